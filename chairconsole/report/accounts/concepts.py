"""What words mean the same, in English, French and Spanish together: "data", "données" and "datos" are one concept."""

import re
from collections.abc import Mapping
from functools import cached_property
from typing import Self

from pydantic import BaseModel, ConfigDict

from chairconsole.domain.base.folding import fold

_STEM = 6
_SHORTEST_WORD = 3
_LONGEST_BEGINNING = 24
_ANY_ENDING = "*"


class Concepts(BaseModel):
    """The words of each concept, folded; one that ends in "*" stands for all words that begin so.

    `stop_words` are, language by language, those that say nothing of what a text is about. `negations` are those that
    turn what a text says, and `no_negations` what has one of them and turns nothing: "not only", "non accompagnés".
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    concepts: Mapping[str, tuple[str, ...]]
    stop_words: Mapping[str, tuple[str, ...]]
    negations: Mapping[str, tuple[str, ...]] = {}
    no_negations: Mapping[str, tuple[str, ...]] = {}

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The concepts that the text of a file holds. Raises pydantic's ValidationError for any other text."""
        return cls.model_validate_json(text)

    def of(self, text: str) -> list[str]:
        """What a text is about, word by word: a concept, or the first letters of a word that belongs to none."""
        words = (word for word in fold(text).split() if len(word) >= _SHORTEST_WORD)
        return [found for word in words if (found := self._of_word(word))]

    def denies(self, text: str) -> bool:
        """Whether a text has a word that turns what it says."""
        plain = self._turning_nothing.sub(" ", fold(text))
        return self._turning.search(plain) is not None

    def _of_word(self, word: str) -> str:
        if word not in self._known:
            self._known[word] = self._looked_up(word)
        return self._known[word]

    def _looked_up(self, word: str) -> str:
        """Empty for a word that says nothing; a whole word goes before a beginning, a longer beginning before others.

        The name of a concept begins with a sign that no word has: it is never taken for the first letters of one.
        """
        for form in (word, word.removesuffix("s")):
            if form in self._whole:
                return self._whole[form]
        stems = (word[:length] for length in range(min(len(word), _LONGEST_BEGINNING), 1, -1))
        return next((self._stems[stem] for stem in stems if stem in self._stems), word[:_STEM])

    @cached_property
    def _whole(self) -> dict[str, str]:
        whole = {word: f"={name}" for name, words in self.concepts.items() for word in words if word[-1] != _ANY_ENDING}
        return whole | {word: "" for words in self.stop_words.values() for word in words}

    @cached_property
    def _stems(self) -> dict[str, str]:
        return {
            word.removesuffix(_ANY_ENDING): f"={name}"
            for name, words in self.concepts.items()
            for word in words
            if word[-1] == _ANY_ENDING
        }

    @cached_property
    def _turning(self) -> re.Pattern[str]:
        return _any_of(self.negations)

    @cached_property
    def _turning_nothing(self) -> re.Pattern[str]:
        return _any_of(self.no_negations)

    @cached_property
    def _known(self) -> dict[str, str]:
        """What was looked up: the words of a meeting come again and again."""
        return {}


def _any_of(phrases: Mapping[str, tuple[str, ...]]) -> re.Pattern[str]:
    """What finds any of the phrases of all languages as whole words; nothing if there are none."""
    either = "|".join(re.escape(phrase) for some in phrases.values() for phrase in some)
    return re.compile(rf"\b(?:{either or '(?!)'})\b")
