"""How long a text takes to be read out, against the limit of who reads it."""

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.notation import Limit, format_duration
from chairconsole.domain.base.translatable import fill
from chairconsole.report.draft.length import Fit, Length, fit
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.time_words import limit_words

TONES = {Fit.FITS: "green", Fit.CLOSE: "amber", Fit.TOO_LONG: "red"}
SIGNS = {Fit.FITS: "", Fit.CLOSE: "\u25b3 ", Fit.TOO_LONG: "\u25b2 "}
"""A state is told by its sign and its words, not by its colour alone."""


def reading_words(length: Length, limit: Limit | None, pace: int) -> str:
    """As in "2:50 of 7:00 · 312 words at 110 a minute"; the time that it is too long, if it is."""
    translate = QCoreApplication.translate
    taken = format_duration(round(length.seconds))
    state = fit(length, None if limit is None else limit.upper)
    if limit is not None:
        taken = fill(translate("reading", "%1 of %2"), taken, limit_words(limit))
        if state is Fit.TOO_LONG:
            over = format_duration(max(1, round(length.seconds - limit.upper)))
            taken = fill(translate("reading", "%1 \u00b7 %2 too long"), taken, over)
    words = fill(Counted.tr("%n words at %1 a minute", "", length.words), pace)
    return f"{SIGNS[state]}{taken} \u00b7 {words}"
