"""What may be said for what is cut short: from the words that were typed in the meeting, and by rules."""

import re
from collections.abc import Iterable, Iterator

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.base.folding import fold
from chairconsole.report.checks.checked import Checked
from chairconsole.report.remarks.lexicon import Lexicon

MOST_WORDS = 3
"""So many words are offered for one that is cut short."""

_WOULD = re.compile(r"(\w+)[’']d\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_SMALL = frozenset(("a", "and", "d", "de", "del", "des", "du", "et", "for", "l", "la", "las", "le", "les", "los"))
_SMALL |= frozenset(("of", "on", "para", "pour", "the", "y"))
_LEAST = 3
_ARTICLES = frozenset(("a", "al", "an", "au", "ce", "del", "du", "el", "este", "la", "le", "that", "the", "this", "un"))
_NEW = ("a ", "un ")


def whole_words(begin: str, checked: Checked) -> Iterator[str]:
    """The words typed in the meeting that begin so, the most frequent first; as large as what is cut short."""
    cut = fold(begin.rstrip("."))
    if len(cut) < _LEAST:
        return
    known = (word for word in checked.typed_words if len(word) > len(cut) and fold(word).startswith(cut))
    for word in list(known)[:MOST_WORDS]:
        yield word[:1].upper() + word[1:] if begin[:1].isupper() else word


def sentences_apart(text: str, checked: Checked) -> Iterator[str]:
    """What was typed without a space behind its full stop ("visas.Fees"), as two sentences; of words that are known."""
    one, stop, other = text.partition(".")
    if stop and "." not in other.rstrip(".") and all(_is_word(part.rstrip("."), checked) for part in (one, other)):
        yield f"{one}. {other[:1].upper()}{other[1:]}"


def spelled_out(acronym: str, checked: Checked) -> Iterator[str]:
    """The words typed in the meeting that have these initials, as they were typed."""
    wanted = acronym.rstrip("s").casefold()
    found: dict[str, None] = {}
    for text in checked.texts:
        words = list(_WORD.finditer(text))
        large = [match for match in words if fold(match[0]) not in _SMALL]
        for place in range(len(large) - len(wanted) + 1):
            run = large[place : place + len(wanted)]
            if "".join(fold(match[0])[:1] for match in run) == fold(wanted):
                told = text[run[0].start() : run[-1].end()]
                if _WORD.sub("", told).strip() in ("", "’", "'"):
                    found[told] = None
    yield from list(found)[:MOST_WORDS]


def written_out(contraction: str, before: str, lexicon: Lexicon) -> Iterator[str]:
    """English: "do not" for "don't", "they would" and "they had" for "they'd", "let us" for "let's".

    None behind "why", where the subject stands between the two words.
    """
    if before.split()[-1:] and before.split()[-1].casefold() in lexicon.shapes.questions:
        return
    plain = contraction.replace("’", "'").casefold()
    told: Iterable[str] = filter(None, (lexicon.glossary.written_out.get(plain),))
    if plain == "let's":
        told = ("let us",)
    elif would := _WOULD.fullmatch(contraction):
        told = (f"{would[1]} would", f"{would[1]} had")
    for one in told:
        yield one[:1].upper() + one[1:] if contraction[:1].isupper() else one


def said_for_symbol(symbol: str, before: str, lexicon: Lexicon) -> Iterator[str]:
    """What is said of a document that is named by its symbol, behind these words.

    Behind "the report" nothing, behind "resolution" its number.
    """
    kind = max((one for one in lexicon.checks.symbols if symbol.startswith(one)), key=len)
    said = lexicon.checks.symbols[kind]
    number = symbol.removeprefix(kind)
    words = before.split()
    articles = _ARTICLES if lexicon.language is Language.ENGLISH else _ARTICLES - {"a"}  # "se refirió a"
    if words and words[-1].casefold() in lexicon.checks.documents:
        if "{x}" in said:
            yield number
        elif words[-2:-1] and words[-2].casefold() in articles:
            yield ""
    elif not words or words[-1].casefold() not in articles:
        yield said.format(x=number)
    elif said.startswith(_NEW):
        yield said.partition(" ")[2]
    elif lexicon.language is Language.ENGLISH:
        yield said.format(x=number)


def _is_word(word: str, checked: Checked) -> bool:
    shapes = checked.lexicon.shapes
    small = word.casefold()
    known = (checked.typed_words, checked.lexicon.signs.own_words, shapes.infinitives, shapes.finite)
    return len(small) > 1 and any(small in words for words in known)
