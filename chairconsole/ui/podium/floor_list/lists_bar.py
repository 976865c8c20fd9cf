"""The line above the floor list: the other lists, and the rules that hold now."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.chip import Pill, Tab
from chairconsole.ui.widgets.layouts import STRETCH, row
from chairconsole.ui.words.rule_words import RuleChip

MOST_CHIPS = 5
BETWEEN = 2


class ListsBar(QWidget):
    """Tabs on the left, chips on the right. `chosen` says which tab was clicked."""

    chosen = Signal(int)

    def __init__(self, look: Look, tabs: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = [label for label, _ in tabs]
        self._tabs = [Tab(look, label, hint, self) for label, hint in tabs]
        self._chips = [Pill("", parent=self) for _ in range(MOST_CHIPS)]
        self.setFixedHeight(look.theme.size("chip_height"))
        for place, tab in enumerate(self._tabs):
            tab.clicked.connect(lambda _checked=False, place=place: self.chosen.emit(place))
        row(*self._tabs, STRETCH, *self._chips, of=self, gap=BETWEEN)
        self.show_chips(())
        self.show_tab(0)

    def show_tab(self, place: int) -> None:
        """Fill the tab of the list that is shown."""
        for other, tab in enumerate(self._tabs):
            tab.setChecked(other == place)

    def show_number(self, place: int, number: int) -> None:
        """Say on a tab how many there are; nothing for none."""
        self._tabs[place].set_label(f"{self._labels[place]} ({number})" if number else self._labels[place])

    def offer_tab(self, place: int, *, is_offered: bool) -> None:
        """Show a tab, or leave it out while there is nothing behind it."""
        self._tabs[place].setVisible(is_offered)

    def labels(self) -> list[str]:
        """What the tabs say."""
        return [tab.label() for tab in self._tabs]

    def show_chips(self, chips: Sequence[RuleChip]) -> None:
        """Show the rules that hold now."""
        for place, widget in enumerate(self._chips):
            widget.setVisible(place < len(chips))
            if place < len(chips):
                widget.setText(chips[place].text)
                widget.set_tone(chips[place].tone)
                widget.set_hint(chips[place].hint)
