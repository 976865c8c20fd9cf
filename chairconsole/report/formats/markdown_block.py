"""What happened in one block, as lines of Markdown."""

import datetime as dt
from collections.abc import Iterator, Sequence

from chairconsole.domain.base.english_dates import short_date
from chairconsole.domain.base.event_parts import Outcome, PointKind, Until
from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.agenda import BlockRow, StepRow
from chairconsole.report.accounts.instants import Instant
from chairconsole.report.accounts.interventions import InterventionRow, NamedPart, PointRow, Speaker, speaker
from chairconsole.report.accounts.names import ABOUT, LIMITS_OF, POINT_KINDS, SEGMENTS, in_writing, void_reason
from chairconsole.report.accounts.proceedings import (
    InterruptionRow,
    LimitRow,
    SegmentRow,
    interruptions,
    limits_set,
    segments,
)
from chairconsole.report.document.plain_text import markdown_part


def block_account(
    meeting: Meeting, block: BlockRow, now: Stamp, *, speeches: Sequence[InterventionRow], loose: Sequence[PointRow]
) -> Iterator[str]:
    """All that happened in a block, by part: steps, segments, limits, interventions and so on; empty ones left out.

    `now` measures what goes on. A discussion that was one segment of the floor is not told as segments.
    """
    if block.times.began is not None:
        yield from _part("Steps", [_step(step, block.date) for step in block.steps])
    parts = [row for row in segments(meeting, now) if row.block == block.id]
    if len(parts) > 1:
        yield from _part("Segments", [_segment(row, block.date) for row in parts])
    yield from _part("Limits set", [_limit(row, block.date) for row in limits_set(meeting) if row.block == block.id])
    yield from _part("Interventions", [line for row in speeches for line in _intervention(row, block.date)])
    yield from _part("Notes not tied to a speech", [line for point in loose for line in point_lines(point, indent="")])
    breaks_in = [row for row in interruptions(meeting) if row.block == block.id]
    yield from _part("Interruptions", [_interruption(row, block.date) for row in breaks_in])
    asked = [line for row in speeches for line in _questions(row.points, row.participant)]
    yield from _part("Questions", [*asked, *_questions(loose)])
    yield from _part("Who was not heard", list(_not_heard(meeting, block.id)))


def point_lines(point: PointRow, *, indent: str) -> Iterator[str]:
    """A point with its kind, where it is not a plain one, its themes, and whose text it is from, if from one."""
    themes = f" \\[{'; '.join(markdown_part(theme.shown) for theme in point.themes)}\\]" if point.themes else ""
    whose = _spoken(point.written_by) if point.written_by else ""
    written = f" ({in_writing(whose)})" if point.written else ""
    yield f"{indent}- {_label(point)}{markdown_part(point.text)}{themes}{written}"


def time_of_day(when: Instant, date: dt.date | None, form: str = "%H:%M") -> str:
    """The time at the venue, with the date where that is not the day of the block."""
    told = when.venue.strftime(form)
    return told if when.venue.date() == date else f"{told} ({short_date(when.venue.date())})"


def _second(when: Instant, date: dt.date | None) -> str:
    return time_of_day(when, date, "%H:%M:%S")


def _from_to(began: Instant, ended: Instant, date: dt.date | None) -> str:
    return f"{_second(began, date)}–{_second(ended, date)}"


