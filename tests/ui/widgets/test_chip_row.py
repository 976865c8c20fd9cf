"""A row of chips in little room."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.chip_row import ChipRow, ChipWords
from chairconsole.ui.widgets.runs import Run


def words(*names: str, amber: str = "") -> list[ChipWords]:
    return [ChipWords((Run(name),), "amber" if name == amber else "accent") for name in names]


@pytest.fixture
def row(look: Look, qtbot: QtBot) -> ChipRow:
    row = ChipRow(look)
    qtbot.addWidget(row)
    return row


def test_all_chips_show_where_there_is_room(row: ChipRow) -> None:
    row.show_chips(words("Kenya", "Mali", amber="Mali"), 500)
    assert row.shown() == [("Kenya", "accent"), ("Mali", "amber")]
    assert row.accessibleName() == "Kenya, Mali"
    assert row.sizeHint().width() < 500
    assert row.minimumSizeHint().width() == 0


def test_the_last_ones_show_and_the_number_of_the_others(row: ChipRow) -> None:
    row.show_chips(words("Kenya", "Mali", "Brazil", "Chad"), 180)
    assert row.shown()[0] == ("+2", "accent")
    assert [name for name, _ in row.shown()[1:]] == ["Brazil", "Chad"]
    assert row.sizeHint().width() <= 180


def test_long_names_are_shortened_before_any_is_left_out(row: ChipRow) -> None:
    row.show_chips(words("x" * 60, "y" * 60, "Chad"), 500)
    assert [name[0] for name, _ in row.shown()] == ["x", "y", "C"]
    assert row.sizeHint().width() <= 500


def test_a_doubt_among_the_hidden_is_seen(row: ChipRow) -> None:
    row.show_chips(words("Congo?", "Mali", "Brazil", "Chad", amber="Congo?"), 180)
    assert row.shown()[0][1] == "amber"


@pytest.mark.parametrize("room", [-20, 0, 5, 30, 80])
def test_it_never_takes_more_than_it_is_given(row: ChipRow, room: int) -> None:
    row.show_chips(words("x" * 200, "y" * 200), room)
    assert row.sizeHint().width() <= max(room, 0)


def test_a_long_name_is_shortened(row: ChipRow) -> None:
    row.show_chips(words("x" * 200), 2000)
    assert row.sizeHint().width() < 300
    row.resize(row.sizeHint())
    row.grab()


def test_a_press_names_the_chip(row: ChipRow) -> None:
    pressed: list[int] = []
    row.clicked.connect(pressed.append)
    row.show_chips(words("Kenya", "Mali"), 500)
    row.resize(row.sizeHint())
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().center() + row.rect().center() / 2)
    assert pressed == [1]
    row.show_chips(words("Congo?", "Mali", "Brazil", "Chad", amber="Congo?"), 180)
    row.resize(row.sizeHint())
    QTest.mouseClick(row, Qt.MouseButton.LeftButton, pos=row.rect().topLeft() + row.rect().center() / 8)
    assert pressed == [1, 0], "the hidden doubtful one"
