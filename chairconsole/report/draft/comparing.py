"""What is different between two versions of a draft, paragraph by paragraph and word by word."""

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from chairconsole.report.draft.draft_text import Draft, Heading


class Change(StrEnum):
    """What became of words between two versions."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class WordRun:
    """Words in a row that are the same in both versions, or only in one of them."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """A paragraph or heading of either version; `is_heading` as it is in the later version, or else was."""

    runs: tuple[WordRun, ...]
    is_heading: bool

    @property
    def is_changed(self) -> bool:
        """Whether anything in it is different."""
        return any(run.change is not Change.SAME for run in self.runs)


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    is_heading: bool

    def whole(self, change: Change) -> ParagraphChange:
        """The line as one run of words."""
        return ParagraphChange((WordRun(change, self.text),), self.is_heading)


ALIKE = 0.4
"""Paragraphs with this share of words in common are one that was changed."""


def changes(before: Draft, after: Draft) -> tuple[ParagraphChange, ...]:
    """All paragraphs of both versions in their order, references left out."""
    old, new = _lines(before), _lines(after)
    found: list[ParagraphChange] = []
    for tag, from_old, to_old, from_new, to_new in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found += (line.whole(Change.SAME) for line in new[from_new:to_new])
        else:
            found += _replaced(old[from_old:to_old], new[from_new:to_new])
    return tuple(found)


def _lines(draft: Draft) -> list[_Line]:
    return [_Line(part.text, isinstance(part, Heading)) for part in draft.parts]


def _replaced(removed: list[_Line], added: list[_Line]) -> Iterator[ParagraphChange]:
    """What became of lines in whose place others stand: changed where two are alike, else removed and added."""
    for line in added:
        partner = max(removed, key=lambda one: _likeness(one.text, line.text), default=None)
        if partner is None or _likeness(partner.text, line.text) < ALIKE:
            yield line.whole(Change.ADDED)
            continue
        place = removed.index(partner)
        yield from (gone.whole(Change.REMOVED) for gone in removed[:place])
        del removed[: place + 1]
        yield ParagraphChange(tuple(_words_changed(partner.text, line.text)), line.is_heading)
    yield from (gone.whole(Change.REMOVED) for gone in removed)


def _words_changed(before: str, after: str) -> Iterator[WordRun]:
    old, new = before.split(), after.split()
    for tag, from_old, to_old, from_new, to_new in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield WordRun(Change.SAME, " ".join(new[from_new:to_new]))
            continue
        if to_old > from_old:
            yield WordRun(Change.REMOVED, " ".join(old[from_old:to_old]))
        if to_new > from_new:
            yield WordRun(Change.ADDED, " ".join(new[from_new:to_new]))


def _likeness(first: str, second: str) -> float:
    ours, theirs = set(first.split()), set(second.split())
    return 2 * len(ours & theirs) / (len(ours) + len(theirs) or 1)
