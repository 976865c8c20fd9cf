"""The table in which rows are shown: one row selected as a whole, quiet headings, no grid."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.plain_text import shortened
from chairconsole.ui.widgets.row_delegate import RowDelegate
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


class RowTable(QTableView):
    """A table for a row model; whole rows are selected, one at a time."""

    def __init__(self, look: Look, model: QAbstractItemModel, *, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setHorizontalHeader(RowHeader(look, self))
        self.horizontalHeader().setAccessibleName(name)
        self.setItemDelegate(RowDelegate(look, self))
        self.setModel(model)
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

    def set_widths(self, widths: Sequence[int], stretched: int) -> None:
        """Give each column a width; the `stretched` one takes what is left over."""
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self.horizontalHeader().setSectionResizeMode(stretched, QHeaderView.ResizeMode.Stretch)
