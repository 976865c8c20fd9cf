"""A row of a table whose cells have several paragraphs, as lines of a note."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from chairconsole.intake.language.clock_times import range_at_start, time_at_start

_OPEN_END = re.compile(r"(?:[-–—]|\bto|\bà|\ba)\s*$", re.IGNORECASE)
_TIME_COLUMNS = 3
"""Times stand in one of so many columns."""


def lines_of_row(cells: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    """The lines of one row; each cell is given by its paragraphs, empty ones too.

    Times one below the other go with the paragraphs beside them; everything else below the first line is untimed.
    """
    columns = [_trimmed(cell) for cell in cells]
    times = next((column for column in columns[:_TIME_COLUMNS] if column and _is_time(" ".join(column))), None)
    if times is not None and _has_several_times(times):
        return list(zip_longest(*columns, fillvalue=""))
    if times is not None:
        times[:] = [" ".join(text for text in times if text)]
    below = [(number, text) for number, column in enumerate(columns) for text in column[1:] if text]
    return [tuple(column[0] if column else "" for column in columns), *(_alone(*one, len(columns)) for one in below)]


def _alone(number: int, text: str, width: int) -> tuple[str, ...]:
    """A row of so many cells with one text, in the cell of this number."""
    return tuple(text if other == number else "" for other in range(width))


def _trimmed(cell: Sequence[str]) -> list[str]:
    """The paragraphs of a cell, without empty ones at its ends."""
    paragraphs = [" ".join(text.split()) for text in cell]
    written = [position for position, text in enumerate(paragraphs) if text]
    return paragraphs[written[0] : written[-1] + 1] if written else []


def _is_time(text: str) -> bool:
    return range_at_start(text) is not None or time_at_start(text) is not None


def _has_several_times(paragraphs: list[str]) -> bool:
    """Whether a cell has times one below the other, and not one that is broken in two."""
    written = [text for text in paragraphs if text]
    if len(written) < 2 or not all(_is_time(text) for text in written):
        return False
    return not any(_OPEN_END.search(text) or text[0] in "-–—" for text in written)
