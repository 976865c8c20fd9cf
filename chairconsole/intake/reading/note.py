"""A note as it was given: its lines, numbered, with the cells of those that are rows of a table."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from chairconsole.intake.reading.text_cleanup import one_line


class NoteKind(StrEnum):
    """The kind of file that a note was read from."""

    TEXT = "text"
    WORD = "word"
    PDF = "pdf"
    HTML = "html"


@dataclass(frozen=True)
class NoteLine:
    """One line of a note. `number` counts from 1; `text` is what is shown.

    `cells` are the trimmed cells of a row of a table, empty ones too; of any other line its one text.
    """

    number: int
    text: str
    cells: tuple[str, ...]

    @cached_property
    def plain_text(self) -> str:
        """All cells as one line, without the marks of Markdown and HTML."""
        return one_line(" ".join(self.cells))

    @property
    def is_row(self) -> bool:
        """Whether the line is a row of a table."""
        return len(self.cells) > 1

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written on the line."""
        return not any(self.cells)


@dataclass(frozen=True)
class Note:
    """A note's name (of its file, or of where it came from) and its lines."""

    name: str
    kind: NoteKind
    lines: tuple[NoteLine, ...]


LONGEST_CELL = 12_000
"""What stands behind so many characters of a line is no part of an agenda, and is shown but not read."""
MOST_CELLS = 60


def _line(number: int, cells: tuple[str, ...]) -> NoteLine:
    read = tuple(cell[:LONGEST_CELL].strip() for cell in cells[:MOST_CELLS])
    return NoteLine(number, "\t".join(cells).rstrip(), read)


def note_of(name: str, kind: NoteKind, rows: list[tuple[str, ...]]) -> Note:
    """A note of these lines, each given as its cells."""
    lines = tuple(_line(number, cells) for number, cells in enumerate(rows, start=1))
    return Note(name, kind, lines)
