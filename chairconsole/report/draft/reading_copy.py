"""A draft on paper for whoever reads it out: what stands there, and at which word each minute is over."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count

from chairconsole.report.document.document import Document
from chairconsole.report.draft.draft_text import Draft, Heading
from chairconsole.report.draft.length import reading_length, spoken_words
from chairconsole.report.draft.pace import USUAL_PACE
from chairconsole.report.draft.reading import SpokenPart, spoken_parts

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class MinuteMark:
    """Where a reader is after so many minutes: at this character of this part."""

    minute: int
    part: int
    character: int


@dataclass(frozen=True, slots=True)
class ReadingCopy:
    """The parts of a draft below its title, with the marks of minutes; `opening` are the lines before the title.

    `on_each_page` stands above every page.
    """

    title: str
    opening: tuple[str, ...]
    on_each_page: str
    parts: tuple[SpokenPart, ...]
    minutes: tuple[MinuteMark, ...]


def reading_copy(document: Document, draft: Draft, pace: int = USUAL_PACE) -> ReadingCopy:
    """The reading copy of a draft; `document` is what is exported of it, names decided about."""
    below = draft.parts
    if below and isinstance(below[0], Heading) and below[0].text == document.title:
        below = below[1:]
    parts = spoken_parts(Draft(below), pace)
    marks = tuple(_minutes(parts, pace))
    return ReadingCopy(document.title, document.opening, document.on_each_page, parts, marks)


def _minutes(parts: tuple[SpokenPart, ...], pace: int) -> Iterator[MinuteMark]:
    """A mark at the first word that begins when a minute is over; headings are not read and have none."""
    minutes = count(1)
    minute = next(minutes)
    for place, part in enumerate(parts):
        if part.is_heading:
            continue
        words = list(_WORD.finditer(part.text))
        lengths = [spoken_words(word[0]) for word in words]
        whole = reading_length(part.text, pace).seconds
        before = 0
        for word, length in zip(words, lengths, strict=True):
            while part.begins + whole * before / (sum(lengths) or 1) >= minute * 60:
                yield MinuteMark(minute, place, word.start())
                minute = next(minutes)
            before += length
