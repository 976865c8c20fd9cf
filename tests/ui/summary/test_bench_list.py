"""The list of points and messages."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.ui.summary.bench_list import DRAGGED, dragged
from chairconsole.ui.summary.bench_rows import RowKind
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.ui.meeting_room import Room
from tests.ui.noting import Note


def test_headings_are_stepped_over(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "one", 0)
    note("Peru", "two", 1)
    bench = summary.bench.list
    texts = []
    for _ in range(3):
        room.press("Down")
        texts.append(bench.marked()[0].text.split("\n")[-1])
    assert texts == ["one", "two", "two"]
    room.press("Up")
    assert bench.marked()[0].text.endswith("one")


def test_shift_and_the_arrows_mark_more_from_the_search_field(room: Room, note: Note, summary: SummaryScreen) -> None:
    points = (note("Mali", "one", 0), note("Peru", "two", 1))
    room.press("Down")
    room.press("Shift+Down")
    assert summary.bench.field.hasFocus()
    assert summary.bench.list.marked_points() == points


def test_home_marks_the_first_row_and_not_its_heading(room: Room, note: Note, summary: SummaryScreen) -> None:
    point = note("Mali", "one", 0)
    note("Peru", "two", 1)
    room.press("End", on=summary.bench.list)
    room.press("Home", on=summary.bench.list)
    assert summary.bench.list.marked_points() == (point,)


def test_marks_stay_where_rows_come_and_go(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "one", 1)
    room.press("Down")
    marked = summary.bench.list.marked_points()
    note("Peru", "two", 0)
    assert summary.bench.list.marked_points() == marked


def test_what_is_dragged_are_ids_only(room: Room, message: str, note: Note, summary: SummaryScreen) -> None:
    point = note("Sweden", "firewalls")
    bench = summary.bench.list
    rows = [row for row in bench.rows() if row.kind is not RowKind.HEADING]
    assert dragged(rows) == [f"m:{message}", f"p:{point}"]
    indexes = [bench.rows_model.index_of(row.id) for row in rows]
    data = bench.rows_model.mimeData(indexes)
    assert bytes(data.data(DRAGGED).data()).decode().split() == [f"m:{message}", f"p:{point}"]
    assert not data.hasText()


def test_enter_and_a_double_click_take_a_row(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "one")
    bench = summary.bench.list
    taken = []
    bench.taken.disconnect()
    bench.taken.connect(taken.append)
    bench.mark(1)
    QTest.keyClick(bench, Qt.Key.Key_Enter)
    assert [row.text.split("\n")[-1] for row in taken] == ["one"]


def test_a_heading_cannot_be_marked(room: Room, note: Note, summary: SummaryScreen) -> None:
    note("Mali", "one")
    bench = summary.bench.list
    bench.selectAll()
    assert [row.kind for row in bench.marked()] == [RowKind.POINT]
