"""A chord that nothing answers does what the key at its position does on an English keyboard."""

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from chairconsole.ui.frame.keys_by_position import ChordsAreNoText, KeysByPosition

NONE, CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ADDED = 8
AMPERSAND, E_ACUTE, CYRILLIC_PE, ARABIC_AIN, QUOTE = 0x26, 0xC9, 0x041F, 0x0639, 0x27


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def page(qtbot: QtBot, told: list[str]) -> QWidget:
    """A window with actions, digits and a field, watched for chords by position."""
    page = QWidget()
    qtbot.addWidget(page)
    for keys in ("Alt+1", "Ctrl+G", "Alt+D", "Ctrl+Shift+F"):
        action = QAction(page)
        action.setShortcut(keys)
        action.triggered.connect(lambda _checked=False, keys=keys: told.append(keys))
        page.addAction(action)
    themes = QShortcut(QKeySequence("Ctrl+2"), page)
    themes.activated.connect(lambda: told.append("Ctrl+2"))
    QLineEdit("typed", page).setFocus()
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    KeysByPosition(page.windowHandle(), page, added=ADDED)
    return page


class KeepsKeys(QObject):
    """A field that keeps its keys from all shortcuts, and notes them."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__(field)
        self.kept: list[str] = []
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self.kept.append(QKeySequence(event.keyCombination()).toString())
            return True
        return False


def test_a_field_that_keeps_its_keys_has_the_chord_and_nothing_is_done(page: QWidget, told: list[str]) -> None:
    keeps = KeepsKeys(page.findChild(QLineEdit))
    press(page, CYRILLIC_PE, CTRL, 34)
    press(page, AMPERSAND, ALT, 2)
    assert keeps.kept == ["Ctrl+G", "Alt+1"]
    assert told == []


def press(page: QWidget, key: int, held: Qt.KeyboardModifier, code: int) -> None:
    """What the system tells of a key for which the layout has no shortcut; `code` as PCs' keyboards send it."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, held, code + ADDED, 0, 0, "")
    QApplication.sendEvent(page.windowHandle(), event)


@pytest.mark.parametrize(
    ("key", "held", "code", "expected"),
    [
        pytest.param(AMPERSAND, ALT, 2, "Alt+1", id="French: the digits need Shift"),
        pytest.param(E_ACUTE, CTRL, 3, "Ctrl+2", id="French: é is the second digit"),
        pytest.param(CYRILLIC_PE, CTRL, 34, "Ctrl+G", id="Russian alone"),
        pytest.param(ARABIC_AIN, ALT, 32, "Alt+D", id="Arabic alone"),
        pytest.param(CYRILLIC_PE, CTRL | SHIFT, 33, "Ctrl+Shift+F", id="with Shift"),
    ],
)
def test_a_chord_works_by_position(
    page: QWidget, told: list[str], key: int, held: Qt.KeyboardModifier, code: int, expected: str
) -> None:
    press(page, key, held, code)
    assert told == [expected]


@pytest.mark.parametrize(
    ("key", "held", "code"),
    [
        pytest.param(QUOTE, CTRL, 16, id="Dvorak: a sign where Q is stays that sign"),
        pytest.param(Qt.Key.Key_Z, CTRL, 21, id="German: Z stays where it is printed"),
        pytest.param(CYRILLIC_PE, NONE, 34, id="a letter that is typed"),
        pytest.param(E_ACUTE, CTRL | ALT, 3, id="AltGr, as Windows tells it"),
        pytest.param(Qt.Key.Key_F5, CTRL, 63, id="a function key"),
    ],
)
def test_other_keys_are_taken_as_they_are(
    page: QWidget, told: list[str], key: int, held: Qt.KeyboardModifier, code: int
) -> None:
    press(page, key, held, code)
    assert told == []


def test_what_no_action_claims_goes_to_the_field_by_its_latin_letter(page: QWidget) -> None:
    field = page.findChild(QLineEdit)
    press(page, 0x0444, CTRL, 30)
    assert field.selectedText() == "typed", "Ctrl and the key of A mark it all"


def test_a_shortcut_of_what_is_hidden_is_left_out(page: QWidget, told: list[str]) -> None:
    hidden = QWidget(page)
    QShortcut(QKeySequence("Ctrl+3"), hidden).activated.connect(lambda: told.append("hidden"))
    hidden.hide()
    press(page, 0x22, CTRL, 4)
    assert told == []


@pytest.mark.parametrize(
    ("held", "text", "is_typed"),
    [(ALT, "q", False), (ALT | SHIFT, "Q", False), (ALT | CTRL, "@", True), (NONE, "q", True), (SHIFT, "Q", True)],
)
def test_no_chord_with_alt_types_a_letter_over_a_marked_text(
    page: QWidget, held: Qt.KeyboardModifier, text: str, *, is_typed: bool
) -> None:
    """With Ctrl as well it is what AltGr types on Windows."""
    for _ in range(2):
        ChordsAreNoText.watch(page.windowHandle())
    field = page.findChild(QLineEdit)
    field.selectAll()
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Q, held, 24 + ADDED, 0, 0, text)
    QApplication.sendEvent(page.windowHandle(), event)
    assert field.text() == (text if is_typed else "typed")
    assert len(page.windowHandle().findChildren(ChordsAreNoText)) == 1
