"""Rows by id as a Qt table model: it tells a view only what differs, so selection and scroll place stay."""

from bisect import bisect_left
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
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
    """A column: its title, what it says of a row, how, and in which colour of the theme ("": the usual).

    `width` is in pixels; 0 takes what the other columns leave. A table narrower than `room` pixels leaves it out.
    """

    title: str
    text: Callable[[RowType], str]
    width: int = 0
    alignment: Qt.AlignmentFlag = LEFT
    colour: Callable[[RowType], str] | str = ""
    room: int = 0
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
                name = column.colour(row) if callable(column.colour) else column.colour
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
        for first, last in reversed(stretches(row.id not in kept for row in self._rows)):
            self.beginRemoveRows(QModelIndex(), first, last)
            del self._rows[first : last + 1]
            self.endRemoveRows()

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
        present = {row.id for row in self._rows}
        for first, last in stretches(row.id not in present for row in rows):
            self.beginInsertRows(QModelIndex(), first, last)
            self._rows[first:first] = rows[first : last + 1]
            self.endInsertRows()

    def _replace(self, rows: Sequence[RowType]) -> None:
        changed = stretches(row != before for row, before in zip(rows, self._rows, strict=True))
        self._rows = list(rows)
        for first, last in changed:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))


def stretches(wanted: Iterable[bool]) -> list[tuple[int, int]]:
    """Return the first and the last place of each stretch of neighbours that are wanted."""
    found = []
    for is_wanted, stretch in groupby(enumerate(wanted), key=lambda numbered: numbered[1]):
        places = [place for place, _ in stretch]
        if is_wanted:
            found.append((places[0], places[-1]))
    return found


def longest_rising(numbers: Sequence[int]) -> set[int]:
    """Return the longest rising selection of different numbers."""
    tails: list[int] = []
    before: dict[int, int | None] = {}
    for number in numbers:
        place = bisect_left(tails, number)
        before[number] = tails[place - 1] if place else None
        tails[place : place + 1] = [number]
    chosen = set()
    last: int | None = tails[-1] if tails else None
    while last is not None:
        chosen.add(last)
        last = before[last]
    return chosen
