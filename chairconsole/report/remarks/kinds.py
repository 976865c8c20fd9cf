"""Which kind of note the first words of a text suggest, and which of them its sentence says by itself."""

from collections.abc import Iterable

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.report.remarks.lexicon import Lexicon

EARLY = 6
"""Among so many words at the beginning a word may suggest a kind without being the first."""
_MARKS = " \t\n-–—•*.,:;"


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
            if any(beginning.startswith(f"{opener} ") for opener in told.first):
                return kind
        for kind, told in lexicon.kinds.items():
            if not told.early.isdisjoint(words[:EARLY]):
                return kind
    return None


def without_opener(text: str, what: PointKind, lexicon: Lexicon) -> str:
    """A text without a beginning that the sentence of its kind says by itself: "e.g." of an example.

    The text as it is, if nothing would be left of it or if it is a question.
    """
    told = lexicon.kinds.get(what)
    if told is None or text.rstrip().endswith("?"):
        return text
    whole = text.lstrip(_MARKS)
    folded = whole.casefold()
    for opener in told.said_by_itself:
        rest = whole[len(opener) :]
        is_word = not opener[-1].isalnum() or not rest[:1].isalnum()
        if folded.startswith(opener) and is_word and rest.strip(_MARKS):
            return rest.lstrip(_MARKS)
    return text


def _words(text: str) -> list[str]:
    """The first words in small letters, without signs at their ends."""
    typed = text.casefold().split(maxsplit=EARLY + 2)[: EARLY + 2]
    words = (word.strip(_MARKS + "()\"'“”«»") for word in typed)
    return [word for word in words if word]
