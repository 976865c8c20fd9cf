"""What an open session gives its panels is the same for all of them."""

from dataclasses import FrozenInstanceError, fields

import pytest

from chairconsole.ui.frame.panel_context import PanelContext
from tests.ui.meeting_room import Room


def test_no_panel_can_exchange_a_part_for_the_others(room: Room) -> None:
    for part in fields(PanelContext):
        with pytest.raises(FrozenInstanceError):
            setattr(room.screen.context, part.name, None)
    assert room.screen.context.feed is room.feed
