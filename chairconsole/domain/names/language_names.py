"""Names of States and organizations, demonyms and capitals in six languages, and where they count in a text."""

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import Any

from chairconsole.domain.base.folding import fold
from chairconsole.domain.names.inflection import label_keys, word_keys
from chairconsole.domain.names.sentence_words import LATIN, Sentence, folded_words, letters

_LONGEST_ACRONYM = 8
_SHORT = 5
_HYPHEN = re.compile("[-\u2010\u2011]")
_GENDERED = 4
_WOMEN = ("esse", "esses")


class NameForm(StrEnum):
    """What a name is in its sentence, so that what replaces it leaves a sentence."""

    STATE = "state"
    ADJECTIVE = "adjective"
    PEOPLE = "people"
    CAPITAL = "capital"
    GROUP = "group"
    ORGANIZATION = "organization"
    PERSON = "person"
    OFFICE = "office"
    OWN = "own"
    CURRENCY = "currency"
    RIVER = "river"
    PLACE = "place"
    REGION = "region"
    AGENCY = "agency"
    LAW = "law"
    LANGUAGE = "language"
    ONLY = "only"
    FIRST = "first"
    COMMUNITY = "community"
    PAIR = "pair"


@dataclass(slots=True)
class Label:
    """A name in one language and the codes of whom it may name; without any, it is of a part of a State.

    `written` are its letters where it counts only as it is written; `lemma` is the folded word that its cautions are
    listed by besides its own words.
    """

    words: tuple[str, ...]
    text: str
    form: NameForm
    language: str
    lemma: str = ""
    written: str | None = None
    is_plural: bool = False
    is_feminine: bool = False
    is_of_any_gender: bool = False
    codes: list[str] = field(default_factory=list)

    @property
    def phrase(self) -> str:
        """Its own folded words."""
        return " ".join(folded_words(self.text))


class LanguageNames:
    """Read when a name is looked for first; the labels of a language are made when a text in it is met first."""

    def __init__(self, read: Callable[[], str]) -> None:
        """`read` gives the text of the file of names."""
        self._read = read
        self._by_first: dict[str, dict[str, list[Label]]] = {}

    @cached_property
    def _file(self) -> Mapping[str, Any]:
        return json.loads(self._read())  # type: ignore[no-any-return]

    @cached_property
    def _words(self) -> dict[tuple[str, str], frozenset[str]]:
        return {
            (language, kind): frozenset(words)
            for language, kinds in self._file["words"].items()
            for kind, words in kinds.items()
        }

    def words(self, language: str, kind: str) -> frozenset[str]:
        """The folded words of a kind in a language, beside which a name counts, or does not."""
        return self._words.get((language, kind), frozenset())

    def table(self, kind: str, language: str) -> Mapping[str, Any]:
        """What the file tells of a kind in a language."""
        return self._file[kind].get(language, {})  # type: ignore[no-any-return]

    def languages_of(self, sentence: Sentence) -> tuple[str, ...]:
        """The languages that a sentence may be in."""
        return sentence.languages({one: self.words(one, "function") for one in LATIN})

    def cautions(self, language: str, words: str) -> Sequence[Sequence[str]]:
        """The rules for folded words in a language: each the name of a rule and its words."""
        return self._file["cautions"][language].get(words, ())  # type: ignore[no-any-return]

    def starting_with(self, language: str, word: str) -> Iterator[Label]:
        """The labels of a language whose first word this word of a text may be."""
        labels = self._labels(language)
        for key in word_keys(word, language):
            yield from labels.get(key, ())

    @cached_property
    def without_spaces(self) -> tuple[re.Pattern[str], Mapping[str, Label]]:
        """All Chinese names, the longest first, and the label of each."""
        labels: dict[str, Label] = {}
        for label in self._made("zh"):
            known = labels.setdefault("".join(label.text.split()), label)
            known.codes.extend(code for code in label.codes if code not in known.codes)
        return re.compile("|".join(map(re.escape, sorted(labels, key=len, reverse=True)))), labels

    @cached_property
    def language_names(self) -> Mapping[str, frozenset[str]]:
        """By language, the keys of the words that name languages."""
        named: dict[str, set[str]] = {}
        for language, cautions in self._file["cautions"].items():
            lemmas = {words for words, rules in cautions.items() if ["LANG"] in rules}
            every = (label for labels in self._labels(language).values() for label in labels)
            keys = {label.words[0] for label in every if label.lemma in lemmas or label.phrase in lemmas}
            others = self.words(language, "languages")
            named[language] = keys | {label_keys((one,), language, is_adjective=True)[0] for one in others} | lemmas
        return {language: frozenset(keys) for language, keys in named.items()}

    def _labels(self, language: str) -> Mapping[str, list[Label]]:
        if language not in self._by_first:
            by_first: dict[str, list[Label]] = {}
            for label in sorted(self._made(language), key=lambda one: -len(one.words)):
                by_first.setdefault(label.words[0], []).append(label)
            self._by_first[language] = by_first
        return self._by_first[language]

    def _made(self, language: str) -> list[Label]:
        labels: dict[tuple[object, ...], Label] = {}
        for code, by_language in self._file["entries"].items():
            for label in _of_entry(by_language[language], language, is_state="adjectives" in by_language["en"]):
                # A capital that is called as a State is: both are meant, and the rules of a State's name hold.
                form = NameForm.STATE if label.form is NameForm.CAPITAL else label.form
                known = labels.setdefault((label.words, label.written, form), label)
                if label.form is NameForm.STATE:
                    known.form = NameForm.STATE
                if code not in known.codes:
                    known.codes.append(code)
        if language in (of_parts := self._file.get("inhabitants", {})):
            for label in _of_entry(of_parts[language], language, is_state=True):
                labels.setdefault((label.words, label.written, label.form), label)
        return list(labels.values())


