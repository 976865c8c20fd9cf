"""Asks, in one line, to what later time a rehearsal is put on."""

import datetime as dt

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from chairconsole.domain.room_clock import typed_room_clock
from chairconsole.ui.asking import stand_as_high_as_needed
from chairconsole.ui.feed import Feed
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel


class JumpQuestion(QDialog):
    """Enter takes the venue time that is typed, of this day unless a date stands before it. Esc takes none."""

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Put the rehearsal on to\u2026")
        self.setWindowTitle(title)
        self._feed = feed
        self._instant: dt.datetime | None = None
        theme = look.theme
        self.field = QLineEdit()
        self.field.setObjectName("jump_to")
        self.field.setPlaceholderText(self.tr("11:42"))
        self.field.setAccessibleName(title)
        self._wrong = PlainLabel(tone="red")
        take = KeyButton(look, self.tr("Jump"), "\u21b5", variant="primary")
        take.setDefault(True)
        take.clicked.connect(self.take)
        body = QVBoxLayout(self)
        space = theme.size("margin_page")
        body.setContentsMargins(space, space, space, space)
        body.setSpacing(theme.size("gap"))
        body.addWidget(WrappedLabel(title, look=look, role="heading"))
        about = self.tr(
            "A later time (11:42), or a date and a time (2017-05-09 10:00). A simulated room lives through the time"
            " until then, and a simulated chair keeps to the plan."
        )
        body.addWidget(WrappedLabel(about, look=look, role="muted", max_lines=4))
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(take)
        body.addLayout(row)
        body.addWidget(self._wrong)
        self.setFixedWidth(theme.size("dialog_width"))

    def ask(self) -> dt.datetime | None:
        """The instant; None if the question was left."""
        self.field.setFocus()
        stand_as_high_as_needed(self)
        self.exec()
        self.deleteLater()
        return self._instant

    def take(self) -> None:
        """Take what is typed, if it is ahead."""
        session = self._feed.meeting.session
        try:
            typed = typed_room_clock(self.field.text())
        except ValueError:
            self._wrong.setText(self.tr("That is no time of day."))
            return
        date = typed.date or self._feed.venue_time(self._feed.now.at).date()
        instant = session.instant_of(dt.datetime.combine(date, typed.shows or dt.time(), tzinfo=session.zone))
        if instant <= self._feed.now.at:
            self._wrong.setText(self.tr("A rehearsal does not go back: that time is past."))
            return
        self._instant = instant
        self.accept()
