"""The window in which a speech is corrected afterwards: who spoke, on whose behalf, from when to when."""

import datetime as dt

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.base.typed_times import typed_clock
from chairconsole.domain.commands.speech_commands import ChangeSpeech, CorrectTimes, VoidSpeech
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Directory
from chairconsole.ui.dialogs.question_window import ENTER, ESC, QuestionWindow
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import line_edit, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.words.name_words import speaker_name


class SpeechEditor(QuestionWindow):
    """Names are typed as on the podium, and what they mean is shown beside them; Enter corrects, Esc leaves.

    A speech from a seat keeps its seat: only its times can be corrected here.
    """

    def __init__(
        self, look: Look, meeting: Meeting, directory: Directory, speech: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._meeting = meeting
        self._directory = directory
        self._is_mistake = False
        self._speech = meeting.interventions[speech]
        behalf, ended = self._speech.behalf, self._speech.ended
        self.who = line_edit("who", self.tr("Who spoke"), self._speech.participant.name)
        self.behalf = line_edit("behalf", self.tr("On whose behalf"), behalf.name if behalf else "")
        self.began = line_edit("began", self.tr("Began at"), self._clock(self._speech.began.at))
        self.ended = line_edit("ended", self.tr("Ended at"), self._clock(ended.at) if ended else "")
        for field in (self.who, self.behalf):
            field.setEnabled(self._speech.seat is None)
            field.textChanged.connect(self._show_meant)
        for field in (self.began, self.ended):
            field.setEnabled(ended is not None)
        self._meant = {field: PlainLabel(role="muted", elide=True) for field in (self.who, self.behalf)}
        take = self.button("correct", self.tr("Correct"), self._take, ENTER)
        mistake = self.button("mistake", self.tr("Entered by mistake"), self._void)
        mistake.setEnabled(ended is not None and self._speech.void is None)
        leave = self.button("", self.tr("Leave"), self.reject, ESC)
        self.lay_out(
            self.tr("Correct the speech"),
            self._grid(),
            row(take, mistake, (self.wrong, 1), leave, gap=look.theme.size("gap_card")),
            heading=speaker_name(meeting.session, self._speech),
            about=self.tr("Corrections are kept beside what was recorded. Times are the venue's, as 10:36:02."),
            gap="gap_card",
        )
        self._show_meant()

    def ask(self) -> list[Command]:
        """What is to be done; nothing if the window was left, or nothing was changed."""
        return self.commands() if self.wait(self.who if self.who.isEnabled() else self.began) else []

    def commands(self) -> list[Command]:
        """What follows from what is typed. Raises ValueError for what is no time."""
        if self._is_mistake:
            return [VoidSpeech(self._speech.id)]
        speech, done = self._speech, list[Command]()
        who, behalf = self._participant(self.who), self._participant(self.behalf)
        if who is not None and (who, behalf) != (speech.participant, speech.behalf):
            done.append(ChangeSpeech(who, behalf, speech.seat, speech.about, speech.to, speech.id))
        if speech.ended is not None:
            began, ended = self._instant(self.began, speech.began.at), self._instant(self.ended, speech.ended.at)
            if began is not None or ended is not None:
                done.append(CorrectTimes(speech.id, began, ended))
        return done

    def _void(self) -> None:
        """The speech does not count; its entry waits again, or was not reached."""
        self._is_mistake = True
        self.accept()

    def _take(self) -> None:
        try:
            self.commands()
        except ValueError:
            self.wrong.setText(self.tr("That is no time of the day."))
        else:
            self.accept()

    def _grid(self) -> QGridLayout:
        """The fields, each between what it is and, for names, what is meant."""
        theme = self.look.theme
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.size("gap_card"))
        grid.setVerticalSpacing(theme.size("gap"))
        grid.setColumnStretch(2, 1)
        for place, field in enumerate((self.who, self.behalf, self.began, self.ended)):
            grid.addWidget(PlainLabel(field.accessibleName(), role="muted"), place, 0)
            grid.addWidget(field, place, 1)
            if field in self._meant:
                grid.addWidget(self._meant[field], place, 2)
        return grid

    def _participant(self, field: QLineEdit) -> Participant | None:
        """Whom a name means: the same as before where it was not touched, else an entry, else the name as typed."""
        before = self._speech.participant if field is self.who else self._speech.behalf
        text = field.text().strip()
        if not text:
            return None
        if before is not None and text == before.name:
            return before
        return self._directory.meant(text)

    def _show_meant(self) -> None:
        for field, label in self._meant.items():
            meant = self._participant(field)
            label.setText(f"\u2192 {meant.name}" if meant is not None else "")

    def _instant(self, field: QLineEdit, before: dt.datetime) -> dt.datetime | None:
        """The instant that is typed, on the day of the one before; None where it is the same second."""
        if field.text().strip() == self._clock(before):
            return None
        session = self._meeting.session
        time, _ = typed_clock(field.text())
        return session.instant_of(dt.datetime.combine(session.venue_time(before).date(), time, session.zone))

    def _clock(self, at: dt.datetime) -> str:
        return f"{self._meeting.session.venue_time(at):%H:%M:%S}"
