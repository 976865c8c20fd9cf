"""Rows by id as a Qt table model: it tells a view only what differs, so selection and scroll place stay."""

from collections.abc import Callable, Collection, Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from chairconsole.ui.widgets.plain_text import plain_tooltip


class Row(Protocol):
    """What a row must have: an identity, and equality with its former self."""

    @property
    def id(self) -> Hashable:
        """What the row is, wherever it stands."""


RowType = TypeVar("RowType", bound=Row)
Index = QModelIndex | QPersistentModelIndex

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Column(Generic[RowType]):
    """A column: its title, what it says of a row, how, and in which colour of the theme ("": the usual)."""

    title: str
    text: Callable[[RowType], str]
    alignment: Qt.AlignmentFlag = LEFT
    colour: Callable[[RowType], str] | None = None
    tooltip: Callable[[RowType], str] | None = None
    drawing: Callable[[RowType], object] | None = None


class RowModel(QAbstractTableModel, Generic[RowType]):
    """A table of rows that may be replaced as a whole, again and again."""

    ROW_ROLE = int(Qt.ItemDataRole.UserRole)
    DRAWING_ROLE = ROW_ROLE + 1

    def __init__(
        self, columns: Sequence[Column[RowType]], colour_of: Callable[[str], QColor], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._columns = tuple(columns)
        self._colour_of = colour_of
        self._rows: list[RowType] = []

    def rows(self) -> list[RowType]:
        """Return the rows in their order."""
        return list(self._rows)

    def row_at(self, index: Index) -> RowType | None:
        """Return the row under an index of this model."""
        return self._rows[index.row()] if index.isValid() else None

    def index_of(self, row_id: Hashable) -> QModelIndex:
        """Return the index of the row with that id; invalid if there is none."""
        for place, row in enumerate(self._rows):
            if row.id == row_id:
                return self.index(place, 0)
        return QModelIndex()

    def set_rows(self, rows: Sequence[RowType]) -> None:
        """Show these rows instead, telling views only what was removed, moved, inserted or changed."""
        wanted = {row.id: row for row in rows}
        if len(wanted) != len(rows):
            raise ValueError("two rows have the same id")
        self._remove(wanted.keys())
        self._move([row.id for row in rows])
        self._insert(rows)
        self._replace(rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a view asks about one cell."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        column = self._columns[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(column.tooltip(row) if column.tooltip else column.text(row))
            case Qt.ItemDataRole.TextAlignmentRole:
                return column.alignment
            case Qt.ItemDataRole.ForegroundRole:
                name = column.colour(row) if column.colour else ""
                return self._colour_of(name) if name else None
            case self.ROW_ROLE:
                return row
            case self.DRAWING_ROLE:
                return column.drawing(row) if column.drawing else None
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title of a column."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._columns[section].alignment
        return None

    def _remove(self, kept: Collection[Hashable]) -> None:
        place = len(self._rows)
        while place > 0:
            last = place
            while place > 0 and self._rows[place - 1].id not in kept:
                place -= 1
            if place < last:
                self.beginRemoveRows(QModelIndex(), place, last - 1)
                del self._rows[place:last]
                self.endRemoveRows()
            place -= 1

    def _move(self, wanted: Sequence[Hashable]) -> None:
        """Move as few rows as possible: those outside the longest stretch that is in order already."""
        present = {row.id for row in self._rows}
        order = [row_id for row_id in wanted if row_id in present]
        target = {row_id: place for place, row_id in enumerate(order)}
        staying = longest_rising([target[row.id] for row in self._rows])
        for place, row_id in enumerate(order):
            if place in staying:
                continue
            ids = [row.id for row in self._rows]
            source = ids.index(row_id)
            destination = ids.index(order[place - 1]) + 1 if place else 0
            if destination in (source, source + 1):
                continue
            self.beginMoveRows(QModelIndex(), source, source, QModelIndex(), destination)
            row = self._rows.pop(source)
            self._rows.insert(destination - (destination > source), row)
            self.endMoveRows()

    def _insert(self, rows: Sequence[RowType]) -> None:
        place = 0
        while place < len(rows):
            present = self._rows[place].id if place < len(self._rows) else None
            if place < len(self._rows) and present == rows[place].id:
                place += 1
                continue
            end = place + 1
            while end < len(rows) and not (place < len(self._rows) and present == rows[end].id):
                end += 1
            self.beginInsertRows(QModelIndex(), place, end - 1)
            self._rows[place:place] = rows[place:end]
            self.endInsertRows()
            place = end

    def _replace(self, rows: Sequence[RowType]) -> None:
        differing = [place for place, row in enumerate(rows) if row != self._rows[place]]
        self._rows = list(rows)
        start = 0
        while start < len(differing):
            end = start
            while end + 1 < len(differing) and differing[end + 1] == differing[end] + 1:
                end += 1
            first = self.index(differing[start], 0)
            last = self.index(differing[end], len(self._columns) - 1)
            self.dataChanged.emit(first, last)
            start = end + 1


def longest_rising(numbers: Sequence[int]) -> set[int]:
    """Return the longest rising selection of different numbers."""
    tails: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        low, high = 0, len(tails)
        while low < high:
            middle = (low + high) // 2
            low, high = (middle + 1, high) if tails[middle] < number else (low, middle)
        before[number] = tails[low - 1] if low else None
        tails[low : low + 1] = [number]
    chosen = set()
    last: int | None = tails[-1] if tails else None
    while last is not None:
        chosen.add(last)
        last = before[last]
    return chosen
