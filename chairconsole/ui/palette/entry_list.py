"""The list of entries under their headings, with one of them marked."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from chairconsole.ui.palette.entry import Entry
from chairconsole.ui.palette.entry_delegate import EntryDelegate
from chairconsole.ui.theme import Look

Index = QModelIndex | QPersistentModelIndex
PAGE = 8


class _Rows(QAbstractListModel):
    """Entries and, as texts, the headings between them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: list[Entry | str] = []

    def show(self, rows: list[Entry | str]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, place: int) -> Entry | str | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row())
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title if isinstance(row, Entry) else row
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken if isinstance(row, Entry) else row
            case EntryDelegate.ROW:
                return row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        selectable = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return selectable if isinstance(self.row(index.row()), Entry) else Qt.ItemFlag.NoItemFlags


class EntryList(QListView):
    """Shows entries and marks one; the focus stays in the field above. `taken` tells which one was clicked."""

    taken = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Actions, delegations, blocks and themes"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._rows = _Rows(self)
        self._delegate = EntryDelegate(look, self)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(lambda index: self.taken.emit(self._rows.row(index.row())))

    def show_entries(self, entries: Sequence[Entry], typed: str) -> None:
        """Show these under their headings and mark the first: their own, or those of their sections while one types."""
        rows: list[Entry | str] = []
        before = ""
        for entry in entries:
            heading = entry.section.words if typed.strip() else entry.heading
            if heading != before:
                rows.append(heading)
                before = heading
            rows.append(entry)
        self._delegate.typed = typed
        self._rows.show(rows)
        self._mark(self._places()[:1])

    def shown(self) -> list[Entry]:
        """The entries, from the top."""
        rows = (self._rows.row(place) for place in range(self._rows.rowCount()))
        return [row for row in rows if isinstance(row, Entry)]

    def marked(self) -> Entry | None:
        """The marked entry; None if there is none."""
        row = self._rows.row(self.currentIndex().row())
        return row if isinstance(row, Entry) else None

    def mark(self, entry_id: str) -> bool:
        """Mark the entry with that id; whether it is there."""
        places = [place for place in self._places() if getattr(self._rows.row(place), "id", "") == entry_id]
        self._mark(places[:1])
        return bool(places)

    def move_mark(self, by: int) -> None:
        """Move the mark down by so many entries (up if negative), no further than to the last one."""
        places = self._places()
        here = self.currentIndex().row()
        if here in places:
            place = min(max(places.index(here) + by, 0), len(places) - 1)
            self._mark(places[place : place + 1])

    def _places(self) -> list[int]:
        return [place for place in range(self._rows.rowCount()) if isinstance(self._rows.row(place), Entry)]

    def _mark(self, places: list[int]) -> None:
        for place in places:
            if place == 1:
                # With its heading above it.
                self.scrollToTop()
            self.setCurrentIndex(self._rows.index(place))
