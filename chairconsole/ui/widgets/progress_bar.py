"""The thin bar under a countdown: how much of the time is used."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from chairconsole.ui.theme import Look, set_property

TICK = 2.0
TICK_SHARE = 0.2
"""How wide the tick is, in pixels at least, and of the height of a high bar."""


STRIPE, SLANT = 0.3, 0.9
"""How wide a stripe is, and how far one that slants leans to the right, of the height."""


class ProgressBar(QWidget):
    """A rounded bar, filled to a fraction; a tick marks the lower bound of a limit such as 5–7 minutes.

    Where it is high enough for that, stripes tell without colour that a clock stands still, and slanting ones that a
    time is over.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._fraction = -1.0
        self._lower_bound: float | None = None
        self._stripes = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Share of the time that is used"))
        self.setProperty("phase", "idle")
        self.set_fraction(0.0)

    def fraction(self) -> float:
        """Return the share that is filled, from 0 to 1."""
        return self._fraction

    def set_fraction(self, fraction: float) -> None:
        """Fill the bar to that share; more than all is all."""
        fraction = min(max(fraction, 0.0), 1.0)
        if fraction != self._fraction:
            self._fraction = fraction
            self.setAccessibleDescription(self.tr("{percent} %").format(percent=round(fraction * 100)))
            self.update()

    def set_lower_bound(self, fraction: float | None) -> None:
        """Mark the lower bound of a range, or none."""
        if fraction != self._lower_bound:
            self._lower_bound = fraction
            self.update()

    def set_phase(self, phase: str) -> None:
        """Change the colour: running, last, over, paused, done or idle."""
        set_property(self, "phase", phase)

    def stripes(self) -> str:
        """Return how it is striped: upright, slanting or, if it is plain, not at all."""
        return self._stripes

    def set_stripes(self, stripes: str) -> None:
        """Stripe what is filled: "upright", "slanting", or "" for plain."""
        if stripes != self._stripes:
            self._stripes = stripes
            self.update()

    def sizeHint(self) -> QSize:
        """Return a thin bar of some length."""
        height = self._look.theme.size("progress_height")
        return QSize(height * 20, height)

    def minimumSizeHint(self) -> QSize:
        """Return the shortest bar that can still be read."""
        height = self._look.theme.size("progress_height")
        return QSize(height * 4, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, the filled part and the tick."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = QRectF(self.rect())
        radius = whole.height() / 2
        painter.setBrush(theme.colour("button"))
        painter.drawRoundedRect(whole, radius, radius)
        if self._fraction > 0:
            filled = QRectF(whole)
            filled.setWidth(whole.width() * self._fraction)
            outline = QPainterPath()
            outline.addRoundedRect(whole, radius, radius)
            part = QPainterPath()
            part.addRoundedRect(filled, radius, radius)
            if filled.width() < whole.height():
                part.clear()
                part.addRect(filled)
            shape = part.intersected(outline)
            painter.fillPath(shape, theme.phase_colour(str(self.property("phase"))))
            if self._stripes:
                self._paint_stripes(painter, shape)
        if self._lower_bound is not None:
            centre = whole.width() * self._lower_bound
            passed = self._fraction > self._lower_bound
            painter.setBrush(theme.colour("card" if passed else "muted"))
            width = max(TICK, whole.height() * TICK_SHARE)
            painter.drawRect(QRectF(centre - width / 2, 0, width, whole.height()))

    def _paint_stripes(self, painter: QPainter, shape: QPainterPath) -> None:
        """Let the track be seen between stripes of the filled part."""
        height = float(self.height())
        lean = height * SLANT if self._stripes == "slanting" else 0.0
        wide = max(2.0, height * STRIPE)
        painter.save()
        painter.setClipPath(shape)
        painter.setPen(QPen(self._look.theme.colour("button"), wide))
        left = wide
        while left - lean < shape.boundingRect().right():
            painter.drawLine(QPointF(left - lean, height + 1), QPointF(left + lean, -1.0))
            left += 2 * wide if not lean else 3 * wide
        painter.restore()
        painter.setPen(Qt.PenStyle.NoPen)
