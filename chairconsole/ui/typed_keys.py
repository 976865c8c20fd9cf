"""Which keys are typing."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_PLAIN = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,  # AltGr, as Windows tells it
)


def is_typing(event: QKeyEvent) -> bool:
    """Whether a key gives a character to be typed; neither a space, which presses buttons, nor a key of an action."""
    beside = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    beside |= Qt.KeyboardModifier.GroupSwitchModifier
    text = event.text()
    return bool(text.strip()) and text.isprintable() and event.modifiers() & ~beside in _PLAIN
