"""By what a note is found to say the same as another: its words in their order, which tells who does what to whom."""

import re
from collections.abc import Iterator

from chairconsole.domain.base.folding import fold
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.lexicon import Lexicon

_KEPT = 2_000
"""Of so many notes the words are kept; the oldest go first."""

_PARTING = re.compile(r"[,;]")


def same_words(text: str, glossary: Glossary, lexicon: Lexicon) -> tuple[str, ...]:
    """The words of a text, folded, without plurals and small words; the same for texts that say the same.

    "The collection of data" is "data collection". A list is the same in any order if it is one of single words, or if
    each of its items is several and nothing but "of" joins them: "visa fees and labour rights". No other words change
    places: "refugees, not migrants" is not "migrants, not refugees". The glossary keeps what was found.
    """
    kept = glossary.compared
    if (found := kept.get(text)) is None:
        if len(kept) >= _KEPT:
            del kept[next(iter(kept))]
        found = kept[text] = _same_words(glossary.said(text), lexicon)
    return found


def _same_words(said: str, lexicon: Lexicon) -> tuple[str, ...]:
    parts = list(_parts(said, lexicon))
    if len(parts) == 1:
        return tuple(_in_front(parts[0], lexicon))
    if all(len(part) > 1 for part in parts) and not _has_another_preposition(said, lexicon):
        parts = sorted(_in_front(part, lexicon) for part in parts)
    if all(len(part) == 1 for part in parts):
        parts.sort()
    return tuple(word for part in parts for word in part)


def _has_another_preposition(text: str, lexicon: Lexicon) -> bool:
    """Whether a preposition other than "of" joins words: what stands behind "and" may belong to it as well."""
    remarks, shapes = lexicon.remarks, lexicon.shapes
    others = set(map(fold, shapes.prepositions)) - remarks.genitives - remarks.stop_words - shapes.infinitive_marks
    return not others.isdisjoint(fold(text).replace(",", " ").split())


def _parts(text: str, lexicon: Lexicon) -> Iterator[list[str]]:
    """The words between the commas and joiners of a text, of each part that has any."""
    marks, small = lexicon.shapes.infinitive_marks, lexicon.remarks.stop_words
    joiners = small.intersection(lexicon.shapes.joiners)
    for stretch in _PARTING.split(text):
        words = fold(stretch).split()
        if words and words[0] in marks:
            words = words[1:]
        part: list[str] = []
        for word in words:
            if word in joiners:
                yield from [part] if part else ()
                part = []
            elif word not in small:
                part.append(_singular(word))
        yield from [part] if part else ()


def _in_front(words: list[str], lexicon: Lexicon) -> list[str]:
    """The words with each noun that stands behind "of" in front of what it is of."""
    place = next((place for place, word in enumerate(words) if word in lexicon.remarks.genitives), None)
    if place is None:
        return words
    before, behind = words[:place], _in_front(words[place + 1 :], lexicon)
    prepositions = map(_singular, lexicon.shapes.prepositions)
    end = min((behind.index(word) for word in prepositions if word in behind), default=len(behind))
    return [*before[:-1], *behind[:end], *before[-1:], *behind[end:]]


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] in "sx" and not word.endswith("ss") else word
