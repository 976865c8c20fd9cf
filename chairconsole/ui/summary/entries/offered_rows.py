"""Rows of the bench for what waits beside a locked text."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.bench import InDraft
from chairconsole.ui.summary.bench_rows import BenchRow, RowKind, point_row
from chairconsole.ui.summary.row_lines import Line
from chairconsole.ui.widgets.runs import Run


@dataclass(frozen=True, slots=True)
class LatePoint:
    """A point that waits beside a locked text: the sentence that it would be there, and among what."""

    point: Point
    sentence: str
    place: str


def late_rows(meeting: Meeting, late: Sequence[LatePoint]) -> list[BenchRow]:
    """A row for each point that waits beside a locked text, with its sentence and where it would stand."""
    translate = QCoreApplication.translate
    title = translate("bench", "Late points: not in the locked text") + f" \u00b7 {len(late)}"
    rows = [BenchRow("late", "", RowKind.HEADING, (Line((Run(title),)),))] if late else []
    for one in late:
        row = point_row(meeting, "late", one.point, RowKind.POINT, InDraft())
        place = f"{one.place} \u2192 " if one.place else "\u2192 "
        sentence = Line((Run(place, "accent"), Run(one.sentence, "muted")), max_lines=6)
        rows.append(replace(row, lines=(*row.lines, sentence)))
    return rows
