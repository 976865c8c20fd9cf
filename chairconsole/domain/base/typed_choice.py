"""Which of some choices is meant by what is typed: of a menu, or of a short list."""

import re
from collections.abc import Sequence

from chairconsole.domain.base.folding import fold

_TIME = re.compile(r"\b[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?\b")


def meant(typed: str, choices: Sequence[str]) -> int | None:
    """The place of the first choice that fits best, None if none does; case, accents and signs do not count.

    What is typed is first of all whole words of the choice ("2" is "Expert 2"). Else a choice begins with it, one of
    its words does, or, unless it is a number, it stands somewhere in it. A time of day is meant by what is typed with
    a colon only: "5" is not 10:15.
    """
    sought = fold(typed)
    if not sought:
        return None
    texts = choices if ":" in typed else [_TIME.sub(" ", text) for text in choices]
    found = [(fit, place) for place, text in enumerate(texts) if (fit := _fit(sought, fold(text))) is not None]
    return min(found)[1] if found else None


def _fit(sought: str, text: str) -> int | None:
    """How well a choice fits, the smaller the better; None if it does not."""
    joined, is_number = sought.replace(" ", ""), sought.isdigit()
    fits = (
        is_number and sought in text.split(),
        f"{text} ".startswith(f"{sought} "),
        text.startswith(sought),
        f" {sought}" in text,
        not is_number and _stands_in(joined, text.replace(" ", "")),
    )
    return next((fit for fit, is_so in enumerate(fits) if is_so), None)


def _stands_in(sought: str, text: str) -> bool:
    """Whether it stands there, and no number in the text goes on where it begins or ends."""
    return re.search(rf"(?<![0-9]){re.escape(sought)}" if sought[0].isdigit() else re.escape(sought), text) is not None
