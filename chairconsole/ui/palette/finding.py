"""Which entries are meant by what is typed, best first, and which of their letters."""

from collections.abc import Sequence
from enum import Enum
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.folding import fold
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP
from chairconsole.domain.base.word_search import Found, Sought
from chairconsole.ui.palette.entry import Entry, Section

_NAME = "\n "
_AS_A_WHOLE, _AS_BEGUN, _IN_ABOUT = -1, 0, 3
_SHORTEST_IN_ABOUT = 4
"""In letters: what actions do is told in words that begin alike, and names that are meant would stand far below."""


class Scope(Enum):
    """What is looked through; Tab goes from one to the next."""

    ALL = ""
    ACTIONS = QT_TRANSLATE_NOOP("palette", "only actions")
    DELEGATIONS = QT_TRANSLATE_NOOP("palette", "only delegations")

    @property
    def words(self) -> str:
        """What the list says of it; nothing of all."""
        return QCoreApplication.translate("palette", self.value) if self.value else ""

    def after(self, steps: int) -> "Scope":
        """The scope so many steps further, round and round."""
        scopes = list(Scope)
        return scopes[(scopes.index(self) + steps) % len(scopes)]

    def of(self, entries: Sequence[Entry]) -> list[Entry]:
        """Those of the entries that are looked at."""
        section = {Scope.ACTIONS: Section.ACTIONS, Scope.DELEGATIONS: Section.DELEGATIONS}.get(self)
        return [entry for entry in entries if section is None or entry.section is section]


def found(entries: Sequence[Entry], typed: str) -> list[Entry]:
    """The entries that have all typed words, in any order, section by section; all of them if nothing is typed.

    The section with the best one comes first. In each, what cannot be done comes after what can, and after both what
    is only told by what it does.
    """
    sought = Sought(typed)
    folded = fold(typed)
    if not folded:
        return list(entries)
    hits: dict[Section, list[tuple[int, int, Entry]]] = {}
    for place, entry in enumerate(entries):
        rank = _rank(entry, folded, sought)
        if rank is not None:
            hits.setdefault(entry.section, []).append((rank, place, entry))
    best = sorted(hits.values(), key=lambda section: min(rank for rank, *_ in section))
    return [entry for section in best for _, _, entry in sorted(section, key=_order)]


def _order(hit: tuple[int, int, Entry]) -> tuple[bool, bool, int, int]:
    rank, place, entry = hit
    return (rank == _IN_ABOUT, bool(entry.lacking), rank, place)


def _rank(entry: Entry, folded: str, sought: Sought) -> int | None:
    """How well an entry fits, the smaller the better; None if it does not."""
    named = _names(entry.title, entry.also)
    if f"{_NAME}{folded}" == _names(entry.title, ()):
        return _AS_A_WHOLE
    if f"{_NAME}{folded}" in named:
        return _AS_BEGUN
    fits = sought.found_in(named)
    if fits is not None:
        return int(fits)
    if entry.section is Section.ACTIONS and len(folded) >= _SHORTEST_IN_ABOUT:
        return _IN_ABOUT if sought.found_in(named + _folded(entry.about)) is Found.AT_BEGINNINGS else None
    return None


@lru_cache(8192)
def _names(title: str, also: tuple[str, ...]) -> str:
    """All names, each with a sign and a space before it."""
    return "".join(f"{_NAME}{fold(name)}" for name in (title, *also))


@lru_cache(8192)
def _folded(text: str) -> str:
    return f" {fold(text)}"


def marks(text: str, typed: str) -> list[tuple[int, int]]:
    """Where the typed words stand in a text, as stretches (from, to) that neither touch nor overlap."""
    letters, places = "", []
    for place, letter in enumerate(text):
        folded = fold(letter) or ("" if letter.isalnum() else " ")
        letters += folded
        places += [place] * len(folded)
    marked: set[int] = set()
    for word in fold(typed).split():
        start = f" {letters}".find(f" {word}")
        start = start if start >= 0 else letters.find(word)
        if start >= 0:
            marked |= set(range(places[start], places[start + len(word) - 1] + 1))
    stretches: list[tuple[int, int]] = []
    for place in sorted(marked):
        if stretches and stretches[-1][1] == place:
            stretches[-1] = (stretches[-1][0], place + 1)
        else:
            stretches.append((place, place + 1))
    return stretches
