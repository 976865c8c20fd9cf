"""Numbers written as words or figures in English, French and Spanish."""

import re

_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40, "forty-five": 45,
    "sixty": 60, "ninety": 90,
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "quinze": 15, "vingt": 20, "vingt-cinq": 25, "trente": 30, "quarante": 40,
    "quarante-cinq": 45, "soixante": 60,
    "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9,
    "diez": 10, "once": 11, "doce": 12, "quince": 15, "veinte": 20, "treinta": 30, "cuarenta": 40, "sesenta": 60,
}  # fmt: skip
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "premier": 1, "première": 1, "premiere": 1, "deuxième": 2, "deuxieme": 2, "second ": 2, "seconde": 2,
    "troisième": 3, "troisieme": 3, "quatrième": 4, "quatrieme": 4, "cinquième": 5, "cinquieme": 5,
    "primer": 1, "primera": 1, "segundo": 2, "segunda": 2, "tercer": 3, "tercera": 3, "cuarto": 4, "cuarta": 4,
    "quinto": 5, "quinta": 5,
}  # fmt: skip
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}

_ALTERNATIVES = "|".join(sorted((re.escape(word) for word in _WORDS), key=len, reverse=True))
NUMBER = rf"(?:\d{{1,3}}|{_ALTERNATIVES})(?:\s*\(\s*\d{{1,3}}\s*\))?"
"""A pattern for a number as a figure or a word, or both as in "three (3)"; without groups, for IGNORECASE."""
ORDINAL = "(?:" + "|".join(sorted((re.escape(word.strip()) for word in _ORDINALS), key=len, reverse=True)) + ")"
"""A pattern for a first, second, third …; without groups, for IGNORECASE."""


def number_of(text: str) -> int | None:
    """The value of a number such as "seven", "7", "seven (7)" or "first"; None for any other text."""
    text = text.split("(")[0].strip()
    if text.isdecimal():
        return int(text)
    folded = text.casefold()
    return _WORDS.get(folded) or _ORDINALS.get(folded) or _ROMAN.get(text)
