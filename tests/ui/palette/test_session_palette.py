"""Where the list is opened from, and that it is opened once."""

from chairconsole.control.actions import screen_actions
from chairconsole.ui.palette.entry import Entry, Section
from chairconsole.ui.palette.palette import Palette
from chairconsole.ui.palette.session_palette import SessionPalette
from tests.ui.meeting_room import Room


def test_it_is_opened_once_and_again_after_it_was_left(room: Room) -> None:
    (opener,) = room.screen.findChildren(SessionPalette)
    for _ in range(2):
        opener.open()
        opener.open()
        assert len([one for one in room.screen.findChildren(Palette) if one.isVisible()]) == 1
        room.press("Esc")
        assert [one for one in room.screen.findChildren(Palette) if one.isVisible()] == []
    room.settle()
    assert room.screen.findChildren(Palette) == []


def test_it_can_find_itself(room: Room) -> None:
    room.press("Alt+Q")
    room.write("find an action")
    room.press("Return")
    (palette,) = (one for one in room.screen.findChildren(Palette) if one.isVisible())
    assert palette.field.text() == ""


def test_what_can_be_done_beside_the_actions_is_listed_with_them(room: Room) -> None:
    done = []
    entry = Entry("faster", Section.ACTIONS, "Rehearsal: Speed", "Faster", do=lambda: done.append(True))
    opener = SessionPalette(
        room.screen.context,
        room.screen,
        here=lambda: screen_actions.SHOW_PODIUM,
        offer_block=lambda _block: None,
        more=lambda: [entry],
    )
    opener.open()
    room.write("rehearsal speed")
    room.press("Return")
    assert done == [True]
