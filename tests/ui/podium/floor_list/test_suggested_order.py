"""The suggested order: shown with reasons, applied only when asked for."""

import pytest
from PySide6.QtCore import Qt

from chairconsole.domain.commands.list_commands import AddRequests, HoldRequest, NewRequest
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.meeting_room import Room


@pytest.fixture
def waiting(room: Room) -> Room:
    """Kenya has spoken and asks again; after it the EU and France."""
    room.in_discussion()
    for text in ("ken", "ken", "eu", "fra"):
        entry = room.directory.resolve(text).matches[0].entry
        room.do(AddRequests((NewRequest(entry.participant),), confirmed=frozenset({"already_waiting"})), after=30)
    room.press("F5")
    assert room.names() == ["Kenya", "European Union", "France"]
    room.press("Ctrl+Shift+F5")
    return room


def shown(room: Room) -> list[tuple[str, str, str]]:
    return [(row.name, row.why, row.now) for row in room.screen.podium.drawer.suggested.table.rows()]


def test_it_tells_why_and_changes_nothing(waiting: Room) -> None:
    assert [name for name, _, _ in shown(waiting)] == ["European Union", "France", "Kenya"]
    assert shown(waiting)[1] == ("France", "first time \u00b7 WEOG not yet heard", "3")
    assert shown(waiting)[2][1] == "spoke 1 times in this block", "the plural is the translation's"
    assert waiting.names() == ["Kenya", "European Union", "France"]


def test_the_present_place_is_the_one_that_the_floor_list_shows(waiting: Room) -> None:
    waiting.do(HoldRequest(waiting.meeting.waiting[0]))
    assert waiting.names() == ["European Union", "France", "Kenya \u00b7 held"]
    assert [now for _, _, now in shown(waiting)] == ["1", "2", "3"]
    assert not waiting.find(KeyButton, "order_as_suggested").isEnabled()


def test_the_whole_list_is_ordered_in_one_step(waiting: Room) -> None:
    button = waiting.find(KeyButton, "order_as_suggested")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    waiting.press("Return", on=button)
    assert waiting.names() == ["European Union", "France", "Kenya"]
    assert not button.isEnabled()
    waiting.press("F4")
    assert waiting.names() == ["Kenya", "European Union", "France"]


def test_enter_moves_the_marked_one_up_to_first_and_calls_nobody(waiting: Room) -> None:
    before = waiting.meeting.speaking
    waiting.press("Down")
    waiting.press("Return")
    assert waiting.names()[0] == "France"
    assert waiting.meeting.speaking == before


def test_the_keys_of_the_floor_list_are_about_the_marked_one(waiting: Room) -> None:
    waiting.press("Shift+F5")
    assert waiting.speech.participant.name == "European Union"


def test_a_long_wait_shows_without_a_key(waiting: Room) -> None:
    waiting.wait(minutes=21)
    assert "waits 2" in shown(waiting)[0][1]
