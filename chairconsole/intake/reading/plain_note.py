"""Plain text as a note's lines: rows of tables by their tabs, their pipes, or the wide gaps of aligned columns."""

import re

from chairconsole.intake.language.phrases import any_case
from chairconsole.intake.reading.note import Note, NoteKind, note_of
from chairconsole.intake.reading.text_cleanup import normalized

_LINE_BREAK = re.compile(r"\r\n|[\n\r\f\v\x85\u2028\u2029]")
_RULE = re.compile(r"^[\s|:+=_-]*$")
_BESIDE_TIME = any_case(r"^\s*[\[(]?\d{1,2}\s?(?:[:.h]\s?\d{2}|h\b|[ap]\.?m)")
_QUOTED = re.compile(r"^\s*(?:>\s?)+")
_GAP = re.compile(r"\s{3,}")


def plain_note(text: str, name: str, kind: NoteKind = NoteKind.TEXT) -> Note:
    """A note of plain text."""
    lines = _LINE_BREAK.split(text)
    written = [line for line in lines if line.strip()]
    if written and sum(1 for line in written if line.startswith(">")) > len(written) / 2:
        lines = [_QUOTED.sub("", line, count=1) for line in lines]
    return note_of(name, kind, [_cells(line) for line in lines])


def _cells(line: str) -> tuple[str, ...]:
    line = normalized(line.rstrip())
    if "\t" in line.strip():
        return tuple(line.split("\t"))
    stripped = line.strip()
    if stripped.count("|") >= 2 or stripped.startswith("|"):
        if _RULE.fullmatch(stripped):
            return ("",)
        return tuple(_without_edges(stripped).split("|"))
    if stripped.count("|") == 1 and _BESIDE_TIME.match(stripped):
        return tuple(stripped.split("|"))
    if _BESIDE_TIME.match(stripped) and len(cells := _GAP.split(stripped)) > 1:
        return tuple(cells)
    return (line,)


def _without_edges(line: str) -> str:
    return line.removeprefix("|").removesuffix("|")
