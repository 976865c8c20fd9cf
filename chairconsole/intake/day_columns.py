"""Tables whose columns are days, with the times at the left: turned into one agenda after the other."""

from chairconsole.intake.agenda_lines import AgendaLine, agenda_line
from chairconsole.intake.day_marks import heading_mark
from chairconsole.intake.note import NoteLine
from chairconsole.intake.tidy_text import without_marks


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
            result.append(agenda_line(NoteLine(lines[position].number, name, (name,))))
            result += [_of_column(line.line, column) for line in lines[position + 1 : end]]
        position = end
    return result


def _day_columns(line: AgendaLine) -> list[tuple[int, str]]:
    """The columns of a table's first row that are days."""
    if not line.line.is_row or line.span is not None:
        return []
    cells = [without_marks(cell).replace("\n", " ").strip() for cell in line.line.cells]
    return [(number, cell) for number, cell in enumerate(cells) if heading_mark(cell) is not None]


def _of_column(line: NoteLine, column: int) -> AgendaLine:
    """A row of such a table as the row of one of its days."""
    cells = line.cells
    own = cells[column] if column < len(cells) else ""
    if not own and sum(1 for cell in cells[1:] if cell) == 1:
        own = next(cell for cell in cells[1:] if cell)  # a cell across all days, such as lunch
    if not own:
        return AgendaLine(NoteLine(line.number, "", ("",)), ())
    return agenda_line(NoteLine(line.number, line.text, (cells[0], own)))
