"""The window that asks for one thing: which key presses which button, and that it is let go of."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from chairconsole.ui.dialogs.question_window import CTRL_ENTER, ENTER, QuestionWindow
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.layouts import line_edit
from tests.ui.asked import answered


class Ask(QuestionWindow):
    """A field and three buttons; `pressed` has the names of those that were pressed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.pressed: list[str] = []
        self.field = line_edit("field", text="typed")
        buttons = [self.made(name, key) for name, key in (("take", ENTER), ("keep", CTRL_ENTER), ("other", ""))]
        self.lay_out("Which?", self.field, *buttons)

    def made(self, name: str, key: str) -> KeyButton:
        return self.button(name, name, lambda: self.pressed.append(name), key)


@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize(
    ("focus", "modifier", "pressed"),
    [
        ("field", Qt.KeyboardModifier.NoModifier, ["take"]),
        ("field", Qt.KeyboardModifier.ControlModifier, ["keep"]),
        ("other", Qt.KeyboardModifier.NoModifier, ["other"]),
        ("other", Qt.KeyboardModifier.ControlModifier, ["keep"]),
    ],
)
def test_enter_presses_the_button_that_has_the_focus_else_its_own(
    look: Look, enter: Qt.Key, focus: str, modifier: Qt.KeyboardModifier, pressed: list[str]
) -> None:
    window = Ask(look)

    def act(dialog: QDialog) -> None:
        widget = dialog.findChild(QWidget, focus)
        widget.setFocus()
        QTest.simulateEvent(widget, True, int(enter), modifier, "", True)
        assert window.pressed == [], "Enter was held down from before"
        QTest.keyClick(widget, enter, modifier)

    assert not answered(lambda: window.wait(window.field), act)
    assert window.pressed == pressed


def test_it_begins_in_the_field_and_is_let_go_of_once_it_is_answered(look: Look) -> None:
    parent = QWidget()
    window = Ask(look, parent)

    def act(dialog: QDialog) -> None:
        assert dialog.focusWidget() is window.field
        assert window.field.selectedText() == "typed"
        dialog.accept()

    assert answered(lambda: window.wait(window.field), act)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert parent.findChildren(QDialog) == []
