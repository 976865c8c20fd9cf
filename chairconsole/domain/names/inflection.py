"""The forms that a name may have in a text: Russian endings, and what is written together with a word in Arabic.

A label and a word of a text meet in a key: the folded word itself, or a stem with a sign of what its end may be.
"""

from functools import lru_cache

_ADJECTIVE, _NOUN, _LOOSE = "*", "+", "~"
_ADJECTIVE_ENDINGS = (
    *("ии", "ыи", "ои", "ого", "его", "ому", "ему", "им", "ым", "ом", "ем", "ая", "яя", "ою", "ею", "ую", "юю"),
    *("ое", "ее", "ие", "ые", "их", "ых", "ими", "ыми"),
)
_NOUN_ENDINGS = ("", "ы", "и", "ев", "ов", "еи", "ам", "ами", "ах", "а", "у", "ом", "ем", "ои", "е")
_SHORTEST_STEM = 3
_LOOSE_END = 4
_NOUN_CAN_BE_LOOSE = 5
_KEPT = 4096
_TOGETHER = "وف"
_BEFORE = "بكل"
_ARTICLE = "ال"
_ARABIC_ENDINGS = ("ة", "ون", "ين", "ات", "ان")


def label_keys(
    words: tuple[str, ...], language: str, *, is_name: bool = False, is_adjective: bool = False
) -> tuple[str, ...]:
    """The keys of a label's folded words."""
    if language == "ar" and is_adjective:
        return tuple(_without_ending(word) + _ADJECTIVE for word in words)
    if language != "ru":
        return words
    if is_adjective:
        return (*words[:-1], words[-1][:-2] + _ADJECTIVE)
    if is_name:
        return words if len(words) == 1 else tuple(map(_loose, words))
    return (*words[:-1], _noun_stem(words[-1]) + _NOUN)


@lru_cache(_KEPT)
def word_keys(word: str, language: str) -> frozenset[str]:
    """The keys that a word of a text may have."""
    if language == "ar":
        return frozenset(_arabic_keys(word))
    if language != "ru":
        return frozenset((word,))
    adjective = {word.removesuffix(end) + _ADJECTIVE for end in _ADJECTIVE_ENDINGS if word.endswith(end)}
    noun = {word.removesuffix(end) + _NOUN for end in _NOUN_ENDINGS if word.endswith(end)}
    shortest = max(_SHORTEST_STEM, len(word) - _LOOSE_END)
    loose = {word[:length] + _LOOSE for length in range(shortest, len(word) + 1)}
    return frozenset({word} | adjective | noun | loose)


def _noun_stem(word: str) -> str:
    return word[:-1] if word[-1] in "ыиаеья" else word


def _loose(word: str) -> str:
    return word if len(word) < _NOUN_CAN_BE_LOOSE else word[: max(_SHORTEST_STEM, len(word) - 2)] + _LOOSE


def _arabic_keys(word: str) -> set[str]:
    """The word, without what is written together with it, and the stem that an adjective would have."""
    forms = {word}
    if word[:1] in _TOGETHER:
        forms.add(word[1:])
    forms |= {form[1:] for form in forms if form[:1] and form[0] in _BEFORE}
    forms |= {_ARTICLE + form[2:] for form in forms if form.startswith("لل")}
    stems = {_without_ending(one) for form in forms for one in (form, form.removeprefix(_ARTICLE))}
    return forms | {stem + _ADJECTIVE for stem in stems}


def _without_ending(word: str) -> str:
    for end in _ARABIC_ENDINGS:
        if word.endswith(end) and len(word) - len(end) >= _SHORTEST_STEM:
            return word.removesuffix(end)
    return word
