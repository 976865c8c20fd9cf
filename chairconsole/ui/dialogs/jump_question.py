"""Asks, in one line, to what later time a rehearsal is put on."""

import datetime as dt

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from chairconsole.domain.rules.room_clock import typed_room_clock
from chairconsole.ui.dialogs.small_questions import LineQuestion
from chairconsole.ui.feed import Feed
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton


class JumpQuestion(LineQuestion):
    """Takes the venue time that is typed, of this day unless a date stands before it."""

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        self._feed = feed
        self._instant: dt.datetime | None = None
        translate = QCoreApplication.translate
        about = translate(
            "JumpQuestion",
            "A later time (11:42), or a date and a time (2017-05-09 10:00). A simulated room lives through the time"
            " until then, and a simulated chair keeps to the plan.",
        )
        super().__init__(
            look,
            KeyButton(look, translate("JumpQuestion", "Jump"), "\u21b5", variant="primary"),
            title=translate("JumpQuestion", "Put the rehearsal on to\u2026"),
            about=about,
            example=translate("JumpQuestion", "11:42"),
            parent=parent,
        )
        self.field.setObjectName("jump_to")

    def ask(self) -> dt.datetime | None:
        """The instant; None if the question was left."""
        self.wait()
        return self._instant

    def reason_against(self, text: str) -> str:
        """What is no time, and a time that is past."""
        session = self._feed.meeting.session
        try:
            typed = typed_room_clock(text)
        except ValueError:
            return self.tr("That is no time of day.")
        date = typed.date or self._feed.venue_time(self._feed.now.at).date()
        instant = session.instant_of(dt.datetime.combine(date, typed.shows or dt.time(), tzinfo=session.zone))
        if instant <= self._feed.now.at:
            return self.tr("A rehearsal does not go back: that time is past.")
        self._instant = instant
        return ""
