"""Where a name counts as one: the rules for words that are other words too, as the file of names lists them."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence

from chairconsole.domain.names.language_caution import is_language
from chairconsole.domain.names.language_names import NameForm
from chairconsole.domain.names.name_place import Place

_OF = frozenset({"de", "d", "du", "del", "of", "la"})
_OF_ITS = frozenset({"de", "d", "du", "del", "l", "la", "el"})
_FAR = 3
_AND = frozenset({"and", "et", "y"})
_OWNING = re.compile("['’]s(?![^\\W_])")
_NOT_IN_CAPITALS = frozenset({"de", "da", "do", "du", "la", "d", "of", "the", "l", "and", "y", "et"})


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
    return place.is_capital or _is_typed_small(place)


def _is_typed_small(place: Place) -> bool:
    """Whether a State's name in small letters is told by what stands beside it.

    "Camps in jordan", "jordan's cards", "kenya and jordan"; not "polish the text", or "a piece of china".
    """
    if place.label is None or place.label.form is not NameForm.STATE:
        return False
    is_where = place.is_one_of(place.before(1), "before_states")
    is_owning = place.language == "en" and _OWNING.match(place.sentence.text, place.end) is not None
    return is_where or is_owning or any(_is_state(place, *words) for words in _joined_with(place))


def _joined_with(place: Place) -> Iterator[tuple[str, str]]:
    """What joins the place to a word before it or after it, and that word."""
    yield place.before(1), place.before(2)
    yield place.after(1), place.after(2)


def _is_state(place: Place, joining: str, word: str) -> bool:
    """Whether a joining word is "and", and the other is the name of a State whatever its letters."""
    if joining not in _AND or not word:
        return False
    labels = place.names.starting_with(place.language, word)
    return any(
        one.form is NameForm.STATE and len(one.words) == 1 and not place.names.cautions(place.language, word)
        for one in labels
        if one.written is None
    )


def _each_is_capital(place: Place, _: Sequence[str]) -> bool:
    words = place.sentence.words[place.first : place.last + 1]
    text = place.sentence.text
    return all(text[word.start].isupper() or word.folded in _NOT_IN_CAPITALS for word in words) and place.is_capital


def _capital_as_noun(place: Place, _: Sequence[str]) -> bool:
    is_adjective = place.label is not None and place.label.form is NameForm.ADJECTIVE
    return is_adjective or _capital(place, ())


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


def _not_at_beginning(place: Place, _: Sequence[str]) -> bool:
    if not place.is_at_beginning:
        return True
    return any(place.is_one_of(place.after(1), kind) for kind in ("speech", "representation"))


def _no_language(place: Place, _: Sequence[str]) -> bool:
    return not is_language(place)


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
