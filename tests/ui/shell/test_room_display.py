"""The room display opens where the console is not, and comes back when its screen goes."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication

from chairconsole.ui.room.room_view import Blank
from chairconsole.ui.widgets.plain_label import PlainLabel
from tests.there import there
from tests.ui.meeting_room import Room
from tests.ui.shell.on_screens import run_on_screens

ON_TWO_SCREENS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from chairconsole.ui.theme import Look
from tests.desk import RESOURCES, Desk, shipped_directory
from tests.ui.meeting_room import Room

application = QApplication([])
room = Room(Desk(Path(sys.argv[1])), Look(RESOURCES), shipped_directory())
screens = {screen.name(): screen for screen in application.screens()}
console, projector = screens["eDP-1"], screens["HDMI-1"]
assert room.screen.screen() is console
display = room.screen.room
room.press("Shift+F1")
assert display.window.isFullScreen()
assert display.window.screen() is projector
assert display.screen_name == "HDMI-1"
assert "\\u25cf Room display on HDMI-1" in room.words()

application.screenRemoved.emit(projector)
assert display.window.isVisible()
assert not display.window.isFullScreen()
assert display.window.screen() is console
assert console.geometry().contains(display.window.geometry())
assert room.notice() == "HDMI-1 is gone: the room display is a window on eDP-1 now."

application.screenAdded.emit(projector)
assert room.notice() == ""
assert display.window.isFullScreen()
assert display.window.screen() is projector

display.window.toggle_full_screen()
assert not display.window.isFullScreen()
assert projector.geometry().contains(display.window.geometry())
application.screenRemoved.emit(projector)
assert display.window.screen() is console
application.screenAdded.emit(projector)
assert display.window.screen() is console, "a window that was moved by hand stays where it was put"

room.press("Ctrl+Shift+M")
assert display.window is None
assert "Room display on" not in room.words()
room.screen.windowHandle().setScreen(projector)
room.press("Ctrl+Shift+M")
assert display.window.screen() is console, "the console has moved, so the room display takes the other screen"
room.press("Ctrl+Shift+M")
room.screen.windowHandle().setScreen(console)
room.press("Ctrl+Shift+M")
room.wait(2)
room.restart()
display = room.screen.room
assert display.window is None
room.screen.prepare()
assert display.window.isFullScreen()
assert display.window.screen() is projector, "it comes back on the screen that it was on"
room.bridge.keep_working_text("room_display", display._bridge.working_text("room_display").replace("HDMI-1", "DP-7"))
room.wait(2)
display._is_leaving = True
room.restart()
display = room.screen.room
room.screen.prepare()
assert display.window.screen() is projector
assert room.notice() == "The room display was on DP-7, which is not connected. It is on HDMI-1 now."
room.wait(60)
room.press("F5", on=room.screen)
assert room.notice().startswith("The room display was on DP-7"), "it is said until it is read"
room.press("Ctrl+Shift+M", on=room.screen)
assert room.notice() == ""
room.close()
print("done")
"""


def hint(room: Room) -> str:
    shown = [label.text() for label in room.screen.screens.hints.findChildren(PlainLabel) if label.isVisible()]
    return next((text for text in shown if "Room display" in text), "")


def test_with_one_screen_it_is_a_window_of_its_own(room: Room) -> None:
    room.press("Shift+F1")
    window = there(room.screen.room.window)
    assert window.isVisible()
    assert not window.isFullScreen()
    name = QGuiApplication.primaryScreen().name()
    assert hint(room) == (f"\u25cf Room display on {name}" if name else "\u25cf Room display open")


def test_each_key_opens_and_closes_it(room: Room) -> None:
    for keys in ("Shift+F1", "Ctrl+Shift+M"):
        room.press(keys)
        assert room.screen.room.window is not None
        room.press(keys)
        assert room.screen.room.window is None
        assert hint(room) == ""


def test_closing_the_window_closes_it(room: Room) -> None:
    room.screen.room.open()
    there(room.screen.room.window).close()
    assert room.screen.room.window is None
    assert hint(room) == ""
    room.screen.room.toggle()
    assert room.screen.room.window is not None


def test_leaving_the_session_closes_it(room: Room) -> None:
    room.screen.room.open()
    window = there(room.screen.room.window)
    room.screen.leave()
    assert not window.isVisible()
    room.screen.leave()


def test_opening_and_closing_again_and_again_leaves_nothing_behind(room: Room) -> None:
    room.open()
    before = len(QGuiApplication.topLevelWindows())
    for _ in range(20):
        room.screen.room.open()
        room.screen.room.close()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert len(QGuiApplication.topLevelWindows()) <= before


def test_with_two_screens_it_fills_the_other_and_is_never_lost(tmp_path: Path) -> None:
    screens = ("eDP-1", 0, 1600, 1000), ("HDMI-1", 1600, 1600, 1000)
    assert run_on_screens(ON_TWO_SCREENS, tmp_path, *screens) == "done\n"


def test_a_restart_opens_what_was_open_as_it_was(room: Room) -> None:
    room.screen.room.open()
    room.find_action("room_nothing").trigger()
    room.wait(2)
    room.screen.leave()
    room.restart()
    assert room.screen.room.window is None
    room.screen.prepare()
    view = there(room.screen.room.window).view
    assert view.blank() is Blank.NOTHING
    room.find_action("room_nothing").trigger()
    assert view.blank() is Blank.NOT
    room.screen.room.close()
    room.wait(2)
    room.restart()
    room.screen.prepare()
    assert room.screen.room.window is None


@pytest.mark.parametrize("kept", ["", "no", "[]", '{"is_open": true}', '{"is_open": true, "screen": 1, "blank": []}'])
def test_what_is_kept_of_it_may_be_anything(room: Room, kept: str) -> None:
    room.bridge.keep_working_text("room_display", kept)
    room.screen.prepare()
    room.screen.room.toggle()


def test_blank_opens_it_blank_and_each_kind_ends_itself(room: Room) -> None:
    time_only, nothing = room.find_action("room_time_only"), room.find_action("room_nothing")
    time_only.trigger()
    view = there(room.screen.room.window).view
    assert view.blank() is Blank.TIME_ONLY
    nothing.trigger()
    assert view.blank() is Blank.NOTHING
    nothing.trigger()
    assert view.blank() is Blank.NOT
