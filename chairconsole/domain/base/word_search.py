"""Whether what is typed into a search field is found in a text: at the beginning of words first, then inside them."""

import re
from enum import IntEnum

from chairconsole.domain.base.folding import fold

_SHORTEST_INSIDE = 3
"""In letters: "eu" is sought as the beginning of a word, or "neutral" would have it too. Ideographs say more."""


_ARABIC_ARTICLE = re.compile(r"[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=\w{3})")
"""Al-, and what is written together with it: "and", "with", "as", "for". A word of fewer letters may begin with it."""


class Found(IntEnum):
    """Where all typed words are found, the best first."""

    AT_BEGINNINGS = 1
    INSIDE = 2


class Sought:
    """What is typed, made ready for many texts; nothing typed is found in each."""

    def __init__(self, typed: str) -> None:
        words = fold(typed).split()
        self._beginnings = [f" {word}" for word in words]
        self._inside = [_inside(word) for word in words]

    def found_in(self, text: str) -> Found | None:
        """Where the words are in a text, which is folded and has a space before it; None if one is nowhere."""
        if not all(word in text for word in self._inside):
            return None
        return Found.AT_BEGINNINGS if all(word in text for word in self._beginnings) else Found.INSIDE


def _inside(word: str) -> str:
    """What of a folded word is sought inside words: an Arabic one without its article, which texts may not have."""
    if word.isascii():
        return word if len(word) >= _SHORTEST_INSIDE else f" {word}"
    found = _ARABIC_ARTICLE.match(word)
    return word[found.end() :] if found else word
