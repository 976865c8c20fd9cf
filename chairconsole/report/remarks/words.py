"""The words of a text in order."""

import re
from collections.abc import Container
from dataclasses import dataclass, field
from typing import Self

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.signs import without_brackets

_WORD = re.compile(r"[^\W_]+(?:['’\-.,][^\W_]+)*|[,;:?]")
_FRENCH_WORD = re.compile(r"[^\W\d_]+['’](?=\w)|[^\W_]+(?:[\-.,][^\W_]+)*|[,;:?]")


@dataclass(frozen=True, slots=True)
class Words:
    """The words and commas of a text in small letters, without what stands in brackets; an elided word is one.

    `starts`: where each begins in the text. `finite`: whether the word at a place is a finite verb, once it is known.
    """

    text: str
    small: tuple[str, ...]
    starts: tuple[int, ...]
    lexicon: Lexicon
    finite: dict[int, bool] = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def of(cls, text: str, lexicon: Lexicon) -> Self:
        """The words of a text of one or more."""
        pattern = _FRENCH_WORD if lexicon.language is Language.FRENCH else _WORD
        found = list(pattern.finditer(without_brackets(text).replace("’", "'")))
        acronyms = lexicon.signs.acronyms
        small = (match[0] if match[0] in acronyms else match[0].lower() for match in found)
        return cls(text, tuple(small), tuple(match.start() for match in found), lexicon)

    def at(self, place: int) -> str:
        """The word at a place; empty outside of the text."""
        return self.small[place] if 0 <= place < len(self.small) else ""

    def start_of(self, place: int) -> int:
        """Where a word begins in the text; its end for a place behind the last word."""
        return self.starts[place] if place < len(self.starts) else len(self.text)

    def starts_with(self, phrase: str) -> bool:
        """Whether these are the first words; an elided word may end the phrase."""
        if not self.small or not phrase.startswith(self.small[0]):
            return False
        wanted = self.words_of(phrase)
        return self.small[: len(wanted)] == tuple(wanted)

    def opening(self, phrases: Container[str]) -> str:
        """The longest of these phrases with which the text begins; empty if it begins with none."""
        found = opening = ""
        for word in self.small:
            opening += word if not opening or opening.endswith("'") else f" {word}"
            if opening in phrases:
                found = opening
        return found

    def words_of(self, phrase: str) -> list[str]:
        """The words of a phrase of the lexicon; in French an elided word is one."""
        return (phrase.replace("'", "' ") if self.lexicon.language is Language.FRENCH else phrase).split()

    def comma_before(self, place: int) -> int:
        """Where the last comma before a place stands; -1 if none does."""
        return next((at for at in range(min(place, len(self.small)) - 1, -1, -1) if self.small[at] == ","), -1)

    def is_infinitive(self, place: int) -> bool:
        """Whether a word is an infinitive by the lists or its ending."""
        word, shapes = self.at(place), self.lexicon.shapes
        if word in shapes.infinitives:
            return True
        return len(word) > 2 and word.endswith(shapes.infinitive_endings) and word not in shapes.nouns_or_verbs
