"""The list of points and messages: several may be marked, and dragged into the draft."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from chairconsole.ui.summary.bench_delegate import BenchDelegate
from chairconsole.ui.summary.bench_rows import BenchRow, RowKind
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import named
from chairconsole.ui.widgets.row_model import Column, Index, RowModel

DRAGGED = "application/x-chairconsole-points"
"""The kind of what is dragged: the ids of messages and points, one a line, each after "m:" or "p:"."""


class BenchModel(RowModel[BenchRow]):
    """Rows of the bench; headings cannot be marked."""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be done with a row."""
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if row.kind is RowKind.HEADING:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """The kind of what is dragged."""
        return [DRAGGED]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """What is dragged: ids only, which mean nothing to another program."""
        rows = [self.row_at(index) for index in indexes]
        data = QMimeData()
        data.setData(DRAGGED, "\n".join(dragged(row for row in rows if row is not None)).encode())
        return data


class BenchList(QListView):
    """`taken` tells a row on which Enter was pressed, or which was clicked twice.

    `pressed_button` tells one whose button was clicked.
    """

    taken = Signal(object)
    pressed_button = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "bench", self.tr("Points and messages"))
        self.rows_model = BenchModel((Column[BenchRow]("", lambda row: row.text),), look.colour, self)
        self.setModel(self.rows_model)
        self._delegate = BenchDelegate(look, self)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.doubleClicked.connect(lambda _index: self._take())

    def show_rows(self, rows: Sequence[BenchRow]) -> None:
        """Show these rows; what is marked stays marked as far as it is still there."""
        if list(rows) != self.rows_model.rows():
            self.rows_model.set_rows(rows)
            self.scheduleDelayedItemsLayout()

    def rows(self) -> list[BenchRow]:
        """The rows that are shown."""
        return self.rows_model.rows()

    def marked(self) -> list[BenchRow]:
        """The marked rows, from the top."""
        places = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        rows = self.rows_model.rows()
        return [rows[place] for place in places]

    def marked_points(self) -> tuple[str, ...]:
        """The points of all marked rows, each once."""
        return tuple(dict.fromkeys(point for row in self.marked() for point in row.points))

    def move_mark(self, by: int) -> None:
        """Move the mark, from the search field above."""
        place = self._neighbour(by)
        if place is not None:
            self.mark(place)

    def extend_mark(self, by: int) -> None:
        """Mark the neighbour as well, from the search field above."""
        place = self._neighbour(by)
        if place is not None:
            self._mark(place, QItemSelectionModel.SelectionFlag.Select)

    def mark(self, place: int) -> None:
        """Mark the row at this place, and no other."""
        self._mark(place, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def _neighbour(self, by: int) -> int | None:
        """The place of the next row that can be marked, from the present one or, with none marked, from outside."""
        rows = self.rows()
        outside = -1 if by > 0 else len(rows)
        place = (self.currentIndex().row() if self.selectionModel().hasSelection() else outside) + by
        while 0 <= place < len(rows) and rows[place].kind is RowKind.HEADING:
            place += by
        return place if 0 <= place < len(rows) else None

    def _mark(self, place: int, how: QItemSelectionModel.SelectionFlag) -> None:
        index = self.rows_model.index(place, 0)
        self.selectionModel().setCurrentIndex(index, how)
        self.scrollTo(index)

    def mark_message(self, message: str) -> None:
        """Mark the row of a message, if it is shown."""
        place = next((place for place, row in enumerate(self.rows()) if row.entry == message), None)
        if place is not None:
            self.mark(place)

    def mark_near(self, place: int) -> None:
        """Mark the row at this place or, if it is none, the next one or the last."""
        rows = self.rows()
        places = [at for at, row in enumerate(rows) if row.kind is not RowKind.HEADING]
        if places:
            self.mark(next((at for at in places if at >= place), places[-1]))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the button of a row does what stands on it."""
        index = self.indexAt(event.position().toPoint())
        row = self.rows_model.row_at(index) if index.isValid() else None
        if event.button() == Qt.MouseButton.LeftButton and row is not None and row.deed is not None:
            place = self._delegate.button_place(row, self.visualRect(index))
            if place.contains(event.position()):
                self.pressed_button.emit(row)
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the marked row; Home marks the first one below its heading."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        ):
            if not event.isAutoRepeat():
                self._take()
            return
        if event.key() == Qt.Key.Key_Home and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.clearSelection()
            self.move_mark(1)
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the texts anew at another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _take(self) -> None:
        marked = self.marked()
        if marked:
            self.taken.emit(marked[0])


def dragged(rows: Iterable[BenchRow]) -> list[str]:
    """What rows mean for the draft: a message as a whole, or points, each after its letter."""
    ids = []
    for row in rows:
        if row.kind is RowKind.MESSAGE:
            ids.append(f"m:{row.message}")
        elif row.kind in (RowKind.POINT, RowKind.PART):
            ids += [f"p:{point}" for point in row.points]
    return list(dict.fromkeys(ids))
