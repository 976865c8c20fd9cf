"""A key that is held down asks once: its repeats never reach an action."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

_EDITING = {
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Y,
    Qt.Key.Key_Z,
}
"""What goes on repeating in a text field with Ctrl."""


class HeldKeys(QObject):
    """Swallows the repeats of Enter, of function keys and of keys with Ctrl or Alt; text and arrows repeat as ever.

    An Enter that is held would answer the question that it asked itself: take a name for another, or add one twice.

    Not repeating is a property of Qt's shortcuts too, but it is not enough. On an X server a held key arrives as
    releases and presses, and Qt knows them for repeats only if the press is there already when it looks at the
    release, which a console that answers quickly does too early. A repeat has the release's own timestamp, to the
    millisecond; no finger has. And a repeat that a shortcut does not want goes to the field that has the focus.
    """

    def __init__(self, window: QWindow, *, on_x: bool | None = None) -> None:
        super().__init__(window)
        self._on_x = QGuiApplication.platformName() == "xcb" if on_x is None else on_x
        self._released: tuple[int, int] | None = None
        self._asked: int | None = None
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remember what was let go, and let nothing pass that repeats a command."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyRelease:
            self._released = (event.key(), event.timestamp())
            return False
        if not self._repeats(event):
            self._asked = event.key() if _is_command(event) else None
            return False
        # Somebody who lets go of Ctrl first still holds the key that asked.
        if event.key() != self._asked and not _is_command(event):
            return False
        # An override that is accepted keeps the key from the shortcuts; the press that follows ends here as well.
        event.accept()
        return True

    def _repeats(self, event: QKeyEvent) -> bool:
        return event.isAutoRepeat() or (self._on_x and self._released == (event.key(), event.timestamp()))


def _is_command(event: QKeyEvent) -> bool:
    if Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35 or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return True
    with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    with_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
    if with_control and with_alt:
        # AltGr on Windows: a character of the text.
        return False
    return with_alt or (with_control and event.key() not in _EDITING)
