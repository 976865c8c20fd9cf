"""Which requests can still be taken: the floor list against the time left, the pace and the replies owed.

Instants are times at the venue and are compared as UTC; lengths of time are positive.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from chairconsole.domain.base.event_parts import LimitOf, Until
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.timing import Stamp, nearest_second, whole_seconds
from chairconsole.domain.forecast.floor_walk import FloorWalk, Turn
from chairconsole.domain.forecast.pace import Pace, pace_under
from chairconsole.domain.forecast.remainder import Remainder, remainder_of_block
from chairconsole.domain.meeting.floor import LimitChange, Request
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import BlockKind
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.limits import limit_of
from chairconsole.domain.queries.next_step import after_the_floor, conclusion_due, hears_who_waits
from chairconsole.domain.queries.replies import Replies

LIMIT_STEP = 15
"""Limits that are proposed are whole quarters of a minute, in seconds."""

LEAST_LIMIT = 60
"""No shorter limit is proposed, in seconds."""


@dataclass(frozen=True, slots=True)
class FloorForecast:
    """Who can still be taken in the open block before the remarks that end it must start.

    `opens` is when the floor is free next: when the present speech ends by its limit (now, if that has passed) and has
    been handed over, what lies before the discussion has been held, and the panellists have had their turn if it is
    proposed or goes on. `turns` are all turns of the panellists until the floor closes, and `after_turn` the waiting
    requests before which one comes.
    `expected` is when each waiting request is likely to get the floor, in the order in which they will be called;
    `fitting` are the first of those, which end in time for the replies still owed, and `fits` is their number;
    `room` is how many more would fit after all of them, before the next of the turns and after each that still comes
    (0 unless all fit). `list_done_at` is when the last one waiting would be done, and `one_more_at` when one more would
    get the floor who asks now. `all_fit_at` is the limit in seconds at which all would fit: the present one or the
    largest shorter one in steps of 15 seconds, at least 60; None if the list is empty or no such limit is enough.
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
    turns: tuple[Turn, ...]
    expected: Mapping[str, dt.datetime]
    after_turn: frozenset[str]
    fitting: frozenset[str]
    room: tuple[int, ...]
    list_done_at: dt.datetime
    one_more_at: dt.datetime
    all_fit_at: int | None
    speeches_until: dt.datetime
    close_list_at: dt.datetime

    @property
    def fits(self) -> int:
        """How many of those who wait can still be taken."""
        return len(self.fitting)

    @property
    def room_for_more(self) -> int:
        """How many more would fit after all who wait; 0 unless they fit."""
        return sum(self.room)

    @property
    def all_fit(self) -> bool:
        """Whether everybody who waits can still be taken."""
        return self.fits == self.waiting


def floor_forecast(meeting: Meeting, remainder: Remainder, now: Stamp) -> FloorForecast | None:
    """Who can still be taken; None once the remarks that end the block have begun, or if no discussion is to come."""
    if not _has_floor(meeting, remainder):
        return None
    venue_time = meeting.session.venue_time
    listed = _counted(meeting, remainder, calling_order(meeting))
    walk, until = listed.walk, listed.walk.until
    done, one_more, later, all_fit = walk.at, walk.next_begins, walk.owed, not walk.is_full
    limit_for_all = _limit_for_all(meeting, remainder, listed, now)
    closes = until - (done - listed.opens + later) if all_fit else now.at
    room = walk.room(listed.pace.per_intervention)
    return FloorForecast(
        opens=venue_time(listed.opens),
        until=venue_time(until),
        waiting=len(listed.order),
        pace=listed.pace,
        replies=remainder.replies,
        turns=tuple(Turn(venue_time(one.start), venue_time(one.end)) for one in walk.turns),
        expected={request: venue_time(at) for request, at in listed.expected.items()},
        after_turn=frozenset(listed.after_turn),
        fitting=frozenset(listed.fitting),
        room=room,
        list_done_at=venue_time(nearest_second(done)),
        one_more_at=venue_time(nearest_second(one_more)),
        all_fit_at=limit_for_all,
        speeches_until=venue_time(nearest_second(max(min(now.at, until), until - later))),
        close_list_at=venue_time(nearest_second(max(now.at, closes))),
    )


