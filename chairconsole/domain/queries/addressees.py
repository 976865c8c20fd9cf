"""To whom a request is put: what is typed after the question mark."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.base.folding import fold
from chairconsole.domain.names.text_spans import TextSpan

_MOST_WORDS_OF_A_SEAT = 5
_MOST_WORDS = 60
# "exp2" is "exp 2".
_WORD = re.compile(r"[^\W\d_]+|\d+")
_KIND = re.compile(r"\s*([^\W\d_]+)(?:\s*:|(?=\s|$))")
_ALL_SEATS = frozenset({"any", "anyone", "anybody", "all", "everyone", "everybody", "panel", "panellists", "panelists"})
_BETWEEN_SEATS = frozenset({"and", "et", "y", "to", "for", "or", "ou", "o", "the", "a", "au", "aux", "al", "no"})
_SHORTEST_KIND = 3


_KINDS = {
    "question": About.QUESTION,
    "pregunta": About.QUESTION,
    "comment": About.COMMENT,
    "commentaire": About.COMMENT,
    "comentario": About.COMMENT,
    "observation": About.OBSERVATION,
    "observacion": About.OBSERVATION,
}
_LETTERS = {"q": About.QUESTION, "c": About.COMMENT, "o": About.OBSERVATION}


class SeatNames(NamedTuple):
    """A seat of the open block, and by what it is found: its label, the names of its people, its role."""

    id: str
    label: str
    people: tuple[str, ...] = ()
    role: str = ""


class Addressees(NamedTuple):
    """What a request is about and to which seats, to all if none is named; `unread` names no seat."""

    about: About
    to: tuple[str, ...]
    unread: TextSpan | None = None


def read_addressees(typed: TextSpan, seats: Sequence[SeatNames]) -> Addressees:
    """Read what follows the question mark: first, if it is no question, what it is; then seats in any number.

    A seat is found by the beginnings of words of its label or role, by its number, or by a person's name; a
    number always means a whole number. Several that are found alike ("experts") are all meant.
    """
    kind = _KIND.match(typed.text)
    about = _about(fold(kind[1])) if kind else None
    if kind and about:
        typed = typed.part(kind.end())
    words = [typed.part(found.start(), found.end()) for found in _WORD.finditer(typed.text)]
    folded = [fold(word.text) for word in words]
    place = 0
    names = [(seat.id, [_words(name) for name in (seat.label, seat.role, *seat.people)]) for seat in seats]
    to: dict[str, None] = {}
    unread: list[TextSpan] = []
    to_all = False
    while place < min(len(words), _MOST_WORDS):
        found, after = _longest(folded, place, names)
        if found:
            to.update(dict.fromkeys(found))
        elif folded[place] in _ALL_SEATS:
            to_all = True
        elif folded[place] not in _BETWEEN_SEATS:
            unread.append(words[place])
        place = after
    unread.extend(words[place:])
    not_read = unread[0].up_to(unread[-1]) if unread else None
    return Addressees(about or About.QUESTION, () if to_all else tuple(to), not_read)


def _about(word: str) -> About | None:
    """What a word says that the request is, by its letter or three letters of it."""
    if len(word) < _SHORTEST_KIND:
        return _LETTERS.get(word)
    return next((about for name, about in _KINDS.items() if name.startswith(word)), None)


def _words(name: str) -> list[str]:
    return _WORD.findall(fold(name))


def _longest(
    typed: Sequence[str], start: int, names: Sequence[tuple[str, list[list[str]]]]
) -> tuple[tuple[str, ...], int]:
    """The seats that the most words from a place on name, and the place after these words."""
    for end in range(min(len(typed), start + _MOST_WORDS_OF_A_SEAT), start, -1):
        found = tuple(seat for seat, labels in names if any(_names_seat(typed[start:end], label) for label in labels))
        if found and typed[end - 1] not in _BETWEEN_SEATS:
            return found, end
    return (), start + 1


def _names_seat(typed: Sequence[str], label: list[str]) -> bool:
    """Whether each typed word begins a word of the label, in their order; an s may be too many."""
    rest = iter(label)
    return all(any(_begins(word, full) for full in rest) for word in typed)


def _begins(word: str, full: str) -> bool:
    if word.isdigit():
        return word == full
    return full.startswith(word) or word == f"{full}s"
