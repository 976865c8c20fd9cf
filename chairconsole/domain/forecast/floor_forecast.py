"""Which requests can still be taken: the floor list against the time left, the pace and the replies owed.

Instants are times at the venue and are compared as UTC; lengths of time are positive.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from chairconsole.domain.base.event_parts import LimitOf, Until
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.timing import NO_TIME, Stamp, nearest_second, whole_seconds
from chairconsole.domain.forecast.pace import Pace, needed_for, pace_of
from chairconsole.domain.forecast.remainder import Remainder, remainder_of_block
from chairconsole.domain.meeting.floor import LimitChange, Request
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.limits import limit_of
from chairconsole.domain.queries.next_step import conclusion_due
from chairconsole.domain.queries.replies import Replies

LIMIT_STEP = 15
"""Limits that are proposed are whole quarters of a minute, in seconds."""

LEAST_LIMIT = 60
"""No shorter limit is proposed, in seconds."""


@dataclass(frozen=True, slots=True)
class FloorForecast:
    """Who can still be taken in the open block before the reserved remarks must start.

    `opens` is when the floor is free next: when the present speech ends by its limit (now, if that has passed), what
    lies before the discussion has been held, and the panellists have had their turn if it is proposed or goes on.
    `expected` is when each waiting request is likely to get the floor, in the order in which they will be called;
    `fitting` are the first of those, which end in time for the replies still owed, and `fits` is their number;
    `room_for_more` is how many more would fit after all of them (0 unless all fit). `list_done_at` is when the last one
    waiting would be done. `all_fit_at` is the limit in seconds at which all would fit: the present one or the largest
    shorter one in steps of 15 seconds, at least 60; None if the list is empty or no such limit is enough.
    `speeches_until` is when the last speech from the floor must be over for the replies that follow it to be over by
    `until`; now, if that is past. `close_list_at` is when to close the list: when the list as it stands, at the present
    pace and with the replies owed, just fills what is left of the time; now, if not all fit. Estimates are whole
    seconds, so that none of them flickers from tick to tick.
    """

    opens: dt.datetime
    until: dt.datetime
    waiting: int
    pace: Pace
    replies: Replies
    expected: Mapping[str, dt.datetime]
    fitting: frozenset[str]
    room_for_more: int
    list_done_at: dt.datetime
    all_fit_at: int | None
    speeches_until: dt.datetime
    close_list_at: dt.datetime

    @property
    def fits(self) -> int:
        """How many of those who wait can still be taken."""
        return len(self.fitting)

    @property
    def all_fit(self) -> bool:
        """Whether everybody who waits can still be taken."""
        return self.fits == self.waiting


def floor_forecast(meeting: Meeting, remainder: Remainder, now: Stamp) -> FloorForecast | None:
    """Who can still be taken; None once the reserved remarks have begun, or if no discussion is to come."""
    block, replies = remainder.block, remainder.replies
    if not _has_floor(meeting, remainder):
        return None
    until = conclusion_due(meeting, block)
    pace, venue_time = pace_of(meeting, block), meeting.session.venue_time
    free = remainder.goes_on_at + remainder.before_the_floor + replies.going_on
    to_come = replies.expected * replies.length
    opens, later = (free + to_come, NO_TIME) if replies.come_first else (free, to_come)
    listed = _Listed(nearest_second(opens))
    turn = replies.floor_turn
    for number, request in enumerate(calling_order(meeting)):
        if turn is not None and turn.interventions + number >= turn.after:
            listed.done, later = listed.done + later, NO_TIME
        listed.take(request, needed_for(request, pace, meeting, block), until - later)
    all_fit = len(listed.fitting) == len(listed.expected)
    on_the_list = listed.done - nearest_second(opens) + later
    return FloorForecast(
        opens=venue_time(opens),
        until=venue_time(until),
        waiting=len(listed.expected),
        pace=pace,
        replies=replies,
        expected={request: venue_time(at) for request, at in listed.expected.items()},
        fitting=frozenset(listed.fitting),
        room_for_more=max(0, (until - later - listed.done) // pace.per_intervention),
        list_done_at=venue_time(listed.done),
        all_fit_at=_limit_for_all(meeting, block, until - nearest_second(free + to_come), pace, fit=all_fit),
        speeches_until=venue_time(nearest_second(max(min(now.at, until), until - later))),
        close_list_at=venue_time(nearest_second(max(now.at, until - on_the_list) if all_fit else now.at)),
    )


def what_if(meeting: Meeting, now: Stamp, limit: int) -> FloorForecast | None:
    """The forecast of the floor if the limit were set to so many seconds now, for the rest of the block."""
    remainder = remainder_of_block(meeting, now)
    if remainder is None:
        return None
    change = LimitChange(remainder.block.id, LimitOf.FLOOR, Limit.of(limit), Until.BLOCK, "", now)
    return floor_forecast(replace(meeting, limit_changes=(*meeting.limit_changes, change)), remainder, now)


class _Listed:
    """The list being counted through: when each is expected, and who fits."""

    def __init__(self, done: dt.datetime) -> None:
        self.done = done
        self.expected: dict[str, dt.datetime] = {}
        self.fitting: list[str] = []

    def take(self, request: Request, needed: dt.timedelta, until: dt.datetime) -> None:
        """Add the next on the list; none fits after one that does not."""
        is_full = len(self.fitting) < len(self.expected)
        self.expected[request.id] = self.done
        self.done += needed
        if self.done <= until and not is_full:
            self.fitting.append(request.id)


def _has_floor(meeting: Meeting, remainder: Remainder) -> bool:
    if remainder.block.kind is BlockKind.BREAK:
        return bool(meeting.waiting)
    if not remainder.block.steps:
        return True
    if remainder.here is None or remainder.here.reserve:
        return False
    return bool(meeting.waiting) or any(step.kind == "discussion" for step in (remainder.here, *remainder.to_hold))


def _limit_for_all(meeting: Meeting, block: Block, time: dt.timedelta, pace: Pace, *, fit: bool) -> int | None:
    """The limit in seconds at which all would fit into this time, never above the present one."""
    if not meeting.waiting:
        return None
    usual = whole_seconds(pace.usual_limit)
    if fit:
        return usual
    own = [limit_of(meeting, block, one).upper for one in meeting.floor_list]
    for seconds in range(usual // LIMIT_STEP * LIMIT_STEP, LEAST_LIMIT - 1, -LIMIT_STEP):
        speaking = dt.timedelta(seconds=sum(min(limit, seconds) for limit in own))
        if speaking + len(own) * pace.beyond_the_limit <= time:
            return seconds
    return None
