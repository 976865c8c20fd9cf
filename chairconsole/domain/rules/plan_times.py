"""What another time of a block does to the blocks after it. Times are minutes after midnight at the venue."""

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.notation import MINUTES_PER_DAY
from chairconsole.domain.events.plan_events import PlanChange, PlanChanged
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind, Day
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.timetable import is_open_ended, longest


def with_times(meeting: Meeting, change: PlanChange, block: Block, start: int, end: int) -> PlanChanged:
    """A block from another start to another end; what it meets there begins when it is over. Raises Refused.

    A break becomes shorter, and is left out if nothing of it remains; so does a discussion, as far as the remarks
    leave it any time. Other blocks last as long as planned, but not past the end of interpretation, which never
    moves, unless they would begin after it. Nothing else is touched: not what lies between the old time and the new
    one, not what has begun, nor an overlap that the plan had before.
    """
    if not 0 <= start < end <= MINUTES_PER_DAY:
        raise Refused("time_would_be_negative")
    changed, gone = [block.model_copy(update={"start": start, "end": end})], list[str]()
    day = meeting.session.day_of(block.id)
    free, was = end, block
    for one in sorted(() if day is None else day.blocks, key=lambda one: one.start):
        if one.id == block.id or one.id in meeting.blocks or _is_before(one, block, start):
            continue
        overlapped_before = was.start <= one.start < was.end and free <= was.end
        if one.start >= free or overlapped_before:
            break
        if one.kind is BlockKind.BREAK and one.end <= free:
            gone.append(one.id)
            continue
        if free >= MINUTES_PER_DAY:
            raise Refused("time_would_be_negative")
        begins, free, was = free, _end_from(day, one, free), one
        changed.append(one.model_copy(update={"start": begins, "end": free}))
    return PlanChanged(change=change, block=block.id, blocks=tuple(changed), gone=tuple(gone))


def _is_before(one: Block, block: Block, start: int) -> bool:
    """Whether another block is over before this new start of the block, or stood before the block by the plan."""
    return one.end <= start or one.start < min(start, block.start)


def next_overlapping(session: Session, block: Block) -> Block | None:
    """The first block of the day that begins while this one goes on by the plan."""
    day = session.day_of(block.id)
    starts = sorted(() if day is None else day.blocks, key=lambda one: one.start)
    return next((one for one in starts if block.start < one.start < block.end), None)


def _end_from(day: Day | None, block: Block, start: int) -> int:
    remarks = -(-int(longest(block.steps).total_seconds()) // 60)
    if block.kind is BlockKind.BREAK or any(is_open_ended(step) for step in block.steps):
        end = max(block.end, start + remarks, start + 1)
    else:
        end = start + block.end - block.start
    hours = None if day is None else day.interpretation_of(block)
    return min(end, MINUTES_PER_DAY if hours is None or start >= hours.end else hours.end)