def only_as_written(name: str, *, is_state: bool) -> bool:
    """Whether a name counts only as it is written: an acronym, or a short name that may be a word."""
    if " " in name.strip():
        return False
    written = letters(name)
    is_acronym = len(written) <= _LONGEST_ACRONYM and sum(letter.isupper() for letter in written) > 1
    is_acronym = is_acronym and not (is_state and all(part.istitle() for part in _HYPHEN.split(name.strip())))
    return is_acronym or (not is_state and len(written) <= _SHORT)


def _of_entry(entry: Mapping[str, Any], language: str, *, is_state: bool) -> Iterator[Label]:
    form = NameForm.STATE if is_state else NameForm.ORGANIZATION
    for name in entry["names"]:
        has_case = language != "ar"
        written = letters(name) if has_case and only_as_written(name, is_state=is_state) else None
        keys = label_keys(folded_words(name), language, is_name=True)
        yield Label(keys, name, form, language, written=written)
    for forms in entry.get("adjectives", ()):
        for place, adjective in enumerate(forms):
            keys = label_keys(folded_words(adjective), language, is_adjective=True)
            label = Label(keys, adjective, NameForm.ADJECTIVE, language, lemma=fold(forms[0]))
            label.is_plural = place >= 2
            label.is_feminine = len(forms) == _GENDERED and place % 2 == 1
            label.is_of_any_gender = len(forms) == _GENDERED and forms[place] == forms[place ^ 1]
            yield label
    lemma = fold(entry["adjectives"][0][0]) if language == "ar" and "adjectives" in entry else ""
    for one, many in entry.get("people", ()):
        for person, is_plural in ((one, False), (many, True)):
            if person:
                keys = label_keys(folded_words(person), language, is_adjective=language == "ar")
                is_feminine = language == "fr" and person.endswith(_WOMEN)
                yield Label(keys, person, NameForm.PEOPLE, language, lemma, None, is_plural, is_feminine)
    for capital in entry.get("capitals", ()):
        words = folded_words(capital)
        keys = label_keys(words, language, is_name=len(words) > 1)
        yield Label(keys, capital, NameForm.CAPITAL, language)
