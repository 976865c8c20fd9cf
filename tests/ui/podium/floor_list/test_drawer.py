"""One place for the floor list and the pages that can stand in it for a while."""

import pytest

from chairconsole.domain.commands.agenda_commands import CloseBlock, OpenBlock
from chairconsole.domain.commands.list_commands import AddRequests, MarkAbsent, NewRequest
from tests.ui.meeting_room import Room


def shown(room: Room) -> str:
    drawer = room.screen.podium.drawer
    pages = {
        "list": drawer.list_card,
        "unheard": drawer.unheard,
        "suggested": drawer.suggested,
        "missed": drawer.missed,
        "rules": drawer.rules,
        "presence": drawer.presence,
    }
    return next(name for name, page in pages.items() if page.isVisible())


def test_a_key_shows_a_page_and_puts_it_away_again(room: Room) -> None:
    room.in_discussion()
    room.press("F2")
    for keys, page in (
        ("Ctrl+Shift+F3", "unheard"),
        ("Ctrl+Shift+V", "unheard"),
        ("Ctrl+Shift+F5", "suggested"),
        ("Ctrl+Shift+X", "suggested"),
        ("Ctrl+Shift+F6", "missed"),
        ("Ctrl+Shift+Q", "missed"),
        ("Ctrl+Shift+F8", "rules"),
        ("Ctrl+Shift+C", "rules"),
        ("Ctrl+Shift+F9", "rules"),
        ("Ctrl+Shift+W", "rules"),
    ):
        room.press(keys)
        assert shown(room) == page, keys
        room.press(keys)
        assert shown(room) == "list", keys
        assert room.field.hasFocus(), keys


def test_limit_and_stakeholders_are_on_one_page(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+Shift+F8")
    room.press("Ctrl+Shift+F9")
    assert shown(room) == "rules"
    assert room.screen.podium.drawer.rules.stakeholders.isAncestorOf(room.screen.focusWidget())


@pytest.mark.parametrize("keys", ["F2", "Shift+F2"])
def test_a_name_is_typed_where_the_floor_list_is(room: Room, keys: str) -> None:
    room.in_discussion()
    room.press("Ctrl+Shift+F5")
    room.press(keys)
    assert shown(room) == "list"
    assert room.field.hasFocus()


def test_keys_are_never_about_an_entry_that_is_not_seen(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali", "Chad")
    room.press("F2")
    room.press("Down")
    room.press("Ctrl+Shift+F3")
    room.press("Shift+F9")
    assert room.names() == ["Mali", "Chad"]
    assert room.notice()


def test_nothing_moves_when_a_page_is_shown(room: Room) -> None:
    room.in_discussion()
    room.screen.resize(1280, 720)
    room.settle()
    before = room.screen.podium.forecast.geometry(), room.screen.podium.drawer.geometry()
    for keys in ("Ctrl+Shift+F3", "Ctrl+Shift+F5", "Ctrl+Shift+F6", "Ctrl+Shift+F8"):
        room.press(keys)
        room.settle()
        assert (room.screen.podium.forecast.geometry(), room.screen.podium.drawer.geometry()) == before


def test_a_tab_tells_how_many_were_not_reached(room: Room) -> None:
    room.in_discussion()
    mali, _ = room.wait_list("Mali", "Chad")
    labels = room.screen.podium.drawer.bar.labels
    assert labels()[3] == "Not reached"
    # one rule, whether the block is open or closed: who was called and was not there was reached
    room.do(MarkAbsent(mali))
    assert labels()[3] == "Not reached"
    room.do(CloseBlock())
    assert labels()[3] == "Not reached (1)"


def test_the_floor_of_the_summary_panel_is_told(room: Room) -> None:
    block = next(
        block for day in room.meeting.session.days for block in day.blocks if block.rules.floor_kinds is not None
    )
    room.do(OpenBlock(block.id))
    assert "floor: Member States and groups" in room.words(room.screen.podium.drawer.bar)
    stakeholder = room.directory.resolve("picum").matches[0].entry.participant
    assert not room.bridge.do(AddRequests((NewRequest(stakeholder),)))
