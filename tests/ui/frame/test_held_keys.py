"""Tests of the repeats of a held key: which never reach an action, and which still edit text."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPlainTextEdit
from pytestqt.qtbot import QtBot

from chairconsole.ui.frame.held_keys import HeldKeys

NONE, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def field(qtbot: QtBot) -> QPlainTextEdit:
    """A text field in a window with an action on F7 and on Ctrl+Return."""
    window = QMainWindow()
    qtbot.addWidget(window)
    field = QPlainTextEdit()
    window.setCentralWidget(field)
    action = QAction("keep", window)
    action.setShortcuts([QKeySequence("F7"), QKeySequence("Ctrl+Return")])
    action.setAutoRepeat(False)
    window.addAction(action)
    window.asked = []
    action.triggered.connect(lambda: window.asked.append("keep"))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    HeldKeys(window.windowHandle())
    field.setFocus()
    return field


def hold(field: QPlainTextEdit, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> None:
    window = field.window().windowHandle()
    QTest.simulateEvent(window, True, int(key), modifiers, text, False)
    for _ in range(3):
        QTest.simulateEvent(window, False, int(key), modifiers, text, True)
        QTest.simulateEvent(window, True, int(key), modifiers, text, True)
    QTest.simulateEvent(window, False, int(key), modifiers, text, False)


def event(kind: QEvent.Type, key: Qt.Key, at: int, modifiers: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    made = QKeyEvent(kind, key, modifiers)
    made.setTimestamp(at)
    return made


def swallows(key: Qt.Key, modifiers: Qt.KeyboardModifier, *, pressed_at: int, on_x: bool = True) -> bool:
    """Whether a press at that instant is swallowed, after the same key was let go at 1000."""
    window = QWindow()
    keys = HeldKeys(window, on_x=on_x)
    assert not keys.eventFilter(window, event(QEvent.Type.KeyRelease, key, 1000, modifiers))
    override = event(QEvent.Type.ShortcutOverride, key, pressed_at, modifiers)
    swallowed = keys.eventFilter(window, override)
    assert swallowed == keys.eventFilter(window, event(QEvent.Type.KeyPress, key, pressed_at, modifiers))
    return swallowed


@pytest.mark.parametrize(("key", "modifiers"), [(Qt.Key.Key_F7, NONE), (Qt.Key.Key_Return, CTRL)])
def test_a_held_key_asks_once_and_writes_nothing(
    field: QPlainTextEdit, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    hold(field, key, modifiers, "\r" if key == Qt.Key.Key_Return else "")
    assert field.window().asked == ["keep"]
    assert field.toPlainText() == ""
    hold(field, key, modifiers)
    assert field.window().asked == ["keep", "keep"]


def test_letting_go_of_ctrl_first_writes_nothing(field: QPlainTextEdit) -> None:
    window = field.window().windowHandle()
    QTest.simulateEvent(window, True, int(Qt.Key.Key_Return), CTRL, "\r", False)
    for pressed in (False, True, False, True):
        QTest.simulateEvent(window, pressed, int(Qt.Key.Key_Return), NONE, "\r", True)
    QTest.simulateEvent(window, False, int(Qt.Key.Key_Return), NONE, "\r", False)
    assert field.toPlainText() == ""
    QTest.keyClick(window, Qt.Key.Key_Return)
    assert field.toPlainText() == "\n"


def test_text_and_what_edits_it_repeat(field: QPlainTextEdit) -> None:
    hold(field, Qt.Key.Key_A, text="a")
    assert field.toPlainText() == "aaaa"
    hold(field, Qt.Key.Key_Backspace)
    assert field.toPlainText() == ""
    field.setPlainText("one two three four five")
    QTest.keyClick(field.window().windowHandle(), Qt.Key.Key_End)
    hold(field, Qt.Key.Key_Backspace, CTRL)
    assert field.toPlainText() == "one "


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        *((Qt.Key.Key_F5, NONE), (Qt.Key.Key_N, CTRL), (Qt.Key.Key_5, CTRL), (Qt.Key.Key_Up, ALT)),
        *((Qt.Key.Key_Return, NONE), (Qt.Key.Key_Enter, NONE)),
    ],
)
def test_on_an_x_server_a_press_at_the_instant_of_the_release_is_a_repeat(
    qapp: object, key: Qt.Key, modifiers: Qt.KeyboardModifier
) -> None:
    assert swallows(key, modifiers, pressed_at=1000)
    assert not swallows(key, modifiers, pressed_at=1001)
    assert not swallows(key, modifiers, pressed_at=1000, on_x=False)


@pytest.mark.parametrize(
    ("key", "modifiers"), [(Qt.Key.Key_A, NONE), (Qt.Key.Key_Left, CTRL), (Qt.Key.Key_Q, CTRL | ALT)]
)
def test_text_is_let_through_whatever_its_timestamp(qapp: object, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    assert not swallows(key, modifiers, pressed_at=1000)
