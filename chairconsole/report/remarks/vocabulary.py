"""The words of all languages in which remarks are made, with what a person says for abbreviations."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The shipped words of each language."""

    lexicons: Mapping[Language, Lexicon]
    _glossaries: dict[tuple[Language, frozenset[tuple[str, str]]], Glossary] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    @classmethod
    def from_json(cls, texts: Mapping[Language, str]) -> Self:
        """The words that the texts of the languages' files hold. Raises pydantic's ValidationError for other texts."""
        alone = {language: Lexicon.from_json(text) for language, text in texts.items()}
        return cls({language: _beside(lexicon, alone) for language, lexicon in alone.items()})

    def glossary(self, language: Language, own: Mapping[str, str] | None = None) -> Glossary:
        """What is said for what is typed: the shipped entries of a language with a person's own laid over them.

        The same one for the same entries, with what was read by it.
        """
        key = language, frozenset((own or {}).items())
        if key not in self._glossaries:
            self._glossaries[key] = Glossary.of(self.lexicons[language], own)
        return self._glossaries[key]


def _beside(lexicon: Lexicon, every: Mapping[Language, Lexicon]) -> Lexicon:
    """A lexicon that knows those of the other languages."""
    others = tuple(one for one in every.values() if one.language is not lexicon.language)
    return lexicon.model_copy(update={"others": others})
