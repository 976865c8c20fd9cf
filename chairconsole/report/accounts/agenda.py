"""The agenda as lived: what was planned and what it took, block by block and step by step."""

import datetime as dt
from dataclasses import dataclass

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.timing import Stamp, whole_seconds
from chairconsole.domain.meeting.speech import Run
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind, Day, Step
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.timetable import planned_step_end, planned_step_start
from chairconsole.report.accounts.instants import Instant, instant, instant_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """When a part of the agenda was to be held, and when it was.

    `began`, `ended` and `seconds` are None if it was never held; `ended` is None while it goes on, and `seconds` are
    those so far.
    """

    planned_start: Instant | None = None
    planned_end: Instant | None = None
    began: Instant | None = None
    ended: Instant | None = None
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class StepRow:
    """A step of a block.

    Its planned times follow from the limits, upper bounds counted, from both ends of the block; None where
    they do not follow, as between two steps without a limit.
    """

    id: str
    kind: str
    title: str
    limit: Limit | None
    times: Times


@dataclass(frozen=True, slots=True)
class BlockRow:
    """A block. One that the session has no longer has neither a plan nor steps."""

    id: str
    kind: BlockKind | None
    title: str
    date: dt.date | None
    times: Times
    steps: tuple[StepRow, ...]


def agenda(meeting: Meeting, now: Stamp) -> tuple[BlockRow, ...]:
    """Every block of the session in force in the order of the plan, held or not; `now` measures what goes on."""
    planned = [_block_row(meeting, day, block, now) for day, block in meeting.session.blocks()]
    known = {row.id for row in planned}
    return (*planned, *(_unplanned(meeting, block, now) for block in meeting.blocks if block not in known))


def _block_row(meeting: Meeting, day: Day, block: Block, now: Stamp) -> BlockRow:
    session = meeting.session
    start, end = (instant(session, session.instant(day.date, at)) for at in (block.start, block.end))
    steps = tuple(
        StepRow(
            step.id,
            step.kind,
            step.title,
            step.limit,
            _times(session, _planned(meeting, block, step), meeting.steps.get((block.id, step.id)), now),
        )
        for step in block.steps
    )
    times = _times(session, (start, end), meeting.blocks.get(block.id), now)
    return BlockRow(block.id, block.kind, block.title, day.date, times, steps)


def _unplanned(meeting: Meeting, block: str, now: Stamp) -> BlockRow:
    times = _times(meeting.session, (None, None), meeting.blocks[block], now)
    return BlockRow(block, None, block, None, times, ())


def _times(session: Session, planned: tuple[Instant | None, Instant | None], run: Run | None, now: Stamp) -> Times:
    start, end = planned
    if run is None:
        return Times(planned_start=start, planned_end=end)
    return Times(
        planned_start=start,
        planned_end=end,
        began=instant(session, run.began.at),
        ended=instant_of(session, run.ended),
        seconds=whole_seconds(run.lasted(now)),
    )


def _planned(meeting: Meeting, block: Block, step: Step) -> tuple[Instant | None, Instant | None]:
    """When a step should begin and end, as the plan lays it; neither where the remarks leave it no time."""
    session = meeting.session
    planned = planned_step_start(meeting, block, step), planned_step_end(meeting, block, step)
    start, end = (None if at is None else instant(session, session.instant_of(at)) for at in planned)
    return (None, None) if start and end and end.utc < start.utc else (start, end)
