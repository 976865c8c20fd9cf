"""Whom Enter will add, as the last row of the list."""

import pytest

from chairconsole.ui.podium.floor_list.preview_row import preview_texts
from chairconsole.ui.podium.quick_add.typed_line import TypedName
from tests.ui.meeting_room import Room


@pytest.mark.usefixtures("qapp")
def test_fewer_names_tell_how_many_more_there_are() -> None:
    names = [TypedName("Switzerland"), TypedName("Congo", is_doubtful=True), TypedName("Chad")]
    assert preview_texts(names) == [
        "\u21b5 adds Switzerland, Chad; Congo: choose which",
        "\u21b5 adds Switzerland; Congo: choose which; 1 more",
        "\u21b5 adds Switzerland; 2 more",
    ]
    assert preview_texts([TypedName("Congo", is_doubtful=True)]) == ["\u21b5 Congo: choose which"]
    assert len(preview_texts([TypedName(f"Name {number}") for number in range(200)])) < 10


def test_it_comes_with_what_is_typed_and_goes_with_enter(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali", "Chad")
    row = room.screen.podium.list_card.floor_list.preview_text
    room.press("F2")
    assert row() == ""
    room.write("swi, cote, congo")
    place, words = row().split(" ", 1)
    assert place == "3"
    assert words.startswith("\u21b5 adds Switzerland, C\u00f4te d'Ivoire; Congo: choose which \u2248")
    assert room.names() == ["Mali", "Chad"], "it is no row of the list"
    room.press("Return")
    room.press("Return")
    assert row() == ""
    assert len(room.names()) == 5


def test_for_other_purposes_there_is_none(room: Room) -> None:
    room.in_discussion()
    room.press("Shift+F2")
    room.write("swi")
    assert room.screen.podium.list_card.floor_list.preview_text() == ""
