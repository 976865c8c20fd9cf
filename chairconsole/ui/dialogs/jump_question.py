"""Asks, in one line, to what later time a rehearsal is put on."""

import datetime as dt

from PySide6.QtWidgets import QWidget

from chairconsole.domain.rules.room_clock import typed_room_clock
from chairconsole.ui.dialogs.small_questions import LineQuestion, NotAnAnswer
from chairconsole.ui.feed import Feed
from chairconsole.ui.theme import Look


class JumpQuestion(LineQuestion[dt.datetime]):
    """Takes the venue time that is typed, of this day unless a date stands before it."""

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(look, "jump_to", parent)
        self._feed = feed
        about = self.tr(
            "A later time (11:42), or a date and a time (2017-05-09 10:00). A simulated room lives through the time"
            " until then, and a simulated chair keeps to the plan."
        )
        title = self.tr("Put the rehearsal on to\u2026")
        self.lay_out(title, self.line(title, self.tr("11:42"), self.tr("Jump")), self.wrong, about=about)

    def read(self, text: str) -> dt.datetime:
        """The instant that is typed."""
        session = self._feed.meeting.session
        try:
            typed = typed_room_clock(text)
        except ValueError:
            raise NotAnAnswer(self.tr("That is no time of day.")) from None
        date = typed.date or self._feed.venue_time(self._feed.now.at).date()
        instant = session.instant_of(dt.datetime.combine(date, typed.shows or dt.time(), tzinfo=session.zone))
        if instant <= self._feed.now.at:
            raise NotAnAnswer(self.tr("A rehearsal does not go back: that time is past."))
        return instant
