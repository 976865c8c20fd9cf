"""The focus goes to what holds a widget, if that takes it."""

from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from chairconsole.ui.frame.letting_go import TAKES_LETTERS, let_go


def test_the_focus_goes_to_the_nearest_holder_that_takes_it_else_to_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    page = QWidget(window)
    field = QLineEdit(QWidget(page))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    let_go(field)
    assert window.focusWidget() is None
    page.setProperty(TAKES_LETTERS, True)
    field.setFocus()
    let_go(field)
    assert page.hasFocus()
