"""One action shows a text of the chair to the room and takes it away; until then every screen says so."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.events.proceedings_events import RoomNoticeSet
from chairconsole.report.accounts.record_lines import record_lines
from chairconsole.ui.room.room_window import RoomWindow
from chairconsole.ui.words.undo_words import entry_words
from tests.there import there
from tests.ui.asked import answered
from tests.ui.meeting_room import Delegation, Room

TOLD = "The room reads: \u201cPlease take your seats.\u201d"


def first_ready(dialog: QDialog) -> None:
    QTest.keyClicks(dialog.focusWidget(), "1")
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)


def test_the_room_reads_it_until_the_same_action_takes_it_away(
    room: Room, display: RoomWindow, read: Callable[[], str], delegation: Delegation
) -> None:
    room.in_discussion()
    room.do(GiveFloor(delegation("Chad")))
    room.wait(60)
    action = room.find_action("room_notice")
    answered(action.trigger, first_ready)
    assert room.notice() == TOLD
    words = read()
    for seen in ("From the Chair", "Please take your seats.", "Has the floor  Chad", "2:00"):
        assert seen in words
    room.wait(5)
    assert "1:55" in read()
    action.trigger()
    assert room.notice() == ""
    assert "Please take your seats." not in read()
    assert room.meeting.room_notice == ""


def test_a_restart_shows_it_again_and_undo_takes_it_back(room: Room) -> None:
    answered(room.find_action("room_notice").trigger, first_ready)
    room.restart()
    assert room.notice() == TOLD
    room.screen.room.open()
    view = there(room.screen.room.window).view
    assert view._notice.text() == "Please take your seats."
    room.press("F4")
    assert (room.notice(), view._notice.text()) == ("", "")


def test_undo_and_the_record_tell_both(room: Room) -> None:
    answered(room.find_action("room_notice").trigger, first_ready)
    assert entry_words(room.meeting, room.meeting.done[-1]) == "notice to the room: Please take your seats."
    room.find_action("room_notice").trigger()
    assert entry_words(room.meeting, room.meeting.done[-1]) == "take away the notice to the room"
    bodies = [line.body for line in record_lines(room.meeting, room.feed.now)]
    assert bodies == [RoomNoticeSet(text="Please take your seats."), RoomNoticeSet(text="")]
