"""The window in which a speech is corrected afterwards: who spoke, on whose behalf, from when to when."""

import datetime as dt

from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.commands.speech_commands import ChangeSpeech, CorrectTimes
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.names.directory import Directory, free_text
from chairconsole.ui.dialogs.small_questions import stand_as_high_as_needed
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.name_words import speaker_name


class SpeechEditor(QDialog):
    """Names are typed as on the podium, and what they mean is shown beside them; Enter corrects, Esc leaves.

    A speech from a seat keeps its seat: only its times can be corrected here.
    """

    def __init__(
        self, look: Look, meeting: Meeting, directory: Directory, speech: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Correct the speech"))
        self._meeting = meeting
        self._directory = directory
        self._speech = meeting.interventions[speech]
        self._is_kept = False
        theme = look.theme
        behalf = self._speech.behalf
        self.who = self._field("who", self.tr("Who spoke"), self._speech.participant.name)
        self.behalf = self._field("behalf", self.tr("On whose behalf"), behalf.name if behalf else "")
        self.began = self._field("began", self.tr("Began at"), self._clock(self._speech.began.at))
        ended = self._speech.ended
        self.ended = self._field("ended", self.tr("Ended at"), self._clock(ended.at) if ended else "")
        self.who.setEnabled(self._speech.seat is None)
        self.behalf.setEnabled(self._speech.seat is None)
        for field in (self.began, self.ended):
            field.setEnabled(ended is not None)
        self._meant = {field: PlainLabel(role="muted", elide=True) for field in (self.who, self.behalf)}
        self._wrong = PlainLabel(tone="red")
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.size("gap_card"))
        grid.setVerticalSpacing(theme.size("gap"))
        grid.setColumnStretch(2, 1)
        for row, field in enumerate((self.who, self.behalf, self.began, self.ended)):
            grid.addWidget(PlainLabel(field.accessibleName(), role="muted"), row, 0)
            grid.addWidget(field, row, 1)
            if field in self._meant:
                grid.addWidget(self._meant[field], row, 2)
                field.textChanged.connect(self._show_meant)
        take = KeyButton(look, self.tr("Correct"), "\u21b5", variant="primary")
        take.setObjectName("correct")
        take.setDefault(True)
        take.clicked.connect(self._take)
        leave = KeyButton(look, self.tr("Leave"), "Esc")
        leave.clicked.connect(self.reject)
        body = QVBoxLayout(self)
        space = theme.size("margin_page")
        body.setContentsMargins(space, space, space, space)
        body.setSpacing(theme.size("gap_card"))
        body.addWidget(WrappedLabel(speaker_name(meeting.session, self._speech), look=look, role="heading"))
        about = self.tr("Corrections are kept beside what was recorded. Times are the venue's, as 10:36:02.")
        body.addWidget(WrappedLabel(about, look=look, role="muted"))
        body.addLayout(grid)
        row_of_buttons = QHBoxLayout()
        row_of_buttons.addWidget(take)
        row_of_buttons.addWidget(self._wrong, 1)
        row_of_buttons.addWidget(leave)
        body.addLayout(row_of_buttons)
        self.setFixedWidth(theme.size("dialog_width"))
        self._show_meant()

    def ask(self) -> list[Command]:
        """What is to be done; nothing if the window was left, or nothing was changed."""
        first = self.who if self.who.isEnabled() else self.began
        first.setFocus()
        first.selectAll()
        stand_as_high_as_needed(self)
        self.exec()
        self.deleteLater()
        return self.commands() if self._is_kept else []

    def commands(self) -> list[Command]:
        """What follows from what is typed. Raises ValueError for what is no time."""
        speech, done = self._speech, list[Command]()
        who, behalf = self._participant(self.who), self._participant(self.behalf)
        if who is not None and (who, behalf) != (speech.participant, speech.behalf):
            done.append(ChangeSpeech(who, behalf, speech.seat, speech.about, speech.to, speech.id))
        if speech.ended is not None:
            began, ended = self._instant(self.began, speech.began.at), self._instant(self.ended, speech.ended.at)
            if began is not None or ended is not None:
                done.append(CorrectTimes(speech.id, began, ended))
        return done

    def _take(self) -> None:
        try:
            self.commands()
        except ValueError:
            self._wrong.setText(self.tr("That is no time of the day."))
            return
        self._is_kept = True
        self.accept()

    def _participant(self, field: QLineEdit) -> Participant | None:
        """Whom a name means: the same as before where it was not touched, else an entry, else the name as typed."""
        before = self._speech.participant if field is self.who else self._speech.behalf
        text = field.text().strip()
        if not text:
            return None
        if before is not None and text == before.name:
            return before
        entry = self._directory.resolve(text).entry
        return entry.participant if entry is not None else free_text(text)

    def _show_meant(self) -> None:
        for field, label in self._meant.items():
            meant = self._participant(field)
            label.setText(f"\u2192 {meant.name}" if meant is not None else "")

    def _instant(self, field: QLineEdit, before: dt.datetime) -> dt.datetime | None:
        """The instant that is typed, on the day of the one before; None where it is the same second."""
        if field.text().strip() == self._clock(before):
            return None
        session = self._meeting.session
        time = dt.time.fromisoformat(field.text().strip())
        return session.instant_of(dt.datetime.combine(session.venue_time(before).date(), time, session.zone))

    def _clock(self, at: dt.datetime) -> str:
        return f"{self._meeting.session.venue_time(at):%H:%M:%S}"

    def _field(self, name: str, label: str, text: str) -> QLineEdit:
        field = QLineEdit(text)
        field.setObjectName(name)
        field.setAccessibleName(label)
        field.setMaxLength(200)
        return field
