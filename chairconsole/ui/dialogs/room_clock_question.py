"""Asks what the room's clock says, in one line: from then on every time that is shown is the room's."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from chairconsole.domain.base.timing import NO_TIME
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.proceedings_commands import SetRoomClock
from chairconsole.domain.rules.room_clock import typed_room_clock
from chairconsole.ui.dialogs.small_questions import stand_as_high_as_needed
from chairconsole.ui.feed import Feed
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.time_words import date_words, room_clock_words


class RoomClockQuestion(QDialog):
    """Enter takes the time that is typed at that moment; Esc leaves the times as they are."""

    def __init__(self, look: Look, feed: Feed, why: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("What does the room's clock say?")
        self.setWindowTitle(title)
        self._feed = feed
        self._answer: SetRoomClock | None = None
        theme = look.theme
        self.field = QLineEdit()
        self.field.setObjectName("room_clock")
        self.field.setPlaceholderText(self.tr("10:03"))
        self.field.setAccessibleName(title)
        self._shown = PlainLabel(role="strong")
        self._shown.setObjectName("shown_now")
        self._wrong = PlainLabel(tone="red")
        take = KeyButton(look, self.tr("Set"), "\u21b5", variant="primary")
        take.setDefault(True)
        take.clicked.connect(self.take)
        self._computer = KeyButton(look, self.tr("The computer's is right"))
        self._computer.setObjectName("computer_is_right")
        self._computer.clicked.connect(self._take_computer)
        body = QVBoxLayout(self)
        space = theme.size("margin_page")
        body.setContentsMargins(space, space, space, space)
        body.setSpacing(theme.size("gap"))
        body.addWidget(WrappedLabel(title, look=look, role="heading"))
        if why:
            body.addWidget(WrappedLabel(why, look=look, tone="amber", max_lines=3))
        body.addWidget(self._shown)
        about = self.tr(
            "Press Enter as it turns to the minute, or type the seconds too (10:03:20); the date as well if that is"
            " wrong (2017-05-08 10:03). Every time is then shown by the room's clock, earlier ones too; no countdown"
            " and no length changes."
        )
        body.addWidget(WrappedLabel(about, look=look, role="muted", max_lines=6))
        row = QHBoxLayout()
        row.setSpacing(theme.size("gap"))
        row.addWidget(self.field, 1)
        row.addWidget(take)
        row.addWidget(self._computer)
        body.addLayout(row)
        body.addWidget(self._wrong)
        self.setFixedWidth(theme.size("dialog_width"))
        self._computer.setVisible(feed.meeting.session.clock_offset != NO_TIME)
        feed.ticked.connect(self._show_now)
        self._show_now()

    def ask(self) -> SetRoomClock | None:
        """What is to be set; None if the question was left."""
        self.field.setFocus()
        stand_as_high_as_needed(self)
        self.exec()
        self.deleteLater()
        return self._answer

    def take(self) -> None:
        """Take what is typed."""
        try:
            self._answer = typed_room_clock(self.field.text())
        except ValueError:
            self._wrong.setText(self.tr("That is no time of day."))
            return
        self.accept()

    def _take_computer(self) -> None:
        self._answer = SetRoomClock(None)
        self.accept()

    def _show_now(self) -> None:
        session = self._feed.meeting.session
        now = self._feed.venue_time(self._feed.now.at)
        date = date_words(now.date(), "d MMMM yyyy")
        words = fill(self.tr("The console shows %1, %2"), date, f"{now:%H:%M:%S}")
        offset = room_clock_words(session.clock_offset)
        self._shown.setText(f"{words} \u00b7 {offset}" if offset else words)
