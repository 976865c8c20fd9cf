"""An icon beside words, in a colour of the theme."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from chairconsole.ui.theme import Look


class IconLabel(QWidget):
    """Paints one icon, sharp at any scale; its name for those who cannot see it says what it means."""

    def __init__(self, look: Look, icon: str = "", colour: str = "muted", *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon, self._colour = icon, colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, colour: str = "muted", *, meaning: str = "") -> None:
        """Show another icon, or none, which leaves its place free."""
        if (icon, colour, meaning) != (self._icon, self._colour, self.accessibleName()):
            self._icon, self._colour = icon, colour
            self.setAccessibleName(meaning)
            self.update()

    def sizeHint(self) -> QSize:
        """Return the square of an icon."""
        side = self._look.theme.size("icon")
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the icon."""
        if self._icon:
            place = QRectF(self.rect())
            self._look.theme.paint_icon(QPainter(self), place, self._icon, self._colour)
