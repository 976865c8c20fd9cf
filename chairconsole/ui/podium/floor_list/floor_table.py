"""A table whose rows can be dragged to another place: it tells the place and moves nothing itself."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from chairconsole.ui.podium.floor_list.floor_rows import FloorRow
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.row_model import Column, Index, RowModel
from chairconsole.ui.widgets.row_table import RowTable


class FloorModel(RowModel[FloorRow]):
    """Rows that may be dragged, and dropped between two others."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a cell."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """A row is only ever moved."""
        return Qt.DropAction.MoveAction


class FloorTable(RowTable[FloorRow]):
    """Tells at which place the marked row was let go; the rows stay until the meeting is another."""

    dropped = Signal(int)
    made_of = FloorModel

    def __init__(self, look: Look, columns: Sequence[Column[FloorRow]], *, name: str, parent: QWidget) -> None:
        super().__init__(look, columns, name=name, parent=parent)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell the place, counted without the row that was dragged."""
        source = self.currentIndex().row()
        over = self.indexAt(event.position().toPoint())
        place = self.model().rowCount()
        if over.isValid():
            below = event.position().y() > self.visualRect(over).center().y()
            place = over.row() + below
        # Qt would take the row out of the model if the drop were a move.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        if source >= 0:
            self.dropped.emit(place - (place > source))
