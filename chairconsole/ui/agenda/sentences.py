"""Several short sentences below each other, each in its tone."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import column
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.counted import Counted

MOST = 7


class Sentences(QWidget):
    """Shows at most MOST sentences, and how many more there are; what is amber is left out last."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = [WrappedLabel(look=look, max_lines=1, parent=self) for _ in range(MOST)]
        column(*self._labels, of=self, gap=2)

    def show_lines(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show these sentences, each with its tone."""
        shown = list(lines)
        if len(shown) > MOST:
            by_weight = sorted(range(len(shown)), key=lambda place: shown[place][1] != "amber")
            kept = [shown[place] for place in sorted(by_weight[: MOST - 1])]
            shown = [*kept, (Counted.tr("and %n more", "", len(shown) - MOST + 1), "muted")]
        for place, label in enumerate(self._labels):
            # Empty ones keep their place, so that nothing moves while a change is being tried.
            text, tone = shown[place] if place < len(shown) else (" ", "")
            label.setText(text)
            label.set_tone(tone)
        self.setAccessibleDescription(" ".join(text for text, _ in shown))
