"""What tests of the room display use: its words, and its window beside the console."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from chairconsole.domain.forecast.forecast import forecast
from chairconsole.ui.room.room_window import RoomWindow
from chairconsole.ui.room.room_words import RoomWords, room_words
from tests.ui.meeting_room import Delegation, Room, shipped_directory


@pytest.fixture(scope="session")
def delegation() -> Delegation:
    """Return what finds a participant by its name."""
    named = {entry.name: entry.participant for entry in shipped_directory().entries}
    return lambda name: named[name]


@pytest.fixture
def words(room: Room) -> Callable[[], RoomWords]:
    """Return what tells the words of the room display now."""
    return lambda: room_words(room.meeting, forecast(room.meeting, room.feed.now), room.feed.now)


@pytest.fixture
def display(room: Room) -> RoomWindow:
    """Return the opened room display."""
    room.screen.room.open()
    assert room.screen.room.window is not None
    return room.screen.room.window


@pytest.fixture
def read(display: RoomWindow) -> Callable[[], str]:
    """Return what reads everything in the window, a line for each text: seen, told by a tooltip or read aloud."""

    def texts() -> str:
        found = [display.windowTitle()]
        for widget in (display, *display.findChildren(QWidget)):
            found += [widget.toolTip(), widget.statusTip(), widget.whatsThis()]
            found += [widget.accessibleName(), widget.accessibleDescription()]
            for name in ("text", "shown_lines", "shown_rows"):
                shown = getattr(widget, name, lambda: "")()
                found += [shown] if isinstance(shown, str) else list(shown)
        return "\n".join(text for text in found if text)

    return texts
