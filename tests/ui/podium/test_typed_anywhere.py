"""Whatever has the focus on the podium, letters that are typed go to the field in which one typed last."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.meeting_room import Room


@pytest.fixture
def busy(room: Room) -> Room:
    room.in_discussion()
    room.wait_list("Mali", "Chad")
    room.press("F2")
    return room


def typed(room: Room, text: str) -> None:
    """Type as a keyboard does, each letter to whatever has the focus then."""
    for letter in text:
        QTest.keyClicks(QApplication.focusWidget() or room.screen, letter)


def test_a_name_that_is_typed_after_esc_is_added(busy: Room) -> None:
    busy.press("Esc")
    busy.press("Esc")
    typed(busy, "ger")
    busy.press("Return")
    assert busy.names() == ["Mali", "Chad", "Germany"]


def test_letters_typed_while_a_row_is_marked_are_a_name(busy: Room) -> None:
    QTest.mouseClick(busy.table.viewport(), Qt.MouseButton.LeftButton, pos=busy.table.rect().center())
    busy.table.setFocus()
    busy.table.selectRow(1)
    typed(busy, "chil")
    assert busy.field.text() == "chil"
    assert busy.names() == ["Mali", "Chad"]


def test_letters_typed_after_a_click_beside_everything_go_to_the_note_if_that_was_typed_last(busy: Room) -> None:
    busy.press("F3")
    typed(busy, "data by")
    busy.screen.podium.setFocus(Qt.FocusReason.MouseFocusReason)
    typed(busy, " ")
    typed(busy, "age")
    assert busy.note.toPlainText() == "data byage"
    busy.press("F2")
    busy.screen.podium.setFocus(Qt.FocusReason.MouseFocusReason)
    typed(busy, "ken")
    assert busy.field.text() == "ken"
    assert busy.note.toPlainText() == "data byage"


def test_a_button_that_can_do_no_more_leaves_the_letters_to_the_field(busy: Room) -> None:
    button = busy.button("next")
    button.setFocus()
    assert button.hasFocus()
    for _ in range(3):
        busy.press("F5")
    assert not button.isEnabled() or button.hasFocus()
    typed(busy, "ger")
    assert busy.field.text() == "ger"
