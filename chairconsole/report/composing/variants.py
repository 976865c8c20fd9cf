"""What one point adds to the message that it is part of: ", including by age, sex and migratory status"."""

import re
from collections.abc import Iterable, Sequence

from chairconsole.domain.base.folding import fold
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.main_verb import main_verb
from chairconsole.report.remarks.words import Words

_STEM = 6
_WORD = re.compile(r"[^\s,;:.()]+")
_LEAST_WORDS = 3


def variant_of(words: str, texts: Iterable[str], lexicon: Lexicon, glossary: Glossary) -> str:
    """What the fullest of the points' texts has beyond the words of their message; empty if none has anything.

    It begins with a preposition ("by age, …") or, if a preposition is in it and no finite verb, with the noun that
    both share ("orientation free of charge …"). It is only said where the shared noun is the last word of the message.
    """
    title = _WORD.findall(words)
    if not title:
        return ""
    shared = {_stem(part) for word in title for part in fold(word).split()}
    found = (_surplus(glossary.said(text), title[-1], shared, lexicon) for text in texts)
    return max(found, key=lambda one: len(one.split()), default="")


def _surplus(text: str, last: str, shared: set[str], lexicon: Lexicon) -> str:
    """The end of a text that follows its last shared word; empty if it adds nothing that can be said."""
    said = list(_WORD.finditer(text))
    is_shared = [_is_shared(found[0], shared) for found in said]
    if not any(is_shared) or _stem(fold(last)) not in {_stem(fold(found[0])) for found in said}:
        return ""
    end = max(place for place, one in enumerate(is_shared) if one) + 1
    rest = [found[0] for found in said[end:]]
    if not rest:
        return ""
    surplus = text[said[end].start() :].rstrip(" .")
    prepositions = lexicon.remarks.prepositions
    if not re.fullmatch(r"[\w\s,'’-]+", surplus) or fold(rest[-1]) in prepositions:
        return ""
    if fold(rest[0]) in prepositions:
        is_purpose = Words.of(surplus, lexicon).is_infinitive(1)  # "pour identifier les victimes" is no part of it
        return surplus if len(rest) > 1 and not is_purpose else ""
    variant = f"{last} {surplus}"
    has_preposition = any(fold(word) in prepositions for word in rest)
    is_clause = main_verb(Words.of(variant, lexicon)) is not None
    return variant if has_preposition and not is_clause and len(rest) >= _LEAST_WORDS else ""


def _is_shared(word: str, shared: Sequence[str] | set[str]) -> bool:
    parts = fold(word).split()
    return bool(parts) and all(_stem(part) in shared for part in parts)


def _stem(word: str) -> str:
    return word[:_STEM] if len(word) > _STEM else word.rstrip("s")
