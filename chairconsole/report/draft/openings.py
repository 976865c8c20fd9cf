"""How sentences begin: no three in a row with the same two words; which do no more than to lead in."""

import re
from collections.abc import Iterable, Sequence
from itertools import groupby

from chairconsole.report.draft.draft_text import Reference

_NEXT_SENTENCE = re.compile(r"(?<=[.!?]) (?=[^\w\s]*[A-ZÀ-ÖØ-Þ])")

TURNING = "turning-"
"""How what a sentence stands on begins that only turns to a theme."""

DIFFERED = "differed-"
"""How what a sentence stands on begins that says that the two views behind it differ."""

_LEAD_INS = frozenset(("differences", "proposed", "left-out", "other-themes", "questions", "conclusions"))


def sentences_of(text: str) -> list[str]:
    """The sentences of a text; a full stop before a small letter, as that of an abbreviation, ends none."""
    may_be_several = ". " in text or "? " in text or "! " in text
    return _NEXT_SENTENCE.split(text) if may_be_several else [text]


def are_short(text: str, longest: int) -> bool:
    """Whether none of the sentences of a text has more words than that."""
    return len(text.split()) <= longest or all(len(one.split()) <= longest for one in sentences_of(text))


def opening(sentence: str) -> str:
    """The first two words of a sentence."""
    return " ".join(sentence.split(maxsplit=2)[:2]).casefold()


def openings(text: str) -> list[str]:
    """The first two words of each sentence."""
    return [opening(sentence) for sentence in sentences_of(text)]


def begins_alike(before: Sequence[str], text: str) -> bool:
    """Whether a third sentence in a row would begin alike; `before` are the openings of the two that stand before."""
    several = sentences_of(text)
    if len(several) == 1 and before[-2:-1] != before[-1:]:
        return False
    every = [*before, *map(opening, several)]
    return any(one == other == third for one, other, third in zip(every, every[1:], every[2:], strict=False))


def longest_run(sentences: Iterable[str]) -> int:
    """How many sentences in a row begin with the same two words."""
    return max((sum(1 for _ in alike) for _, alike in groupby(map(opening, sentences))), default=0)


def says_that_views_differ(references: Iterable[Reference]) -> bool:
    """Whether a sentence on these says that the two views behind it differ."""
    return any(name.startswith(DIFFERED) for one in references if one.kind == "s" for name in one.ids)


def leads_in(references: Iterable[Reference]) -> bool:
    """Whether a sentence on these does no more than to name a theme, or a part of the text."""
    names: set[str] = set()
    for one in references:
        if one.kind == "t":
            return True
        names.update(one.ids if one.kind == "s" else ())
    return not _LEAD_INS.isdisjoint(names) or any(name.startswith((TURNING, DIFFERED)) for name in names)
