"""The thin bar under a countdown: how much of the time is used."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from chairconsole.ui.theme import Look, set_property

TICK = 2.0
TICK_SHARE = 0.2
"""How wide the tick is, in pixels at least, and of the height of a high bar."""


class ProgressBar(QWidget):
    """A rounded bar, filled to a fraction; a tick marks the lower bound of a limit such as 5–7 minutes."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._fraction = -1.0
        self._lower_bound: float | None = None
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
            painter.fillPath(part.intersected(outline), theme.phase_colour(str(self.property("phase"))))
        if self._lower_bound is not None:
            centre = whole.width() * self._lower_bound
            passed = self._fraction > self._lower_bound
            painter.setBrush(theme.colour("card" if passed else "muted"))
            width = max(TICK, whole.height() * TICK_SHARE)
            painter.drawRect(QRectF(centre - width / 2, 0, width, whole.height()))
