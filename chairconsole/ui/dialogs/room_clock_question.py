"""Asks what the room's clock says, in one line: from then on every time that is shown is the room's."""

from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.timing import NO_TIME
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.proceedings_commands import SetRoomClock
from chairconsole.domain.rules.room_clock import typed_room_clock
from chairconsole.ui.dialogs.small_questions import LineQuestion, NotAnAnswer
from chairconsole.ui.feed import Feed
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import named
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.time_words import date_words, room_clock_words


class RoomClockQuestion(LineQuestion[SetRoomClock]):
    """Enter takes the time that is typed at that moment; Esc leaves the times as they are."""

    def __init__(self, look: Look, feed: Feed, why: str = "", parent: QWidget | None = None) -> None:
        super().__init__(look, "room_clock", parent)
        self._feed = feed
        self._shown = named(PlainLabel(role="strong"), "shown_now")
        computer = self.button(
            "computer_is_right", self.tr("The computer's is right"), lambda: self.give(SetRoomClock(None))
        )
        about = self.tr(
            "Press Enter as it turns to the minute, or type the seconds too (10:03:20); the date as well if that is"
            " wrong (2017-05-08 10:03). Every time is then shown by the room's clock, earlier ones too; no countdown"
            " and no length changes."
        )
        title = self.tr("What does the room's clock say?")
        line = self.line(title, self.tr("10:03"), self.tr("Set"), computer)
        reasons = [WrappedLabel(why, look=look, tone="amber", max_lines=3)] if why else []
        self.lay_out(title, *reasons, self._shown, WrappedLabel(about, look=look, role="muted"), line, self.wrong)
        computer.setVisible(feed.meeting.session.clock_offset != NO_TIME)
        feed.ticked.connect(self._show_now)
        self._show_now()

    def read(self, text: str) -> SetRoomClock:
        """What is to be set for the time that is typed."""
        try:
            return typed_room_clock(text)
        except ValueError:
            raise NotAnAnswer(self.tr("That is no time of day.")) from None

    def _show_now(self) -> None:
        session = self._feed.meeting.session
        now = self._feed.venue_time(self._feed.now.at)
        date = date_words(now.date(), "d MMMM yyyy")
        words = fill(self.tr("The console shows %1, %2"), date, f"{now:%H:%M:%S}")
        offset = room_clock_words(session.clock_offset)
        self._shown.setText(f"{words} \u00b7 {offset}" if offset else words)
