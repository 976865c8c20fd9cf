"""A day of the agenda as drawing data: what was planned, what happened, what is likely, and the present instant.

Everything is an instant or a text; its place and colour in a picture are decided where it is drawn.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.base.timing import NO_TIME, Stamp
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.domain.forecast.projection import Projection, Span
from chairconsole.domain.meeting.speech import Run
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import BlockKind, Day
from chairconsole.domain.queries.next_step import next_block
from chairconsole.report.accounts.agenda import BlockRow, StepRow, agenda
from chairconsole.report.accounts.instants import Instant, instant

HALF_AN_HOUR = dt.timedelta(minutes=30)
AN_HOUR = dt.timedelta(hours=1)

MOST_HOURS = 100
"""So many are told by their number; where a block was left open for weeks or years, fewer of them are."""


class PictureFormat(StrEnum):
    """A format in which a timeline is drawn, by the ending of its files."""

    SVG = "svg"
    PNG = "png"


@dataclass(frozen=True, slots=True)
class Period:
    """From when to when; `goes_on`: it ends at the present instant only because nobody knows more."""

    start: Instant
    end: Instant
    goes_on: bool = False

    @property
    def length(self) -> dt.timedelta:
        """How long it is."""
        return self.end.utc - self.start.utc


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """A block, or a step of one. `actual` has more than one period if it was reopened.

    `projected` is what is still ahead of it: the rest of what goes on, or all of what has not begun; None for what
    is over, was passed over, or cannot be foreseen. `over` is how much later than planned it ended, is likely to
    end, or (if it goes on past its end already) how long it should have been over; None if nothing can be said.
    """

    block: str
    step: str | None
    title: str
    is_break: bool
    planned: Period | None
    actual: tuple[Period, ...]
    projected: Period | None
    over: dt.timedelta | None

    @property
    def goes_on(self) -> bool:
        """Whether it goes on now."""
        return bool(self.actual) and self.actual[-1].goes_on


@dataclass(frozen=True, slots=True)
class Timeline:
    """One day. `begins` and `ends` are whole half hours around everything; `now` is None on another day.

    `hours` are the full hours in between, `stops` the ends of interpretation.
    """

    title: str
    date: dt.date
    is_rehearsal: bool
    begins: Instant
    ends: Instant
    now: Instant | None
    hours: tuple[Instant, ...]
    stops: tuple[Instant, ...]
    rows: tuple[TimelineRow, ...]
    clock_offset: dt.timedelta = NO_TIME
    """By how much the room's clock, which tells all of these times, is ahead of the computer's."""


def days_of(meeting: Meeting) -> tuple[dt.date, ...]:
    """The days that have a timeline."""
    return tuple(day.date for day in meeting.session.days)


def day_to_show(meeting: Meeting, now: Stamp) -> dt.date:
    """The day that one wants to see: of the open block, else of the next one, else the last."""
    block = meeting.block or next_block(meeting, now)
    day = meeting.session.day_of(block.id) if block else None
    return (day or meeting.session.days[-1]).date


def timeline(meeting: Meeting, now: Stamp, date: dt.date | None = None) -> Timeline:
    """The timeline of a day at this instant; of the one to show if none is named, or none has that date."""
    shown = date if date in days_of(meeting) else day_to_show(meeting, now)
    day = next(one for one in meeting.session.days if one.date == shown)
    projection = forecast(meeting, now).projection
    rows = tuple(row for block in agenda(meeting, now) for row in _rows(meeting, day, block, projection, now))
    session = meeting.session
    present = instant(session, now.at)
    stops = tuple(instant(session, session.instant(day.date, hours.end)) for hours in day.interpretation)
    periods = [period for row in rows for period in (row.planned, *row.actual, row.projected) if period is not None]
    edges = [edge for period in periods for edge in (period.start.utc, period.end.utc)]
    edges += [stop.utc for stop in stops]
    first, last = min(edges, default=now.at), max(edges, default=now.at)
    if present.venue.date() == day.date and first - AN_HOUR <= now.at <= last + AN_HOUR:
        first, last = min(first, now.at), max(last, now.at)
    begins, ends = _half_hour(meeting, first), _half_hour(meeting, last, up=True)
    is_seen = present.venue.date() == day.date and begins.utc <= now.at <= ends.utc
    return Timeline(
        title=session.title,
        date=day.date,
        is_rehearsal=meeting.mode is Mode.REHEARSAL,
        begins=begins,
        ends=ends,
        now=present if is_seen else None,
        hours=tuple(_hours(meeting, begins, ends)),
        stops=stops,
        rows=rows,
        clock_offset=session.clock_offset,
    )


def _rows(meeting: Meeting, day: Day, block: BlockRow, projection: Projection, now: Stamp) -> Iterator[TimelineRow]:
    run = meeting.blocks.get(block.id)
    if block.date is None:
        # The plan knows it no longer, but it was held: on the day on which that was.
        if run is None or meeting.session.venue_time(run.began.at).date() != day.date:
            return
    elif block.date != day.date:
        return
    yield _row(meeting, block, None, run, projection.of_block(block.id), now)
    for step in block.steps:
        step_run = meeting.steps.get((block.id, step.id))
        yield _row(meeting, block, step, step_run, projection.of_step(block.id, step.id), now)


def _row(
    meeting: Meeting, block: BlockRow, step: StepRow | None, run: Run | None, likely: Span, now: Stamp
) -> TimelineRow:
    part = step or block
    start, end_planned = part.times.planned_start, part.times.planned_end
    planned = Period(start, end_planned) if start is not None and end_planned is not None else None
    actual = () if run is None else tuple(_lived(meeting, run, now))
    projected = _ahead(meeting, run, likely, now)
    end = projected.end if projected is not None else actual[-1].end if actual else None
    return TimelineRow(
        block=block.id,
        step=None if step is None else step.id,
        title=part.title,
        is_break=block.kind is BlockKind.BREAK,
        planned=planned,
        actual=actual,
        projected=projected,
        over=None if end is None or planned is None else end.utc - planned.end.utc,
    )


def _lived(meeting: Meeting, run: Run, now: Stamp) -> Iterator[Period]:
    """The periodes of a run; none is ever negative, whatever was dated back."""
    start = run.began.at
    for gap in run.gaps:
        yield _period(meeting, start, max(start, gap.began.at))
        start = start if gap.ended is None else gap.ended.at
    end = now.at if run.ended is None else run.ended.at
    yield _period(meeting, start, max(start, end), goes_on=run.ended is None)


def _ahead(meeting: Meeting, run: Run | None, likely: Span, now: Stamp) -> Period | None:
    if likely.start is None or likely.end is None or (run is not None and run.ended is not None):
        return None
    start, end = (meeting.session.instant_of(at) for at in (likely.start, likely.end))
    start = now.at if run is not None else start
    return _period(meeting, start, end) if end > start else None


def _period(meeting: Meeting, start: dt.datetime, end: dt.datetime, *, goes_on: bool = False) -> Period:
    return Period(instant(meeting.session, start), instant(meeting.session, end), goes_on)


def _half_hour(meeting: Meeting, at: dt.datetime, *, up: bool = False) -> Instant:
    """The half hour of the venue's clock before this instant, or after it."""
    venue = meeting.session.venue_time(at)
    over = dt.timedelta(minutes=venue.minute % 30, seconds=venue.second, microseconds=venue.microsecond)
    edge = at - over
    return instant(meeting.session, edge + HALF_AN_HOUR if up and over else edge)


def _hours(meeting: Meeting, begins: Instant, ends: Instant) -> Iterator[Instant]:
    apart = max(HALF_AN_HOUR, (ends.utc - begins.utc) // MOST_HOURS // AN_HOUR * AN_HOUR)
    at = begins.utc if begins.venue.minute == 0 else begins.utc + HALF_AN_HOUR
    while at <= ends.utc:
        told = instant(meeting.session, at)
        if told.venue.minute == 0:
            yield told
        at += apart
