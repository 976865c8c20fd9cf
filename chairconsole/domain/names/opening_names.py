"""The name that a text begins with: inside a sentence it keeps its capital letter.

What is one is told by the same file as the names that are looked for in a draft.
"""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from chairconsole.domain.base.folding import fold
from chairconsole.domain.names.language_names import LanguageNames, NameForm
from chairconsole.domain.names.name_cautions import counts
from chairconsole.domain.names.name_place import Place
from chairconsole.domain.names.sentence_words import Sentence, folded_words
from chairconsole.domain.names.speech_signs import SpeechSigns

LISTED: Mapping[str, NameForm] = {
    "leaders": NameForm.OFFICE,
    "places": NameForm.PLACE,
    "agencies": NameForm.AGENCY,
    "rivers": NameForm.RIVER,
    "peoples": NameForm.COMMUNITY,
    "language_names": NameForm.LANGUAGE,
}
"""The kinds of names that are listed one by one beside those of States and organizations, and what each is."""

_WITH_ARTICLE = frozenset((NameForm.COMMUNITY, NameForm.GROUP, NameForm.ORGANIZATION, NameForm.PEOPLE, NameForm.RIVER))
_LONGEST = 70
"""So many characters are looked at: a name and the word behind it."""

_WORD = re.compile(r"[^\W_]+")


class Opening(NamedTuple):
    """The name that a text begins with, as far as `end`; of some, French and Spanish have an article before them."""

    end: int
    form: NameForm
    has_article: bool = False


class _Known(NamedTuple):
    """The folded words of a name, and which of them have a capital."""

    words: tuple[str, ...]
    capitals: tuple[bool, ...]
    form: NameForm
    has_article: bool


class OpeningNames:
    """Tells with which name of its language a text begins; `people` are names of persons and others to know too."""

    def __init__(self, names: LanguageNames, language: str, people: Iterable[str] = ()) -> None:
        self._names = names
        self._language = language
        self._people = tuple(people)

    def with_people(self, people: Iterable[str]) -> "OpeningNames":
        """The same with other people."""
        return OpeningNames(self._names, self._language, people)

    def find(self, text: str, plain: Container[str] = ()) -> Opening | None:
        """What the text begins with if that is a name. The `plain` words, in small letters, are no surnames."""
        word = _WORD.match(text)
        if word is None or not (text[0].isupper() or word[0] in self._speech.words_before_surnames):
            return None
        begun, first = text[:_LONGEST], fold(word[0])
        if word[0] in self._speech.first_words_of_titles and (found := self._speech.title.match(begun)):
            return Opening(found.end(), NameForm.OFFICE, found["with_article"] is not None)
        first = first.partition(" ")[0]
        listed = max((*self._listed(first, begun), *self._labels(first, begun)), default=None)
        if listed is not None:
            return listed
        end = self._speech.who_begins(begun, plain)
        return Opening(end, NameForm.OFFICE) if end else None

    def _listed(self, first: str, text: str) -> Iterator[Opening]:
        """What is listed, or called as the people are; each word with a capital where it has one there."""
        if not (every := self._by_first.get(first, ())):
            return
        words = Sentence(text, [(0, len(text))]).words
        for known in every:
            found = words[: len(known.words)]
            if tuple(one.folded for one in found) == known.words and all(
                text[one.start].isupper() or not big for one, big in zip(found, known.capitals, strict=False)
            ):
                yield Opening(found[-1].end, known.form, known.has_article)

    def _labels(self, first: str, text: str) -> Iterator[Opening]:
        """The names, demonyms and capitals of the language that its file has with a capital letter."""
        sentence = Sentence(text, [(0, len(text))])
        for label in self._names.starting_with(self._language, first):
            is_people = self._language == "fr" and label.form is NameForm.ADJECTIVE and label.is_plural
            found = sentence.words[: len(label.words)]
            if label.written is not None or not (is_people or label.text[:1].isupper()):
                continue
            if tuple(one.folded for one in found) != label.words:
                continue
            last = len(found) - 1
            place = Place(self._names, sentence, self._language, 0, found[-1].end, 0, last, label)
            if counts(place, label.phrase, label.lemma):
                form = NameForm.PEOPLE if is_people else label.form
                yield Opening(found[-1].end, form, self._language != "en" and form in _WITH_ARTICLE)

    @cached_property
    def _by_first(self) -> Mapping[str, list[_Known]]:
        table = self._names.table("signs", self._language)
        with_article = table.get("with_article", ())
        by_first: dict[str, list[_Known]] = {}
        listed = [(name, form) for kind, form in LISTED.items() for name in table.get(kind, ())]
        for name, form in [*listed, *((name, NameForm.PERSON) for name in self._people)]:
            if name[:1].isupper() and (words := folded_words(name)):
                has_article = name in with_article or (self._language != "en" and form in _WITH_ARTICLE)
                capitals = tuple(one[:1].isupper() for one in _WORD.findall(name))
                by_first.setdefault(words[0], []).append(_Known(words, capitals, form, has_article))
        return by_first

    @cached_property
    def _speech(self) -> SpeechSigns:
        return SpeechSigns(self._names, self._language)
