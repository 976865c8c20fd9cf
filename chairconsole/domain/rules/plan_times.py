"""What another time of a block does to the blocks after it. Times are minutes after midnight at the venue."""

from collections.abc import Iterable

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.notation import LATEST_MINUTE
from chairconsole.domain.events.plan_events import PlanChange, PlanChanged
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind, Day
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.timetable import is_open_ended, longest

Moved = tuple[tuple[Block, ...], tuple[str, ...]]
"""Blocks with their new times, and the ids of those of which nothing remains."""


def with_times(meeting: Meeting, change: PlanChange, block: Block, start: int, end: int) -> PlanChanged:
    """A block from another start to another end; what it meets there begins when it is over. Raises Refused.

    A break becomes shorter, and is left out if nothing of it remains; so does a discussion, as far as the remarks
    leave it any time. Other blocks last as long as planned, but not past the end of interpretation, which never
    moves, unless they would begin after it. Nothing else is touched: not what lies between the old time and the new
    one, not what has begun, nor an overlap that the plan had before.
    """
    require_in_day(start, end)
    day = meeting.session.day_of(block.id)
    met = [one for one in in_time(day) if one.id != block.id and not _is_before(one, block, start)]
    pushed, gone = pushed_back(meeting, day, met, end, block)
    moved = block.model_copy(update={"start": start, "end": end})
    return PlanChanged(change=change, block=block.id, blocks=(moved, *pushed), gone=gone)


def pushed_back(meeting: Meeting, day: Day | None, met: Iterable[Block], free: int, was: Block | None) -> Moved:
    """Those of these blocks, in the order of their times, that must begin later for none to begin before `free`.

    `was` is the block before them as it was planned, None for a new one. Raises Refused.
    """
    changed, gone = list[Block](), list[str]()
    for one in met:
        if one.id in meeting.blocks:
            continue
        overlapped_before = was is not None and was.start <= one.start < was.end and free <= was.end
        if one.start >= free or overlapped_before:
            break
        if one.kind is BlockKind.BREAK and one.end <= free:
            gone.append(one.id)
            continue
        if free >= LATEST_MINUTE:
            raise Refused("time_would_be_negative")
        begins, free, was = free, _end_from(day, one, free), one
        changed.append(one.model_copy(update={"start": begins, "end": free}))
    return tuple(changed), tuple(gone)


def in_time(day: Day | None) -> list[Block]:
    """The blocks of a day in the order of their times."""
    return sorted(() if day is None else day.blocks, key=lambda one: one.start)


def require_in_day(start: int, end: int) -> None:
    """Raise Refused unless a block can last from the start to the end, which may lie in the night after its day."""
    if not 0 <= start < end <= LATEST_MINUTE:
        raise Refused("time_would_be_negative")


def next_overlapping(session: Session, block: Block) -> Block | None:
    """The first block of the day that begins while this one goes on by the plan."""
    later = in_time(session.day_of(block.id))
    return next((one for one in later if block.start < one.start < block.end), None)


def _is_before(one: Block, block: Block, start: int) -> bool:
    """Whether another block is over before this new start of the block, or stood before the block by the plan."""
    return one.end <= start or one.start < min(start, block.start)


def _end_from(day: Day | None, block: Block, start: int) -> int:
    remarks = -(-int(longest(block.steps).total_seconds()) // 60)
    if block.kind is BlockKind.BREAK or any(is_open_ended(step) for step in block.steps):
        end = max(block.end, start + remarks, start + 1)
    else:
        end = start + block.end - block.start
    hours = None if day is None else day.interpretation_of(block)
    return min(end, LATEST_MINUTE if hours is None or start >= hours.end else hours.end)
