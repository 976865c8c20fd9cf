"""An empty floor list says how to go on."""

from tests.ui.meeting_room import Room


def test_an_empty_list_says_how_to_fill_it(room: Room) -> None:
    floor_list = room.screen.podium.list_card.floor_list
    assert "empty while no block is open" in room.words(floor_list)
    room.in_discussion()
    assert "Nobody is waiting" in room.words(floor_list)
    room.wait_list("Germany")
    assert "Nobody is waiting" not in room.words(floor_list)


def test_an_empty_list_in_a_discussion_says_how_to_go_on(room: Room) -> None:
    floor_list = room.screen.podium.list_card.floor_list
    room.in_discussion()
    room.wait_list("Germany")
    room.press("F5")
    assert "F12" not in room.words(floor_list)
    room.press("F6")
    assert "To go on with another step, press F12." in room.words(floor_list)
