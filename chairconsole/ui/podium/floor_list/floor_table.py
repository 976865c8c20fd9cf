"""A table whose rows can be dragged to another place: it tells the place and moves nothing itself."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QDropEvent, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QWidget

from chairconsole.ui.podium.floor_list.floor_rows import FloorRow
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.plain_text import shortened
from chairconsole.ui.widgets.row_delegate import RowDelegate
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


class FloorDelegate(RowDelegate):
    """Leaves room above the row before which the floor ends."""

    table: "FloorTable"

    def above(self, index: Index) -> int:
        """How high the line is in which that is said."""
        return self.table.line_height if index.row() == self.table.ends_above() else 0


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
        self._look = look
        self._beyond: str | None = None
        self._end_words = ""
        self._row_height = look.theme.size("row_height")
        self.verticalHeader().setMinimumSectionSize(look.theme.size("row_least"))
        delegate = FloorDelegate(look, self)
        delegate.table = self
        self.setItemDelegate(delegate)

    @property
    def line_height(self) -> int:
        """The height of the line in which it is said that the floor ends."""
        return self._look.theme.size("banner_height")

    def end_floor_above(self, row: str | None, words: str) -> None:
        """Say above this row that the floor ends; None: it does not end among these."""
        self._beyond, self._end_words = row, words
        self._set_heights()
        self.setAccessibleDescription(words)
        self.viewport().update()

    def share_out(self, height: int, others: int) -> int:
        """Make rows as high as lets more of them be whole within this height, `others` of another table among them.

        The height of a row is between the theme's least and its usual one, and returned.
        """
        theme = self._look.theme
        usual, least = theme.size("row_height"), theme.size("row_least")
        room = height - (0 if self.ends_above() is None else self.line_height)
        rows = max(1, min(len(self.rows()) + others, room // least))
        self._row_height = max(least, min(usual, room // rows))
        self._set_heights()
        return self._row_height

    def _set_heights(self) -> None:
        place = self.ends_above()
        for one in range(len(self.rows())):
            wanted = self._row_height + (self.line_height if one == place else 0)
            if self.rowHeight(one) != wanted:
                self.setRowHeight(one, wanted)

    def whole_rows(self, height: int) -> int:
        """How high the rows are that are whole within this height, from the first; and the line, if that is next."""
        used, ends = 0, self.ends_above()
        for place in range(len(self.rows())):
            if used + self.rowHeight(place) > height:
                has_line = place == ends and used + self.line_height <= height
                return used + (self.line_height if has_line else 0)
            used += self.rowHeight(place)
        return height

    def ends_above(self) -> int | None:
        """The place of the first row for which there is no time; None if there is for all."""
        return next((place for place, row in enumerate(self.rows()) if row.id == self._beyond), None)

    def end_words(self) -> str:
        """What the line says; empty without one."""
        return self._end_words

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows, and the line where the floor ends."""
        super().paintEvent(event)
        place = self.ends_above()
        if place is None:
            return
        theme = self._look.theme
        top, gap = self.rowViewportPosition(place), theme.size("gap")
        painter = QPainter(self.viewport())
        strip = QRectF(0, top, self.viewport().width(), self.line_height)
        painter.fillRect(strip, theme.colour("card"))
        painter.setPen(QPen(theme.colour("amber"), 2))
        painter.drawLine(strip.topLeft(), strip.topRight())
        font = theme.font("font_small", QFont.Weight.DemiBold)
        painter.setFont(font)
        inner = strip.adjusted(gap, 0, -gap, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, shortened(font, self._end_words, inner.width()))
        painter.end()

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
