"""The line under the page: how long the draft takes to be read, against its slot."""

from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.translatable import fill
from chairconsole.report.draft.length import Fit, Length, fit
from chairconsole.report.draft.pace import USUAL_PACE
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.progress_bar import ProgressBar
from chairconsole.ui.words.counted import Counted

SHOWN = {
    Fit.FITS: ("fits", "green", ""),
    Fit.CLOSE: ("last", "amber", "\u25b3 "),
    Fit.TOO_LONG: ("over", "red", "\u25b2 "),
}
"""How each state is shown: the phase of the bar, the tone of the words, and the sign before them."""


class LengthLine(QWidget):
    """A bar, minutes of minutes, and words at a pace; the state is told by colour, sign and words."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Length of the draft"))
        self._bar = ProgressBar(look, parent=self)
        self._time = PlainLabel(role="strong")
        self._words = PlainLabel(role="muted")
        self._to_look_at = PlainLabel(role="strong")
        self._to_look_at.set_tone("amber")
        row((self._bar, 1), self._time, self._words, self._to_look_at, of=self, gap=look.theme.size("gap_card"))
        self.show_findings(0)
        self.show_length(Length(0, 0.0), None, USUAL_PACE)

    def show_length(self, length: Length, slot: int | None, pace: int) -> None:
        """Show a length against a slot in seconds; without a slot it is only told."""
        state = fit(length, slot)
        phase, tone, sign = SHOWN[state]
        taken = format_duration(round(length.seconds))
        self._bar.setVisible(slot is not None)
        if slot is not None:
            self._bar.set_fraction(length.seconds / slot)
            self._bar.set_phase(phase)
            words = fill(self.tr("%1 of %2"), taken, format_duration(slot))
            if state is Fit.TOO_LONG:
                over = format_duration(max(1, round(length.seconds - slot)))
                words = fill(self.tr("%1 \u00b7 %2 too long"), words, over)
        else:
            words = taken
        self._time.setText(sign + words)
        self._time.set_tone(tone)
        self._words.setText(fill(Counted.tr("%n words at %1 a minute", "", length.words), pace))

    def show_findings(self, number: int) -> None:
        """Say how many things are to be looked at before reading; nothing if there are none."""
        words = "\u25b2 " + Counted.tr("%n to look at before reading", "", number)
        self._to_look_at.setText(words if number else "")
        self._to_look_at.setVisible(number > 0)
