"""Buttons of actions: their key, their hint, when they are pale, and that a click does not take the focus."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from chairconsole.ui.frame.action_button import ActionButton, MenuButton
from chairconsole.ui.theme import Look
from tests.ui.meeting_room import Room


def test_a_button_prints_its_first_key_and_tells_both(room: Room) -> None:
    button = room.button("finish")
    assert (button.label(), button.key()) == ("Finish", "F6")
    assert "F6" in button.toolTip()
    assert "Ctrl+S" in button.toolTip()


def test_a_button_is_pale_while_its_action_cannot_be_asked_for(room: Room) -> None:
    assert not room.button("finish").isEnabled()
    room.press("F5")
    room.press("F5")
    assert room.meeting.speech is not None
    assert room.button("finish").isEnabled()
    room.press("F6")
    assert not room.button("finish").isEnabled()


def test_a_click_does_what_the_key_does(room: Room) -> None:
    QTest.mouseClick(room.button("next"), Qt.MouseButton.LeftButton)
    assert room.meeting.block is not None


def test_the_focus_stays_in_the_field_when_a_button_is_clicked(room: Room) -> None:
    room.press("F2")
    QTest.mouseClick(room.button("next"), Qt.MouseButton.LeftButton)
    assert room.field.hasFocus()
    opened = room.meeting
    room.wait(2)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert room.meeting == opened, "Space would have pressed the button again"


def test_every_button_of_the_podium_can_be_reached_with_tab(room: Room) -> None:
    for button in room.screen.findChildren(ActionButton):
        assert button.focusPolicy() == Qt.FocusPolicy.TabFocus, button.label()


def test_space_presses_the_button_that_was_reached_with_tab_once(room: Room) -> None:
    room.button("next").setFocus(Qt.FocusReason.TabFocusReason)
    room.press("Space")
    opened = room.meeting
    assert opened.block is not None
    room.wait(2)
    for _ in range(20):
        room.repeat("Space")
    assert room.meeting == opened


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_no_button_of_the_podium(room: Room, key: Qt.Key) -> None:
    room.button("next").setFocus(Qt.FocusReason.TabFocusReason)
    before = room.meeting
    QTest.keyClick(room.button("next"), key)
    assert room.meeting == before


def test_a_menu_button_has_its_menu(look: Look, room: Room) -> None:
    menu = QMenu(room.screen)
    button = MenuButton(look, "More", menu, parent=room.screen)
    assert button.menu() is menu
    assert button.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_a_menu_offers_choices_and_tells_which_was_taken(look: Look, room: Room) -> None:
    taken: list[str] = []
    button = MenuButton(look, "Fruit", QMenu(room.screen), parent=room.screen)
    for _ in range(2):
        button.offer([("a", "Apples & pears"), ("p", "Plums")], "p", taken.append)
    apples, plums = button.menu().actions()
    assert (apples.text(), apples.isChecked(), plums.isChecked()) == ("Apples && pears", False, True)
    apples.trigger()
    assert taken == ["a"]
