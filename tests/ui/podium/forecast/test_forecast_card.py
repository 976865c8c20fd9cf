"""The forecast on the screen."""

from chairconsole.ui.widgets.segment_bar import SegmentBar
from tests.ui.meeting_room import Room


def test_it_follows_the_list_and_the_time(room: Room) -> None:
    card = room.screen.podium.forecast
    assert "block is open" in room.words(card)
    room.in_discussion()
    room.wait_list("Mali", "Chad")
    assert "2 waiting" in room.words(card)
    assert "fit" in card.accessibleDescription()
    room.wait(minutes=200)
    assert "past the end of the floor" in room.words(card)


def test_the_bar_tells_its_places_to_a_screen_reader(room: Room) -> None:
    room.in_discussion()
    bar = room.screen.podium.forecast.findChild(SegmentBar)
    assert bar.accessibleName()
    assert "floor until 12:53" in room.words(room.screen.podium.forecast)
    assert "13:00" in bar.accessibleDescription()
