"""Who is present and has not spoken: searched, added, confirmed."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.proceedings_commands import SetPresence
from chairconsole.ui.podium.floor_list.not_yet_heard import searched
from tests.ui.meeting_room import Room
from tests.ui.podium.quick_add.below import question
from tests.ui.words.test_spoken_words import named


def names(room: Room) -> list[str]:
    return [row.name for row in room.screen.podium.drawer.unheard.table.rows()]


def open_page(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+Shift+F3")


def test_all_member_states_are_present_unless_it_is_said(room: Room) -> None:
    open_page(room)
    assert len(names(room)) == 193
    assert "193 of 193 not yet heard \u00b7 presence: all Member States" in room.words()


def test_a_search_finds_as_one_types_whatever_the_accents(room: Room) -> None:
    open_page(room)
    room.write("cote d")
    assert names(room) == ["C\u00f4te d'Ivoire"]
    assert "Kenya" in [entry.name for _, entry in searched(room.directory.entries, "KEN")]
    assert len(searched(room.directory.entries, "")) == len(room.directory.entries)
    assert searched(room.directory.entries, "ken x") == []


def test_names_that_begin_so_come_before_those_that_have_it_inside(room: Room) -> None:
    open_page(room)
    room.write("mali")
    assert names(room) == ["Mali", "Somalia"]


def test_enter_adds_the_first_one_found_and_another_enter_confirms(room: Room) -> None:
    open_page(room)
    room.enter("kenya")
    assert room.names() == ["Kenya"]
    assert "on the list" in room.screen.podium.drawer.unheard.table.rows()[0].waits
    room.press("Return")
    assert room.names() == ["Kenya"]
    assert room.notice() == "Waiting on the list already: Kenya. Press Enter again to do it all the same."
    room.press("Enter")
    assert room.names() == ["Kenya", "Kenya"]


def test_what_was_to_be_confirmed_is_no_longer_asked_once_the_page_is_left(room: Room) -> None:
    open_page(room)
    room.enter("kenya")
    room.press("Return")
    assert "Press Enter again" in room.notice()
    room.press("Esc")
    assert room.table.isVisible()
    assert (room.notice(), question(room)) == ("", "")
    assert room.names() == ["Kenya"]


def test_what_a_list_of_everything_asks_is_confirmed_in_the_field_of_the_list(room: Room) -> None:
    open_page(room)
    kenya = AddRequests((NewRequest(named("kenya")),))
    room.do(kenya)
    assert not room.bridge.do(kenya)
    assert room.table.isVisible()
    assert "Kenya" in question(room)
    room.press("Return")
    assert room.names() == ["Kenya", "Kenya"]


def test_a_click_adds_once_even_if_it_is_a_double_click(room: Room) -> None:
    open_page(room)
    view = room.screen.podium.drawer.unheard.table
    place = view.visualRect(view.model().index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(room.names()) == 1


def test_only_those_who_are_present_are_shown_when_somebody_keeps_a_list(room: Room) -> None:
    room.do(SetPresence(("KEN", "FRA")))
    open_page(room)
    assert names(room) == ["France", "Kenya"]
    assert "2 of 2 present not yet heard" in room.words()


def test_whoever_has_spoken_is_no_longer_shown(room: Room) -> None:
    open_page(room)
    room.enter("kenya")
    room.press("F5")
    assert names(room) == []
