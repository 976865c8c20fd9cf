"""What a person probably meant by a word that is not known."""

import difflib
from collections.abc import Iterable

from chairconsole.domain.base.notation import quoted
from chairconsole.domain.base.translatable import Translatable

_LONGEST_WORD = 60
_LIKENESS = 0.55


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word that is most like this one, whatever its case; None where none is near."""
    if len(word) > _LONGEST_WORD:
        return None
    by_folded = {choice.casefold(): choice for choice in known}
    matches = difflib.get_close_matches(word.casefold(), by_folded, n=1, cutoff=_LIKENESS)
    return by_folded[matches[0]] if matches else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """The end of a sentence about an unknown word: a suggestion, or what there is to choose from."""
    choices = list(known)
    match = nearest(word, choices)
    if match is not None:
        return Translatable("; did you mean %1?", quoted(match))
    if 0 < len(choices) <= 15:
        listed = ", ".join(choices)
        return Translatable("; known is %1", listed) if len(choices) == 1 else Translatable("; known are %1", listed)
    return ""
