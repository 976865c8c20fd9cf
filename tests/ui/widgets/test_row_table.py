"""The table in which rows are shown, one of them marked whatever comes and goes around it."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView
from pytestqt.qtbot import QtBot

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.row_model import Column
from chairconsole.ui.widgets.row_table import RowTable


@dataclass(frozen=True)
class Name:
    id: str


COLUMNS = [
    Column[Name]("#", lambda row: row.id, 30),
    Column[Name]("Name", lambda row: row.id),
    Column[Name]("About", lambda _row: "", 100, room=200),
]


def names(ids: str) -> list[Name]:
    return [Name(letter) for letter in ids]


@pytest.fixture
def table(look: Look, qtbot: QtBot) -> RowTable[Name]:
    table = RowTable(look, COLUMNS, name="Names")
    qtbot.addWidget(table)
    table.show_rows(names("abc"))
    return table


def test_a_key_marks_one_whole_row(table: RowTable[Name], qtbot: QtBot) -> None:
    table.mark(0)
    with qtbot.waitExposed(table):
        table.show()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert {index.row() for index in table.selectedIndexes()} == {1}
    assert len(table.selectedIndexes()) == len(COLUMNS)
    assert table.accessibleName() == table.horizontalHeader().accessibleName() == "Names"
    assert not table.grab().isNull()


def test_home_and_end_mark_the_first_and_the_last_row(table: RowTable[Name], qtbot: QtBot) -> None:
    table.mark(1)
    for key, row in ((Qt.Key.Key_End, "c"), (Qt.Key.Key_Home, "a")):
        qtbot.keyClick(table, key)
        assert table.marked() == Name(row)


def test_columns_are_as_wide_as_they_say_and_one_has_the_rest(table: RowTable[Name]) -> None:
    assert table.columnWidth(0) == 30
    assert table.columnWidth(2) == 100
    assert table.horizontalHeader().sectionResizeMode(1) == QHeaderView.ResizeMode.Stretch


@pytest.mark.parametrize(("width", "is_left_out"), [(199, True), (200, False)])
def test_a_narrow_table_leaves_out_a_column(table: RowTable[Name], *, width: int, is_left_out: bool) -> None:
    table.show()
    table.resize(width, 100)
    assert [table.isColumnHidden(place) for place in range(3)] == [False, False, is_left_out]


def test_the_mark_moves_and_stops_at_both_ends(table: RowTable[Name]) -> None:
    assert table.marked() is None
    table.move_mark(-1)
    assert table.marked() == Name("c")
    table.move_mark(1)
    assert table.marked() == Name("c")
    table.move_mark(-5)
    assert table.marked() == Name("a")


def test_a_row_is_marked_by_its_id(table: RowTable[Name]) -> None:
    table.mark_id("b")
    assert table.marked() == Name("b")
    table.mark_id("z")
    assert table.marked() == Name("a")


def test_the_mark_stays_on_its_row(table: RowTable[Name]) -> None:
    table.mark(1)
    table.show_rows(names("cxb"))
    assert table.marked() == Name("b")
    assert table.rows() == names("cxb")


def test_no_neighbour_is_marked_when_the_row_goes(table: RowTable[Name]) -> None:
    table.mark(1)
    table.show_rows(names("ac"))
    assert table.marked() is None


def test_several_marked_rows_are_told_from_the_top(table: RowTable[Name]) -> None:
    table.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
    for place in (2, 0):
        table.selectRow(place)
    assert table.all_marked() == names("ac")


@pytest.mark.parametrize(
    "mark", [lambda table: table.mark(0), lambda table: table.move_mark(1), lambda table: table.mark_id("a")]
)
def test_an_empty_table_has_nothing_to_mark(table: RowTable[Name], mark: Callable[[RowTable[Name]], None]) -> None:
    table.show_rows([])
    mark(table)
    assert table.marked() is None
