"""A field in which one searches as one types; Esc empties it first."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from chairconsole.domain.base.overrides import overrides_typed
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import named

LONGEST = 200


class SearchField(QLineEdit):
    """Tells what is `typed`, and with `stepped` that an arrow asks for a neighbour in the list below.

    `extended` follows an arrow with Shift: the neighbour is to be marked as well.
    """

    typed = Signal(str)
    stepped = Signal(int)
    extended = Signal(int)

    def __init__(self, look: Look, prompt: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name, prompt)
        self.setPlaceholderText(prompt)
        self.setMaxLength(LONGEST)
        self.setFixedHeight(look.theme.size("button_height"))
        self.textChanged.connect(lambda text: self.typed.emit(overrides_typed(text)))

    def search_anew(self) -> None:
        """Take the focus; what is typed next replaces what is there."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the mark of the list; Esc empties the field, and is left to others when it is empty."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        plain = modifiers == Qt.KeyboardModifier.NoModifier
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if plain and step is not None:
            self.stepped.emit(step)
        elif modifiers == Qt.KeyboardModifier.ShiftModifier and step is not None:
            self.extended.emit(step)
        elif plain and event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
