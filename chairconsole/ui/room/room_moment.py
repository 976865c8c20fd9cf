"""The moment that the room display shows: the meeting, what follows from it, how times are written; and its words."""

import datetime as dt
from dataclasses import dataclass, field

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.timing import NO_TIME, Stamp
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.forecast.forecast import Forecast
from chairconsole.domain.meeting.state import Meeting
from chairconsole.ui.words.coming_words import Row, short_and_subject
from chairconsole.ui.words.speaker_words import Countdown
from chairconsole.ui.words.time_words import clock_time


@dataclass(frozen=True)
class RoomWords:
    """Every text of the room display. `detail` says on whose behalf, or more of what the name is.

    `took` is a second, smaller clock behind the name, and `keeps` says whose the large one is that stands still.
    `slower` asks the speaker to speak more slowly for the interpreters; it is empty unless the chair asked. `notice` is
    the chair's text; it takes the place of the name, and `coming` then says who has the floor. The last three tell by
    themselves, at the edge or by stripes: the panellists' turn, a point of order, a clock that stands still or counts
    to what comes.
    """

    block: str
    heading: str
    name: str
    clock: str = ""
    detail: str = ""
    took: str = ""
    keeps: str = ""
    slower: str = ""
    notice: str = ""
    is_speaking: bool = False
    time: Countdown = field(default_factory=Countdown)
    coming: tuple[Row, ...] = ()
    until: str = ""
    rehearsal: str = ""
    is_reply: bool = False
    is_point_of_order: bool = False
    is_still: bool = False


@dataclass(frozen=True)
class RoomMoment:
    """The meeting at an instant; `in_twelve_hours`: the room's times are a.m. and p.m."""

    meeting: Meeting
    forecast: Forecast
    now: Stamp
    in_twelve_hours: bool = False

    def time(self, instant: dt.datetime) -> str:
        """A venue time as the room reads it."""
        return clock_time(self.meeting.session.venue_time(instant), in_twelve_hours=self.in_twelve_hours)

    def block(self) -> str:
        """The open block."""
        return " \u00b7 ".join(short_and_subject(self.meeting.block)) if self.meeting.block else ""

    def until(self) -> str:
        """Until when the floor is open, or the block lasts; nothing once that has passed."""
        translate = QCoreApplication.translate
        ahead = self.forecast.block
        if ahead is None:
            return ""
        if ahead.floor is not None:
            words, instant, left = translate("room", "Floor until %1"), ahead.floor.speeches_until, ahead.floor_left
        else:
            words, instant, left = translate("room", "Until %1"), ahead.times.planned_end, ahead.left
        shown = clock_time(instant, in_twelve_hours=self.in_twelve_hours)
        return fill(words, shown) if left >= NO_TIME else ""
