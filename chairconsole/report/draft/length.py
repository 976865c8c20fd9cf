"""How long a text takes to be read out: words as they are spoken, at a pace in words a minute.

Figures count as their words in English, as the chair reads them out:

- a number is read in words: "71" is two, "280" four ("two hundred and eighty"), "2017" two, "1,200" four
- "3.5" is three ("three point five"), "5%" three ("five per cent"), "$5" two, "3-4" three ("three to four")
- the parts of a symbol are read one by one: "A/RES/71/280" is "A RES seventy-one two hundred and eighty", eight words
- two characters of a script without spaces (Chinese, Japanese, Korean, Thai) count as one word; emoji are not read
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from chairconsole.report.draft.pace import FASTEST, SLOWEST, USUAL_PACE

TARGET = 0.9
"""From this share of the slot on a draft is amber: people read more slowly than they plan to."""

_NUMBER = re.compile(r"\d+(?:[,\u00a0\u202f]\d{3})*")
_WITHOUT_SPACES = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
_RUN_WITHOUT_SPACES = re.compile("[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]+")
_WORD = re.compile(r"[^\W\d_]++(?:['’ʼ][^\W\d_]++)*+")
_BETWEEN_NUMBERS = re.compile(r"(?<=\d)(?:\s?[-–—]\s?|\.)(?=\d)")
"""What is read as a word in a range or before decimals."""

_READ_SIGNS = {"%": 2, "‰": 2, "&": 1, "+": 1, "=": 1, "$": 1, "€": 1, "£": 1, "¥": 1, "§": 1, "°": 1, "@": 1}
_READ_SIGN = re.compile(f"[{''.join(_READ_SIGNS)}]")
_READ_OTHERWISE = re.compile(rf"[\d{''.join(_READ_SIGNS)}]")


@dataclass(frozen=True, slots=True)
class Length:
    """Words as they are spoken, and the seconds that they take."""

    words: int
    seconds: float


class Fit(StrEnum):
    """How a length stands to its slot."""

    FITS = "fits"
    CLOSE = "close"
    TOO_LONG = "too_long"


def reading_length(text: str, pace: int = USUAL_PACE) -> Length:
    """How long a text is; `pace` is held between 90 and 150 words a minute. Headings are not told apart."""
    words = spoken_words(text)
    return Length(words, words * 60 / min(max(pace, SLOWEST), FASTEST))


def fit(length: Length, slot: int | None) -> Fit:
    """Whether a length fits a slot in seconds: amber ("close") above nine tenths of it, red above all of it."""
    if slot is None or length.seconds <= slot * TARGET:
        return Fit.FITS
    return Fit.CLOSE if length.seconds <= slot else Fit.TOO_LONG


def spoken_words(text: str) -> int:
    """How many words are spoken when a text is read out."""
    words = 0
    if not text.isascii() and (dense := _RUN_WITHOUT_SPACES.findall(text)):
        words = sum((len(run) + 1) // 2 for run in dense)
        text = _WITHOUT_SPACES.sub(" ", text)
    words += len(_WORD.findall(text))
    if not _READ_OTHERWISE.search(text):
        return words
    numbers = _NUMBER.findall(text)
    between = len(_BETWEEN_NUMBERS.findall(text)) if len(numbers) > 1 else 0
    signs = sum(map(_READ_SIGNS.__getitem__, _READ_SIGN.findall(text)))
    return words + between + signs + sum(map(_number_words, numbers))


def _number_words(digits: str) -> int:
    plain = digits if digits.isdecimal() else re.sub(r"\D", "", digits)
    number = int(plain) if len(plain) <= 15 else None
    # Nobody reads a telephone number or an account as one number; years are read in pairs.
    if number is None or (plain.startswith("0") and len(plain) > 1):
        return len(plain)
    if len(plain) == 4 and plain == digits and 1100 <= number <= 2099 and number % 100 > 9:
        return _below_hundred(number // 100) + _below_hundred(number % 100)
    words, group, rest = 0, 0, number
    while rest:
        rest, part = divmod(rest, 1000)
        if part:
            words += _below_thousand(part) + (group > 0)
        group += 1
    if number > 1000 and 0 < number % 1000 < 100:
        words += 1  # "one thousand and five"
    return words or 1


def _below_thousand(number: int) -> int:
    hundreds, rest = divmod(number, 100)
    words = 2 if hundreds else 0
    if rest:
        words += _below_hundred(rest) + bool(hundreds)
    return words


def _below_hundred(number: int) -> int:
    return 1 if number <= 20 or number % 10 == 0 else 2
