"""What happened in one block, as lines of Markdown."""

import datetime as dt
from collections.abc import Iterator, Sequence

from chairconsole.domain.events import Outcome, PointKind
from chairconsole.domain.meeting import Meeting, Request
from chairconsole.domain.notation import format_duration
from chairconsole.report.agenda import BlockRow, StepRow
from chairconsole.report.instants import Instant
from chairconsole.report.interventions import InterventionRow, PointRow, Speaker, speaker
from chairconsole.report.names import POINT_KINDS, short_date, void_reason
from chairconsole.report.plain_text import markdown


def block_account(
    meeting: Meeting, block: BlockRow, *, speeches: Sequence[InterventionRow], loose: Sequence[PointRow]
) -> Iterator[str]:
    """The steps, the interventions with their points, the questions and who was not heard; empty parts left out."""
    if block.held is not None:
        yield from _part("Steps", [_step(step, block.date) for step in block.steps])
    yield from _part("Interventions", [line for row in speeches for line in _intervention(row, block.date)])
    yield from _part("Notes not tied to a speech", [line for point in loose for line in point_lines(point, indent="")])
    yield from _part("Questions", [*_questions(speeches), *_loose_questions(loose)])
    yield from _part("Who was not heard", list(_not_heard(meeting, block.id)))


def point_lines(point: PointRow, *, indent: str) -> Iterator[str]:
    """A point with its kind, where it is not a plain one, and its themes."""
    themes = f" \\[{'; '.join(markdown(theme.shown) for theme in point.themes)}\\]" if point.themes else ""
    yield f"{indent}- {_label(point)}{markdown(point.text)}{themes}"


def time_of_day(when: Instant, date: dt.date | None, *, seconds: bool = False) -> str:
    """The time at the venue, with the date where that is not the day of the block."""
    told = f"{when.venue:%H:%M:%S}" if seconds else f"{when.venue:%H:%M}"
    return told if when.venue.date() == date else f"{told} ({short_date(when.venue.date())})"


def _part(title: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield from (f"#### {title}", "", *lines, "")


def _step(step: StepRow, date: dt.date | None) -> str:
    limit = f", limit {step.limit.as_text()}" if step.limit else ""
    if step.held is None:
        return f"- {markdown(step.title)}: not held{limit}"
    took = format_duration(step.held.seconds)
    began = time_of_day(step.held.began, date, seconds=True)
    if step.held.ended is None:
        return f"- {markdown(step.title)}: since {began}, {took} so far{limit}"
    return f"- {markdown(step.title)}: {began}–{time_of_day(step.held.ended, date, seconds=True)}, took {took}{limit}"


def _intervention(row: InterventionRow, date: dt.date | None) -> Iterator[str]:
    who = f"- {time_of_day(row.began, date, seconds=True)} **{_spoken(row.speaker)}**"
    behalf = f" on behalf of {_spoken(row.behalf)}" if row.behalf else ""
    if row.void is not None:
        yield f"{who}{behalf}: {void_reason(row.void)}; does not count"
    else:
        yield f"{who}{behalf}: {_length(row)}"
    for point in row.points:
        yield from point_lines(point, indent="  ")


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
    return said + (", has the floor" if row.is_running else "")


def _questions(speeches: Sequence[InterventionRow]) -> Iterator[str]:
    for row in speeches:
        for point in row.points:
            if point.kind is PointKind.QUESTION:
                yield f"- {_asked_of(point)}{markdown(point.text)} (from {_spoken(row.speaker)})"


def _loose_questions(loose: Sequence[PointRow]) -> Iterator[str]:
    for point in loose:
        if point.kind is PointKind.QUESTION:
            yield f"- {_asked_of(point)}{markdown(point.text)}"


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
    return _spoken(speaker(meeting.session, request.participant)) + behalf


def _spoken(who: Speaker) -> str:
    return markdown(who.spoken or who.name)


def _label(point: PointRow) -> str:
    if point.kind is PointKind.POINT:
        return ""
    to = f" to {_seats(point)}" if point.to else ""
    return f"{POINT_KINDS[point.kind]}{to}: "


def _asked_of(point: PointRow) -> str:
    return f"To {_seats(point)}: " if point.to else ""


def _seats(point: PointRow) -> str:
    return ", ".join(markdown(name) for name in point.to_names)
