"""Whether what is typed into a search field is found in a text: at the beginning of words first, then inside them."""

from enum import IntEnum

from chairconsole.domain.base.folding import fold

_SHORTEST_INSIDE = 3
"""In letters: "eu" is sought as the beginning of a word, or "neutral" would have it too. Ideographs say more."""


class Found(IntEnum):
    """Where all typed words are found, the best first."""

    AT_BEGINNINGS = 1
    INSIDE = 2


class Sought:
    """What is typed, made ready for many texts; nothing typed is found in each."""

    def __init__(self, typed: str) -> None:
        words = fold(typed).split()
        self._beginnings = [f" {word}" for word in words]
        self._inside = [word if len(word) >= _SHORTEST_INSIDE or not word.isascii() else f" {word}" for word in words]

    def found_in(self, text: str) -> Found | None:
        """Where the words are in a text, which is folded and has a space before it; None if one is nowhere."""
        if not all(word in text for word in self._inside):
            return None
        return Found.AT_BEGINNINGS if all(word in text for word in self._beginnings) else Found.INSIDE
