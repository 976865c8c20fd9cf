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
class Held:
    """When a part of the agenda was held; `ended` is None while it goes on, `seconds` are those so far."""

    began: Instant
    ended: Instant | None
    seconds: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StepRow:
    """A step; `held` is None if it was never started.

    Its planned times follow from the limits, upper bounds counted, from both ends of the block; None where
    they do not follow, as between two steps without a limit.
    """

    id: str
    kind: str
    title: str
    limit: Limit | None
    planned_start: Instant | None
    planned_end: Instant | None
    held: Held | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockRow:
    """A block; `held` is None if it was never opened. A block that the session has no longer has no plan."""

    id: str
    kind: BlockKind | None
    title: str
    date: dt.date | None
    planned_start: Instant | None
    planned_end: Instant | None
    held: Held | None
    steps: tuple[StepRow, ...]


def agenda(meeting: Meeting, now: Stamp) -> tuple[BlockRow, ...]:
    """Every block of the session in force in the order of the plan, held or not; `now` measures what goes on."""
    planned = [_block_row(meeting, day, block, now) for day, block in meeting.session.blocks()]
    known = {row.id for row in planned}
    return (*planned, *(_unplanned(meeting, block, now) for block in meeting.blocks if block not in known))


def _block_row(meeting: Meeting, day: Day, block: Block, now: Stamp) -> BlockRow:
    session = meeting.session
    start, end = session.instant(day.date, block.start), session.instant(day.date, block.end)
    steps = [(step, *_planned(meeting, block, step)) for step in block.steps]
    return BlockRow(
        id=block.id,
        kind=block.kind,
        title=block.title,
        date=day.date,
        planned_start=instant(session, start),
        planned_end=instant(session, end),
        held=_held(session, meeting.blocks.get(block.id), now),
        steps=tuple(
            StepRow(
                id=step.id,
                kind=step.kind,
                title=step.title,
                limit=step.limit,
                planned_start=starts,
                planned_end=ends,
                held=_held(session, meeting.steps.get((block.id, step.id)), now),
            )
            for step, starts, ends in steps
        ),
    )


def _unplanned(meeting: Meeting, block: str, now: Stamp) -> BlockRow:
    held = _held(meeting.session, meeting.blocks[block], now)
    return BlockRow(
        id=block, kind=None, title=block, date=None, planned_start=None, planned_end=None, held=held, steps=()
    )


def _held(session: Session, run: Run | None, now: Stamp) -> Held | None:
    if run is None:
        return None
    return Held(
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