def _part(title: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield from (f"#### {title}", "", *lines, "")


def _step(step: StepRow, date: dt.date | None) -> str:
    limit = f", limit {step.limit.as_text()}" if step.limit else ""
    if step.times.began is None:
        return f"- {markdown_part(step.title)}: not held{limit}"
    took = format_duration(step.times.seconds or 0)
    if step.times.ended is None:
        return f"- {markdown_part(step.title)}: since {_second(step.times.began, date)}, {took} so far{limit}"
    return f"- {markdown_part(step.title)}: {_from_to(step.times.began, step.times.ended, date)}, took {took}{limit}"


def _segment(row: SegmentRow, date: dt.date | None) -> str:
    took = format_duration(row.seconds)
    speeches = "1 intervention" if row.speeches == 1 else f"{row.speeches} interventions"
    if row.ended is None:
        return f"- {row.number}, {SEGMENTS[row.of]}: since {_second(row.began, date)}, {took} so far, {speeches}"
    return f"- {row.number}, {SEGMENTS[row.of]}: {_from_to(row.began, row.ended, date)}, {took}, {speeches}"


def _limit(row: LimitRow, date: dt.date | None) -> str:
    limit = "as planned again" if row.limit is None else row.limit.as_text()
    until = "for the rest of the session" if row.until is Until.SESSION else "for the rest of the block"
    why = f": {markdown_part(row.reason)}" if row.reason else ""
    return f"- {_second(row.since, date)} {LIMITS_OF[row.of]}: {limit}, {until}{why}"


def _interruption(row: InterruptionRow, date: dt.date | None) -> str:
    when = _from_to(row.began, row.ended, date) if row.ended else f"{_second(row.began, date)}, not over"
    text = f": {markdown_part(row.text)}" if row.text else ""
    if row.kind == "suspension":
        return f"- {when} meeting suspended{text}"
    by = f" by {_spoken(row.by)}" if row.by else ""
    unruled = "; not ruled on" if row.ended and row.ruling is None else ""
    ruling = f"; ruling: {markdown_part(row.ruling)}" if row.ruling else unruled
    return f"- {when} point of order{by}{text}{ruling}"


def _intervention(row: InterventionRow, date: dt.date | None) -> Iterator[str]:
    who = f"- {_second(row.began, date)} **{_spoken(row.participant)}**"
    behalf = f" on behalf of {_spoken(row.behalf)}" if row.behalf else ""
    behalf += _asked_for(row)
    if row.void is not None:
        yield f"{who}{behalf}: {void_reason(row.void)}; does not count"
    else:
        yield f"{who}{behalf}: {_length(row)}"
    for point in row.points:
        yield from point_lines(point, indent="  ")


def _asked_for(row: InterventionRow) -> str:
    """What the speech was about, or which it replies to or goes on with, in brackets."""
    told = []
    if row.about is not None:
        told.append(f"{ABOUT[row.about]}{_to(row.to)}")
    if row.is_reply:
        told.append(f"right of reply to {_spoken(row.answers.speaker)}" if row.answers else "right of reply")
    if row.continues is not None:
        told.append("continues")
    return f" ({'; '.join(told)})" if told else ""


def _length(row: InterventionRow) -> str:
    said = format_duration(row.spoken_seconds)
    if row.is_running:
        said += " so far"
    if row.limit is None:
        said += ", no limit"
    else:
        said += f" of {row.limit.as_text()}"
        if row.added_seconds > 0:
            said += f" and {format_duration(row.added_seconds)} added"
        if row.added_seconds < 0:
            said += f" less {format_duration(-row.added_seconds)}"
    if row.over_seconds:
        said += f", over by {format_duration(row.over_seconds)}"
    if row.pauses:
        said += f", paused for {format_duration(row.paused_seconds)}"
    if row.slow_downs:
        said += ", asked to speak more slowly"
    return said + (", has the floor" if row.is_running else "")


def _questions(points: Sequence[PointRow], by: Speaker | None = None) -> Iterator[str]:
    for point in points:
        if point.kind is PointKind.QUESTION and not point.written:
            to = f"{_to(point.to, 'To')}: " if point.to else ""
            yield f"- {to}{markdown_part(point.text)}{f' (from {_spoken(by)})' if by else ''}"


def _not_heard(meeting: Meeting, block: str) -> Iterator[str]:
    requests = [request for request in meeting.requests.values() if request.block == block]
    for title, outcome in (
        ("Not reached", Outcome.NOT_REACHED),
        ("Withdrawn", Outcome.WITHDRAWN),
        ("Absent", Outcome.ABSENT),
    ):
        names = [_asker(meeting, request) for request in requests if request.outcome is outcome]
        if names:
            yield f"- {title}: {'; '.join(names)}"
    waiting = [_asker(meeting, request) for request in meeting.floor_list if request.block == block]
    if waiting:
        yield f"- Still waiting: {'; '.join(waiting)}"


def _asker(meeting: Meeting, request: Request) -> str:
    behalf = f" on behalf of {_spoken(speaker(meeting.session, request.behalf))}" if request.behalf else ""
    text = " (text received)" if request.text_received else ""
    return _spoken(speaker(meeting.session, request.participant)) + behalf + text


def _spoken(who: Speaker) -> str:
    return markdown_part(who.spoken or who.name)


def _label(point: PointRow) -> str:
    return "" if point.kind is PointKind.POINT else f"{POINT_KINDS[point.kind]}{_to(point.to)}: "


def _to(seats: Sequence[NamedPart], to: str = " to") -> str:
    """To which seats something is put; empty if to none."""
    return f"{to} {', '.join(markdown_part(seat.shown) for seat in seats)}" if seats else ""
