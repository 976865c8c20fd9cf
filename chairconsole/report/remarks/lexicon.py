"""The words of one language that remarks are made with, as they are shipped in `resources/remarks`."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Self

from pydantic import BaseModel, ConfigDict

from chairconsole.domain.base.event_parts import Language, PointKind
from chairconsole.domain.base.folding import fold
from chairconsole.domain.names.opening_names import Opening, OpeningNames
from chairconsole.report.remarks.check_words import CheckWords
from chairconsole.report.remarks.draft_frames import DraftFrames
from chairconsole.report.remarks.sentence_words import SentenceWords
from chairconsole.report.remarks.text_words import (
    ArticleWords,
    GlossaryWords,
    KindOpeners,
    ShapeWords,
    SignWords,
    TellingWords,
)

_NOUN_WITHOUT_ACCENT = re.compile(r"(?<!i)ó$|(?:nc|ic|mb|ud)ió$")
"""Spanish pasts that are nouns without their accent: "apoyo", "anuncio"."""


class Lexicon(BaseModel):
    """One language's words, a section for each use; none is changed."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)

    language: Language
    articles: ArticleWords
    checks: CheckWords
    glossary: GlossaryWords
    kinds: dict[PointKind, KindOpeners]
    remarks: DraftFrames
    sentences: SentenceWords
    shapes: ShapeWords
    signs: SignWords
    telling: TellingWords
    others: tuple["Lexicon", ...] = ()  # of the other languages, which a typed text may be in
    openings: OpeningNames | None = None  # the names that a text may begin with, which are in another file

    @cached_property
    def reported(self) -> Mapping[str, str]:
        """Verbs of reporting with their past in the singular, also where they were typed in it, or elided."""
        elided = {f"{typed[:-1]}'": past for typed, past in self.shapes.reported.items() if typed.endswith(" de")}
        reported = {**(elided if self.language is Language.FRENCH else {}), **self.shapes.reported}
        spelled = {past.replace("iz", "is"): past for past in reported.values() if past.endswith("ized")}
        plurals = {many: one for one, many in self.sentences.own_plurals.items()}
        return {**{past: past for past in reported.values()}, **spelled, **plurals, **reported}

    @cached_property
    def long_clause_openers(self) -> tuple[tuple[str, ...], ...]:
        """The words of each clause opener that has several: "as soon as"."""
        return tuple(tuple(phrase.split()) for phrase in self.shapes.clause_openers if " " in phrase)

    @cached_property
    def accented(self) -> Mapping[str, str]:
        """Known French and Spanish words by what is left of them without accents, where that is no other known word."""
        if self.language is Language.ENGLISH:
            return {}
        known = set(self._known_words())
        found: dict[str, set[str]] = {}
        for word in (word for word in known if not _NOUN_WITHOUT_ACCENT.search(word)):
            found.setdefault(without_accents(word), set()).add(word)
        return {bare: words.pop() for bare, words in found.items() if bare not in known and len(words) == 1}

    @cached_property
    def small(self) -> frozenset[str]:
        """Folded words that tell nothing of what was said: stop words, verbs, prepositions, determiners, "needed"."""
        others = (self.shapes.finite, self.shapes.prepositions, self.articles.determiners)
        return self.remarks.stop_words.union(map(fold, self.sentences.words_of_need.union(*others)))

    @cached_property
    def written(self) -> frozenset[str]:
        """The known words of this language that tell it, in small letters: none that look like another's."""
        common = self.telling.common_endings
        return (
            self.signs.own_words
            | self.telling.words
            | {word for word in self._known_words() if not word.endswith(common)}
        )

    @cached_property
    def known(self) -> frozenset[str]:
        """Those, the other known words, names, and what could be taken for words of another language."""
        return self.telling.alike.union(self.written, self._known_words(), (name.lower() for name in self.signs.names))

    def name_at_the_beginning(self, text: str) -> Opening | None:
        """The name that a text begins with, if it begins with one; a word of the lexicon is no surname."""
        return None if self.openings is None else self.openings.find(text, self.known)

    def _known_words(self) -> Iterable[str]:
        for section in (self.shapes, self.articles):
            for name, value in section:
                if not name.endswith("_endings") and not isinstance(value, str):
                    yield from (word for phrase in value for word in phrase.split() if phrase.islower())
        yield from self.signs.own_words
        yield from (word for phrase in self.reported for word in phrase.split())

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The lexicon that the text of its file holds. Raises pydantic's ValidationError for any other text."""
        return cls.model_validate_json(text)


def without_accents(word: str) -> str:
    """A word as it is typed in a hurry: "é" as "e", "ñ" as "n", "ç" as "c"."""
    return "".join(letter for letter in unicodedata.normalize("NFD", word) if not unicodedata.combining(letter))
