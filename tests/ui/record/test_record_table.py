"""The table of everything that happened."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.report.accounts.record_lines import record_lines
from chairconsole.ui.record.record_rows import record_rows
from chairconsole.ui.record.record_table import RecordTable
from chairconsole.ui.theme import Look
from tests.ui.meeting_room import Room


def make(room: Room, look: Look) -> RecordTable:
    room.in_discussion()
    table = RecordTable(look)
    table.show_rows(record_rows(room.meeting, record_lines(room.meeting, room.feed.now)))
    return table


def test_enter_takes_the_marked_row(room: Room, look: Look) -> None:
    table = make(room, look)
    taken = []
    table.chosen.connect(taken.append)
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert taken == []
    table.view.move_mark(1)
    QTest.keyClick(table.view, Qt.Key.Key_Return)
    assert taken == [table.view.rows()[0]]


def test_what_was_said_has_room_in_a_narrow_table(room: Room, look: Look) -> None:
    table = make(room, look)
    table.resize(1200, 400)
    table.show()
    assert not table.view.isColumnHidden(2)
    table.resize(700, 400)
    assert table.view.isColumnHidden(2)
    assert table.view.isColumnHidden(3)
