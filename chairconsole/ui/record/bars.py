"""Bars with words beside them: a picture for those who would rather look than read, and the figures for all."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.plain_text import shortened, text_width

THICK = 8.0
LEAST = 2.0
NAME_SHARE = 0.42


@dataclass(frozen=True)
class Bar:
    """A bar: its name, its length from 0 to 1 in stretches of one colour each, and what it stands for."""

    name: str
    stretches: tuple[tuple[float, str], ...]
    value: str


class Bars(QWidget):
    """One bar a line; names on the left, figures on the right."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._bars: tuple[Bar, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these bars."""
        if tuple(bars) != self._bars:
            self._bars = tuple(bars)
            self.setAccessibleDescription("\n".join(f"{bar.name}: {bar.value}" for bar in bars))
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Return a line for each bar."""
        return QSize(self._look.theme.size("dialog_width") // 3, self._line() * len(self._bars))

    def minimumSizeHint(self) -> QSize:
        """Return the least width in which names and figures can be read."""
        return QSize(self._look.theme.size("answer_width"), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names, bars and figures."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font("font_small")
        painter.setFont(font)
        gap, line = theme.size("gap"), self._line()
        name_room = round(self.width() * NAME_SHARE)
        value_room = max((text_width(font, bar.value) for bar in self._bars), default=0)
        left, right = name_room + gap, self.width() - value_room - gap
        for place, bar in enumerate(self._bars):
            top = place * line
            painter.setPen(theme.colour("muted"))
            name = QRectF(0, top, name_room, line)
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, shortened(font, bar.name, name_room))
            value = QRectF(self.width() - value_room, top, value_room, line)
            painter.setPen(theme.colour("text"))
            painter.drawText(value, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, bar.value)
            start = float(left)
            for share, colour in bar.stretches:
                width = max(LEAST, share * (right - left)) if share > 0 else 0.0
                place_of_bar = QRectF(start, top + (line - THICK) / 2, width, THICK)
                painter.fillRect(place_of_bar, theme.colour(colour))
                start += width

    def _line(self) -> int:
        return self._look.theme.size("key_cap_height") + 2
