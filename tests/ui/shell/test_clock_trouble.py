"""What is said of the computer's clocks, and the room's clock asked for."""

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from chairconsole.domain.events.proceedings_events import RoomClockSet
from chairconsole.ui.shell.clock_trouble import wall_was_behind_words
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.asked import answered
from tests.ui.meeting_room import Room


def test_a_clock_that_was_set_is_told_and_the_rooms_clock_can_be_said(room: Room) -> None:
    room.wait(1)
    room.desk.time.wall_at += dt.timedelta(hours=1)
    room.wait(1)
    assert "set forward by 1:00:00; no countdown changed" in room.notice()
    offered = [one for one in room.screen.notices.findChildren(KeyButton) if one.isVisibleTo(room.screen)]

    def act(dialog: QDialog) -> None:
        QTest.keyClicks(dialog.focusWidget(), "10:20")
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    answered(offered[0].click, act)
    assert isinstance(room.meeting.history[-1].body, RoomClockSet)
    assert f"{room.feed.venue_time(room.feed.now.at):%H:%M}" == "10:20"


def test_a_machine_that_slept_is_told(room: Room) -> None:
    room.desk.time.sleep(minutes=20)
    room.wait()
    assert "slept for 20:00" in room.notice()


def test_leaving_the_question_changes_nothing(room: Room) -> None:
    before = room.meeting
    answered(lambda: room.screen.clocks.ask_room_clock("why"), lambda dialog: None)
    assert room.meeting is before


@pytest.mark.usefixtures("qapp")
def test_the_reason_is_a_sentence() -> None:
    assert wall_was_behind_words().endswith(".")
