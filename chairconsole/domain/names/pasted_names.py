"""Names pasted as a list or table: one name a line, whatever stands around it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from chairconsole.domain.base.folding import fold
from chairconsole.domain.names.directory import Directory
from chairconsole.domain.names.line_names import NamedParticipant, NameReader
from chairconsole.domain.names.matching import Quality
from chairconsole.domain.names.text_spans import TextSpan

COMMAS = re.compile("[,;，；、،]")
_LINES = re.compile("[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]+")
_COLUMNS = re.compile(r"\t|\||[ \xa0]{3,}")
_SIGNS = "-*•·‣▪▫◦●○■□☐☑✓✔–—>\"'“”«»"
_NUMBERING = re.compile(r"(?:\(?\d{1,3}[.):]*|\(?[a-zA-Z]\))(?=\s|$|(?<=[.):]))")
_AT_THE_END = ".,;:*†‡|\"'“”«»"


@dataclass(frozen=True)
class PastedNames:
    """The names of a pasted list: `found` in the directory, `doubtful` (ambiguous or misspelt), or `unknown`."""

    found: tuple[NamedParticipant, ...]
    doubtful: tuple[NamedParticipant, ...]
    unknown: tuple[NamedParticipant, ...]


def is_table(line: str) -> bool:
    """Whether a text has several lines with something in them."""
    return sum(1 for _ in TextSpan.of(line).split(_LINES)) > 1


def pasted_lines(text: str) -> Iterator[TextSpan]:
    """Yield the name in each line of a pasted list, without bullets, numbers and further columns."""
    for line in TextSpan.of(text).split(_LINES):
        cells = (_bare(cell) for cell in line.split(_COLUMNS))
        name = next((cell for cell in cells if any(map(str.isalpha, cell.text))), None)
        if name is not None:
            yield name


def pasted_cells(text: str) -> Iterator[TextSpan]:
    """Yield the names of a pasted list: one a line, or all that commas and tabs part if there is one line."""
    if is_table(text):
        yield from pasted_lines(text)
        return
    for cell in TextSpan.of(text).split(re.compile(f"{COMMAS.pattern}|\t")):
        name = _bare(cell)
        if any(map(str.isalpha, name.text)):
            yield name


def find_pasted(text: str, directory: Directory) -> PastedNames:
    """Find the names of a pasted list in the directory, each entry once, and tell which are not found.

    A whole UN short name is never doubtful, though it may be the beginning of another one ("Niger"). A name found by
    a typing slip is always doubtful, unless all whom it may mean are found: then it is one of them again.
    A line that as a whole is no name of the directory is split at its commas.
    """
    reader = NameReader(directory)
    found: dict[str, NamedParticipant] = {}
    doubtful: dict[str, NamedParticipant] = {}
    unknown: dict[str, NamedParticipant] = {}
    for cell in pasted_cells(text):
        pieces = [cell] if reader.finds(cell) else [_bare(piece) for piece in cell.split(COMMAS)]
        for named in (reader.one(piece) for piece in pieces if piece.has_content()):
            first = named.choices[0]
            if named.is_free_text:
                unknown.setdefault(first.key, named)
            elif named.quality is Quality.TYPO or (named.is_ambiguous and fold(first.name) != fold(named.typed.text)):
                doubtful.setdefault(fold(named.typed.text), named)
            else:
                found.setdefault(first.key, named)
    left = tuple(named for named in doubtful.values() if any(one.key not in found for one in named.choices[:-1]))
    return PastedNames(tuple(found.values()), left, tuple(unknown.values()))


def _bare(cell: TextSpan) -> TextSpan:
    """A cell without bullets, numbering and punctuation around it."""
    while True:
        bare = cell.stripped(_SIGNS, back=False)
        number = _NUMBERING.match(bare.text)
        if number is not None:
            bare = bare.part(number.end())
        if bare == cell:
            return bare.stripped(_AT_THE_END, front=False)
        cell = bare
