"""Chords by the position of their key, where the layout has no such letter or digit there; and none types a letter."""

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

_ROWS = {2: "1234567890", 16: "QWERTYUIOP", 30: "ASDFGHJKL", 44: "ZXCVBNM"}
"""What an English keyboard has in its rows, by the code that PCs' keyboards send for the first key of each."""

_KEYS = {first + place: Qt.Key(ord(sign)) for first, row in _ROWS.items() for place, sign in enumerate(row)}

_ADDED_BY_X = 8
"""X servers and Wayland tell codes that are greater by this."""

_LAST_LATIN = 0x24F
"""The last character of the Latin script that a key is called by."""

ANSWERS_CHORDS = "answers_chords"
"""The property of a field that answers every chord itself, and types none."""

_NO_TEXT = (Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.MetaModifier)
_CHORD = (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier)


class KeysByPosition(QObject):
    """Does for a chord that nothing answered what the same keys do on an English keyboard.

    On French keyboards digits need Shift: Alt+1 arrives as Alt+&. With an Arabic or Russian layout alone no key has a
    Latin letter. Letters of other Latin layouts stay what is printed on them.
    """

    def __init__(self, window: QWindow, page: QWidget, *, added: int | None = None) -> None:
        """`added`: what the platform adds to the codes of keys; found out if it is not given."""
        super().__init__(window)
        is_pc = QGuiApplication.platformName() == "windows"
        self._added = (0 if is_pc else _ADDED_BY_X) if added is None else added
        self._page = page
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Do what the key at this position does; a chord that a shortcut answered never comes here."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress or event.isAutoRepeat():
            return False
        key = self._key(event)
        if key is None:
            return False
        if _is_wanted_by_field(key, event):
            return _typed(key, event)
        return self._do(QKeySequence(QKeyCombination(_held(event), key))) or _typed(key, event)

    def _key(self, event: QKeyEvent) -> Qt.Key | None:
        """The key at its position on an English keyboard; None where the chord is to be taken as it is."""
        if _held(event) & ~Qt.KeyboardModifier.ShiftModifier not in _CHORD:
            return None
        key = _KEYS.get(event.nativeScanCode() - self._added)
        if key is None or event.key() == key or event.key() >= Qt.Key.Key_Escape:
            return None
        is_digit = Qt.Key.Key_0 <= key <= Qt.Key.Key_9
        has_digit = Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9
        return key if (is_digit and not has_digit) or event.key() > _LAST_LATIN else None

    def _do(self, sequence: QKeySequence) -> bool:
        for action in self._page.findChildren(QAction):
            if sequence in action.shortcuts() and action.isEnabled():
                action.trigger()
                return True
        for shortcut in self._page.findChildren(QShortcut):
            holder = shortcut.parent()
            if shortcut.key() == sequence and isinstance(holder, QWidget) and holder.isVisible():
                shortcut.activated.emit()
                return True
        return False


class ChordsAreNoText(QObject):
    """Lets no letter be typed by a chord with Alt that nothing answered, over a text that is marked least of all.

    Qt's fields take such a letter; with Ctrl as well it is AltGr, and a letter. On macOS Alt types signs.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        window.installEventFilter(self)

    @classmethod
    def watch(cls, window: QWindow | None) -> None:
        """Watch a window from now on, once."""
        if window is not None and window.findChild(cls) is None and QGuiApplication.platformName() != "cocoa":
            cls(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow what would be typed."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        held = _held(event) & ~Qt.KeyboardModifier.ShiftModifier
        if held not in _NO_TEXT or QApplication.activePopupWidget() is not None:
            return False
        field = QApplication.focusWidget()
        if not isinstance(field, QLineEdit | QPlainTextEdit) or field.property(ANSWERS_CHORDS):
            return False
        return bool(event.text()) and event.text().isprintable()


def _held(event: QKeyEvent) -> Qt.KeyboardModifier:
    return event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)


def _is_wanted_by_field(key: Qt.Key, event: QKeyEvent) -> bool:
    """Whether what has the focus keeps the chord from the shortcuts, as it would if the layout had its letter."""
    focused = QApplication.focusWidget()
    asked = QKeyEvent(QEvent.Type.ShortcutOverride, key, _held(event))
    asked.ignore()
    return focused is not None and QApplication.sendEvent(focused, asked) and asked.isAccepted()


def _typed(key: Qt.Key, event: QKeyEvent) -> bool:
    """Hand the chord to the field that has the focus, which knows it by its Latin letter: copy, paste, undo."""
    focused = QApplication.focusWidget()
    if focused is None:
        return False
    QApplication.sendEvent(focused, QKeyEvent(QEvent.Type.KeyPress, key, _held(event)))
    return True
