"""Breaks without a time, such as "Lunch" between a row that ends at 13:00 and one that begins at 15:00."""

from dataclasses import replace
from itertools import pairwise

from chairconsole.domain.plan.parts import BlockKind
from chairconsole.intake.agenda.agenda_rows import Row
from chairconsole.intake.agenda.row_kinds import kind_of
from chairconsole.intake.reading.text_cleanup import one_line

_SHORTEST_GAP = 10
_LONGEST_TITLE = 60


def with_untimed_breaks(rows: list[Row]) -> list[Row]:
    """The rows, with a row of its own for each break that has no time and stands where there is time for one."""
    result: list[Row] = []
    for row, following in pairwise([*rows, None]):
        if row is None:
            continue
        result.append(row)
        end = row.span.end
        if following is None or following.day != row.day or end is None or len(row.texts) < 2:
            continue
        if row.span.is_impossible or following.span.is_impossible:
            continue
        last = row.texts[-1]
        is_break = len(last.text) <= _LONGEST_TITLE and kind_of(one_line(last.text))[0] is BlockKind.BREAK
        if is_break and last.line > row.line and following.span.start - end >= _SHORTEST_GAP:
            row.texts.pop()
            span = replace(row.span, start=end, end=following.span.start, is_guessed=False, is_impossible=False)
            result.append(Row(span, row.day, last.line, texts=[last], is_untimed_break=True))
    return result
