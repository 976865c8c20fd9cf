"""The agenda as lived: what was planned and what it took, block by block and step by step."""

import datetime as dt
from dataclasses import dataclass

from chairconsole.domain.meeting import Meeting, Run
from chairconsole.domain.notation import Limit
from chairconsole.domain.session import Block, BlockKind, Day, Session
from chairconsole.domain.timing import Stamp, whole_seconds
from chairconsole.report.instants import Instant, instant, instant_of


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
    steps = zip(block.steps, _planned_steps(block, start, end), strict=True)
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
                planned_start=None if began is None else instant(session, began),
                planned_end=None if ended is None else instant(session, ended),
                held=_held(session, meeting.steps.get((block.id, step.id)), now),
            )
            for step, (began, ended) in steps
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


def _planned_steps(
    block: Block, start: dt.datetime, end: dt.datetime
) -> list[tuple[dt.datetime | None, dt.datetime | None]]:
    """From the start of the block up to the first step without a limit, and back from its end to the last one."""
    lengths = [None if step.limit is None else dt.timedelta(seconds=step.limit.upper) for step in block.steps]
    begins: list[dt.datetime | None] = [None] * len(lengths)
    ends: list[dt.datetime | None] = [None] * len(lengths)
    at = start
    for place, length in enumerate(lengths):
        begins[place] = at
        if length is None:
            break
        at = ends[place] = at + length
    at = end
    for place in reversed(range(len(lengths))):
        if ends[place] is not None:
            break
        ends[place] = at
        length = lengths[place]
        if length is None:
            break
        at = begins[place] = at - length
    return [
        (None, None) if began and ended and ended < began else (began, ended)
        for began, ended in zip(begins, ends, strict=True)
    ]
