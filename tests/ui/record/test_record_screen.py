"""The record screen as a whole."""

import pytest

from chairconsole.ui.record.record_screen import RecordScreen
from tests.ui.meeting_room import Room


@pytest.fixture
def record(room: Room) -> RecordScreen:
    room.in_discussion()
    room.wait_list("Uganda", "Mali")
    room.press("F5")
    room.press("F3")
    room.write("Schooling from the first day")
    room.press("Ctrl+5")
    room.press("Ctrl+Return")
    room.press("F5")
    room.press("Alt+2")
    return room.screen.findChild(RecordScreen)


def test_it_filters_as_one_types(room: Room, record: RecordScreen) -> None:
    everything = len(record.table.rows())
    room.write("ugan")
    assert {row.name for row in record.table.rows()} == {"Uganda", ""}
    room.write("x")
    assert record.table.rows() == []
    room.press("Esc")
    assert len(record.table.rows()) == everything


def test_it_follows_the_meeting_while_it_is_seen(room: Room, record: RecordScreen) -> None:
    before = len(record.table.rows())
    room.wait_list("Ghana")
    room.press("F5")
    assert len(record.table.rows()) == before + 1


def test_a_filter_and_a_word_are_both_asked_for(room: Room, record: RecordScreen) -> None:
    record.filters.choose("theme", room.meeting.session.rules.themes[4].id)
    assert [row.text for row in record.table.rows()] == ["Schooling from the first day"]
    room.write("mali")
    assert record.table.rows() == []


def test_arrows_in_the_field_move_the_mark(room: Room, record: RecordScreen) -> None:
    room.press("Down")
    assert record.table.marked() == record.table.rows()[0]
