"""Where a name counts as one: the rules for words that are other words too, as the file of names lists them."""

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from chairconsole.domain.names.inflection import word_keys
from chairconsole.domain.names.language_names import Label, LanguageNames, NameForm
from chairconsole.domain.names.sentence_words import Sentence, letters

_CONNECTORS = frozenset(
    {"and", "or", "et", "ou", "y", "e", "o", "и", "или", "و", "то", "as", "well", "del", "al", "du"}
)
_OF = frozenset({"de", "d", "du", "del", "of", "la"})
_OF_ITS = frozenset({"de", "d", "du", "del", "l", "la", "el"})
_LONGEST_CODE = 3
_FAR = 3
_HEADING = 8
_NOT_IN_CAPITALS = frozenset({"de", "da", "do", "du", "la", "d", "of", "the", "l", "and", "y", "et"})


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


def counts(place: Place, phrase: str, lemma: str = "") -> bool:
    """Whether the folded words count as a name where they stand."""
    names, label = place.names, place.label
    if label is not None and label.form is NameForm.CAPITAL and not _counts_as_capital(place):
        return False
    phrases = {phrase, phrase.removeprefix("the "), lemma}
    listed = [rule for one in phrases for rule in names.cautions(place.language, one)]
    if any(rule[0] in _BY_CAPITALS for rule in listed) and not _counts_in_capitals(place):
        return False
    return all(_RULES[rule](place, words) for rule, *words in listed)


def _counts_in_capitals(place: Place) -> bool:
    """Whether a word that is a name only by its capital letters is one in a heading too."""
    return not place.is_in_a_heading or place.is_beside("representation", reach=_FAR)


def counts_as_surname(place: Place, surname: str) -> bool:
    """Whether the surname alone of somebody in the session names that person.

    One that is also a word of the language does inside a sentence, and at its beginning only if its bearer speaks.
    """
    if surname not in place.names.words(place.language, "also_surnames"):
        return True
    return not place.is_in_a_heading and _not_at_beginning(place, ())


def is_of_convention(place: Place) -> bool:
    """Whether an organization is named with a convention of its own, and not as one that speaks."""
    if place.language == "en":
        return place.is_one_of(place.after(1), "conventions")
    number = 1
    while place.before(number) in _OF_ITS or place.before(number).isdigit():
        number += 1
    return place.is_one_of(place.before(number), "conventions")


def _counts_as_capital(place: Place) -> bool:
    if place.language in ("ar", "zh"):
        return _no_instrument(place, ())
    return _each_is_capital(place, ()) and _no_instrument(place, ())


def _capital(place: Place, _: Sequence[str]) -> bool:
    return place.is_capital


def _each_is_capital(place: Place, _: Sequence[str]) -> bool:
    words = place.sentence.words[place.first : place.last + 1]
    text = place.sentence.text
    return all(text[word.start].isupper() or word.folded in _NOT_IN_CAPITALS for word in words) and place.is_capital


def _capital_as_noun(place: Place, _: Sequence[str]) -> bool:
    is_adjective = place.label is not None and place.label.form is NameForm.ADJECTIVE
    return is_adjective or place.is_capital


def _in_capitals(place: Place, _: Sequence[str]) -> bool:
    return place.written.isupper()


def _accent(place: Place, _: Sequence[str]) -> bool:
    label = place.label
    if label is None:
        return True
    return unicodedata.normalize("NFC", place.written).casefold() == label.text.casefold()


def _after_article(place: Place, _: Sequence[str]) -> bool:
    return place.is_one_of(place.before(1), "articles")


def _adjective(place: Place, _: Sequence[str]) -> bool:
    return (place.is_capital and not place.is_at_beginning) or place.is_beside("representation")


def _not_small(place: Place, _: Sequence[str]) -> bool:
    is_name = place.label is not None and place.label.form is NameForm.STATE
    return place.is_capital or not is_name


def _not_at_beginning(place: Place, _: Sequence[str]) -> bool:
    if not place.is_at_beginning:
        return True
    return any(place.is_one_of(place.after(1), kind) for kind in ("speech", "representation"))


def _no_language(place: Place, _: Sequence[str]) -> bool:
    return not _is_language(place)


