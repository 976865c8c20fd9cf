"""The number of a finding, small and round: beside its words on the page, and on its card."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from chairconsole.ui.theme import Look, Theme


def badge_width(theme: Theme, number: int) -> float:
    """As wide as high, or wider for a number that has more digits."""
    height = theme.size("badge_height")
    return max(height, QFontMetricsF(_font(theme)).horizontalAdvance(str(number)) + height * 0.4)


def paint_badge(painter: QPainter, theme: Theme, left: float, middle: float, number: int) -> None:
    """Paint the number from `left` on, with its middle at that height."""
    height = theme.size("badge_height")
    place = QRectF(left, middle - height / 2, badge_width(theme, number), height)
    font = _font(theme)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("paper_found_line"))
    painter.drawRoundedRect(place, height / 2, height / 2)
    painter.setFont(font)
    painter.setPen(theme.colour("paper"))
    # Digits stand on the baseline without anything below it: in the middle of a line they would be too high.
    metrics, digits = QFontMetricsF(font), str(number)
    start = place.center().x() - metrics.horizontalAdvance(digits) / 2
    painter.drawText(QPointF(start, middle + metrics.capHeight() / 2), digits)
    painter.restore()


class NumberBadge(QWidget):
    """The number on a card, whose name tells it to those who cannot see it."""

    def __init__(self, look: Look, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As large as it is painted."""
        theme = self._look.theme
        return QSize(round(badge_width(theme, self.number)), theme.size("badge_height"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the number."""
        paint_badge(QPainter(self), self._look.theme, 0, self.height() / 2, self.number)


def _font(theme: Theme) -> QFont:
    return theme.font("font_small", QFont.Weight.Bold)
