"""A field in which one searches as one types; Esc empties it first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from chairconsole.ui.theme import Look

LONGEST = 200


class SearchField(QLineEdit):
    """Tells what is `typed`, and with `stepped` that an arrow asks for a neighbour in the list below."""

    typed = Signal(str)
    stepped = Signal(int)

    def __init__(self, look: Look, prompt: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setMaxLength(LONGEST)
        self.setFixedHeight(look.theme.size("button_height"))
        self.textChanged.connect(self.typed)

    def search_anew(self) -> None:
        """Take the focus; what is typed next replaces what is there."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the mark of the list; Esc empties the field, and is left to others when it is empty."""
        plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
        if plain and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.stepped.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif plain and event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
