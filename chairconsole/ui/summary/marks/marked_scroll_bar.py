"""The scroll bar of the page, with a small mark at the height of each finding; a click on one goes there."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from chairconsole.ui.theme import Look

HALF = 2
"""Half the height of a mark."""

REACH = 5
"""A click is on a mark up to so many pixels above and below it."""


class MarkedScrollBar(QScrollBar):
    """`heights` says how far down in the whole page there is a mark, in the pixels of the page."""

    def __init__(self, look: Look, heights: Callable[[], Sequence[float]], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._look = look
        self._heights = heights
        self.dress()

    def dress(self) -> None:
        """Take the colour of paper: the style sheet's rules for parts of a scroll bar ask for no role."""
        self.setStyleSheet(f"QScrollBar::handle {{ background: {self._look.colour('paper_handle').name()}; }}")

    def places(self) -> list[tuple[float, float]]:
        """Each height in the page, with where its mark is on the bar."""
        share = self.height() / max(1, self.maximum() + self.pageStep())
        return [(height, min(max(HALF, height * share), self.height() - HALF)) for height in self._heights()]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the marks over the bar."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("paper_found_line"))
        for middle in dict.fromkeys(round(place) for _, place in self.places()):
            painter.drawRoundedRect(QRectF(0, middle - HALF, self.width(), 2 * HALF), HALF, HALF)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the mark that is nearest to a click on it, so that it stands in the middle."""
        pressed = event.position().y()
        reached = [(abs(place - pressed), height) for height, place in self.places() if abs(place - pressed) <= REACH]
        if reached and event.button() == Qt.MouseButton.LeftButton:
            self.setValue(round(min(reached)[1] - self.pageStep() / 2))
        else:
            super().mousePressEvent(event)
