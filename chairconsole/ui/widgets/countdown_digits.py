"""A time in large digits that stand still: only the digit that changes changes."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from chairconsole.ui.theme import Look, set_property

DIGITS = "0123456789"
MEASURE = 1000
OVERSHOOT = 0.04
SPACING, BETWEEN_DIGITS = 0.12, 0.1
"""What is left free between two signs, of the height: about what a font leaves free between two round digits."""
STROKE, LEAST_STROKE = 0.022, 1.5
"""How thick an outline is: of the height, and in pixels at least."""
MINUS = "−"
KEPT = 1024
"""How many measured characters are known again: each in the sizes of several windows."""


class CountdownDigits(QWidget):
    """Paints "0:26" as high as the widget and at its right; it knows no clock.

    The last colon stands where it would with the widest digits, and from it the digits stand side by side to the left
    and to the right, all equally close: so that no 1 is loose, and a digit that changes moves only what lies beyond it.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._text = ""
        self._is_outlined = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(self.tr("Time"))
        self.setProperty("phase", "idle")

    def text(self) -> str:
        """Return the time that is shown."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another time; a hyphen becomes a minus sign."""
        text = text.replace("-", MINUS)
        if text == self._text:
            return
        shape_changed = _shape(text) != _shape(self._text)
        self._text = text
        self.setAccessibleDescription(text)
        if shape_changed:
            self.updateGeometry()
        self.update()

    def phase(self) -> str:
        """Return the phase, which decides the colour."""
        return str(self.property("phase"))

    def set_phase(self, phase: str) -> None:
        """Change the colour: running, last, over, paused, done or idle."""
        set_property(self, "phase", phase)

    def is_outlined(self) -> bool:
        """Return whether the digits are outlined: the clock stands still, and is kept for somebody."""
        return self._is_outlined

    def set_outlined(self, *, is_outlined: bool) -> None:
        """Outline the digits, or fill them."""
        if is_outlined != self._is_outlined:
            self._is_outlined = is_outlined
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room for the digits at the height of the theme."""
        height = self._look.theme.size("countdown_height")
        _, total, digit_height = self._measured()
        return QSize(int(total * height / digit_height) + 1, height)

    def minimumSizeHint(self) -> QSize:
        """Return a third of that: the digits shrink with the room."""
        hint = self.sizeHint()
        return QSize(hint.width() // 3, hint.height() // 3)

    def cells(self) -> list[QRectF]:
        """Return the place of every character; that of the last colon is the same for all times of one shape."""
        widths, total, digit_height = self._measured()
        font = self._font()
        own = [_tight(font, character).width() for character in self._text]
        gaps = [digit_height * gap for gap in self._gaps()]
        colon = self._text.rfind(":")
        lefts = [0.0] * len(own)
        for place in range(colon, len(own)):
            if place > max(colon, 0):
                lefts[place] = lefts[place - 1] + own[place - 1] + gaps[place - 1]
        for place in range(colon - 1, -1, -1):
            lefts[place] = lefts[place + 1] - gaps[place] - own[place]
        scale = self._scale()
        # From the left of the whole to the colon, with the widest digits before it.
        before = sum(widths[: max(colon, 0)]) + sum(gaps[: max(colon, 0)])
        origin = self.width() - (total - before) * scale
        top = (self.height() - digit_height * scale) / 2
        return [
            QRectF(origin + left * scale, top, width * scale, digit_height * scale)
            for left, width in zip(lefts, own, strict=True)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint each character in the middle of its cell."""
        if not self._text:
            return
        theme = self._look.theme
        font = self._font()
        font.setPixelSize(max(1, int(MEASURE * self._scale())))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        painter.setFont(font)
        painter.setPen(theme.phase_colour(self.phase()))
        for character, cell in zip(self._text, self.cells(), strict=True):
            left = cell.center().x() - _tight(font, character).center().x()
            base = cell.bottom() - cell.height() * OVERSHOOT / 2
            if character == ":":
                base -= self._colon_lift(font)
            if self._is_outlined:
                self._outline(painter, QPointF(left, base), character)
            else:
                painter.drawText(QPointF(left, base), character)

    def _outline(self, painter: QPainter, at: QPointF, character: str) -> None:
        path = QPainterPath()
        path.addText(at, painter.font(), character)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(LEAST_STROKE, self.height() * STROKE)
        painter.strokePath(path, QPen(self._look.theme.colour("text"), width))

    def _colon_lift(self, font: QFont) -> float:
        """Return by how much a colon must rise to stand in the middle of the digits."""
        return _tight(font, ":").center().y() - _tight(font, "0").center().y()

    def _font(self) -> QFont:
        font = self._look.theme.font("font_body", QFont.Weight.Bold)
        font.setPixelSize(MEASURE)
        return font

    def _measured(self) -> tuple[list[float], float, float]:
        """Return the width of every cell, of all with their spacing, and a digit's height, much enlarged."""
        font = self._font()
        height = QFontMetricsF(font).capHeight() * (1 + OVERSHOOT)
        digit = max(_tight(font, digit).width() for digit in DIGITS)
        widths = [digit if character in DIGITS else _tight(font, character).width() for character in self._text]
        return widths, sum(widths) + height * sum(self._gaps()), height

    def _gaps(self) -> list[float]:
        """Return what is left free after each character but the last, of the height."""
        pairs = zip(self._text, self._text[1:], strict=False)
        return [BETWEEN_DIGITS if one in DIGITS and other in DIGITS else SPACING for one, other in pairs]

    def _scale(self) -> float:
        _, total, digit_height = self._measured()
        by_height = self.height() / digit_height
        return min(by_height, self.width() / total) if total else by_height


@lru_cache(KEPT)
def _tight(font: QFont, character: str) -> QRectF:
    """Return what a character covers of its place."""
    return QFontMetricsF(font).tightBoundingRect(character)


def _shape(text: str) -> str:
    """Return the text with every digit alike: times of one shape take the same room."""
    return "".join("0" if character in DIGITS else character for character in text)
