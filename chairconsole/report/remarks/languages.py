"""Which language a typed text is in: one of the three of drafts, or one that its script tells."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from chairconsole.domain.base.event_parts import Language
from chairconsole.domain.base.scripts import Script, script_of
from chairconsole.report.remarks.lexicon import Lexicon

_WORD = re.compile(r"(?<!\w)[^\W\d_]+(?:-[^\W\d_]+)*(?:'|(?!\w|\.\s*\S))")
_SURE = 2  # what a known word weighs, or a letter of its own; an ending weighs half
_LIKELY = 1
_LONGEST_IN_NAMES = 3  # letters of a small word between two capitals of a name
_SHORTEST = 3  # letters of a word that is known by how it is written


@dataclass(frozen=True, slots=True)
class _Word:
    """A word in small letters. `may_be_name`: it stands first and has a capital."""

    text: str
    may_be_name: bool


def other_language(text: str, lexicon: Lexicon) -> Language | Script | None:
    """The language of a text where it is surely not the lexicon's; None if it is the lexicon's or in doubt."""
    if script := script_of(text):
        return script
    words = list(_telling(text, lexicon))
    found = [one for one, other, own in _weighed(words, lexicon) if other >= _SURE and other > own]
    return max(found, key=lambda one: _lead(words, one, found)).language if found else None


def may_be_in_another_language(text: str, lexicon: Lexicon) -> bool:
    """Whether words of a text seem to be of another language than the lexicon's, and no more of its own."""
    return any(other and other >= own for _, other, own in _weighed(list(_telling(text, lexicon)), lexicon))


def _weighed(words: list[_Word], lexicon: Lexicon) -> Iterator[tuple[Lexicon, int, int]]:
    """The other languages that anything speaks for, with how much does, and how much for the lexicon's."""
    unknown = [word for word in words if word.text not in lexicon.known]
    for one in lexicon.others if unknown else ():
        other = _speaks_for(unknown, one, lexicon)
        if other:
            yield one, other, _speaks_for(words, lexicon, one)


def _lead(words: list[_Word], of: Lexicon, every: list[Lexicon]) -> int:
    """By how much the words speak for a language rather than for each of the others."""
    others = (one for one in every if one is not of)
    return sum(_speaks_for(words, of, one) - _speaks_for(words, one, of) for one in others)


def _telling(text: str, lexicon: Lexicon) -> Iterator[_Word]:
    """The words of a text that are no names and no abbreviations.

    A name is what has a capital further on, or first before another name; a first capital may be either. A word that is
    alone tells nothing: it may be borrowed.
    """
    if name := lexicon.name_at_the_beginning(text):
        text = f"·{text[name.end :]}"  # "de la" in it would be another language
    text = text.replace("’", "'")
    folded = text.lower()
    for phrase in lexicon.telling.phrases:
        if phrase in folded:
            text = re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)", "·", text, flags=re.IGNORECASE)
    found = [match[0] for match in _WORD.finditer(folded if text.isupper() else text)]
    capitals = [word[:1].isupper() for word in found] + [False, False]
    for place, word in enumerate(found):
        before_name = capitals[place + 1] or (capitals[place + 2] and len(found[place + 1]) <= _LONGEST_IN_NAMES)
        is_name = capitals[place] and (place > 0 or before_name)
        after_name = place > 0 and capitals[place - 1]
        is_within = capitals[place + 1] and (after_name or word[-1] == "'")  # "Rio de Janeiro", "d'Ivoire"
        if len(found) > 1 and not is_name and not is_within:
            yield _Word(word.lower(), may_be_name=capitals[place])


def _speaks_for(words: list[_Word], of: Lexicon, against: Lexicon) -> int:
    """How much the words speak for one language and not for another."""
    return sum(_weight(word, of, against) for word in words)


def _weight(word: _Word, of: Lexicon, against: Lexicon) -> int:
    bare = word.text
    if bare in against.known or ("-" in bare and not against.known.isdisjoint(bare.split("-"))):
        return 0
    if bare in of.written:
        return _SURE
    if bare in of.known or word.may_be_name or len(bare) < _SHORTEST:
        return 0
    ours, theirs = of.telling, against.telling
    if theirs.foreign.search(bare) and not ours.foreign.search(bare):
        return _SURE
    return _LIKELY if bare.endswith(ours.endings) and not bare.endswith(theirs.endings) else 0