def what_if(meeting: Meeting, now: Stamp, limit: int) -> FloorForecast | None:
    """The forecast of the floor if the limit were set to so many seconds now, for the rest of the block."""
    remainder = remainder_of_block(meeting, now)
    return None if remainder is None else floor_forecast(_under(meeting, remainder, limit, now), remainder, now)


@dataclass(frozen=True, slots=True)
class _Listed:
    """The list counted through: when the floor opens, when each is expected, who fits, and where a turn comes."""

    order: tuple[Request, ...]
    walk: FloorWalk
    pace: Pace
    opens: dt.datetime
    expected: dict[str, dt.datetime]
    fitting: list[str]
    after_turn: list[str]


def _counted(meeting: Meeting, remainder: Remainder, order: tuple[Request, ...]) -> _Listed:
    """Count through those who wait: the one answer both to who fits and to the limit at which all would."""
    block, pace = remainder.block, pace_under(meeting, remainder.block, remainder.pace.observed)
    free = remainder.goes_on_at + remainder.before_the_floor + remainder.replies.going_on
    walk = FloorWalk(nearest_second(free), conclusion_due(meeting, block), remainder.replies)
    listed = _Listed(order, walk, pace, walk.at, {}, [], [])
    turns = 0
    for request, needed in zip(
        order, _needed(pace, [limit_of(meeting, block, one).upper for one in order]), strict=True
    ):
        begins = walk.take(needed)
        listed.expected[request.id] = nearest_second(begins) if begins.microsecond else begins
        if len(walk.turns) > turns:
            listed.after_turn.append(request.id)
            turns = len(walk.turns)
        if not walk.is_full:
            listed.fitting.append(request.id)
    return listed


def _needed(pace: Pace, limits: list[int]) -> list[dt.timedelta]:
    """What speeches under these limits will take."""
    needed = {limit: pace.under(limit) for limit in set(limits)}
    return [needed[limit] for limit in limits]


def _under(meeting: Meeting, remainder: Remainder, limit: int, now: Stamp) -> Meeting:
    """The meeting as if the limit had been set to so many seconds now, for the rest of the block."""
    change = LimitChange(remainder.block.id, LimitOf.FLOOR, Limit.of(limit), Until.BLOCK, "", now)
    return replace(meeting, limit_changes=(*meeting.limit_changes, change))


def _has_floor(meeting: Meeting, remainder: Remainder) -> bool:
    block, here = remainder.block, remainder.here
    if block.kind is BlockKind.BREAK:
        return bool(meeting.waiting)
    if not block.steps:
        return True
    if here is None:
        return bool(meeting.waiting) and hears_who_waits(block)
    if any(step.id == here.id for step in after_the_floor(meeting, block)):
        return False
    return bool(meeting.waiting) or any(step.kind == "discussion" for step in (here, *remainder.to_hold))


def _limit_for_all(meeting: Meeting, remainder: Remainder, listed: _Listed, now: Stamp) -> int | None:
    """The limit in seconds at which all would fit if it were set now, never above the present one."""
    if not listed.order:
        return None
    usual = whole_seconds(listed.pace.usual_limit)
    if not listed.walk.is_full:
        return usual
    # Whoever has the limit of the floor follows it, all others keep theirs: another limit than any tells which.
    probe = _under(meeting, remainder, 1, now)
    own = [limit_of(probe, remainder.block, one).upper for one in listed.order]
    own = [0 if limit == 1 else limit for limit in own]

    def all_fit(limit: int) -> bool:
        return listed.walk.would_hold(_needed(listed.pace, [one or limit for one in own]))

    if usual <= LEAST_LIMIT or not all_fit(LEAST_LIMIT):
        return None
    # A shorter limit never takes longer, so that halving the steps finds the longest of those that are enough.
    enough, too_long = LEAST_LIMIT // LIMIT_STEP, -(-usual // LIMIT_STEP)
    while too_long - enough > 1:
        steps = (enough + too_long) // 2
        enough, too_long = (steps, too_long) if all_fit(steps * LIMIT_STEP) else (enough, steps)
    return enough * LIMIT_STEP
