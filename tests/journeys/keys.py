"""Two ways to press real keys: through Qt's window system, or as another program does on a real X server."""

import subprocess
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

LONGEST_WAIT = 60_000
"""Milliseconds after which what is waited for counts as not coming, however slow the machine."""

_X_NAMES = {"Ctrl": "ctrl", "Shift": "shift", "Alt": "alt", "Enter": "KP_Enter", "Esc": "Escape", "Space": "space"}
_X_NAMES |= {"Backspace": "BackSpace"}
# Function keys by their codes, which are the same on each PC's keyboard: with newer descriptions of keyboards xdotool
# finds their names only together with Alt.
_X_NAMES |= {f"F{number}": str(66 + number if number <= 10 else 84 + number) for number in range(1, 13)}
HELD_REPEATS = 30
"""As often as a key repeats that is held for a second."""


class KeyWatch(QObject):
    """Counts the keys that a window is told to have been let go, once for each repeat too; the mark is apart."""

    def __init__(self, window: QWindow) -> None:
        super().__init__(window)
        self.released = 0
        self.marks = 0
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Count, and let everything pass."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            if event.key() == Qt.Key.Key_Pause:
                self.marks += 1
            else:
                self.released += 1
        return False


class QtKeys:
    """Keys that enter where the platform's own would: they pass shortcuts first, then go to whatever has the focus."""

    def __init__(self, qtbot: QtBot, window: QWindow) -> None:
        self._window = window

    def press(self, key: str) -> None:
        """Press and let go a key, as in "Ctrl+Shift+F6"; "Enter" is the keypad's."""
        code, modifiers = _parts(key)
        self._send(True, code, modifiers, repeats=False)
        self._send(False, code, modifiers, repeats=False)

    def strike(self, key: str) -> None:
        """Press a key that opens or closes a window which waits for an answer."""
        self.press(key)

    def type(self, text: str) -> None:
        """Type a text, character by character."""
        for character in text:
            code = int(QTest.asciiToKey(ord(character)))
            for pressed in (True, False):
                QTest.simulateEvent(self._focus(), pressed, code, Qt.KeyboardModifier.NoModifier, character, False)

    def hold(self, key: str, meanwhile: Callable[[], None]) -> int:
        """Hold a key until it has repeated many times, doing something at each; how often it did."""
        code, modifiers = _parts(key)
        self._send(True, code, modifiers, repeats=False)
        for _ in range(HELD_REPEATS):
            self._send(False, code, modifiers, repeats=True)
            meanwhile()
            self._send(True, code, modifiers, repeats=True)
        self._send(False, code, modifiers, repeats=False)
        return HELD_REPEATS

    def _send(self, pressed: bool, code: int, modifiers: Qt.KeyboardModifier, *, repeats: bool) -> None:
        QTest.simulateEvent(self._focus(), pressed, code, modifiers, "", repeats)

    def _focus(self) -> QWindow:
        """The window that has the focus; none has while a dialog has just gone."""
        return QGuiApplication.focusWindow() or self._window


class XKeys:
    """Keys pressed on the X server itself. After each a mark is pressed, which does nothing, and waited for."""

    def __init__(self, qtbot: QtBot, window: QWindow) -> None:
        self._qtbot = qtbot
        self._watch = KeyWatch(window)

    def press(self, key: str) -> None:
        """Press and let go a key, as in "Ctrl+Shift+F6"; "Enter" is the keypad's."""
        _xdotool("key", _x_name(key))
        self._wait()

    def strike(self, key: str) -> None:
        """Press a key that opens or closes a window which waits for an answer: the mark might not come through."""
        _xdotool("key", _x_name(key))

    def type(self, text: str) -> None:
        """Type a text, character by character."""
        _xdotool("type", text)
        self._wait()

    def hold(self, key: str, meanwhile: Callable[[], None]) -> int:
        """Hold a key until it has repeated many times, doing something at each; how often it did."""
        before = self._watch.released
        _xdotool("keydown", _x_name(key))
        try:
            for repeats in range(HELD_REPEATS):
                self._qtbot.waitUntil(lambda least=before + repeats: self._watch.released > least, timeout=LONGEST_WAIT)
                meanwhile()
        finally:
            _xdotool("keyup", _x_name(key))
            self._wait()
        return self._watch.released - before

    def _wait(self) -> None:
        """Events keep their order: when the mark has come through, so has everything before it."""
        before = self._watch.marks
        _xdotool("key", "Pause")
        self._qtbot.waitUntil(lambda: self._watch.marks > before, timeout=LONGEST_WAIT)
        # The mark may come through before what the keys changed has been laid out.
        QApplication.sendPostedEvents()


Keys = QtKeys | XKeys


def on_x() -> bool:
    """Return whether Qt shows its windows on an X server."""
    return QGuiApplication.platformName() == "xcb"


def keys_to(qtbot: QtBot, window: QWindow) -> Keys:
    """Return what presses keys in `window`: the X server's keys where there is one, else those of Qt's interface."""
    return XKeys(qtbot, window) if on_x() else QtKeys(qtbot, window)


def focused_text() -> str:
    """The text in the field that has the focus."""
    field = QApplication.focusWidget()
    if isinstance(field, QPlainTextEdit):
        return field.toPlainText()
    assert isinstance(field, QLineEdit), f"no text field has the focus, but {field}"
    return field.text()


def _parts(key: str) -> tuple[int, Qt.KeyboardModifier]:
    combination = QKeySequence(key)[0]
    modifiers = combination.keyboardModifiers()
    if combination.key() == Qt.Key.Key_Enter:
        modifiers |= Qt.KeyboardModifier.KeypadModifier
    return combination.key().value, modifiers


def _x_name(key: str) -> str:
    parts = [_X_NAMES.get(part, part) for part in key.split("+")]
    return "+".join(part.lower() if len(part) == 1 else part for part in parts)


def _xdotool(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True)
