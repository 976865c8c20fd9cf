r"""A draft as text that survives editing by hand, and what it is made of.

The lines of a draft: `# Title`, `## Heading`, `### Heading below`, and paragraphs with an empty line between them. A
paragraph that begins like a heading has a backslash before it, as in Markdown: `\# is said "number"`. What was
generated ends with its references, as in "Two delegations said: visas. [[m:ID]]":

- `[[p:ID,ID]]` these points
- `[[m:ID]]` this message
- `[[t:ID]]` this theme, in the sentence that names it
- `[[s:NAME]]` figures of the meeting, as in the opening line

A piece of text without references was typed by hand. What was edited is not marked: it is found by comparing with
what was generated last (`merging`).
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

REFERENCE = re.compile(r"\[\[([pmts]):([^\[\]\s,]+(?:,[^\[\]\s,]+)*)\]\]")
"""One token of references; its groups are the kind and the ids."""

_AT_THE_END = re.compile(rf"(?:\s*{REFERENCE.pattern})+")
_HEADING = re.compile(r"(#{1,3})\s+(.*)", re.DOTALL)
_LIKE_A_HEADING = re.compile(r"^(\s*)(\\*#{1,3}\s)")
_MARKED_AS_NONE = re.compile(r"^(\s*)\\(\\*#{1,3}\s)", re.MULTILINE)


class Reference(NamedTuple):
    """What a sentence stands on: points ("p"), a message ("m"), a theme ("t") or figures of the meeting ("s").

    A tuple, which is quick to look for: items and sentences are known by it wherever a draft is composed.
    """

    kind: str
    ids: tuple[str, ...]

    def __str__(self) -> str:
        return f"[[{self.kind}:{','.join(self.ids)}]]"


@dataclass(frozen=True, slots=True)
class Piece:
    """A sentence, or a few, with what it stands on; none where it was typed by hand."""

    text: str
    references: tuple[Reference, ...] = ()

    def __str__(self) -> str:
        return " ".join([*([self.text] if self.text else []), *map(str, self.references)])


@dataclass(frozen=True, slots=True)
class Heading:
    """A line above what follows; level 1 is the title."""

    level: int
    text: str

    def __str__(self) -> str:
        return line_of(self.level, self.text)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Pieces that follow each other on the page."""

    pieces: tuple[Piece, ...]

    def __str__(self) -> str:
        return line_of(0, " ".join(map(str, self.pieces)))

    @property
    def text(self) -> str:
        """What is read: the words without references."""
        return " ".join(piece.text for piece in self.pieces if piece.text)


Part = Heading | Paragraph


@dataclass(frozen=True, slots=True)
class Draft:
    """Headings and paragraphs in their order."""

    parts: tuple[Part, ...] = ()

    def __str__(self) -> str:
        return "".join(f"{part}\n\n" for part in self.parts).rstrip("\n") + ("\n" if self.parts else "")

    @property
    def title(self) -> str:
        """The first title; empty if there is none."""
        return next((part.text for part in self.parts if isinstance(part, Heading) and part.level == 1), "")

    @property
    def plain(self) -> str:
        """What is read, paragraph by paragraph, headings included and references left out."""
        return "\n\n".join(part.text for part in self.parts if part.text)

    def reworded(self, reword: Callable[[str], str]) -> "Draft":
        """The draft with each heading, and each text between references, put in other words; references stay."""
        parts: list[Part] = []
        for part in self.parts:
            if isinstance(part, Heading):
                parts.append(Heading(part.level, reword(part.text)))
            else:
                parts.append(Paragraph(tuple(Piece(reword(one.text), one.references) for one in part.pieces)))
        return Draft(tuple(parts))

    def references(self) -> frozenset[tuple[str, str]]:
        """Everything that the draft stands on, as (kind, id): what is "in the draft"."""
        return frozenset(
            (reference.kind, one)
            for part in self.parts
            if isinstance(part, Paragraph)
            for piece in part.pieces
            for reference in piece.references
            for one in reference.ids
        )


def parse(text: str) -> Draft:
    """The draft that a text is. Any text is one; `str` of it is the same text but for spaces and line ends."""
    parts: list[Part] = []
    lines: list[str] = []

    def end_paragraph() -> None:
        if lines:
            pieces = _pieces(" ".join(" ".join(lines).split()))
            if pieces:
                parts.append(Paragraph(pieces))
            lines.clear()

    for line in text.splitlines():
        level, words = level_and_words(line)
        if level:
            end_paragraph()
            words = " ".join(_without_any_reference(words).split())
            if words:
                parts.append(Heading(level, words))
        elif words.strip():
            lines.append(words)
        else:
            end_paragraph()
    end_paragraph()
    return Draft(tuple(parts))


def line_of(level: int, words: str) -> str:
    """A heading of this level, or a paragraph (0), as one line, from which `level_and_words` gives both back."""
    line = " ".join(words.splitlines())
    return f"{'#' * level} {line}" if level else _LIKE_A_HEADING.sub(r"\1\\\2", line)


def level_and_words(line: str) -> tuple[int, str]:
    """The level of a line that is a heading, and its words; 0 for one that is text."""
    heading = _HEADING.fullmatch(line.strip())
    return (len(heading[1]), heading[2]) if heading else (0, _MARKED_AS_NONE.sub(r"\1\2", line))


def said_safely(text: str) -> str:
    """A text from outside in one line, in which nothing looks like a reference."""
    line = " ".join(text.split())
    return REFERENCE.sub(lambda found: found[0].replace("[[", "[ [").replace("]]", "] ]"), line)


def without_references(text: str) -> str:
    """A text without what its sentences stand on; its lines and headings are left as they are."""
    return re.sub(rf"[^\S\n]*{REFERENCE.pattern}", "", text)


def as_read(text: str) -> str:
    """A draft's text for other programs: without references, and no backslash before what is no heading."""
    return _MARKED_AS_NONE.sub(r"\1\2", without_references(text))


def _without_any_reference(words: str) -> str:
    """Words in which none is left, also none that its neighbours made when another was taken out."""
    while REFERENCE.search(words):
        words = REFERENCE.sub("", words)
    return words


def _pieces(line: str) -> tuple[Piece, ...]:
    pieces, start = [], 0
    for found in _AT_THE_END.finditer(line):
        text = line[start : found.start()].strip()
        references = tuple(Reference(one[1], tuple(one[2].split(","))) for one in REFERENCE.finditer(found[0]))
        pieces.append(Piece(text, references))
        start = found.end()
    rest = line[start:].strip()
    return (*pieces, Piece(rest)) if rest else tuple(pieces)
