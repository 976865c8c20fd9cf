"""What was noted just now."""

from chairconsole.ui.podium.notes.said_box import SaidBox
from tests.ui.meeting_room import Room
from tests.ui.noting import Note


def test_it_is_not_seen_before_anything_is_noted(room: Room, note: Note) -> None:
    box = room.screen.findChild(SaidBox)
    assert box.isHidden()
    note("Mali", "fees")
    assert not box.isHidden()
    assert "fees" in room.words(box)
