"""A table of rows by id in which one row is marked, whatever comes and goes around it."""

from collections.abc import Sequence
from typing import Generic

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QWidget

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.row_model import Column, RowModel, RowType
from chairconsole.ui.widgets.row_table import RowTable


class MarkedTable(Generic[RowType]):
    """A row table and its model together; `view` is what is laid out."""

    def __init__(
        self,
        look: Look,
        columns: Sequence[Column[RowType]],
        *,
        name: str,
        parent: QWidget,
        model: type[RowModel[RowType]] = RowModel,
        view: type[RowTable] = RowTable,
    ) -> None:
        self.model = model(columns, look.colour, parent)
        self.view = view(look, self.model, name=name, parent=parent)

    def show_rows(self, rows: Sequence[RowType]) -> None:
        """Show these rows; the marked one stays marked, and no neighbour is marked when it goes."""
        if list(rows) == self.model.rows():
            return
        marked = self.marked()
        self.model.set_rows(rows)
        # Qt would mark the neighbour of a row that goes, and the next key would be about that one.
        if marked is None or not self.model.index_of(marked.id).isValid():
            self.view.selectionModel().clear()

    def marked(self) -> RowType | None:
        """The marked row; None if there is none."""
        if not self.view.selectionModel().hasSelection():
            return None
        return self.model.row_at(self.view.currentIndex())

    def all_marked(self) -> list[RowType]:
        """Every marked row, from the top, where several may be marked."""
        places = sorted(index.row() for index in self.view.selectionModel().selectedRows())
        rows = self.model.rows()
        return [rows[place] for place in places]

    def mark(self, place: int) -> None:
        """Mark the row at a place, or the nearest one."""
        count = self.model.rowCount()
        if count:
            # Not selectRow: it asks which keys are held, and these belong to the action that opened the page.
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            index = self.model.index(min(max(place, 0), count - 1), 0)
            self.view.selectionModel().setCurrentIndex(index, select)

    def move(self, by: int) -> None:
        """Move the mark down by so many rows (up if negative), from outside the table."""
        marked = self.marked()
        if marked is None:
            self.mark(0 if by > 0 else self.model.rowCount() - 1)
        else:
            self.mark(self.model.index_of(marked.id).row() + by)
