"""The summary screen as a whole."""

from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.meeting_room import Room


def test_it_is_there(room: Room) -> None:
    room.press("Alt+3")
    assert room.screen.findChild(SummaryScreen).isVisible()
