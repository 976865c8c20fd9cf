"""A layout that puts widgets side by side and begins a new line where there is no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class FlowLayout(QLayout):
    """Widgets in lines like words in a text; its height follows from its width.

    With `narrows`, one that has room enough for its least size stays on its line, narrower than it would like.
    """

    def __init__(
        self, parent: QWidget | None = None, *, gap: int = 8, line_gap: int = 6, narrows: bool = False
    ) -> None:
        super().__init__(parent)
        self._narrows = narrows
        self._items: list[QLayoutItem] = []
        self._measured: list[tuple[QLayoutItem, QSize, QSize]] | None = None
        self._gap = gap
        self._line_gap = line_gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Take one more item at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return the item at that place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take the item at that place out."""
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def invalidate(self) -> None:
        """Measure anew when it is next asked for: an item has changed, came or went."""
        self._measured = None
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Say that the layout wants no more room than its items do."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that all lines take at that width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        """Return the size of all items on one line."""
        hints = [hint for _, hint, _ in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        height = max((hint.height() for hint in hints), default=0)
        return self._with_margins(QSize(width, height))

    def minimumSize(self) -> QSize:
        """Return the size of the item that needs most."""
        size = QSize(0, 0)
        for _, _, least in self._shown():
            size = size.expandedTo(least)
        return self._with_margins(size)

    def setGeometry(self, place: QRect) -> None:
        """Put every item in its place."""
        super().setGeometry(place)
        self._place(place, move=True)

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _shown(self) -> list[tuple[QLayoutItem, QSize, QSize]]:
        """Return the items that are shown with the size each would like and its least one."""
        # A layout is asked for its height again and again before anything changes, and widgets answer slowly.
        if self._measured is None:
            self._measured = [(one, one.sizeHint(), one.minimumSize()) for one in self._items if not one.isEmpty()]
        return self._measured

    def _place(self, place: QRect, *, move: bool) -> int:
        """Go through all lines; return the height they take."""
        margins = self.contentsMargins()
        inner = place.marginsRemoved(margins)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent is not None else Qt.LayoutDirection.LeftToRight
        left, top, line_height = inner.left(), inner.top(), 0
        for item, hint, least in self._shown():
            size = hint.boundedTo(QSize(max(inner.width(), 0), hint.height())).expandedTo(least)
            room = inner.left() + inner.width() - left
            if self._narrows and least.width() <= room:
                size.setWidth(min(size.width(), room))
            if left > inner.left() and size.width() > room:
                left, top, line_height = inner.left(), top + line_height + self._line_gap, 0
            if move:
                item.setGeometry(QStyle.visualRect(direction, inner, QRect(QPoint(left, top), size)))
            left += size.width() + self._gap
            line_height = max(line_height, size.height())
        return top + line_height - inner.top() + margins.top() + margins.bottom()
