"""What stands before a name is changed with it, so that what replaces the name leaves a sentence."""

import re

from chairconsole.domain.names.language_names import NameForm
from chairconsole.domain.names.name_form import Form

_DETERMINERS = {
    "en": ["a", "an", "another", "one", "some", "that", "the", "this", "its", "their", "his", "her", "two", "several"],
    "fr": [
        "un",
        "une",
        "des",
        "le",
        "la",
        "les",
        "l'",
        "son",
        "sa",
        "ses",
        "leur",
        "leurs",
        "ce",
        "cette",
        "cet",
        "ces",
        "plusieurs",
        "deux",
    ],
    "es": [
        "un",
        "una",
        "uno",
        "unos",
        "unas",
        "el",
        "la",
        "los",
        "las",
        "su",
        "sus",
        "ese",
        "esa",
        "este",
        "esta",
        "otro",
        "otra",
        "dos",
        "varios",
        "varias",
    ],
}
_WITHIN = (NameForm.CAPITAL, NameForm.PLACE)
_PREPOSITIONS = {
    "en": [],
    "fr": ["d'", "de", "dans", "à", "en", "chez", "pour"],
    "es": ["de", "en", "a", "por", "para"],
}
_BEFORE = {
    "en": re.compile(r"\b(?:the|an?)\s+$", re.IGNORECASE),
    "fr": re.compile(
        r"(?:\b(?:(?:de|à)\s+(?:la\s+|l['’]\s*)|(?:le|la|les|une?|des|du|de|aux?|en)\s+|[dl]['’]\s*)|(?<!\w)à\s+)$",
        re.IGNORECASE,
    ),
    "es": re.compile(r"\b(?:(?:de|a|en)\s+)?(?:el|la|los|las|un|una|del|al|de|a|en)\s+$", re.IGNORECASE),
}
_ELIDING = re.compile(r"\b(?:lors|puis|quoi)?que $", re.IGNORECASE)
_SENTENCE_BEGINS = re.compile(r"(?:^|[.!?…]\s+|\n\s*|\]\]\s*)[\"'“«¿¡(]*$")
_ENGLISH_VOWEL = re.compile("[aeio]|un(?!i)", re.IGNORECASE)
_ONE_OF_ONE = re.compile(r"one\b", re.IGNORECASE)


def fitted(text: str, start: int, form: Form, language: str, replacement: str) -> tuple[int, str]:
    """From where in the text to write, and what, so that the replacement of the name at `start` fits.

    An article before it goes if the replacement has one of its own; French and Spanish prepositions are parted from
    their articles or joined with them.
    """
    before = _BEFORE[language].search(text, 0, start) if language in _BEFORE else None
    begins = before.start() if before else start
    words = replacement
    if before is not None:
        in_language = {"en": _in_english, "fr": _in_french, "es": _in_spanish}[language]
        words = _joined(in_language(before[0], replacement, form) + replacement, language)
    if language == "fr" and _ELIDING.search(text, 0, begins) and words.startswith("un"):
        begins, words = begins - len("e "), f"'{words}"
    if _is_small_after_capital(text, begins, start):
        words = words[:1].upper() + words[1:]
    return begins, words


def _is_small_after_capital(text: str, begins: int, start: int) -> bool:
    """Whether the place is the beginning of a sentence that began with a capital letter."""
    return text[begins : start + 1][:1].isupper() and _SENTENCE_BEGINS.search(text, 0, begins) is not None


def _starts_with(replacement: str, words: list[str]) -> bool:
    first = replacement.replace("’", "'").lower()
    return any(first.startswith(f"{word} " if not word.endswith("'") else word) or first == word for word in words)


def _in_english(before: str, replacement: str, _: Form) -> str:
    if _starts_with(replacement, _DETERMINERS["en"]):
        return ""
    article = before.strip()
    if article.lower() == "the":
        return before
    is_vowel = _ENGLISH_VOWEL.match(replacement) is not None and _ONE_OF_ONE.match(replacement) is None
    return ("An " if article[0].isupper() else "an ") if is_vowel else article[0] + " "


def _in_french(before: str, replacement: str, form: Form) -> str:
    plain = " ".join(before.lower().replace("’", "'").split())
    if _starts_with(replacement, _PREPOSITIONS["fr"]):
        return before if form.form is NameForm.ADJECTIVE else ""
    if _starts_with(replacement, _DETERMINERS["fr"]):
        if plain in {"du", "des", "de", "d'", "de la", "de l'"}:
            return "de "
        if plain in {"au", "aux", "à", "à la", "à l'"}:
            return "dans " if form.form in _WITHIN else "à "
        return "dans " if plain == "en" else ""
    feminine = form.is_feminine
    if plain in {"l'", "de l'", "à l'"}:
        masculine = {"l'": "le ", "de l'": "du ", "à l'": "au "}[plain]
        return {"l'": "la ", "de l'": "de la ", "à l'": "à la "}[plain] if feminine else masculine
    return "de " if plain == "d'" else before


def _in_spanish(before: str, replacement: str, form: Form) -> str:
    words = before.lower().split()
    if _starts_with(replacement, _PREPOSITIONS["es"]):
        return before if form.form is NameForm.ADJECTIVE else ""
    if _starts_with(replacement, _DETERMINERS["es"]):
        first = {"del": "de", "al": "a"}.get(words[0], words[0])
        return f"{first} " if first in {"de", "a", "en"} else ""
    return before


def _joined(words: str, language: str) -> str:
    """French: "de un" is "d'un"; Spanish: "de el" is "del"."""
    if language == "fr":
        return re.sub(r"^(d)e (?=une?\b)", lambda found: f"{found[1]}'", words, flags=re.IGNORECASE)
    if language == "es":
        return re.sub(r"^(de|a) el\b", lambda found: f"{found[1]}l", words, flags=re.IGNORECASE)
    return words
