"""Where in a sentence a name was met, and what stands around it."""

from dataclasses import dataclass

from chairconsole.domain.names.inflection import word_keys
from chairconsole.domain.names.language_names import Label, LanguageNames
from chairconsole.domain.names.sentence_words import Sentence, letters

_LONGEST_CODE = 3
_HEADING = 8


@dataclass(frozen=True, slots=True)
class Place:
    """Where a label was met: the words of a sentence from `first` to `last`, or the characters from `start` to `end`.

    `language` is whose rules are asked.
    """

    names: LanguageNames
    sentence: Sentence
    language: str
    start: int
    end: int
    first: int = -1
    last: int = -1
    label: Label | None = None

    @property
    def written(self) -> str:
        """The name as it is written."""
        return self.sentence.text[self.start : self.end]

    @property
    def is_at_beginning(self) -> bool:
        """Whether nothing but signs stands before it in its sentence."""
        return self.first == 0

    @property
    def is_capital(self) -> bool:
        """Whether it begins with a capital letter."""
        return letters(self.written)[:1].isupper()

    @property
    def is_in_a_heading(self) -> bool:
        """Whether it stands in a run of words in capitals, where a capital letter tells nothing."""
        words, text = self.sentence.words, self.sentence.text
        if self.first < 0 or not self.written.isupper():
            return False
        first, last = self.first, self.last
        while (
            self.first - first < _HEADING
            and first > 0
            and text[words[first - 1].start : words[first - 1].end].isupper()
        ):
            first -= 1
        while (
            last - self.last < _HEADING
            and last + 1 < len(words)
            and text[words[last + 1].start : words[last + 1].end].isupper()
        ):
            last += 1
        others = [*words[first : self.first], *words[self.last + 1 : last + 1]]
        return len(others) > 1 and any(len(word.folded) > _LONGEST_CODE for word in others)

    def before(self, number: int) -> str:
        """The folded word so many words before it."""
        return self.sentence.folded(self.first - number)

    def after(self, number: int) -> str:
        """The folded word so many words after it."""
        return self.sentence.folded(self.last + number)

    def is_one_of(self, word: str, kind: str) -> bool:
        """Whether a word is of a kind in the language of the place, in any of its forms."""
        return not word_keys(word, self.language).isdisjoint(self.names.words(self.language, kind))

    def is_beside(self, *kinds: str, reach: int = 1) -> bool:
        """Whether a word of one of the kinds stands next to it."""
        near = [word for one in range(1, reach + 1) for word in (self.before(one), self.after(one)) if word]
        return any(self.is_one_of(word, kind) for word in near for kind in kinds)
