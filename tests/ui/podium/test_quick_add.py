"""The field in which names are typed: Enter, arrows, Esc, and names that are anything at all."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from chairconsole.ui.podium.choice_list import ChoiceList
from tests.ui.meeting_room import Room


@pytest.fixture
def typing(room: Room) -> Room:
    """An open discussion, with the focus in the field."""
    room.in_discussion()
    room.press("F2")
    return room


def choice_list(room: Room) -> ChoiceList:
    return room.screen.podium.list_card.quick_add.list


@pytest.mark.parametrize("enter", ["Return", "Enter"])
def test_part_of_a_name_and_enter_puts_somebody_on_the_list(typing: Room, enter: str) -> None:
    typing.write("ken")
    assert choice_list(typing).isVisible()
    typing.press(enter)
    assert typing.names() == ["Kenya"]
    assert typing.field.text() == ""
    assert typing.field.hasFocus()
    assert not choice_list(typing).isVisible()


def test_the_keypad_is_as_good(typing: Room) -> None:
    typing.write("bra")
    QTest.keyClick(typing.field, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert typing.names() == ["Brazil"]


def test_a_name_of_nobody_is_taken_as_it_is_typed(typing: Room) -> None:
    typing.write("Zzyzx Foundation")
    typing.press("Return")
    assert typing.names() == ["Zzyzx Foundation"]


def test_down_takes_another_choice(typing: Room) -> None:
    typing.write("cong")
    quick_add = typing.screen.podium.list_card.quick_add
    first = choice_list(typing).place()
    typing.press("Down")
    assert choice_list(typing).place() == first + 1
    wanted = choice_list(typing).findChild(QTableView).model().index(1, 0).data()
    typing.press("Up")
    typing.press("Up")
    assert choice_list(typing).place() == 0
    typing.press("Down")
    typing.press("Return")
    assert typing.names() == [wanted]
    assert quick_add.field.text() == ""


def test_a_click_takes_a_choice_and_leaves_the_focus(typing: Room) -> None:
    typing.write("mali")
    table = choice_list(typing).findChild(QTableView)
    place = table.visualRect(table.model().index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert typing.names() == ["Mali"]
    assert typing.field.hasFocus()


def test_a_held_enter_adds_once(typing: Room) -> None:
    typing.write("ken")
    typing.press("Return")
    typing.write("ken")
    for _ in range(5):
        typing.repeat("Return")
    assert typing.names() == ["Kenya"]
    assert typing.field.text() == "ken"


def test_enter_in_an_empty_field_does_nothing(typing: Room) -> None:
    before = typing.meeting
    typing.press("Return")
    assert typing.meeting == before


def test_the_floor_is_given_at_once_and_the_field_is_for_the_list_again(typing: Room) -> None:
    typing.press("Shift+F2")
    assert "floor now" in typing.field.placeholderText()
    assert typing.field.accessibleName() == typing.field.placeholderText()
    typing.write("ken")
    typing.press("Return")
    assert typing.meeting.speech is not None
    assert typing.meeting.speech.participant.name == "Kenya"
    assert "floor now" not in typing.field.placeholderText()
    assert typing.names() == []


def test_a_seat_may_be_given_the_floor(typing: Room) -> None:
    typing.press("Shift+F2")
    typing.write("expert 2")
    typing.press("Return")
    assert typing.meeting.speech is not None
    assert typing.meeting.speech.seat == "expert-2"


def test_esc_goes_back_a_step_at_a_time_and_changes_nothing(typing: Room) -> None:
    before = typing.meeting
    typing.press("Shift+F2")
    typing.write("ken")
    typing.press("Esc")
    assert typing.field.text() == ""
    typing.press("Esc")
    assert "floor now" not in typing.field.placeholderText()
    typing.press("Esc")
    typing.press("Esc", on=typing.screen)
    assert typing.meeting == before


def test_a_name_that_cannot_be_added_stays_to_be_seen(room: Room) -> None:
    room.press("F2")
    room.write("ken")
    room.press("Return")
    assert room.notice()
    assert room.field.text() == "ken"


ODD = {
    "html": "<h1>Big</h1><script>alert(1)</script>",
    "right to left": "\u202e\u05d0\u05d1\u05d2 \u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "emoji": "\U0001f468\u200d\U0001f469\u200d\U0001f467 Family \U0001f1e8\U0001f1ed",
    "controls": "A\x00B\x07C\x1bD\x7fE\u2028F\u0085G",
    "percent": "100 %1 %n %2",
    "ampersand": "Save & Sound",
    "long": "x" * 10_000,
    "long words": "word " * 2_000,
}


@pytest.mark.parametrize("name", ODD.values(), ids=ODD)
def test_any_name_is_shown_as_plain_text_and_breaks_nothing(typing: Room, name: str) -> None:
    typing.field.setText(name)
    typing.press("Return")
    assert len(typing.names()) == 1
    typing.press("F5")
    assert typing.meeting.speech is not None
    spoken = typing.meeting.speech.participant.name
    assert not any(ord(character) < 32 or ord(character) == 127 for character in spoken)
    assert spoken in typing.words()
    typing.field.setText(name)
    typing.press("F3")
    typing.write("noted")
    typing.press("Ctrl+Return")
    typing.settle()
    typing.screen.grab()
    least = typing.screen.minimumSizeHint()
    assert least.width() <= 1100
    assert least.height() <= 640
    assert typing.screen.width() == 1440
