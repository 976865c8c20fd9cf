"""The sentences of a note's prose, each with the lines it stands on; lines broken in a sentence are joined."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from chairconsole.intake.reading.note import NoteLine
from chairconsole.intake.reading.text_cleanup import has_bullet, without_bullet

_ENDS = re.compile(r"[.!?:;][”\"»’)\]]*\s*$")
_BREAK = re.compile(r"(?<=[.!?;:])[”\"»)]*\s+(?=[A-ZÀ-Ý“\"«(•▪\d])|\s*[•▪▫■●◦‣]\s*")
_SHORT_FORM = re.compile(
    r"(?:\b(?:H\.E|Mr|Ms|Mrs|Dr|Prof|No|Nos|para|paras|approx|e\.g|i\.e|St|vs|art|M|Mme|Sr|Sra|[A-Z]))\.$"
)
_NEW = re.compile(r"^(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|[IVX]{1,4}\.|[A-H]\.)\s")


@dataclass(frozen=True)
class Sentence:
    """A sentence, or a heading, on one line, and the numbers of the note's lines that it stands on."""

    text: str
    lines: tuple[int, ...]


def sentences_of(lines: Iterable[NoteLine]) -> list[Sentence]:
    """The sentences of these lines, in order."""
    result: list[Sentence] = []
    pieces: list[tuple[int, str]] = []
    was_blank = False
    for line in lines:
        text = line.plain_text
        if not text:
            was_blank = True
            continue
        if pieces and not _continues(pieces[-1][1], text, was_blank):
            result += _split(pieces)
            pieces = []
        pieces.append((line.number, without_bullet(text)))
        was_blank = False
    return result + _split(pieces)


def _continues(above: str, text: str, was_blank: bool) -> bool:
    """Whether a line goes on with the paragraph above; a page may break in the middle of a sentence."""
    if has_bullet(text) or _NEW.match(text):
        return False
    if was_blank:
        return text[0].islower() and not _ENDS.search(above)
    return len(above) > 40 or text[0].islower()


def _split(pieces: list[tuple[int, str]]) -> list[Sentence]:
    """The sentences of one paragraph, whose pieces are given with the numbers of their lines."""
    if not pieces:
        return []
    text = ""
    starts: list[int] = []
    lines: list[int] = []
    for number, piece in pieces:
        text += " " if text else ""
        starts.append(len(text))
        lines.append(number)
        text += piece
    cuts = [0]
    for match in _BREAK.finditer(text):
        if not _SHORT_FORM.search(text[cuts[-1] : match.start()]):
            cuts.append(match.end())
    cuts.append(len(text))
    result = []
    for begin, end in pairwise(cuts):
        sentence = text[begin:end].strip()
        if sentence:
            covered = lines[bisect_right(starts, begin) - 1 : bisect_left(starts, end)]
            result.append(Sentence(sentence, tuple(covered)))
    return result
