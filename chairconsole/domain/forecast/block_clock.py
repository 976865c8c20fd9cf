"""The countdown of the agenda block: what is left of it, or what is next and in how long."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from chairconsole.domain.forecast.forecast import Forecast
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind
from chairconsole.domain.queries.next_step import next_block

SHORTLY = dt.timedelta(minutes=5)
SECOND = dt.timedelta(seconds=1)


class ClockState(StrEnum):
    """How a countdown stands: time enough, the last five minutes, or over."""

    AMPLE = "ample"
    LAST = "last"
    OVER = "over"


class Leads(StrEnum):
    """What a countdown leads to: the end of its block, or the beginning of the one that follows."""

    TO_ITS_END = "end"
    TO_THE_NEXT = "next"


@dataclass(frozen=True, slots=True)
class BlockClock:
    """`block` goes on (a break does so by the plan alone), `following` begins when the countdown is over.

    Where it leads to the end of its block, `following` is None; where no block goes on, `block` is. `left` is negative
    once the time has passed. `remarks_in` is the time until the remarks that the open block is to end with must begin,
    None where none are to come; `floor_ends_in` the same where only interpretation ends the floor before the block.
    """

    block: Block | None
    following: Block | None
    left: dt.timedelta
    remarks_in: dt.timedelta | None = None
    floor_ends_in: dt.timedelta | None = None

    @property
    def leads(self) -> Leads:
        """What the countdown leads to."""
        return Leads.TO_ITS_END if self.following is None else Leads.TO_THE_NEXT

    @property
    def seconds(self) -> int:
        """What is left in whole seconds, as a clock that counts down shows it."""
        return seconds_left(self.left)


def block_clock(meeting: Meeting, told: Forecast) -> BlockClock | None:
    """The countdown at the instant of the forecast; None when every block has been held."""
    block = meeting.block
    now = told.now.at
    if block is not None and told.block is not None and block.kind is not BlockKind.BREAK:
        ahead = told.block
        is_before_its_end = ahead.floor is not None and ahead.floor_until < ahead.times.planned_end
        floor_ends_in = ahead.floor_left if is_before_its_end else None
        has_remarks = _ends_with_remarks(block)
        return BlockClock(
            block,
            None,
            ahead.left,
            remarks_in=floor_ends_in if has_remarks else None,
            floor_ends_in=None if has_remarks else floor_ends_in,
        )
    if block is None:
        following = next_block(meeting, told.now)
        block = None if following is None else _break_by_the_plan(meeting, following, now)
        following = _next_of(meeting, block) if block is following and block is not None else following
    else:
        following = _next_of(meeting, block)
    if following is not None:
        return BlockClock(block, following, meeting.session.start_of(following) - now)
    return None if block is None else BlockClock(block, None, meeting.session.end_of(block) - now)


def state_of(left: dt.timedelta) -> ClockState:
    """How a countdown stands with so much time left."""
    seconds = seconds_left(left)
    if seconds < 0:
        return ClockState.OVER
    return ClockState.LAST if seconds <= SHORTLY // SECOND else ClockState.AMPLE


def seconds_left(left: dt.timedelta) -> int:
    """A length of time in whole seconds, rounded up: 0 only when all of it is used."""
    return -(-left // SECOND)


def _ends_with_remarks(block: Block) -> bool:
    return bool(block.steps) and block.steps[-1].kind == "remarks"


def _next_of(meeting: Meeting, block: Block) -> Block | None:
    return next((one for one in meeting.session.blocks_after(block) if one.id not in meeting.blocks), None)


def _break_by_the_plan(meeting: Meeting, following: Block, now: dt.datetime) -> Block | None:
    """The break that goes on though nobody opened it, since breaks come by themselves: what is next, or before it."""
    day = meeting.session.day_of(following.id)
    before = day.blocks[: day.blocks.index(following) + 1][-2:] if day is not None else ()
    breaks = (one for one in before if one.kind is BlockKind.BREAK and one.id not in meeting.blocks)
    return next((one for one in breaks if meeting.session.start_of(one) <= now), None)
