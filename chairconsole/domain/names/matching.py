"""Finds entries by the first letters of their names, by codes, by words in any order and in spite of typing slips."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from chairconsole.domain.base.folding import fold

# Longer than any name of the directory; what is longer is a text of its own.
LONGEST_TEXT = 256
_MOST_WORDS = 16
# Codes and acronyms are shorter, so a text of this length that is a whole name is meant as a name.
_SHORTEST_NAME = 4
# "Papua New Guinea" is said every day; the eight words that end in "Northern Ireland" are not.
_EVERYDAY_WORDS = 3
_TWO_SLIPS_FROM = 7
# "turk" is nearly all of Türkiye, and nobody stops there who means Turkmenistan.
_NEARLY_ALL, _HARDLY_BEGUN = 3, 8
_AFTER_EVERY_TEXT = "\U0010ffff"


class Quality(IntEnum):
    """How a text matches an entry, best first."""

    EXACT_CODE = 1
    EXACT_NAME = 2
    ALPHA2 = 3
    NAME_PREFIX = 4
    ALIAS_PREFIX = 5
    WORD_PREFIX = 6
    WORDS = 7
    TYPO = 8


@dataclass(frozen=True)
class Findable:
    """What one entry can be found by: its codes, the names it is shown and called by, its other names."""

    code: str
    alpha2: str | None
    names: tuple[str, ...]
    aliases: tuple[str, ...]
    is_state: bool


class Hit(NamedTuple):
    """One entry that a text matches; hits in their own order are in the order in which they are shown."""

    quality: Quality
    slips: int
    is_other_than_state: bool
    name_length: int
    position: int


class Hits(NamedTuple):
    """Every entry that a text matches, best first, and whether a person has to choose."""

    ordered: tuple[Hit, ...]
    ambiguous: bool


class _Label(NamedTuple):
    """One folded name of one entry."""

    words: tuple[str, ...]
    position: int
    prefix_quality: Quality


class NameIndex:
    """The folded names and codes of all entries, prepared once so that each key press is answered at once."""

    def __init__(self, items: Sequence[Findable]) -> None:
        self._items = tuple(items)
        self._labels = tuple(label for position, item in enumerate(self._items) for label in _labels(item, position))
        self._exact: dict[str, list[tuple[Quality, int]]] = {}
        for position, item in enumerate(self._items):
            self._add_exact("".join(_words(item.code)), Quality.EXACT_CODE, position)
            self._add_exact((item.alpha2 or "").lower(), Quality.ALPHA2, position)
        for label in self._labels:
            self._add_exact("".join(label.words), Quality.EXACT_NAME, label.position)
        self._beginnings = sorted(
            ("".join(label.words[start:]), start, number)
            for number, label in enumerate(self._labels)
            for start in range(len(label.words))
        )
        self._words = sorted({(word, number) for number, label in enumerate(self._labels) for word in label.words})
        whole = sorted(("".join(label.words), label.position) for label in self._labels)
        whole = [(name, position) for name, position in whole if len(name) >= _SHORTEST_NAME]
        shared = [0, *(_shared_letters(one[0], other[0]) for one, other in pairwise(whole))]
        self._whole_names = tuple(
            (name, position, letters) for (name, position), letters in zip(whole, shared, strict=True)
        )

    def search(self, text: str, *, slips: bool = True) -> Hits:
        """Return the entries that a typed text matches, best first; slips count only if nothing else matches."""
        words = _words(text) if len(text) <= LONGEST_TEXT else ()
        typed = "".join(words)
        if not typed or len(typed) > LONGEST_TEXT:
            return Hits((), ambiguous=False)
        best: dict[int, Hit] = {}
        finished: dict[int, set[tuple[str, ...]]] = {}
        called: dict[tuple[str, ...], set[int]] = {}
        begun: list[tuple[str, int]] = []
        for quality, position in self._exact.get(typed, ()):
            self._keep_best(best, quality, position, len(typed))
        for name, start, number in self._beginnings[_span(self._beginnings, typed)]:
            label = self._labels[number]
            quality = label.prefix_quality if start == 0 else Quality.WORD_PREFIX
            self._keep_best(best, quality, label.position, len(name))
            if start == 0:
                begun.append((name, label.position))
            whole_words = label.words[start : start + len(words)]
            if "".join(whole_words).startswith(typed):
                finished.setdefault(label.position, set()).add(whole_words)
                if start == 0 or len(label.words) <= _EVERYDAY_WORDS:
                    called.setdefault(whole_words, set()).add(label.position)
        if 1 < len(words) <= _MOST_WORDS:
            for label in self._labels_with_words(words):
                self._keep_best(best, Quality.WORDS, label.position, sum(map(len, label.words)))
        if slips and not best:
            for position, count, length in self._slips(typed):
                self._keep_best(best, Quality.TYPO, position, length, slips=count)
        ordered = tuple(sorted(best.values()))
        whole_words_of_first = finished.get(ordered[0].position, set()) if ordered else set()
        also_called = {position for words in whole_words_of_first for position in called.get(words, ())}
        hardly_begun = _hardly_begun(typed, ordered, begun)
        likely = tuple(hit for hit in ordered if hit.position not in hardly_begun)
        return Hits(ordered, ambiguous=_is_ambiguous(typed, likely, also_called))

    def _add_exact(self, name: str, quality: Quality, position: int) -> None:
        if name:
            self._exact.setdefault(name, []).append((quality, position))

    def _keep_best(
        self, best: dict[int, Hit], quality: Quality, position: int, name_length: int, *, slips: int = 0
    ) -> None:
        hit = Hit(quality, slips, not self._items[position].is_state, name_length, position)
        if position not in best or hit < best[position]:
            best[position] = hit

    def _labels_with_words(self, words: tuple[str, ...]) -> Iterator[_Label]:
        """Yield the names in which each typed word begins a word of its own, in any order."""
        numbers: set[int] | None = None
        for word in set(words):
            holding = {number for _, number in self._words[_span(self._words, word)]}
            numbers = holding if numbers is None else numbers & holding
        for number in sorted(numbers or ()):
            left = list(self._labels[number].words)
            for word in sorted(words, key=len, reverse=True):
                found = next((candidate for candidate in left if candidate.startswith(word)), None)
                if found is None:
                    break
                left.remove(found)
            else:
                yield self._labels[number]

    def _slips(self, typed: str) -> Iterator[tuple[int, int, int]]:
        """Yield (position, slips, length) of the names that begin with the typed text but for a slip or two.

        The names are sorted, so the distances of a beginning that two neighbours share are computed once,
        and all names that share a beginning already too far away are passed over.
        """
        allowed = 0 if len(typed) < _SHORTEST_NAME else 1 if len(typed) < _TWO_SLIPS_FROM else 2
        if not allowed:
            return
        never = allowed + 1
        # A row holds the distances of the first `depth` letters of a name to the beginnings of the typed text
        # that are at most `allowed` letters shorter or longer; padding equals no letter.
        padded = " " * (allowed + 2) + typed + " " * (2 * allowed + 2)
        rows = [tuple(abs(offset) if offset >= 0 else never for offset in range(-allowed, allowed + 1))]
        nearest = [never]
        given_up_at = len(typed) + never
        for name, position, shared in self._whole_names:
            if shared < given_up_at:
                del rows[shared + 1 :], nearest[shared + 1 :]
                given_up_at = len(typed) + never
                for depth in range(len(rows), min(len(name), len(typed) + allowed) + 1):
                    swapped = rows[depth - 2] if depth > 1 else (never,) * (2 * allowed + 1)
                    letters = name[depth - 2 : depth] if depth > 1 else name[0]
                    row = _next_row(rows[-1], swapped, letters, padded[depth : depth + 2 * allowed + 2])
                    rows.append(row)
                    at_end = len(typed) - depth + allowed
                    nearest.append(min(nearest[-1], row[at_end]) if 0 <= at_end < len(row) else nearest[-1])
                    if min(row) > allowed:
                        given_up_at = depth
                        break
            if nearest[-1] <= allowed:
                yield position, nearest[-1], len(name)


def _words(text: str) -> tuple[str, ...]:
    """Return the folded words of a name, without the article in front."""
    words = tuple(fold(text).split())
    return words[1:] if len(words) > 1 and words[0] == "the" else words


def _labels(item: Findable, position: int) -> Iterator[_Label]:
    """Yield each name of an entry once, as the better of the two kinds of name."""
    qualities: dict[tuple[str, ...], Quality] = {}
    for name in item.names:
        qualities.setdefault(_words(name), Quality.NAME_PREFIX)
    for alias in item.aliases:
        qualities.setdefault(_words(alias), Quality.ALIAS_PREFIX)
    for words, quality in qualities.items():
        if words:
            yield _Label(words, position, quality)


def _span(rows: Sequence[tuple[str, *tuple[int, ...]]], text: str) -> slice:
    """Return where in sorted rows the ones are whose first column begins with a text."""
    return slice(bisect_left(rows, (text,)), bisect_left(rows, (text + _AFTER_EVERY_TEXT,)))


def _shared_letters(one: str, other: str) -> int:
    """Return how many letters two names have in common at their beginning."""
    pairs = zip(one, other, strict=False)
    return next((count for count, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _next_row(above: tuple[int, ...], swapped: tuple[int, ...], letters: str, typed: str) -> tuple[int, ...]:
    """Return the distances for one more letter of a name, from the rows one and two letters before.

    Restricted Damerau-Levenshtein: a letter too many, too few, wrong, or two neighbours swapped count one.
    `letters` ends in that letter and begins with the one before it; `typed` holds what it may stand for.
    """
    letter_before, letter = letters[0], letters[-1]
    row = []
    distance = last = len(above)
    for offset, typed_letter in enumerate(typed[1:]):
        shortened = distance + 1
        distance = above[offset] if typed_letter == letter else above[offset] + 1
        if shortened < distance:
            distance = shortened
        if offset + 1 < last and above[offset + 1] + 1 < distance:
            distance = above[offset + 1] + 1
        if typed_letter == letter_before and typed[offset] == letter and swapped[offset] + 1 < distance:
            distance = swapped[offset] + 1
        row.append(distance)
    return tuple(row)


def _hardly_begun(typed: str, hits: tuple[Hit, ...], begun: Sequence[tuple[str, int]]) -> frozenset[int]:
    """Return who is found by so little of a name that a first State, found by nearly all of its own, is meant.

    A name that goes on from the whole name of the first one is never among them: "Dominican Republic" is as
    likely as "Dominica".
    """
    if not hits or hits[0].is_other_than_state or hits[0].quality not in (Quality.NAME_PREFIX, Quality.ALIAS_PREFIX):
        return frozenset()
    own = tuple(name for name, position in begun if position == hits[0].position)
    if min(map(len, own)) - len(typed) > _NEARLY_ALL:
        return frozenset()
    lacking: dict[int, int] = {}
    for name, position in begun:
        is_longer_form = any(name.startswith(one) for one in own)
        letters = 0 if is_longer_form else len(name) - len(typed)
        lacking[position] = min(letters, lacking.get(position, letters))
    return frozenset(position for position, letters in lacking.items() if letters >= _HARDLY_BEGUN)


def _is_ambiguous(typed: str, hits: tuple[Hit, ...], also_called: set[int]) -> bool:
    """Return whether the first hit may not be the one that is meant.

    A code or a whole name of two entries always means either. Otherwise a State, which is what most speakers are, is
    only mistaken for another State: "Malta" is not the Order of Malta, nor "Canad" a group with Canada in it. It is
    mistaken if another one matches as well; if two letters are a country code and also begin another name; if a whole
    name also begins another one ("Niger", "Dominica"); or if the typed words, finished, are words of what another one
    is called every day ("Guinea", "Kore"). Codes of three letters and acronyms mean what they are.
    """
    if len(hits) < 2:
        return False
    first, *others = hits
    if first.quality <= Quality.ALPHA2 and others[0].quality <= Quality.ALPHA2:
        return True
    is_short_name = first.quality == Quality.EXACT_NAME and len(typed) < _SHORTEST_NAME
    if first.quality == Quality.EXACT_CODE or is_short_name:
        return False
    if not first.is_other_than_state:
        others = [other for other in others if not other.is_other_than_state]
        begun = {Quality.NAME_PREFIX, Quality.ALIAS_PREFIX}
        if first.quality <= Quality.ALPHA2 and any(other.quality in begun for other in others):
            return True
    return any(
        (other.quality, other.slips) == (first.quality, first.slips) or other.position in also_called
        for other in others
    )
