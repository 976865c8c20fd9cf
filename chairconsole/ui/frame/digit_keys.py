"""Keys that go by the number of what they switch: Ctrl and a digit."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

DIGITS = range(1, 10)


def answer_digits(widget: QWidget, do: Callable[[int], object]) -> None:
    """Call `do` with the digit whenever one is pressed with Ctrl while the widget is seen; a held key counts once."""
    for digit in DIGITS:
        for sequence in digit_sequences(digit):
            shortcut = QShortcut(sequence, widget, context=Qt.ShortcutContext.WindowShortcut)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda digit=digit: do(digit))


def digit_sequences(digit: int) -> list[QKeySequence]:
    """The keys of a digit; with Shift too, since French keyboards type digits with it."""
    return [QKeySequence(f"{held}{digit}") for held in ("Ctrl+", "Ctrl+Shift+")]
