"""Small drawings of keys, beside what they do."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from chairconsole.ui.theme import Look, Theme
from chairconsole.ui.widgets.layouts import row
from chairconsole.ui.widgets.plain_label import PlainLabel


def key_cap_font(theme: Theme) -> QFont:
    """Return the font on key caps."""
    return theme.font("font_tiny", QFont.Weight.DemiBold)


def key_cap_size(theme: Theme, key: str) -> QSize:
    """Return the room that a key cap takes."""

    def measured() -> QSize:
        height = theme.size("key_cap_height")
        width = QFontMetricsF(key_cap_font(theme)).horizontalAdvance(key) + 2 * theme.size("key_cap_padding")
        return QSize(max(int(width + 1), height), height)

    return QSize(theme.once(("key cap", key), measured))


def paint_key_cap(
    painter: QPainter, place: QRectF, key: str, theme: Theme, *, variant: str = "normal", enabled: bool = True
) -> None:
    """Paint a key with a slightly thicker lower edge, in the colours of the button it stands on."""
    on_primary = variant == "primary" and enabled
    fill = theme.colour("accent_cap" if on_primary else "key_cap")
    border = theme.colour("accent_cap_border" if on_primary else "key_cap_border")
    ink = theme.colour("on_accent_cap" if on_primary else "muted" if enabled else "disabled")
    radius = theme.size("radius_key_cap")
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(border, 1))
    painter.setBrush(fill)
    painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
    lower = place.bottom() - 1.5
    painter.drawLine(QPointF(place.left() + radius, lower), QPointF(place.right() - radius, lower))
    _paint_key(painter, place, key, theme, ink)
    painter.restore()


def _paint_key(painter: QPainter, place: QRectF, key: str, theme: Theme, ink: QColor) -> None:
    painter.setFont(key_cap_font(theme))
    painter.setPen(ink)
    painter.drawText(place.adjusted(0, -1, 0, -1), Qt.AlignmentFlag.AlignCenter, key)


class KeyCap(QWidget):
    """One key, as on the keyboard."""

    def __init__(self, look: Look, key: str) -> None:
        super().__init__()
        self._look = look
        self._key = key
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def key(self) -> str:
        """Return what is written on the key."""
        return self._key

    def set_key(self, key: str) -> None:
        """Show another key."""
        if key == self._key:
            return
        self._key = key
        self.setAccessibleName(key)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the key."""
        return key_cap_size(self._look.theme, self._key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key."""
        painter = QPainter(self)
        paint_key_cap(painter, QRectF(self.rect()), self._key, self._look.theme, enabled=self.isEnabled())


class KeyHint(QWidget):
    """A key and what it does, for the bar at the bottom."""

    def __init__(self, look: Look, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cap = KeyCap(look, key)
        self._label = PlainLabel(text, role="small", elide=True)
        row(self._cap, self._label, of=self, gap=look.theme.size("gap_small") + 1)

    def set_hint(self, key: str, text: str) -> None:
        """Show another key and what it does."""
        self._cap.set_key(key)
        self._label.setText(text)
