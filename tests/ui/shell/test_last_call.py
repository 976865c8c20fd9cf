"""When the announced end of a last call has come, it is said; the list takes names until somebody closes it."""

import datetime as dt

import pytest

from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.commands.list_commands import SetListState
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.meeting_room import Room

WORDS = "The last call was until"


@pytest.fixture
def called(room: Room) -> Room:
    """A last call of ten minutes."""
    room.in_discussion()
    closes_at = (room.feed.now.at + dt.timedelta(minutes=10)).replace(second=0, microsecond=0)
    room.do(SetListState(ListState.LAST_CALL, closes_at))
    return room


def test_nothing_is_said_before(called: Room) -> None:
    called.wait(minutes=8)
    assert WORDS not in called.notice()
    assert called.button("list_state").label().startswith("Last call 1")


def test_it_is_said_by_the_clock_alone_and_stays(called: Room) -> None:
    called.wait(minutes=11)
    assert called.notice().startswith(WORDS)
    assert called.button("list_state").label() == "Last call over"
    called.wait(minutes=3)
    assert called.notice().startswith(WORDS)
    assert called.meeting.list_status.state is ListState.LAST_CALL


def test_a_plate_is_still_taken(called: Room) -> None:
    called.wait(minutes=11)
    called.press("F2")
    called.enter("ken")
    assert called.names() == ["Kenya"]
    assert not called.meeting.floor_list[0].after_closing


def test_the_list_is_closed_by_the_button_or_the_key(called: Room) -> None:
    called.wait(minutes=11)
    notices = called.screen.notices
    (close,) = notices.findChildren(KeyButton)
    assert close.label() == "Close the list"
    close.click()
    assert called.meeting.list_status.state is ListState.CLOSED
    assert called.notice() == ""
    called.press("F4")
    assert called.notice().startswith(WORDS)
    called.do(SetListState(ListState.OPEN))
    assert called.notice() == ""


def test_it_is_there_after_a_restart(called: Room) -> None:
    called.wait(minutes=11)
    called.restart()
    assert called.notice().startswith(WORDS)
