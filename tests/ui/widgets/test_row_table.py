"""The table in which rows are shown."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView

from chairconsole.ui.widgets.row_model import Column, RowModel
from chairconsole.ui.widgets.row_table import RowTable


@dataclass(frozen=True)
class Entry:
    id: int


def test_one_whole_row_is_selected_at_a_time(look, qtbot):
    model = RowModel(
        [Column[Entry]("#", lambda entry: str(entry.id)), Column("About", lambda entry: "")],
        look.theme.colour,
    )
    table = RowTable(look, model, name="Floor list")
    model.setParent(table)
    qtbot.addWidget(table)
    model.set_rows([Entry(1), Entry(2)])
    table.set_widths([30, 100], stretched=1)
    with qtbot.waitExposed(table):
        table.show()
    table.selectRow(0)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert {index.row() for index in table.selectedIndexes()} == {1}
    assert len(table.selectedIndexes()) == 2
    assert table.columnWidth(0) == 30
    assert table.horizontalHeader().sectionResizeMode(1) == QHeaderView.ResizeMode.Stretch
    assert table.accessibleName() == "Floor list"
    assert not table.grab().isNull()
