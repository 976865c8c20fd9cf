"""Text as people type it: folded for comparing, and cleaned for keeping."""

import re
import unicodedata

from chairconsole.domain.base.overrides import OVERRIDES, overrides_typed

# Letters that NFKD leaves whole, and every sign that is typed for an apostrophe.
_SPELLINGS = str.maketrans(
    {
        "ı": "i",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "æ": "ae",
        "œ": "oe",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "ʻ": "'",
        "′": "'",
        "`": "'",
        "\u0640": None,  # the Arabic lengthening stroke
        ".": None,  # "U.K." is "UK"
        **dict.fromkeys(map(chr, range(9))),  # what a kept text does not hold parts no words
        **dict.fromkeys(map(chr, range(14, 28))),
        "\x7f": None,
    }
)
# Nukta, the voicing marks of kana and virama make another letter; every other mark is an accent.
_MARKS_OF_ANOTHER_LETTER = frozenset({7, 8, 9})
_POSSESSIVE = re.compile(r"'(?=s(?:[^\w]|$))")
_ASCII_WORD = re.compile(r"[a-z0-9]+")
# Overrides of direction can make a name read as another one; the others only hide.
_INVISIBLE = frozenset("\u200b\u2060\ufeff" + OVERRIDES)


def fold(text: str) -> str:
    """Return the words of a text as they are compared: no case, no accents, no punctuation, single spaces.

    An apostrophe parts words ("d'Ivoire" has two) unless it marks a possessive ("People's" has one).
    """
    text = overrides_typed(text)
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    spelled = _POSSESSIVE.sub("", decomposed.translate(_SPELLINGS))
    if spelled.isascii():
        return " ".join(_ASCII_WORD.findall(spelled))
    return " ".join("".join(map(_folded_character, spelled)).split())


def _folded_character(character: str) -> str:
    """Return a letter or digit as it is, nothing for an accent or format sign, a space for the rest."""
    if character.isalnum():
        return character
    accent_class = unicodedata.combining(character)
    if accent_class:
        return character if accent_class in _MARKS_OF_ANOTHER_LETTER else ""
    category = unicodedata.category(character)
    if category == "Cf":
        return ""
    # Vowel signs of Indic and Thai script are marks, but not accents.
    return character if category in {"Mn", "Mc"} and not _is_variation_selector(character) else " "


def _is_variation_selector(character: str) -> bool:
    """Return whether a mark only chooses between pictures of the sign before it."""
    return "\ufe00" <= character <= "\ufe0f" or "\U000e0100" <= character <= "\U000e01ef"


def plain(text: str) -> str:
    """Return a typed text as it is kept: one line, without control characters, otherwise as typed."""
    text = overrides_typed(text)
    return " ".join("".join(character for character in text if _is_kept(character)).split())


def plain_lines(text: str) -> str:
    """Return a pasted text as it is kept: its lines as `plain` keeps each, without empty ones around it."""
    return "\n".join(plain(line) for line in text.splitlines()).strip("\n")


def _is_kept(character: str) -> bool:
    """Return whether a character belongs into a kept text; halves of surrogate pairs cannot be stored."""
    if character.isspace():
        return True
    return character not in _INVISIBLE and unicodedata.category(character) not in {"Cc", "Cs"}
