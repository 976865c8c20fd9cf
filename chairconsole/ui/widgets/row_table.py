"""The table in which rows are shown: one row marked as a whole, quiet headings, no grid."""

from collections.abc import Hashable, Sequence
from typing import Any, Generic

from PySide6.QtCore import QItemSelectionModel, QPointF, QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from chairconsole.ui.theme import Look
from chairconsole.ui.typed_keys import is_typing
from chairconsole.ui.widgets.plain_text import shortened
from chairconsole.ui.widgets.row_delegate import RowDelegate
from chairconsole.ui.widgets.row_model import Column, RowModel, RowType
from chairconsole.ui.widgets.section_label import section_font


class RowHeader(QHeaderView):
    """The headings of a table's columns, in small capitals over a thin line."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self.setHighlightSections(False)
        self.setFixedHeight(look.theme.size("row_height"))
        self.setMinimumSectionSize(look.theme.size("gap") * 2)

    def paintSection(self, painter: QPainter, place: QRect, section: int) -> None:
        """Paint one heading."""
        model = self.model()
        if model is None:
            return
        theme = self._look.theme
        orientation = Qt.Orientation.Horizontal
        title = str(model.headerData(section, orientation, Qt.ItemDataRole.DisplayRole) or "")
        alignment = model.headerData(section, orientation, Qt.ItemDataRole.TextAlignmentRole)
        font = section_font(self._look)
        inner = place.adjusted(theme.size("gap"), 0, -theme.size("gap"), 0)
        painter.save()
        painter.setPen(QPen(theme.colour("border"), theme.size("line")))
        below = place.bottom() + 0.5
        painter.drawLine(QPointF(place.left(), below), QPointF(place.right() + 1, below))
        painter.setFont(font)
        painter.setPen(theme.colour("faint"))
        painter.drawText(inner, int(alignment), shortened(font, title, inner.width()))
        painter.restore()


class RowTable(QTableView, Generic[RowType]):
    """Rows by id, marked as a whole; one is marked at a time and stays so, whatever comes and goes around it."""

    made_of: type[RowModel[Any]] = RowModel

    def __init__(
        self, look: Look, columns: Sequence[Column[RowType]], *, name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = columns
        self._left_out: frozenset[int] = frozenset()
        self._rows: RowModel[RowType] = self.made_of(columns, look.colour, self)
        self.setAccessibleName(name)
        self.setHorizontalHeader(RowHeader(look, self))
        self.horizontalHeader().setAccessibleName(name)
        self.setItemDelegate(RowDelegate(look, self))
        self.setModel(self._rows)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(look.theme.size("row_height"))
        rows.setMinimumSectionSize(look.theme.size("row_height"))
        rows.hide()
        for place, column in enumerate(columns):
            if column.width:
                self.setColumnWidth(place, column.width)
            else:
                self.horizontalHeader().setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)

    def rows(self) -> list[RowType]:
        """Return the rows that are shown."""
        return self._rows.rows()

    def show_rows(self, rows: Sequence[RowType]) -> None:
        """Show these rows; the marked one stays marked, and no neighbour is marked when it goes."""
        if list(rows) == self.rows():
            return
        marked = self.marked()
        self._rows.set_rows(rows)
        # Qt would mark the neighbour of a row that goes, and the next key would be about that one.
        if marked is None or not self._rows.index_of(marked.id).isValid():
            self.selectionModel().clear()

    def marked(self) -> RowType | None:
        """The marked row; None if there is none."""
        return self._rows.row_at(self.currentIndex()) if self.selectionModel().hasSelection() else None

    def all_marked(self) -> list[RowType]:
        """Every marked row, from the top, where several may be marked."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = self.rows()
        return [rows[place] for place in places]

    def mark(self, place: int) -> None:
        """Mark the row at a place, or the nearest one."""
        count = self._rows.rowCount()
        if count:
            # Not selectRow: it asks which keys are held, and these belong to the action that opened the page.
            select = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            index = self._rows.index(min(max(place, 0), count - 1), 0)
            self.selectionModel().setCurrentIndex(index, select)

    def mark_id(self, row_id: Hashable) -> None:
        """Mark the row with that id; the first one if there is none."""
        self.mark(self._rows.index_of(row_id).row())

    def move_mark(self, by: int) -> None:
        """Move the mark down by so many rows (up if negative), from outside the table."""
        if self.marked() is None:
            self.mark(0 if by > 0 else self._rows.rowCount() - 1)
        else:
            self.mark(self.currentIndex().row() + by)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave letters to whoever holds the table: Qt would look for a row that begins with them.

        Home and End mark the first row and the last one: Qt would go along the row.
        """
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self._rows.rowCount() - 1}
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if is_typing(event):
            event.ignore()
        elif plain and event.key() in ends:
            self.mark(ends[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def leave_out(self, places: frozenset[int]) -> None:
        """Leave out the columns at these places, however wide the table is."""
        self._left_out = places
        self._show_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the columns for which a narrow table has no room."""
        super().resizeEvent(event)
        self._show_columns()

    def _show_columns(self) -> None:
        for place, column in enumerate(self._columns):
            self.setColumnHidden(place, place in self._left_out or self.width() < column.room)
