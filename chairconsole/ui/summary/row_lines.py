"""Lines of the bench's rows: who said something and when, what it differs from, what it is like."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.pairs import differences, likenesses
from chairconsole.report.accounts.bench import Entry
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.words.draft_words import part_words
from chairconsole.ui.words.name_words import on_behalf, short_title, shown_name, speaker_name
from chairconsole.ui.words.time_words import clock_time


@dataclass(frozen=True)
class Line:
    """A line of a card: its stretches, whether it is set in behind a thin rule, and in how many lines it may wrap."""

    runs: tuple[Run, ...]
    is_inset: bool = False
    max_lines: int = 4


def who_runs(meeting: Meeting, point: Point, colour: str = "text") -> tuple[Run, ...]:
    """Who said it."""
    return runs_of_who(meeting, point, colour)[:1]


def runs_of_who(meeting: Meeting, point: Point, colour: str = "text") -> tuple[Run, ...]:
    """Who said it, on whose behalf, and when."""
    translate = QCoreApplication.translate
    speech = meeting.speech_of(point)
    at = clock_time(meeting.session.venue_time((speech.began if speech else point.kept).at))
    if speech is None:
        in_writing = translate("bench", "In writing")
        if point.written and point.written_by is not None:
            return (Run(shown_name(point.written_by), colour, bold=True), Run(f" {in_writing.lower()} {at}"))
        nobody = in_writing if point.written else translate("bench", "Nobody in particular")
        who = translate("bench", "Own line") if point.what is PointKind.CONCLUSION else nobody
        part = f" \u00b7 {part_words(point.part)}" if point.part is not None else ""
        return (Run(who, colour, bold=True), Run(f"{part} {at}"))
    behalf = on_behalf(speech.behalf)
    name = Run(speaker_name(meeting.session, speech), colour, bold=True)
    return (name, *((Run(f" {behalf}"),) if behalf else ()), Run(f" {at}"))


def text_of_entry(meeting: Meeting, of: str) -> str:
    """What a message or single point says, by its id; empty if it is gone."""
    if of in meeting.messages:
        return meeting.message_text(meeting.messages[of])
    return meeting.points[of].text if of in meeting.points else ""


def block_of_entry(meeting: Meeting, of: str) -> str | None:
    """The block in which a message or single point was noted first; None if in none."""
    points = meeting.points_in(meeting.messages[of]) if of in meeting.messages else ()
    point = points[0] if points else meeting.points.get(of)
    return meeting.block_of(point) if point is not None else None


def differing(meeting: Meeting) -> dict[str, tuple[Line, ...]]:
    """The line of each message and single point that says from what it differs, by its id."""
    lines: dict[str, tuple[Line, ...]] = {}
    for found in differences(meeting):
        for this, other in (found.sides, reversed(found.sides)):
            words = fill(QCoreApplication.translate("bench", "differs from: %1"), text_of_entry(meeting, other))
            issue = f"{found.issue} \u00b7 " if found.issue else ""
            lines[this] = (Line((Run(f"\u2260 {issue}", "amber", bold=True), Run(words)), max_lines=2),)
    return lines


def short_name(entry: Entry) -> tuple[Line, ...]:
    """The line that says what the issues of major relevance call it."""
    short = entry.message.short if entry.message is not None else entry.points[0].short
    return (Line((Run("\u2039" + short + "\u203a", "amber"),), max_lines=1),) if short else ()


def alike_elsewhere(meeting: Meeting) -> dict[str, tuple[Line, ...]]:
    """The lines of each message and single point that say what it was found to be like, by its id."""
    lines: dict[str, tuple[Line, ...]] = {}
    for sides in likenesses(meeting):
        for this, other in (sides, reversed(sides)):
            block = meeting.session.block(block_of_entry(meeting, other) or "")
            panel = f"\u2248 {short_title(block)}" if block else "\u2248"
            words = Run(" \u00b7 " + text_of_entry(meeting, other))
            lines[this] = (*lines.get(this, ()), Line((Run(panel, "purple", bold=True), words), max_lines=1))
    return lines
