"""Open, last call, closed: the button, its menu and its key."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.commands.list_commands import SetListState
from tests.ui.meeting_room import Room


@pytest.fixture
def discussing(room: Room) -> Room:
    room.in_discussion()
    room.press("F2")
    return room


def choose(room: Room, name: str) -> None:
    room.find(QAction, name).trigger()


def test_it_says_what_the_list_is(discussing: Room) -> None:
    button = discussing.button("list_state")
    assert (button.label(), button.variant()) == ("List open", "normal")
    discussing.do(SetListState(ListState.LAST_CALL))
    assert (button.label(), button.variant()) == ("Last call", "warning")
    discussing.do(SetListState(ListState.CLOSED))
    assert (button.label(), button.variant()) == ("List closed", "danger")


def test_letters_in_its_menu_are_typed_as_in_every_menu_and_none_is_underlined(discussing: Room) -> None:
    discussing.press("F9")
    menu = QApplication.activePopupWidget()
    assert menu is not None
    assert [entry.text() for entry in menu.actions()] == ["Open", "Last call\u2026", "Closed"]
    QTest.keyClicks(menu, "cl")
    discussing.press("Return", on=menu)
    assert discussing.meeting.list_status.state is ListState.CLOSED


def test_the_field_beside_it_does_not_move_with_the_state(discussing: Room) -> None:
    widths = set()
    for state in ListState:
        discussing.do(SetListState(state))
        discussing.settle()
        widths.add(discussing.field.width())
    assert len(widths) == 1


@pytest.mark.parametrize("keys", ["F9", "Ctrl+Shift+Y"])
def test_the_last_call_is_two_keys_and_a_time(discussing: Room, keys: str) -> None:
    discussing.press(keys)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    discussing.press("Return", on=menu)
    assert discussing.field.hasFocus()
    discussing.enter("12:30")
    assert discussing.meeting.list_status.state is ListState.LAST_CALL
    assert discussing.button("list_state").label() == "Last call 12:30"
    assert "floor list" in discussing.field.placeholderText()


def test_a_last_call_needs_no_time_and_takes_none_that_is_none(discussing: Room) -> None:
    choose(discussing, "list_last_call")
    discussing.enter("soon")
    card = discussing.screen.podium.list_card
    assert "no time" in card.quick_add.below.sentence()
    assert discussing.meeting.list_status.state is ListState.OPEN
    discussing.press("Esc")
    assert discussing.field.text() == ""
    discussing.press("Return")
    assert discussing.button("list_state").label() == "Last call"


def test_a_time_that_is_over_is_refused(discussing: Room) -> None:
    choose(discussing, "list_last_call")
    discussing.enter("10:00")
    assert discussing.notice()
    assert discussing.field.text() == "10:00"


def test_it_is_closed_and_opened_again(discussing: Room) -> None:
    choose(discussing, "list_closed")
    assert discussing.meeting.list_status.state is ListState.CLOSED
    assert discussing.find(QAction, "list_closed").isChecked()
    choose(discussing, "list_open")
    assert discussing.meeting.list_status.state is ListState.OPEN
    choose(discussing, "list_open")
    assert discussing.find(QAction, "list_open").isChecked()


def test_it_never_hands_its_focus_to_the_notes(discussing: Room) -> None:
    button = discussing.button("list_state")
    button.setFocus()
    discussing.press("F11")
    assert discussing.meeting.block is None
    assert not discussing.note.hasFocus()


def test_without_a_block_there_is_no_list(room: Room) -> None:
    assert not room.button("list_state").isEnabled()
    room.press("F9")
    assert QApplication.activePopupWidget() is None
    assert room.notice()
