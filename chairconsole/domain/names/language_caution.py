"""Whether a word that is a demonym too names a language where it stands."""

from chairconsole.domain.names.inflection import word_keys
from chairconsole.domain.names.name_place import Place

_CONNECTORS = frozenset(
    {"and", "or", "et", "ou", "y", "e", "o", "и", "или", "و", "то", "as", "well", "del", "al", "du"}
)


def is_language(place: Place) -> bool:
    """Whether the word at a place names a language: "translated into French", "in French and Spanish"."""
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
