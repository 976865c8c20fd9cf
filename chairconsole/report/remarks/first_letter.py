"""The first letter of what was typed, as it is inside a sentence."""

import re

from chairconsole.domain.base.event_parts import Language
from chairconsole.report.remarks.lexicon import Lexicon

_SYMBOL = re.compile(r"[A-Z]+/[A-Z\d]")
"""How the symbol of a document begins."""

_FIRST_TWO = re.compile(r"([^\W_]+)(?:['’\-][^\W_]+)*(?:\s+([^\W_]+))?")


def with_small_first(text: str, lexicon: Lexicon) -> str:
    """A text with a small first letter, unless it begins with an acronym, a symbol or a name.

    A name is one that the program looks for in drafts, one of the lexicon's, or an English word with a capital before
    another ("Paris Agreement").
    """
    match = _FIRST_TWO.match(text)
    if match is None or not text[0].isupper() or _SYMBOL.match(text):
        return text
    first, second = match[1], match[2] or ""
    is_acronym = sum(map(str.isupper, first)) > 1 or any(map(str.isdigit, first))
    names = lexicon.signs.names
    if is_acronym or first in lexicon.articles.acronyms or first in names or match[0].split()[0] in names:
        return text
    is_common = first.lower() in lexicon.articles.determiners or first.lower() in lexicon.signs.own_words
    if lexicon.language is Language.ENGLISH and second.istitle() and second not in names and not is_common:
        return text
    if lexicon.name_at_the_beginning(text) is not None:
        return text
    return text[0].lower() + text[1:]
