"""What one point adds to the message that it is part of: ", including by age, sex and migratory status".

What is not folded in so is known as well, since it is listed beside the draft.
"""

import re
from collections.abc import Collection, Iterable, Mapping

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.folding import fold
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.doubts.doubt import uncertainty_of
from chairconsole.report.draft.draft_text import Draft, Paragraph
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import statement_of
from chairconsole.report.remarks.words import Words

_STEM = 6
_WORD = re.compile(r"[^\s,;:.()]+")
_LEAST_WORDS = 3


def variant_of(words: str, texts: Iterable[str], lexicon: Lexicon, glossary: Glossary) -> str:
    """What the fullest of the points' texts has beyond the words of their message; empty if none has anything.

    It begins with a preposition ("by age, …") or, if a preposition is in it, with the noun that both share and its
    article ("orientation free of charge …"). It is only said where the shared noun is the last word of the message, and
    where that noun and what follows it are a noun phrase without a doubt.
    """
    title = _WORD.findall(words)
    if not title:
        return ""
    shared = {_stem(part) for word in title for part in fold(word).split()}
    found = (_surplus(glossary.said(text), title[-1], shared, lexicon) for text in texts)
    return max(found, key=lambda one: len(one.split()), default="")


def told_in_part(meeting: Meeting, draft: Draft, lexicon: Lexicon, glossary: Glossary) -> frozenset[str]:
    """The points of messages with a word that no sentence on them says: what was not folded into their message."""
    texts: dict[str, str] = {}
    for piece in (one for part in draft.parts if isinstance(part, Paragraph) for one in part.pieces):
        names = (name for reference in piece.references if reference.kind == "m" for name in reference.ids)
        for message in (meeting.messages[name] for name in names if name in meeting.messages):
            for point in meeting.points_in(message):
                texts[point.id] = f"{texts.get(point.id, '')} {piece.text}"
    return with_unsaid_words(meeting, texts, lexicon, glossary)


def with_unsaid_words(
    meeting: Meeting, told: Mapping[str, str], lexicon: Lexicon, glossary: Glossary
) -> frozenset[str]:
    """The points, by id, with a word that the text which tells them does not say.

    Small words and verbs are no more of what was said: a message is told in the words of one of its points.
    """
    small = lexicon.small
    return frozenset(
        point
        for point, text in told.items()
        if not _stems(glossary.said(meeting.points[point].text), small) <= _stems(text, small)
    )


def _stems(text: str, small: Collection[str]) -> set[str]:
    every = (part for word in _WORD.findall(text) for part in fold(word).replace("-", " ").split())
    return {_stem(part) for part in every if part not in small and any(map(str.isalnum, part))}


def _surplus(text: str, last: str, shared: set[str], lexicon: Lexicon) -> str:
    """The end of a text that follows its last shared word; empty if it adds nothing that can be said."""
    said = list(_WORD.finditer(text))
    folded = [fold(found[0]) for found in said]
    is_shared = [_is_shared(word, shared) for word in folded]
    noun = _stem(fold(last))
    nouns = [place for place, word in enumerate(folded) if _stem(word) == noun]
    if not any(is_shared) or not nouns:
        return ""
    end = max(place for place, one in enumerate(is_shared) if one) + 1
    if end < len(said) and folded[end] in lexicon.shapes.joiners:  # "before departure, and for families"
        end += 1
    rest, prepositions = folded[end:], lexicon.remarks.prepositions
    if not rest or rest[-1] in prepositions:
        return ""
    surplus = text[said[end].start() :].rstrip(" .")
    if rest[0] in prepositions:
        is_purpose = Words.of(surplus, lexicon).is_infinitive(1)  # "pour identifier les victimes" is no part of it
        return surplus if len(rest) > 1 and not is_purpose and _as_noun(f"{last} {surplus}", lexicon) else ""
    variant = f"{last} {surplus.partition(',')[0]}"
    added = variant.split()[1:]
    between = zip(folded[nouns[-1] : end], is_shared[nouns[-1] : end], strict=True)
    follows = all(known or word in prepositions for word, known in between)  # "a skills register of nurses"
    has_preposition = any(fold(word) in prepositions for word in added)
    return _as_noun(variant, lexicon) if follows and has_preposition and len(added) >= _LEAST_WORDS else ""


def _as_noun(words: str, lexicon: Lexicon) -> str:
    """Words with their article if they are surely a noun phrase that anybody can say; else nothing."""
    if not re.fullmatch(r"[\w\s,'’-]+", words):
        return ""
    said = statement_of(words, PointKind.POINT, lexicon)
    every = Words.of(words, lexicon)
    is_own = any(every.is_of_the_speaker(place) for place in range(len(every.small)))
    is_sure = said.shape is Shape.NOUN and uncertainty_of(said) is None and not is_own
    return said.words if is_sure else ""


def _is_shared(folded: str, shared: set[str]) -> bool:
    parts = folded.split()
    return bool(parts) and all(_stem(part) in shared for part in parts)


def _stem(word: str) -> str:
    return word[:_STEM] if len(word) > _STEM else word.rstrip("s")
