"""The row model shows differences, and only those."""

import random
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView

from chairconsole.ui.widgets.row_model import Column, RowModel, longest_rising, stretches


@dataclass(frozen=True)
class Plate:
    id: str
    name: str = ""


COLUMNS = [
    Column[Plate]("Id", lambda plate: plate.id, colour="accent"),
    Column[Plate]("Name", lambda plate: plate.name, colour=lambda plate: "muted" if plate.name else ""),
]


def plates(ids: str) -> list[Plate]:
    return [Plate(letter) for letter in ids]


@pytest.fixture
def model(look) -> RowModel[Plate]:
    model = RowModel(COLUMNS, look.colour)
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return model


class Signals:
    """Counts what a model says."""

    def __init__(self, model: RowModel[Plate]) -> None:
        self.said: list[tuple] = []
        model.rowsInserted.connect(lambda _, first, last: self.said.append(("inserted", first, last)))
        model.rowsRemoved.connect(lambda _, first, last: self.said.append(("removed", first, last)))
        model.rowsMoved.connect(lambda _, first, last, __, place: self.said.append(("moved", first, last, place)))
        model.dataChanged.connect(lambda first, last: self.said.append(("changed", first.row(), last.row())))
        model.modelReset.connect(lambda: self.said.append(("reset",)))


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        ("", "abc", [("inserted", 0, 2)]),
        ("abc", "abc", []),
        ("abc", "", [("removed", 0, 2)]),
        ("abcde", "ae", [("removed", 1, 3)]),
        ("ae", "abcde", [("inserted", 1, 3)]),
        ("abcd", "bcda", [("moved", 0, 0, 4)]),
        ("abcd", "dabc", [("moved", 3, 3, 0)]),
        ("abc", "bcx", [("removed", 0, 0), ("inserted", 2, 2)]),
    ],
)
def test_only_the_difference_is_told(model, before, after, said):
    model.set_rows(plates(before))
    signals = Signals(model)
    model.set_rows(plates(after))
    assert signals.said == said
    assert model.rows() == plates(after)


def test_neighbouring_changes_are_told_together(model):
    rows = plates("abcde")
    model.set_rows(rows)
    signals = Signals(model)
    model.set_rows([replace(row, name="new") if row.id in "bce" else row for row in rows])
    assert signals.said == [("changed", 1, 2), ("changed", 4, 4)]


@pytest.mark.parametrize("seed", range(8))
def test_random_sequences_end_as_they_should(model, seed):
    chance = random.Random(seed)  # noqa: S311
    signals = Signals(model)
    for _ in range(60):  # a model that is wrong in any line that these can find is found by the thirtieth
        ids = chance.sample("abcdefghijklmnop", chance.randrange(17))
        if chance.random() < 0.5:
            ids = [row.id for row in model.rows() if chance.random() < 0.9]
            for letter in sorted(set("abcdefghijklmnop") - set(ids)):
                if chance.random() < 0.1:
                    ids.insert(chance.randrange(len(ids) + 1), letter)
        rows = [Plate(letter, chance.choice(["", "x", "y"])) for letter in ids]
        model.set_rows(rows)
        assert model.rows() == rows
        assert [model.index(place, 1).data() for place in range(len(rows))] == [row.name for row in rows]
    assert ("reset",) not in signals.said


@pytest.mark.parametrize("seed", range(8))
def test_random_orders_take_as_few_moves_as_possible(model, seed):
    chance = random.Random(seed)  # noqa: S311
    for _ in range(100):
        before = chance.sample("abcdefghij", 10)
        after = chance.sample("abcdefghij", 10)
        model.set_rows(plates("".join(before)))
        signals = Signals(model)
        model.set_rows(plates("".join(after)))
        staying = longest_rising([after.index(letter) for letter in before])
        assert len(signals.said) == 10 - len(staying)


def test_a_view_keeps_its_scroll_place(model, qtbot):
    view = QTableView()
    qtbot.addWidget(view)
    view.resize(200, 100)
    view.setModel(model)
    model.set_rows([Plate(str(number)) for number in range(100)])
    with qtbot.waitExposed(view):
        view.show()
    view.verticalScrollBar().setValue(40)
    model.set_rows([Plate(str(number), "later") for number in range(99)])
    assert view.verticalScrollBar().value() == 40


def test_a_cell_tells_its_text_colour_and_row(model, look):
    model.set_rows([Plate("a", "<b>Germany</b>"), Plate("b")])
    cell = model.index(0, 1)
    assert model.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) == look.theme.colour("accent")
    assert cell.data() == "<b>Germany</b>"
    assert cell.data(Qt.ItemDataRole.ForegroundRole) == look.theme.colour("muted")
    assert model.index(1, 1).data(Qt.ItemDataRole.ForegroundRole) is None
    assert "<b>" not in cell.data(Qt.ItemDataRole.ToolTipRole)
    assert model.row_at(cell) == Plate("a", "<b>Germany</b>")
    assert model.index_of("b").row() == 1
    assert not model.index_of("z").isValid()
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Name"


def test_two_rows_may_not_be_the_same(model):
    with pytest.raises(ValueError, match="same id"):
        model.set_rows(plates("aba"))
    assert model.rows() == []


def test_neighbours_that_are_wanted_are_one_stretch():
    assert stretches([True, True, False, False, True]) == [(0, 1), (4, 4)]
    assert stretches([]) == stretches([False]) == []


def test_the_longest_rising_selection():
    assert longest_rising([3, 0, 1, 4, 2]) in ({0, 1, 2}, {0, 1, 4})
    assert longest_rising([]) == set()