def _is_language(place: Place) -> bool:
    sentence, language = place.sentence, place.language
    if not _goes_on(place) and any(place.is_one_of(word.folded, "language_listed") for word in sentence.words):
        return True
    forward = place.last + 1
    while _is_language_or_connector(place, sentence.folded(forward)):
        forward += 1
    if place.is_one_of(sentence.folded(forward), "language"):
        return True
    backward = place.first - 1
    while _is_language_or_connector(place, sentence.folded(backward)):
        backward -= 1
    before = sentence.folded(backward)
    if language != "en" and place.is_one_of(before, "language"):
        return True
    if language == "ar":
        return place.written.startswith("بال") and place.written.endswith("ية")
    if place.is_capital and not place.is_at_beginning and language in ("fr", "es"):
        return False
    between = place.before(1) if language in ("fr", "es") else before
    introduced = place.is_one_of(before, "into_language") or place.is_one_of(between, "into_language")
    return introduced and not _goes_on(place)


def _goes_on(place: Place) -> bool:
    """Whether a word follows that it may belong to: French law, not "in French, …" nor "in French and …"."""
    following = place.after(1)
    if not following:
        return False
    next_word = place.sentence.words[place.last + 1]
    if place.sentence.text[place.end : next_word.start].strip():
        return False
    return not (place.is_one_of(following, "function") or _is_language_or_connector(place, following))


def _is_language_or_connector(place: Place, word: str) -> bool:
    if not word:
        return False
    named = place.names.language_names[place.language]
    return word in _CONNECTORS or not word_keys(word, place.language).isdisjoint(named)


def _beside_representation(place: Place, _: Sequence[str]) -> bool:
    return place.is_beside("representation")


def _beside_who_speaks(place: Place, _: Sequence[str]) -> bool:
    return place.is_beside("representation", "speech", reach=2)


def _no_instrument(place: Place, _: Sequence[str]) -> bool:
    language = place.language
    if language == "zh":
        return not place.sentence.text[place.end :].startswith(tuple(place.names.words(language, "instruments")))
    if language == "en":
        return not any(place.is_one_of(place.after(number), "instruments") for number in (1, 2))
    far = 2 if place.before(1) in _OF else 1
    return not place.is_one_of(place.before(far), "instruments")


def _next(place: Place, words: Sequence[str]) -> bool:
    return place.after(1) not in words


def _previous(place: Place, words: Sequence[str]) -> bool:
    return place.before(1) not in words


def _previous_two(place: Place, words: Sequence[str]) -> bool:
    return f"{place.before(2)} {place.before(1)}" not in words


def _not_after(place: Place, signs: Sequence[str]) -> bool:
    return not place.sentence.text[: place.start].endswith(tuple(signs))


def _not_before(place: Place, signs: Sequence[str]) -> bool:
    return not place.sentence.text[place.end :].startswith(tuple(signs))


def _own_language(place: Place, _: Sequence[str]) -> bool:
    return place.names.languages_of(place.sentence) == (place.language,)


def _as_listed(place: Place, _: Sequence[str]) -> bool:
    return place.label is None or place.written.endswith(place.label.text)


def _never(_: Place, __: Sequence[str]) -> bool:
    return False


_BY_CAPITALS = frozenset({"CAP", "CAP-BOTH", "CAP-NOUN", "UPPER", "NOT-SENTENCE-START"})
_RULES: Mapping[str, Callable[[Place, Sequence[str]], bool]] = {
    "CAP": _capital,
    "CAP-BOTH": _each_is_capital,
    "CAP-NOUN": _capital_as_noun,
    "UPPER": _in_capitals,
    "ACCENT": _accent,
    "ARTICLE": _after_article,
    "ADJ": _adjective,
    "NOT-ADJ": _not_small,
    "NOT-SENTENCE-START": _not_at_beginning,
    "LANG": _no_language,
    "CONTEXT": _beside_representation,
    "BESIDE": _beside_who_speaks,
    "TREATY": _no_instrument,
    "NEXT": _next,
    "PREV": _previous,
    "PREV2": _previous_two,
    "NOT-AFTER": _not_after,
    "NOT-BEFORE": _not_before,
    "OWN-LANGUAGE": _own_language,
    "ARTICLE-AS-LISTED": _as_listed,
    "TYPE": _never,
}
