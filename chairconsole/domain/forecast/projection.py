"""Projected times of every block and step: actual ones as far as it was held, planned lengths after that.

All instants are times at the venue. Nothing here moves an end of interpretation.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.forecast.remainder import Remainder, projected_end_from
from chairconsole.domain.meeting.speech import Run
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind, Day, Step
from chairconsole.domain.queries.next_step import session_date
from chairconsole.domain.queries.timetable import is_open_ended, longest


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when; None where it cannot be foreseen, or will not be."""

    start: dt.datetime | None = None
    end: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class Projection:
    """The projected times of the blocks, by id, and of the steps, by block and step."""

    blocks: Mapping[str, Span] = field(default_factory=dict)
    steps: Mapping[tuple[str, str], Span] = field(default_factory=dict)

    def of_block(self, block: str) -> Span:
        """The projected times of a block."""
        return self.blocks.get(block, Span())

    def of_step(self, block: str, step: str) -> Span:
        """The projected times of a step."""
        return self.steps.get((block, step), Span())


def project(meeting: Meeting, remainder: Remainder | None, now: Stamp) -> Projection:
    """The projection at this instant, from the remainder of the open block, if one is open.

    A block that is not open yet begins as planned, but not before now, nor before the one that precedes it is
    over. Blocks before the last one opened, and those of past days, are passed over.
    """
    blocks: dict[str, Span] = {}
    steps: dict[tuple[str, str], Span] = {}
    order = [block.id for _, block in meeting.session.blocks()]
    last = max((place for place, block in enumerate(order) if block in meeting.blocks), default=-1)
    free: dt.datetime | None = None
    for day in meeting.session.days:
        for block in day.blocks:
            is_ahead = order.index(block.id) > last
            in_open = remainder if block.id == meeting.block_id else None
            if in_open is not None:
                span = Span(meeting.blocks[block.id].began.at, in_open.block_ends_at)
            else:
                span = _block_span(meeting, day, block, now, free, is_ahead=is_ahead)
            blocks[block.id] = _at_venue(meeting, span)
            for step, step_span in _step_spans(meeting, block, span, in_open):
                steps[block.id, step.id] = _at_venue(meeting, step_span)
            if (is_ahead or block.id == meeting.block_id) and span.end is not None:
                free = span.end
    return Projection(blocks, steps)


def _block_span(
    meeting: Meeting, day: Day, block: Block, now: Stamp, free: dt.datetime | None, *, is_ahead: bool
) -> Span:
    run = meeting.blocks.get(block.id)
    if run is not None:
        return _actual(run)
    if not is_ahead or day.date < session_date(meeting, now):
        return Span()
    begins = [meeting.session.start_of(block), *filter(None, [free])]
    # A break passes by itself; all else waits until it is opened.
    start = max(begins if block.kind is BlockKind.BREAK else [*begins, now.at])
    return Span(start, projected_end_from(meeting, block, start))


def _step_spans(
    meeting: Meeting, block: Block, of_block: Span, in_open: Remainder | None
) -> Iterator[tuple[Step, Span]]:
    going_on = None if in_open is None else meeting.step_id
    to_hold = block.steps if in_open is None else in_open.to_hold
    free = of_block.start if in_open is None else in_open.goes_on_at
    if in_open is None and (block.id in meeting.blocks or of_block.start is None):
        to_hold = ()
    places = {step.id: place for place, step in enumerate(to_hold, start=1)}
    for step in block.steps:
        run = meeting.steps.get((block.id, step.id))
        if step.id == going_on or step.id in places:
            end = _end_of(step, to_hold[places.get(step.id, 0) :], free, of_block.end)
            if step.id == going_on and in_open is not None:
                earliest = in_open.step_ends_at
                end = earliest if not is_open_ended(step) or end is None else max(earliest, end)
            yield step, Span(run.began.at if step.id == going_on and run is not None else free, end)
            free = end
        else:
            yield step, Span() if run is None else _actual(run)


def _end_of(
    step: Step, rest: tuple[Step, ...], free: dt.datetime | None, end: dt.datetime | None
) -> dt.datetime | None:
    """When a step that is to be held would end: a discussion takes what the remarks after it leave."""
    if not is_open_ended(step):
        return None if free is None else free + longest((step,))
    if end is None or any(is_open_ended(one) for one in rest):
        return None
    latest = end - longest(rest)
    return latest if free is None else max(free, latest)


def _actual(run: Run) -> Span:
    return Span(run.began.at, None if run.ended is None else run.ended.at)


def _at_venue(meeting: Meeting, span: Span) -> Span:
    at = meeting.session.venue_time
    return Span(None if span.start is None else at(span.start), None if span.end is None else at(span.end))
