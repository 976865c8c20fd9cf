"""One row is marked, whatever comes and goes around it."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QWidget

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.marked_table import MarkedTable
from chairconsole.ui.widgets.row_model import Column


@dataclass(frozen=True)
class Name:
    id: str


@pytest.fixture
def table(look: Look) -> Iterator[MarkedTable[Name]]:
    parent = QWidget()
    table = MarkedTable(look, [Column("Name", lambda row: row.id)], name="Names", parent=parent)
    table.show_rows([Name("a"), Name("b"), Name("c")])
    yield table
    parent.deleteLater()


def test_the_mark_moves_and_stops_at_both_ends(table: MarkedTable[Name]) -> None:
    assert table.marked() is None
    table.move(-1)
    assert table.marked() == Name("c")
    table.move(1)
    table.move(-5)
    assert table.marked() == Name("a")


def test_the_mark_stays_on_its_row(table: MarkedTable[Name]) -> None:
    table.mark(1)
    table.show_rows([Name("c"), Name("x"), Name("b")])
    assert table.marked() == Name("b")
    assert table.all_marked() == [Name("b")]


def test_no_neighbour_is_marked_when_the_row_goes(table: MarkedTable[Name]) -> None:
    table.mark(1)
    table.show_rows([Name("a"), Name("c")])
    assert table.marked() is None


def test_an_empty_table_has_nothing_to_mark(table: MarkedTable[Name]) -> None:
    table.show_rows([])
    table.mark(0)
    table.move(1)
    assert table.marked() is None
