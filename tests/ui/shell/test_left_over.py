"""At the end of a block it is said who was left over, until that is dealt with."""

import pytest

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.list_commands import CarryOver, MarkTextReceived
from tests.ui.meeting_room import Room

WORDS = "2 were not reached. Mali, Chad"


@pytest.fixture
def ids(room: Room) -> list[str]:
    """Two were not reached in panel 1, which has been closed."""
    room.in_discussion()
    ids = room.wait_list("Mali", "Chad")
    room.press("F11")
    assert room.meeting.block is None
    return ids


def settle(room: Room) -> str:
    """What is said once every passing notice has passed."""
    for _ in range(80):
        room.feed.tick()
    return room.notice()


def test_it_stays_with_an_answer_that_opens_the_page(room: Room, ids: list[str]) -> None:
    assert settle(room) == WORDS
    assert "Show them" in room.words()
    room.press("Ctrl+Shift+F6")
    assert room.screen.podium.drawer.missed.isVisible()
    assert settle(room) == ""


def test_it_goes_when_the_closing_is_undone_and_comes_again(room: Room, ids: list[str]) -> None:
    room.press("F4")
    assert settle(room) == ""
    room.press("F11")
    assert settle(room) == WORDS


def test_it_goes_with_the_texts(room: Room, ids: list[str]) -> None:
    room.do(MarkTextReceived((ids[0],)))
    assert settle(room) == "1 were not reached. Chad", "the plural is the translation's"
    room.do(MarkTextReceived((ids[1],)))
    assert settle(room) == ""


def test_it_goes_when_all_are_carried_over(room: Room, ids: list[str]) -> None:
    room.do(OpenBlock("panel-2"))
    assert settle(room) == WORDS
    room.do(CarryOver(tuple(ids)))
    assert settle(room) == ""


def test_it_goes_when_the_first_speech_of_the_next_block_is_over(room: Room, ids: list[str]) -> None:
    room.do(OpenBlock("panel-2"))
    room.press("F5")
    assert room.meeting.speech is not None
    assert settle(room) == WORDS
    room.press("F6")
    assert settle(room) == ""


def test_it_is_there_after_a_restart(room: Room, ids: list[str]) -> None:
    room.restart()
    assert settle(room) == WORDS


def test_nothing_is_said_when_all_have_spoken(room: Room) -> None:
    room.in_discussion()
    room.press("F11")
    assert settle(room) == ""
