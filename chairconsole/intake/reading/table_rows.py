"""A row of a table whose cells have several paragraphs, as lines of a note."""

from collections.abc import Sequence

from chairconsole.intake.language.clock_times import range_at_start, time_at_start
from chairconsole.intake.language.phrases import any_case

_OPEN_END = any_case(r"(?:[-–—]|\bto|\bà|\ba)\s*$")
_FOR_TIMES = 3
"""Times stand in one of so many columns."""


def lines_of_row(cells: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """The lines of one row; each cell is given by its paragraphs, empty ones too.

    Times one below the other go with the paragraphs beside them; everything else below the first line is untimed.
    """
    trimmed = [_trimmed(cell) for cell in cells]
    if all(len(cell) <= 1 for cell in trimmed):
        return [tuple(cell[0] if cell else "" for cell in trimmed)]
    column = next(
        (number for number, cell in enumerate(trimmed[:_FOR_TIMES]) if cell and _is_time(" ".join(cell))), None
    )
    if column is not None and _has_several_times(trimmed[column]):
        height = max(len(cell) for cell in trimmed)
        return [tuple(cell[line] if line < len(cell) else "" for cell in trimmed) for line in range(height)]
    if column is not None:
        trimmed[column] = [" ".join(part for part in trimmed[column] if part)]
    result = [tuple(cell[0] if cell else "" for cell in trimmed)]
    for number, cell in enumerate(trimmed):
        below = [text for text in cell[1:] if text]
        result += [tuple(text if other == number else "" for other in range(len(trimmed))) for text in below]
    return result


def _trimmed(cell: Sequence[str]) -> list[str]:
    paragraphs = [" ".join(text.split()) for text in cell]
    while paragraphs and not paragraphs[-1]:
        paragraphs.pop()
    while paragraphs and not paragraphs[0]:
        paragraphs.pop(0)
    return paragraphs


def _is_time(text: str) -> bool:
    return range_at_start(text) is not None or time_at_start(text) is not None


def _has_several_times(paragraphs: list[str]) -> bool:
    """Whether a cell has times one below the other, and not one that is broken in two."""
    written = [text for text in paragraphs if text]
    if len(written) < 2 or not all(_is_time(text) for text in written):
        return False
    return not any(_OPEN_END.search(text) or text[0] in "-–—" for text in written)
