"""Texts in languages of the United Nations in which no draft is made: their script tells them."""

import re
from enum import StrEnum


class Script(StrEnum):
    """The language of a script, by its code."""

    ARABIC = "ar"
    CHINESE = "zh"
    RUSSIAN = "ru"


_LETTER = re.compile(r"[^\W\d_]")
_LETTERS = {
    Script.ARABIC: re.compile("[\u0620-\u064a\u066e-\u06d3\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]"),
    Script.CHINESE: re.compile("[\u3400-\u4dbf\u4e00-\u9fff]"),
    Script.RUSSIAN: re.compile("[\u0400-\u04ff]"),
}


def script_of(text: str) -> Script | None:
    """The script of more than half of a text's letters; None if it is another one, as where a name stands in it."""
    if text.isascii():
        return None
    half = len(_LETTER.findall(text)) / 2
    return next((script for script, letters in _LETTERS.items() if len(letters.findall(text)) > half), None)
