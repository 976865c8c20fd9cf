"""A record goes on: what is said of the time in between, and when the room's clock is asked for."""

import datetime as dt
import itertools

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from chairconsole.control import opening
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.rules.room_clock import typed_room_clock
from chairconsole.ui.dialogs.room_clock_question import RoomClockQuestion
from chairconsole.ui.frame.notices import SHOWN_FOR_TICKS
from chairconsole.ui.shell.going_on import say_how_it_goes_on
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.asked import answered
from tests.ui.meeting_room import Room


def say(room: Room) -> None:
    say_how_it_goes_on(room.look, room.desk.running, room.screen, room.bridge)


def test_of_one_that_begins_nothing_is_said(room: Room) -> None:
    say(room)
    assert room.notice() == ""


def test_it_is_said_for_how_long_the_console_was_down(room: Room) -> None:
    room.wait(20)
    room.restart()
    say(room)
    assert "goes on after 0:" in room.notice()


def test_a_room_clock_that_was_set_is_told_again(room: Room) -> None:
    room.do(typed_room_clock("10:18:00"))
    room.restart()
    say(room)
    assert "by the room's clock, 3:00 ahead" in room.notice()
    assert f"{room.feed.venue_time(room.feed.now.at):%H:%M}" == "10:18"


def clock_set_back(room: Room, *, rebooted: bool) -> None:
    room.wait(minutes=30)
    room.do(OpenBlock("panel-1"))
    room.press("F11")
    last = room.meeting.history[-1]
    room.close_screen()
    room.desk.running.close()
    if rebooted:
        room.desk.time.reboot()
    room.desk.time.wall_at -= dt.timedelta(hours=2)
    room.desk.running = opening.resume(room.desk.path, room.desk.machine)
    room.connect()
    room.open()
    assert room.meeting.history[-1].at >= last.at


def type_in(dialog: QDialog) -> None:
    assert isinstance(dialog, RoomClockQuestion)
    QTest.keyClicks(dialog.field, "10:50")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)


def shown(room: Room) -> str:
    history = room.meeting.history
    assert all(earlier.at <= later.at for earlier, later in itertools.pairwise(history))
    return f"{room.feed.venue_time(room.feed.now.at):%H:%M}"


def test_with_the_wall_clock_before_the_last_event_it_goes_on_from_that_and_asks_for_the_rooms_clock(
    room: Room,
) -> None:
    clock_set_back(room, rebooted=True)
    asked: list[str] = []

    def act(dialog: QDialog) -> None:
        asked.append(room.words(dialog))
        type_in(dialog)

    assert shown(room) == "10:45"
    answered(lambda: say(room), act)
    assert "behind the last entry" in asked[0]
    assert shown(room) == "10:50"


def test_in_the_same_boot_the_time_is_known_so_that_nobody_has_to_wait_for_the_answer(room: Room) -> None:
    clock_set_back(room, rebooted=False)
    say(room)
    for _ in range(SHOWN_FOR_TICKS):
        room.wait(0.1)
    assert "behind the last entry" in room.notice()
    assert shown(room) == "10:45"
    strip = room.screen.notices
    answered(lambda: strip.findChildren(KeyButton)[-1].click(), type_in)
    assert shown(room) == "10:50"
    assert room.notice() == ""
