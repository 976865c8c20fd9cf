"""Cells of a row table."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt

from chairconsole.ui.widgets.row_delegate import PillDrawing
from chairconsole.ui.widgets.row_model import RIGHT, Column
from chairconsole.ui.widgets.row_table import RowTable
from chairconsole.ui.widgets.runs import Run


@dataclass(frozen=True)
class Entry:
    id: int
    name: str
    kind: str


COLUMNS = [
    Column[Entry]("Asked", lambda entry: "11:18", 80, RIGHT, "accent"),
    Column[Entry]("Floor list", lambda entry: entry.name, drawing=lambda entry: [Run(entry.name, "amber", True)]),
    Column[Entry]("Kind", lambda entry: entry.kind, 120, drawing=lambda entry: PillDrawing(entry.kind, "green")),
]


@pytest.fixture
def table(look, qtbot) -> RowTable[Entry]:
    table = RowTable(look, COLUMNS, name="Floor list")
    table.show_rows([Entry(1, "Germany", "Member State"), Entry(2, "<b>Mali</b>", "Member State")])
    qtbot.addWidget(table)
    table.resize(420, 120)
    return table


def colours_in(table: RowTable[Entry], column: int) -> set[str]:
    image = table.viewport().grab().toImage()
    place = table.visualRect(table.model().index(0, column))
    return {
        image.pixelColor(x, y).name()
        for x in range(place.left(), place.right())
        for y in range(place.top(), place.bottom())
    }


def test_each_kind_of_cell_is_painted_in_its_colour(table, look):
    table.grab()
    for column, colour in ((0, "accent"), (1, "amber"), (2, "green_soft")):
        assert look.theme.colour(colour).name() in colours_in(table, column)


def test_a_selected_row_is_seen(table, look):
    table.selectRow(0)
    assert look.theme.colour("selection").name() in colours_in(table, 1)


def test_rows_are_as_high_as_the_theme_says(table, look):
    assert table.rowHeight(0) == look.theme.size("row_height")
    index = table.model().index(0, 1)
    assert table.itemDelegate().sizeHint(None, index).height() == look.theme.size("row_height")


def test_a_cell_can_be_read_aloud(table):
    assert table.model().index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "<b>Mali</b>"


@pytest.mark.parametrize(("width", "is_seen"), [(420, True), (90, False)])
def test_a_pill_stands_after_words_where_it_has_room(look, qtbot, width, is_seen):
    column = Column[Entry](
        "Who", lambda entry: entry.name, drawing=lambda entry: [Run(entry.name), PillDrawing("UN", "green")]
    )
    table = RowTable(look, [column], name="Floor list")
    table.show_rows([Entry(1, "Germany and others", "")])
    qtbot.addWidget(table)
    table.resize(width, 120)
    table.grab()
    assert (look.theme.colour("green_soft").name() in colours_in(table, 0)) == is_seen
