"""Which kind of note the first words of a text suggest."""

import re
from collections.abc import Iterable

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.draft.note_sentence import remarks_language
from chairconsole.report.remarks.lexicon import Lexicon
from chairconsole.report.remarks.vocabulary import Vocabulary

EARLY = 6
"""Among so many words at the beginning a word may suggest a kind without being the first."""
_NUMBER = re.compile(r"[0-9][0-9.,\s]*")
_MARKS = " \t\n-–—•*.,:;()\"'“”«»"


def kind_by_first_words(meeting: Meeting, vocabulary: Vocabulary, text: str) -> PointKind:
    """The kind that a note's first words suggest in any of the languages; a point, if they suggest none."""
    own = remarks_language(meeting, meeting.block_id)
    lexicons = sorted(vocabulary.lexicons.values(), key=lambda lexicon: lexicon.language is not own)
    return suggested_kind(text, lexicons) or PointKind.POINT


def suggested_kind(text: str, lexicons: Iterable[Lexicon]) -> PointKind | None:
    """The kind that a text's first words suggest in the first of the languages in which they do; None for a question.

    A conclusion is never suggested, since no first words tell it.
    """
    words = _words(text)
    if not words or text.rstrip().endswith("?"):
        return None
    beginning = f"{' '.join(words)} "
    for lexicon in lexicons:
        for kind, told in lexicon.kinds.items():
            if beginning.startswith(told.first_words):
                return kind
        for kind, told in lexicon.kinds.items():
            if not told.early.isdisjoint(words[:EARLY]):
                return kind
        if number := _NUMBER.match(beginning):
            counted = beginning[number.end() :]
            for kind, told in lexicon.kinds.items():
                if counted.startswith(told.units):
                    return kind
    return None


def _words(text: str) -> list[str]:
    """The first words in small letters, without signs at their ends."""
    typed = text.casefold().split(maxsplit=EARLY + 2)[: EARLY + 2]
    words = (word.strip(_MARKS) for word in typed)
    return [word for word in words if word]
