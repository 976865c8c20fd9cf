"""The words of all languages in which remarks are made, with what a person says for abbreviations."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.names.language_names import LanguageNames
from chairconsole.domain.names.opening_names import OpeningNames
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.lexicon import Lexicon

_Own = tuple[Language, frozenset[tuple[str, str]], frozenset[str]]
"""A language, a person's own entries, and the people of a session."""

_KEPT = 8
"""So many are kept of what a session brings along; with each new speaker who is in no list there is another one."""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The shipped words of each language."""

    lexicons: Mapping[Language, Lexicon]
    _own: dict[_Own, tuple[Lexicon, Glossary]] = field(default_factory=dict, init=False, repr=False, compare=False)

    @classmethod
    def from_json(cls, texts: Mapping[Language, str], names: LanguageNames) -> Self:
        """The words that the texts of the languages' files hold, and the names that a typed text may begin with.

        Raises pydantic's ValidationError for other texts.
        """
        alone = {
            language: Lexicon.from_json(text).model_copy(update={"openings": OpeningNames(names, language.value)})
            for language, text in texts.items()
        }
        return cls({language: _beside(lexicon, alone) for language, lexicon in alone.items()})

    def words(
        self, language: Language, own: Mapping[str, str] | None = None, people: frozenset[str] = frozenset()
    ) -> tuple[Lexicon, Glossary]:
        """A language's lexicon, which knows these people too, and what is said for what is typed.

        That is the shipped entries with a person's own laid over them. The same ones for the same entries and people,
        with what was read by them.
        """
        key = language, frozenset((own or {}).items()), people
        if key not in self._own:
            while len(self._own) >= _KEPT:
                del self._own[next(iter(self._own))]
            lexicon = self.lexicons[language]
            if people and lexicon.openings is not None:
                lexicon = lexicon.model_copy(update={"openings": lexicon.openings.with_people(people)})
            self._own[key] = lexicon, Glossary.of(lexicon, own)
        return self._own[key]

    def glossary(self, language: Language, own: Mapping[str, str] | None = None) -> Glossary:
        """What is said for what is typed in a language, whoever is in the session."""
        return self.words(language, own)[1]


def _beside(lexicon: Lexicon, every: Mapping[Language, Lexicon]) -> Lexicon:
    """A lexicon that knows those of the other languages."""
    others = tuple(one for one in every.values() if one.language is not lexicon.language)
    return lexicon.model_copy(update={"others": others})
