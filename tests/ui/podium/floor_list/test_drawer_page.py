"""What all pages beside the floor list do alike."""

import pytest

from tests.ui.meeting_room import Room

PAGES = ["Ctrl+Shift+F3", "Ctrl+Shift+F5", "Ctrl+Shift+F6", "Ctrl+Shift+F8", "Ctrl+Shift+F9"]


@pytest.mark.parametrize("keys", PAGES)
def test_esc_goes_back_to_the_field_and_changes_nothing(room: Room, keys: str) -> None:
    room.in_discussion()
    room.wait_list("Mali")
    before = room.meeting
    room.press(keys)
    assert not room.table.isVisible()
    room.press("Esc")
    assert room.table.isVisible()
    assert room.field.hasFocus()
    assert room.meeting == before


@pytest.mark.parametrize("keys", PAGES)
def test_enter_with_nothing_to_take_does_nothing(room: Room, keys: str) -> None:
    room.in_discussion()
    before = room.meeting
    room.press(keys)
    if keys != "Ctrl+Shift+F9":
        room.press("Return")
    assert room.meeting == before


def test_a_held_enter_does_not_repeat(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+Shift+F3")
    room.enter("kenya")
    for _ in range(5):
        room.repeat("Return")
    assert room.names() == ["Kenya"]


def test_a_page_that_is_not_seen_shows_the_meeting_when_it_is(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+Shift+F5")
    room.press("Esc")
    room.wait_list("Mali")
    room.press("Ctrl+Shift+F5")
    assert [row.name for row in room.screen.podium.drawer.suggested.table.rows()] == ["Mali"]
