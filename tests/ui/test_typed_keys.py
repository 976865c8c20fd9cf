"""A character is typing, with Shift or AltGr too; a space, a key of an action and a key without a character are not."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from chairconsole.ui.typed_keys import is_typing

NONE, SHIFT, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.mark.parametrize(
    ("key", "held", "text", "expected"),
    [
        (Qt.Key.Key_G, NONE, "g", True),
        (Qt.Key.Key_G, SHIFT, "G", True),
        (Qt.Key.Key_5, Qt.KeyboardModifier.KeypadModifier, "5", True),
        (Qt.Key.Key_E, CTRL | ALT, "\u20ac", True),
        (Qt.Key.Key_E, Qt.KeyboardModifier.GroupSwitchModifier, "\u20ac", True),
        (0x0647, NONE, "\u0647", True),
        (Qt.Key.Key_Space, NONE, " ", False),
        (Qt.Key.Key_Return, NONE, "\r", False),
        (Qt.Key.Key_Escape, NONE, "\x1b", False),
        (Qt.Key.Key_F5, NONE, "", False),
        (Qt.Key.Key_G, CTRL, "\x07", False),
        (Qt.Key.Key_B, ALT, "b", False),
        (Qt.Key.Key_Delete, NONE, "\x7f", False),
    ],
)
def test_what_is_typing(key: int, held: Qt.KeyboardModifier, text: str, expected: bool) -> None:
    assert is_typing(QKeyEvent(QEvent.Type.KeyPress, key, held, text)) is expected
