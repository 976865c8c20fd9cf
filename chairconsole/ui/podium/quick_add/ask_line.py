"""One line right below the quick-add field, over whatever is there: what Enter will do, and that Esc leaves."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.icon_label import IconLabel
from chairconsole.ui.widgets.plain_label import PlainLabel


class AskLine(QFrame):
    """A sentence that is answered by Enter or Esc in the field; it never has the focus and moves nothing."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("role", "ask")
        self.setObjectName("quick_add_question")
        self._words = PlainLabel(tone="amber", elide=True)
        self._keys = PlainLabel(tone="amber")
        row = QHBoxLayout(self)
        theme = look.theme
        row.setContentsMargins(theme.size("chip_padding"), 0, theme.size("chip_padding"), 0)
        row.setSpacing(theme.size("gap"))
        row.addWidget(IconLabel(look, "warning", "amber"))
        row.addWidget(self._words, 1)
        row.addWidget(self._keys)
        self.hide()

    def text(self) -> str:
        """What is asked; empty if nothing is."""
        return f"{self._words.text()} {self._keys.text()}".strip() if not self.isHidden() else ""

    def ask(self, words: str, keys: str = "") -> None:
        """Show a sentence, and which keys answer it, which is never shortened; no sentence hides the line."""
        self._words.setText(words)
        self._keys.setText(keys)
        self.setAccessibleName(f"{words} {keys}".strip())
        self.setVisible(bool(words))
        self.raise_()

    def stand_below(self, corner: QPoint, width: int) -> None:
        """Stand below this corner."""
        theme = self._look.theme
        self.setGeometry(corner.x(), corner.y() + theme.size("gap_small"), width, theme.size("row_height"))
        self.raise_()
