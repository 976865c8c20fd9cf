"""What tests of the room display use: its words, and its window beside the console."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget

from chairconsole.ui.room.room_window import RoomWindow
from tests.there import there
from tests.ui.meeting_room import Room


@pytest.fixture
def display(room: Room) -> RoomWindow:
    """Return the opened room display."""
    room.screen.room.open()
    return there(room.screen.room.window)


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
