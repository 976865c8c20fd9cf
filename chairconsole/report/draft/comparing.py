"""What is different between two versions of a draft, paragraph by paragraph and word by word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from chairconsole.report.draft.draft_text import Draft


class What(StrEnum):
    """What became of a stretch of words."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words that are the same in both versions, or only in one of them."""

    what: What
    text: str


@dataclass(frozen=True, slots=True)
class ParagraphChange:
    """A paragraph or heading in both versions, told in stretches; `is_heading` as it is now, or was."""

    stretches: tuple[Stretch, ...]
    is_heading: bool

    @property
    def is_changed(self) -> bool:
        """Whether anything in it is different."""
        return any(stretch.what is not What.SAME for stretch in self.stretches)


ALIKE = 0.4
"""Paragraphs with this share of words in common are one that was changed."""


def changes(before: Draft, after: Draft) -> tuple[ParagraphChange, ...]:
    """All paragraphs of both versions in their order, references left out."""
    old, new = _lines(before), _lines(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return tuple(change for code in matcher.get_opcodes() for change in _of_stretch(old, new, code))


def _lines(draft: Draft) -> list[tuple[str, bool]]:
    return [(part.text, not hasattr(part, "pieces")) for part in draft.parts]


def _of_stretch(
    old: Sequence[tuple[str, bool]], new: Sequence[tuple[str, bool]], code: tuple[str, int, int, int, int]
) -> Iterator[ParagraphChange]:
    tag, from_old, to_old, from_new, to_new = code
    if tag == "equal":
        for text, is_heading in new[from_new:to_new]:
            yield ParagraphChange((Stretch(What.SAME, text),), is_heading)
        return
    removed, added = list(old[from_old:to_old]), list(new[from_new:to_new])
    for text, is_heading in added:
        partner = max(removed, key=lambda one: _likeness(one[0], text), default=None)
        if partner is None or _likeness(partner[0], text) < ALIKE:
            yield ParagraphChange((Stretch(What.ADDED, text),), is_heading)
            continue
        for gone in removed[: removed.index(partner)]:
            yield ParagraphChange((Stretch(What.REMOVED, gone[0]),), gone[1])
        del removed[: removed.index(partner) + 1]
        yield ParagraphChange(tuple(_words_changed(partner[0], text)), is_heading)
    for text, is_heading in removed:
        yield ParagraphChange((Stretch(What.REMOVED, text),), is_heading)


def _words_changed(before: str, after: str) -> Iterator[Stretch]:
    old, new = before.split(), after.split()
    for tag, from_old, to_old, from_new, to_new in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Stretch(What.SAME, " ".join(new[from_new:to_new]))
            continue
        if to_old > from_old:
            yield Stretch(What.REMOVED, " ".join(old[from_old:to_old]))
        if to_new > from_new:
            yield Stretch(What.ADDED, " ".join(new[from_new:to_new]))


def _likeness(first: str, second: str) -> float:
    ours, theirs = set(first.split()), set(second.split())
    return 2 * len(ours & theirs) / (len(ours) + len(theirs) or 1)
