"""Which of the three languages a typed text is in."""

import re

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.lexicon import Lexicon

_WORD = re.compile(r"[^\W\d_]+['’]?")
_OWN_LETTERS = {Language.SPANISH: re.compile("[ñ¿¡]|ción\\b|ciones\\b"), Language.FRENCH: re.compile("[çèêœûî]")}


def other_language(text: str, lexicon: Lexicon) -> Language | None:
    """The language of a text where it is surely not the lexicon's; None if it is the lexicon's or in doubt.

    Counted are, for each pair, the words that only one of them has; letters of its own count as two.
    """
    words = [word.replace("’", "'") for word in _WORD.findall(text.lower())]
    shapes, signs = lexicon.shapes, lexicon.signs
    lists = (signs.own_words, lexicon.articles.determiners, shapes.prepositions, shapes.relatives, shapes.adverbs)
    own_words = {word for word in words if any(word in known for known in lists)}
    likeliest, lead = None, 0
    for language, known in lexicon.signs.other_words.items():
        own = sum(word in own_words and word not in known for word in words)
        own += 2 * _has_own_letters(text, lexicon.language)
        other = sum(word in known and word not in own_words for word in words)
        other += 2 * _has_own_letters(text, language)
        if (other > max(1, 2 * own) or other > max(2, own + 1)) and other - own > lead:
            likeliest, lead = language, other - own
    return likeliest


def _has_own_letters(text: str, language: Language) -> bool:
    letters = _OWN_LETTERS.get(language)
    return letters is not None and letters.search(text.lower()) is not None
