"""What the room's clock says, typed in one line; from then on both windows and the exports tell it."""

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from chairconsole.domain.commands.proceedings_commands import SetRoomClock
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.names.directory import free_text
from chairconsole.domain.rules.room_clock import typed_room_clock
from chairconsole.report.accounts.instants import last_instant
from chairconsole.report.formats.meeting_formats import Format, report
from chairconsole.ui.dialogs.room_clock_question import RoomClockQuestion
from chairconsole.ui.podium.agenda_rail import AgendaRail
from chairconsole.ui.shell.top_bar import TopBar
from chairconsole.ui.widgets.fitted_label import FittedLabel
from tests.there import there
from tests.ui.asked import answered
from tests.ui.meeting_room import Room

MINUTE = dt.timedelta(minutes=1)


def ask(room: Room, why: str = "") -> Callable[[], SetRoomClock | None]:
    return lambda: RoomClockQuestion(room.look, room.feed, why, room.screen).ask()


def typed(text: str) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        QTest.keyClicks(dialog.focusWidget(), text)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    return act


def test_the_time_is_typed_in_one_line(room: Room) -> None:
    assert answered(ask(room), typed("10:18")) == typed_room_clock("10:18")


def test_esc_leaves_the_times_as_they_are(room: Room) -> None:
    assert answered(ask(room), lambda dialog: None) is None


@pytest.mark.parametrize("text", ["", "soon", "25:00"])
def test_what_is_no_time_is_said_and_can_be_typed_anew(room: Room, text: str) -> None:
    words: list[str] = []

    def act(dialog: QDialog) -> None:
        typed(text)(dialog)
        words.append(room.words(dialog))

    assert answered(ask(room), act) is None
    assert "no time of day" in words[0]


def test_it_says_what_the_console_shows_and_why_it_asks(room: Room) -> None:
    words: list[str] = []

    def act(dialog: QDialog) -> None:
        room.wait(3)
        words.append(room.words(dialog))

    answered(ask(room, "It was odd."), act)
    assert "8 May 2017, 10:15:03" in words[0]
    assert "It was odd." in words[0]


def test_the_computers_clock_can_be_taken_again_once_it_is_not_gone_by(room: Room) -> None:
    def act(dialog: QDialog) -> None:
        button = there(dialog.findChild(QPushButton, "computer_is_right"))
        seen.append(button.isVisibleTo(dialog))
        button.click()

    seen: list[bool] = []
    answered(ask(room), act)
    room.do(typed_room_clock("10:18"))
    assert answered(ask(room), act) == SetRoomClock(None)
    assert seen == [False, True]


def test_from_the_menu_it_changes_every_time_on_both_screens_at_once_and_undo_restores_it(room: Room) -> None:
    room.screen.room.open()
    window = there(room.screen.room.window)
    room.in_discussion()
    room.do(GiveFloor(free_text("Mali")))
    room.wait(40)
    told = room.digits().text()
    before = room.feed.venue_time(room.feed.now.at)
    answered(room.find_action("room_clock").trigger, typed(f"{before.hour}:{before.minute + 5:02}:{before.second:02}"))
    after = f"{before.hour}:{before.minute + 5:02}"
    assert room.digits().text() == told
    assert after in room.words(room.screen.findChild(TopBar))
    assert "room's clock" in room.words(room.screen.findChild(TopBar))
    assert after in _texts(window)
    room.wait(1)
    assert f"{after}:{before.second + 1:02}" in room.words(room.screen.findChild(TopBar))
    room.press("F4")
    assert f"{before.hour}:{before.minute:02}" in room.words(room.screen.findChild(TopBar))
    assert "room's clock" not in room.words(room.screen.findChild(TopBar))


def _texts(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(FittedLabel))


def test_blocks_that_were_held_are_told_by_it(room: Room) -> None:
    room.in_discussion()
    room.press("F11")
    ended = there(room.meeting.blocks["panel-1"].ended)
    rail = room.screen.findChild(AgendaRail)
    assert "ended 10:15" in room.words(rail)
    room.do(typed_room_clock("11:40"))
    assert "ended 10:15" not in room.words(rail)
    assert f"ended {room.feed.venue_time(ended.at):%H:%M}" in room.words(rail)


@pytest.mark.parametrize(
    ("kind", "part"),
    [
        (Format.JSON, '"room_clock_ahead_seconds": 180'),
        (Format.CSV, "3:00 ahead of the computer's"),
        (Format.MARKDOWN, "Room's clock: 3:00 ahead of the computer's"),
        (Format.HTML, "clock was 3:00 ahead of the computer"),
    ],
)
def test_exports_tell_the_rooms_times_and_say_so(room: Room, kind: Format, part: str) -> None:
    def exported() -> str:
        return report(room.meeting, kind, last_instant(room.meeting)).decode()

    room.in_discussion()
    room.do(GiveFloor(free_text("Mali")))
    at = room.feed.venue_time(there(room.meeting.latest_speech()).began.at)
    assert part not in exported()
    assert f"{at:%H:%M:%S}" in exported()
    room.do(typed_room_clock(f"{room.feed.venue_time(room.feed.now.at) + 3 * MINUTE:%H:%M:%S}"))
    assert part in exported()
    assert f"{at + 3 * MINUTE:%H:%M:%S}" in exported()
    room.do(Undo())
    assert part not in exported()
