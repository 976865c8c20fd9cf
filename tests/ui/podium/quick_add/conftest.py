"""What the tests of the field begin with."""

import pytest

from tests.ui.meeting_room import Room


@pytest.fixture
def typing(room: Room) -> Room:
    """An open discussion, with the focus in the field."""
    room.in_discussion()
    room.press("F2")
    return room
