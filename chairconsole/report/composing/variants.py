"""In which words a message is told, and what one point adds: ", including by age, sex and migratory status".

What is not folded in so is known as well, since it is listed beside the draft.
"""

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.base.folding import fold
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.doubts.doubt import uncertainty_of
from chairconsole.report.draft.draft_text import Draft, Paragraph
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.shapes import Shape
from chairconsole.report.remarks.spoken import Spoken, statement_of
from chairconsole.report.remarks.words import Words

_STEM = 6
_WORD = re.compile(r"[^\s,;:.()]+")
_LEAST_WORDS = 3
_LEAST_SHARED = 2  # words in which points of one message agree
_ADDITION = re.compile(r",\s|\s(?:and|et|y|e)\s")
_OF_TWO = frozenset(("between", "both", "entre"))
_LIMITING = frozenset(
    (
        *("but", "except", "if", "never", "no", "nor", "not", "only", "unless", "until", "without"),
        *("aucun", "aucune", "jamais", "mais", "ni", "non", "pas", "sans", "sauf", "seulement", "si", "uniquement"),
        *("excepto", "hasta", "nunca", "pero", "salvo", "sin", "solo", "sólo", "únicamente"),
    )
)
"""What is said with one of these changes what stands before it."""


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


def without_own_addition(text: str, others: Iterable[str], lexicon: Lexicon, glossary: Glossary) -> str:
    """A point without what it alone adds at its end, so that nobody is said to have said more than they did.

    "expand regular pathways, especially for students" beside "regular pathways for all" is "expand regular pathways".
    The others have to share what is left; what limits or denies it stays, and so does one of two things between which
    something is.
    """
    of_others = [_stems(glossary.said(one), lexicon.small) for one in others]
    for found in _ADDITION.finditer(text) if of_others else ():
        head, rest = text[: found.start()], text[found.end() :]
        added, left = (_stems(glossary.said(part), lexicon.small) for part in (rest, head))
        is_own = bool(added) and all(added.isdisjoint(one) for one in of_others)
        is_plain = _LIMITING.isdisjoint(rest.casefold().split()) and _OF_TWO.isdisjoint(head.casefold().split())
        if is_own and is_plain and all(len(left & one) >= _LEAST_SHARED for one in of_others):
            return head
    return text


def shared_wording(
    points: Sequence[Point], read: Callable[[Point], Spoken], lexicon: Lexicon, glossary: Glossary
) -> Spoken:
    """Of several points, what their message is told in: the clearest of them without what it alone adds.

    `read` gives the words of a point, if need be of one with another text.
    """
    said = list(map(read, points))
    chosen = clearest(said)
    point = next(of for of, one in zip(points, said, strict=True) if one is chosen)
    others = [of.text for of, one in zip(points, said, strict=True) if of is not point and one.language is None]
    left = without_own_addition(point.text, others, lexicon, glossary)
    if left == point.text:
        return chosen
    shared = read(replace(point, text=left))
    return shared if shared.shape is chosen.shape and uncertainty_of(shared) is None else chosen


def clearest(said: Sequence[Spoken]) -> Spoken:
    """What reads best of several; of those that read as well, what has the fewest words that the others do not say."""
    if len(said) == 1:
        return said[0]
    stems = [{fold(word)[:_STEM] for word in one.words.split()} for one in said]
    unshared = [sum(stem not in other for stem in own for other in stems) for own in stems]
    return said[min(range(len(said)), key=lambda place: (_how_well_it_reads(said[place]), unshared[place]))]


def _how_well_it_reads(said: Spoken) -> tuple[bool, bool, bool, int]:
    """What comes first is said: in the language of the draft, of a clear shape, in one part, in few words."""
    is_unclear = said.shape is Shape.AS_TYPED or said.stands_alone or bool(said.unspeakable)
    return said.language is not None, is_unclear, bool(said.tail or said.following), len(said.words.split())


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
