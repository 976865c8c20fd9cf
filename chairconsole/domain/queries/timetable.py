"""Planned and actual times of blocks and steps.

All instants are times at the venue; all lengths of time are positive when something is later or longer than planned.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.timing import NO_TIME, Stamp
from chairconsole.domain.meeting.speech import Run
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, Step


@dataclass(frozen=True, slots=True)
class BlockTimes:
    """The planned and actual times of a block: "ended 10:21 · 6 min over" is `ended` and `over`.

    `late` is how much later than planned it began, `over` how much later than planned it ended or, while it is
    open, by how much its planned end has passed (negative: what is left of it); None where it has not come to that.
    The projected start and end are those of `projection`: of a part that was held, as it was; None for a block that
    was passed over, and where nothing can be foreseen.
    """

    block: str
    planned_start: dt.datetime
    planned_end: dt.datetime
    began: dt.datetime | None
    ended: dt.datetime | None
    lasted: dt.timedelta | None
    late: dt.timedelta | None
    over: dt.timedelta | None
    projected_start: dt.datetime | None = None
    projected_end: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class StepTimes:
    """The planned and actual times of a step. `spoken` is the time of its speeches that count.

    `planned_start` and `planned_end` are None where the plan does not say: between two steps whose length is open.
    """

    step: str
    limit: Limit | None
    planned_end: dt.datetime | None
    began: dt.datetime | None
    ended: dt.datetime | None
    lasted: dt.timedelta | None
    spoken: dt.timedelta
    planned_start: dt.datetime | None = None
    projected_start: dt.datetime | None = None
    projected_end: dt.datetime | None = None


Foreseen = tuple[dt.datetime | None, dt.datetime | None]
"""From when to when a part is likely to go on."""

UNFORESEEN: Foreseen = (None, None)


def block_times(meeting: Meeting, block: Block, now: Stamp, projected: Foreseen = UNFORESEEN) -> BlockTimes:
    """The times of a block at this instant."""
    session = meeting.session
    start, end = session.start_of(block), session.end_of(block)
    run = meeting.blocks.get(block.id)
    began, ended = _actual(meeting, run)
    return BlockTimes(
        block=block.id,
        planned_start=session.venue_time(start),
        planned_end=session.venue_time(end),
        began=began,
        ended=ended,
        lasted=None if run is None else run.lasted(now),
        late=None if run is None else run.began.at - start,
        over=None if run is None else (run.ended or now).at - end,
        projected_start=projected[0],
        projected_end=projected[1],
    )


def step_times(
    meeting: Meeting, block: Block, now: Stamp, projected: Mapping[str, Foreseen] | None = None
) -> tuple[StepTimes, ...]:
    """The times of the steps of a block at this instant, in their order; `projected` are those foreseen, by step."""
    spoken: dict[str | None, dt.timedelta] = {}
    for speech in meeting.speeches(block.id):
        spoken[speech.step] = spoken.get(speech.step, NO_TIME) + speech.spoken(now)
    foreseen = projected or {}
    return tuple(
        _step_times(meeting, block, step, now, spoken.get(step.id, NO_TIME), foreseen.get(step.id, UNFORESEEN))
        for step in block.steps
    )


def planned_step_end(meeting: Meeting, block: Block, step: Step) -> dt.datetime | None:
    """When a step should be over, by the longest its limits allow as planned; None where the plan does not say.

    Steps before any whose length is left open are counted from the start of the block, the others from its end:
    an open discussion takes what lies between.
    """
    session, place = meeting.session, _place(block, step)
    until, after = block.steps[: place + 1], block.steps[place + 1 :]
    if not any(is_open_ended(one) for one in until):
        return session.venue_time(session.start_of(block) + _as_planned(meeting, block, until))
    if not any(is_open_ended(one) for one in after):
        return session.venue_time(session.end_of(block) - _as_planned(meeting, block, after))
    return None


def _as_planned(meeting: Meeting, block: Block, steps: tuple[Step, ...]) -> dt.timedelta:
    """The most that these steps should take together, whatever lateness they share since."""
    planned = meeting.planned_limits
    return _together(planned.get((block.id, one.id), one.limit) for one in steps if one.kind == "remarks")


def planned_step_start(meeting: Meeting, block: Block, step: Step) -> dt.datetime | None:
    """When a step should begin: with its block, or when the one before it is over; None where the plan is silent."""
    place = _place(block, step)
    if place == 0:
        return meeting.session.venue_time(meeting.session.start_of(block))
    return planned_step_end(meeting, block, block.steps[place - 1])


def latest_step_start(meeting: Meeting, block: Block, step: Step) -> dt.datetime:
    """When a step must begin at the latest for all from it on to be over with the block, or before interpretation is.

    Whatever has no limit is counted as nothing: a discussion must begin when the remarks after it would.
    """
    session = meeting.session
    end, stop = session.end_of(block), session.hard_stop_of(block)
    rest = longest(block.steps[_place(block, step) :])
    return session.venue_time((end if stop is None else min(end, stop)) - rest)


def goes_beyond_interpretation(meeting: Meeting, block: Block, times: BlockTimes) -> bool:
    """Whether a block would go on without interpretation for a minute or more, though it was not planned to."""
    stop, end = meeting.session.hard_stop_of(block), times.projected_end
    if stop is None or end is None or meeting.session.end_of(block) > stop:
        return False
    return end.astimezone(dt.UTC) - stop >= dt.timedelta(minutes=1)


def is_open_ended(step: Step) -> bool:
    """Whether the plan leaves open how long a step takes: a discussion, or remarks without a limit."""
    return step.kind == "discussion" or step.limit is None


def longest(steps: tuple[Step, ...]) -> dt.timedelta:
    """The most that these steps should take together; a discussion, and remarks without a limit, count as nothing."""
    return _together(step.limit for step in steps if step.kind == "remarks")


def _together(limits: Iterable[Limit | None]) -> dt.timedelta:
    return dt.timedelta(seconds=sum(limit.upper for limit in limits if limit is not None))


def _place(block: Block, step: Step) -> int:
    """Where a step of a block stands: found by its id, which costs less than to compare all that steps say."""
    return next(place for place, one in enumerate(block.steps) if one.id == step.id)


def left_of_step(meeting: Meeting, block: Block, step: Step, now: Stamp) -> dt.timedelta:
    """What the step that goes on may still take: what is left of its speech, never negative.

    Before the first speech in remarks, it is their limit; a discussion ends when it may, but not within a speech.
    """
    speech = meeting.speech
    if speech is not None:
        return max(NO_TIME, speech.left(now) or NO_TIME)
    return NO_TIME if meeting.speeches(block.id, step.id) else longest((step,))


def _step_times(
    meeting: Meeting, block: Block, step: Step, now: Stamp, spoken: dt.timedelta, projected: Foreseen
) -> StepTimes:
    run = meeting.steps.get((block.id, step.id))
    began, ended = _actual(meeting, run)
    return StepTimes(
        step=step.id,
        limit=step.limit,
        planned_start=planned_step_start(meeting, block, step),
        planned_end=planned_step_end(meeting, block, step),
        began=began,
        ended=ended,
        lasted=None if run is None else run.lasted(now),
        spoken=spoken,
        projected_start=projected[0],
        projected_end=projected[1],
    )


def _actual(meeting: Meeting, run: Run | None) -> tuple[dt.datetime | None, dt.datetime | None]:
    if run is None:
        return None, None
    ended = None if run.ended is None else meeting.session.venue_time(run.ended.at)
    return meeting.session.venue_time(run.began.at), ended
