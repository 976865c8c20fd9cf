"""What still has to be held in the open block, and how long that takes."""

import datetime as dt
from dataclasses import dataclass
from itertools import takewhile

from chairconsole.domain.base.timing import NO_TIME, Stamp
from chairconsole.domain.forecast.pace import Pace, handover_left, pace_of, speaks_on_for
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind, Step
from chairconsole.domain.queries.next_step import next_in
from chairconsole.domain.queries.replies import Replies, replies_of
from chairconsole.domain.queries.timetable import is_open_ended, left_of_step, longest


@dataclass(frozen=True, slots=True)
class Remainder:
    """What remains of the open block at an instant: the basis of its forecast, computed once.

    `here` is the step that goes on, or else the next one; `to_hold` are the steps after the one that goes on. All
    instants are UTC: `goes_on_at` is now, or the announced end of a suspension; `step_ends_at` when the step that goes
    on could be over at the earliest, a discussion not before it owes no reply; `block_ends_at` when the block is likely
    to end. `before_the_floor` is how long it takes from `goes_on_at` until the floor is free: the present speech with
    its handover, or the remarks that lie before the discussion. `pace` is that of the block.
    """

    block: Block
    here: Step | None
    to_hold: tuple[Step, ...]
    goes_on_at: dt.datetime
    before_the_floor: dt.timedelta
    pace: Pace
    step_ends_at: dt.datetime
    block_ends_at: dt.datetime
    replies: Replies


def remainder_of_block(meeting: Meeting, now: Stamp) -> Remainder | None:
    """What remains of the open block at this instant; None if none is open."""
    block = meeting.block
    if block is None:
        return None
    in_discussion = meeting.step is not None and meeting.step.kind == "discussion"
    replies, left = replies_of(meeting, block, now), time_left_now(meeting, block, now)
    free, to_hold = goes_on_at(meeting, now), steps_to_hold(meeting, block)
    ahead = () if in_discussion else _before_the_discussion(to_hold)
    pace = pace_of(meeting, block)
    awaited = left if meeting.step is not None and not in_discussion else speaks_on_for(meeting, pace, now)
    step_ends_at = free + left + (replies.time_owed if in_discussion else NO_TIME)
    return Remainder(
        block=block,
        here=current_or_next_step(meeting, block),
        to_hold=to_hold,
        goes_on_at=free,
        before_the_floor=awaited + handover_left(meeting, block, now) + longest(ahead),
        pace=pace,
        step_ends_at=step_ends_at,
        block_ends_at=_block_end(meeting, block, to_hold, step_ends_at),
        replies=replies,
    )


def goes_on_at(meeting: Meeting, now: Stamp) -> dt.datetime:
    """The instant (UTC) from which anything can go on: now, or the announced end of a suspension."""
    resumes = None if meeting.suspension is None else meeting.suspension.resumes_at
    return now.at if resumes is None else max(now.at, resumes.astimezone(dt.UTC))


def current_or_next_step(meeting: Meeting, block: Block) -> Step | None:
    """The step that goes on, or else the next one."""
    return meeting.step or next_in(meeting, block)


def steps_to_hold(meeting: Meeting, block: Block) -> tuple[Step, ...]:
    """The steps that are still to be held, without the one that goes on."""
    here = current_or_next_step(meeting, block)
    if here is None:
        return ()
    rest = block.steps[block.steps.index(here) + (meeting.step is not None) :]
    return tuple(
        step for step in rest if is_open_ended(step) or step.reserve or (block.id, step.id) not in meeting.steps
    )


def time_left_now(meeting: Meeting, block: Block, now: Stamp) -> dt.timedelta:
    """What is left of the step that goes on, or of a speech outside of any; never negative.

    A reply of a panellist without a limit counts as nothing here: `Replies.going_on` is what is left of it.
    """
    if meeting.step is not None:
        return left_of_step(meeting, block, meeting.step, now)
    return NO_TIME if meeting.speech is None else max(NO_TIME, meeting.speech.left(now) or NO_TIME)


def projected_end_from(meeting: Meeting, block: Block, start: dt.datetime) -> dt.datetime:
    """When a block of the plan would end if it began at this instant (UTC).

    A break absorbs lateness, and so does a discussion as far as the remarks leave it any time; other blocks take as
    long as planned.
    """
    planned_start, planned_end = meeting.session.start_of(block), meeting.session.end_of(block)
    if block.kind is BlockKind.BREAK or any(is_open_ended(step) for step in block.steps):
        return max(planned_end, start + longest(block.steps))
    return start + (longest(block.steps) if block.steps else planned_end - planned_start)


def _before_the_discussion(to_hold: tuple[Step, ...]) -> tuple[Step, ...]:
    return tuple(takewhile(lambda step: step.kind != "discussion" and not step.reserve, to_hold))


def _block_end(meeting: Meeting, block: Block, to_hold: tuple[Step, ...], step_ends_at: dt.datetime) -> dt.datetime:
    """When all is held that must be.

    Not before the planned end while a discussion can take up the time, or where the plan has no steps.
    """
    earliest = step_ends_at + longest(to_hold)
    takes_up_time = not block.steps or any(is_open_ended(step) for step in (*to_hold, *filter(None, [meeting.step])))
    return max(meeting.session.end_of(block), earliest) if takes_up_time else earliest
