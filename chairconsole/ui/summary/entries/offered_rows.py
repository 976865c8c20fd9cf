"""Rows of the bench that ask for something: what may say the same or be alike, what waits beside a locked text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.bench import InDraft
from chairconsole.report.accounts.similar import Suggestion
from chairconsole.ui.summary.bench_rows import (
    BenchRow,
    Line,
    RowKind,
    block_of_entry,
    point_row,
    runs_of_who,
    text_of_entry,
)
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.words.name_words import short_title


def suggestion_rows(meeting: Meeting, suggestions: Iterable[Suggestion]) -> list[BenchRow]:
    """A row for each set of points that may say the same, or join a message; offered, never applied."""
    translate = QCoreApplication.translate
    rows = []
    for one in suggestions:
        known = [meeting.points[point] for point in one.points if point in meeting.points]
        message = meeting.messages.get(one.message or "")
        if not known or (message is None and len(known) < 2):
            continue
        words = fill(translate("bench", "%1 alike: put together?"), len(known))
        if message is not None:
            words = fill(translate("bench", "The same as \u201c%1\u201d?"), meeting.message_text(message))
        lines = [Line((Run(words, "purple", bold=True),), max_lines=2)]
        lines += [Line((*runs_of_who(meeting, point), Run(" \u00b7 " + point.text)), max_lines=1) for point in known]
        ids = tuple(point.id for point in known)
        joins = message.id if message is not None else None
        rows.append(BenchRow("suggestions", "+".join(ids), RowKind.SUGGESTION, tuple(lines), ids, joins))
    if rows:
        title = translate("bench", "Alike? Ctrl+M together, Alt+B not alike")
        rows.insert(0, BenchRow("suggestions", "", RowKind.HEADING, (Line((Run(title),)),)))
    return rows


def alike_rows(meeting: Meeting, alike: Iterable[Sequence[str]]) -> list[BenchRow]:
    """A row for each group of messages and points of different panels that may be alike."""
    translate = QCoreApplication.translate
    rows = []
    for of in alike:
        lines = [Line((Run(translate("bench", "Alike in these panels?"), "purple", bold=True),))]
        for one in of:
            block = meeting.session.block(block_of_entry(meeting, one) or "")
            panel = Run(short_title(block) if block else "", bold=True)
            lines.append(Line((panel, Run(" \u00b7 " + text_of_entry(meeting, one))), max_lines=2))
        rows.append(BenchRow("alike", "+".join(of), RowKind.SUGGESTION, tuple(lines), alike=tuple(of)))
    if rows:
        title = translate("bench", "Alike in several panels? \u00b7 Enter says so")
        rows.insert(0, BenchRow("alike", "", RowKind.HEADING, (Line((Run(title),)),)))
    return rows


@dataclass(frozen=True, slots=True)
class LatePoint:
    """A point that waits beside a locked text: the sentence that it would be there, and under which theme."""

    point: Point
    sentence: str
    theme: str


def late_rows(meeting: Meeting, late: Sequence[LatePoint]) -> list[BenchRow]:
    """A row for each point that waits beside a locked text, with its sentence and where it would stand."""
    translate = QCoreApplication.translate
    title = translate("bench", "Late points: not in the locked text") + f" \u00b7 {len(late)}"
    rows = [BenchRow("late", "", RowKind.HEADING, (Line((Run(title),)),))] if late else []
    for one in late:
        row = point_row(meeting, "late", one.point, RowKind.POINT, InDraft())
        place = f"{one.theme} \u2192 " if one.theme else "\u2192 "
        sentence = Line((Run(place, "accent"), Run(one.sentence, "muted")), max_lines=6)
        rows.append(replace(row, lines=(*row.lines, sentence)))
    return rows
