"""Tables in other shapes, as rows: those whose columns are days, and those pasted on one line."""

from itertools import pairwise

from chairconsole.intake.agenda.agenda_lines import AgendaLine, agenda_line
from chairconsole.intake.agenda.day_marks import heading_mark
from chairconsole.intake.language.clock_times import range_at_start
from chairconsole.intake.reading.note import NoteLine
from chairconsole.intake.reading.text_cleanup import without_markup


def in_single_rows(lines: list[AgendaLine]) -> list[AgendaLine]:
    """The lines; one that holds a whole table becomes one line for each time."""
    result: list[AgendaLine] = []
    for line in lines:
        cells = [cell for cell in line.line.cells if cell]
        starts = [number for number, cell in enumerate(cells) if _is_time(cell)]
        if len(starts) < 2 or len(cells) < 2 * len(starts):
            result.append(line)
            continue
        result += [_line(line.number, cell) for cell in cells[: starts[0]]]
        for start, end in pairwise([*starts, len(cells)]):
            row = cells[start:end]
            next_day = row.pop() if len(row) > 2 and heading_mark(row[-1]) is not None else ""
            result.append(_line(line.number, *row))
            if next_day:
                result.append(_line(line.number, next_day))
    return result


def _line(number: int, *cells: str) -> AgendaLine:
    return agenda_line(NoteLine(number, "\t".join(cells), cells))


def _is_time(cell: str) -> bool:
    span = range_at_start(cell)
    return span is not None and not cell[span.finish :].strip(" .:()[]")


def without_day_columns(lines: list[AgendaLine]) -> list[AgendaLine]:
    """The lines, with each table that has days as its columns read column by column."""
    result: list[AgendaLine] = []
    position = 0
    while position < len(lines):
        columns = _day_columns(lines[position])
        if len(columns) < 2:
            result.append(lines[position])
            position += 1
            continue
        end = position + 1
        while end < len(lines) and lines[end].line.is_row and len(_day_columns(lines[end])) < 2:
            end += 1
        for column, name in columns:
            result.append(_line(lines[position].number, name))
            result += [_of_column(line.line, column) for line in lines[position + 1 : end]]
        position = end
    return result


def _day_columns(line: AgendaLine) -> list[tuple[int, str]]:
    """The columns of a table's first row that are days."""
    if not line.line.is_row or line.span is not None:
        return []
    cells = [without_markup(cell).replace("\n", " ").strip() for cell in line.line.cells]
    return [(number, cell) for number, cell in enumerate(cells) if heading_mark(cell) is not None]


def _of_column(line: NoteLine, column: int) -> AgendaLine:
    """A row of such a table as the row of one of its days."""
    cells = line.cells
    own = cells[column] if column < len(cells) else ""
    if not own and sum(1 for cell in cells[1:] if cell) == 1:
        own = next(cell for cell in cells[1:] if cell)  # a cell across all days, such as lunch
    return _line(line.number, cells[0], own) if own else _line(line.number, "")
