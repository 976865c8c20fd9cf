"""How words and phrases are looked for in a note: without their accents, and in any case.

Patterns are written without accents, and are looked for in the folded text, whose places are those of the text.
"""

import re
import unicodedata


def folded(text: str) -> str:
    """A text without accents, as long as before, so that places in it stay where they are."""
    if text.isascii():
        return text
    return "".join(unicodedata.normalize("NFD", character)[0] for character in text)


def any_case(pattern: str) -> re.Pattern[str]:
    """This pattern, in capitals or small letters."""
    return re.compile(pattern, re.IGNORECASE)


def whole_words(pattern: str) -> re.Pattern[str]:
    """The alternatives of this pattern where they are whole words, in capitals or small letters."""
    return any_case(rf"\b(?:{pattern})\b")
