"""Which of some choices is meant by what is typed: of a menu, or of a short list."""

from collections.abc import Sequence

from chairconsole.domain.base.folding import fold


def meant(typed: str, choices: Sequence[str]) -> int | None:
    """The place of the first choice that fits best, None if none does; case, accents and signs do not count.

    A number is first of all a number of the choice ("2" is "Expert 2"). Else a choice begins with what is typed,
    one of its words does, or it stands somewhere in it.
    """
    sought = fold(typed)
    if not sought:
        return None
    found = [(fit, place) for place, text in enumerate(choices) if (fit := _fit(sought, fold(text))) is not None]
    return min(found)[1] if found else None


def _fit(sought: str, text: str) -> int | None:
    """How well a choice fits, the smaller the better; None if it does not."""
    fits = (
        sought.isdigit() and sought in text.split(),
        text.startswith(sought),
        f" {sought}" in text,
        sought.replace(" ", "") in text.replace(" ", ""),
    )
    return next((fit for fit, is_so in enumerate(fits) if is_so), None)
