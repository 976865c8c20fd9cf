"""What stands right below the quick-add field, over whatever is there: choices, or one line that asks."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.ui.podium.quick_add.ask_line import AskLine
from chairconsole.ui.podium.quick_add.choice_list import ChoiceList
from chairconsole.ui.podium.quick_add.choices import Choice
from chairconsole.ui.podium.quick_add.typed_line import Slot
from chairconsole.ui.theme import Look


class BelowField(QObject):
    """Offers choices, for a name of the line (`slot`) or for something else; `taken` is the place of one clicked."""

    taken = Signal(int)

    def __init__(self, look: Look, field: QWidget) -> None:
        super().__init__(field)
        self._field = field
        over = field.parentWidget() or field
        self.choices = ChoiceList(look, over)
        self._question = AskLine(look, over)
        self.choices.taken.connect(self.taken)
        self.offered: Sequence[Choice] = ()
        self.slot: Slot | None = None

    def sentence(self) -> str:
        """What is asked; empty if nothing is."""
        return self._question.text()

    def ask(self, words: str, keys: str = "") -> None:
        """Show a sentence and which keys answer it; no sentence hides the line."""
        self._question.ask(words, keys)
        if words:
            self.place()

    def offer(self, choices: Sequence[Choice], slot: Slot | None = None) -> None:
        """Show choices in the place of the sentence, the first one marked."""
        self.slot, self.offered = slot, choices
        self.ask("")
        self.choices.show_choices(choices)
        self.place()

    def close_choices(self) -> None:
        """Offer nothing any more."""
        self.slot, self.offered = None, ()
        self.choices.show_choices([])

    def marked(self) -> int:
        """The place of the marked choice; -1 if there is none."""
        return self.choices.place()

    def step(self, by: int) -> None:
        """Move the mark of the choices."""
        self.choices.mark(min(max(self.choices.place() + by, 0), len(self.offered) - 1))

    def place(self) -> None:
        """Stand below the field, wherever it is now."""
        over = self.choices.parentWidget()
        if over is not None:
            corner = self._field.mapTo(over, self._field.rect().bottomLeft())
            self.choices.stand_below(corner, self._field.width(), over.height())
            self._question.stand_below(corner, over.width() - 2 * corner.x())
