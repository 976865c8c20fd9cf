"""A projector that shows what the laptop shows is noticed and said, and one key hides the notes."""

from pathlib import Path

from tests.ui.meeting_room import Room
from tests.ui.shell.on_screens import run_on_screens

ON_A_MIRRORED_SCREEN = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from chairconsole.ui.theme import Look
from tests.desk import RESOURCES, Desk, shipped_directory
from tests.ui.meeting_room import Room

application = QApplication([])
room = Room(Desk(Path(sys.argv[1])), Look(RESOURCES), shipped_directory())
notes = room.screen.podium.notes
told = "HDMI-1 and eDP-1 show the same: the room can read the notes."
assert room.notice() == told, room.notice()
room.press("Alt+0", on=room.screen)
assert room.notice() == "", "while they are hidden nothing is to be said"
assert not notes.isVisible()
room.wait(2)
room.press("Alt+2", on=room.screen)
assert (room.notice(), notes.isVisible()) == ("", False), "the record shows no points either"
room.wait(2)
room.restart()
notes = room.screen.podium.notes
assert (room.notice(), notes.isVisible()) == ("", False), "after a crash no room reads them"
room.press("Alt+0", on=room.screen)
assert notes.isVisible()
assert room.notice() == told
room.press("Shift+F1", on=room.screen)
display, window = room.screen.room, room.screen.room.window
assert not window.isFullScreen(), "the console is never covered"
other = next(screen for screen in application.screens() if screen is not room.screen.screen())
display._lost = other.name()
application.screenAdded.emit(other)
assert not window.isFullScreen(), "nor by a projector that was lost and comes back as a mirror"
display._lost = ""
window.fill(other)
room.wait(2)
assert not window.isFullScreen(), "nor when the screen that it fills begins to mirror"
room.press("Alt+0", on=room.screen)
assert room.notice() == f"{other.name()} shows what the console shows: the room display is a window now."
room.close()
print("done")
"""


def test_a_mirrored_console_says_so_until_the_notes_are_hidden(tmp_path: Path) -> None:
    screens = ("eDP-1", 0, 1600, 1000), ("HDMI-1", 0, 1920, 1080)
    assert run_on_screens(ON_A_MIRRORED_SCREEN, tmp_path, *screens) == "done\n"


def test_with_one_screen_nothing_is_said(room: Room) -> None:
    room.wait(2)
    assert room.notice() == ""
