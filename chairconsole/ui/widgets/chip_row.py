"""Several chips in one row that never takes more room than it is given."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.plain_text import plain_tooltip, text_width
from chairconsole.ui.widgets.runs import Run, break_lines, joined

_LONGEST = (260, 180, 120)
"""The most that a chip takes, in pixels: as little of it as shows all chips, before any of them is left out."""


@dataclass(frozen=True)
class ChipWords:
    """What a chip says, in several colours; tones as those of a chip."""

    runs: tuple[Run, ...]
    tone: str = ""


@dataclass(frozen=True)
class _Placed:
    """A chip at its place; `item` is the chip it stands for, the first of those for which there is no room."""

    words: ChipWords
    place: QRectF
    item: int


class ChipRow(QWidget):
    """The last chips that have room, after the number of those that have none; `clicked` names the chip."""

    clicked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._chips: tuple[ChipWords, ...] = ()
        self._placed: list[_Placed] = []
        self._taken = 0
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_chips(self, chips: Sequence[ChipWords], room: int) -> None:
        """Show these, as far as there is room."""
        self._chips = tuple(chips)
        words = [joined(chip.runs) for chip in self._chips]
        self.setAccessibleName(", ".join(words))
        self.setToolTip(plain_tooltip("\n".join(words)))
        self._placed = self._place(room)
        self._taken = ceil(self._placed[-1].place.right()) if self._placed else 0
        self.updateGeometry()
        self.update()

    def shown(self) -> list[tuple[str, str]]:
        """The words and the tone of each chip that is seen."""
        return [(joined(placed.words.runs), placed.words.tone) for placed in self._placed]

    def sizeHint(self) -> QSize:
        """Return the room for what is shown."""
        return QSize(self._taken, self._look.theme.size("chip_height"))

    def minimumSizeHint(self) -> QSize:
        """Return no room: chips never make a window wider."""
        return QSize(0, self._look.theme.size("chip_height"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Name the chip that is pressed."""
        for placed in self._placed:
            if placed.place.contains(event.position()):
                self.clicked.emit(placed.item)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chips."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        padding = theme.size("chip_padding")
        for placed in self._placed:
            tone = placed.words.tone
            painter.setPen(QPen(theme.colour(tone or "border_strong"), theme.size("line")))
            painter.setBrush(theme.colour("accent_chip") if tone == "accent" else Qt.BrushStyle.NoBrush)
            radius = theme.size("chip_radius")
            painter.drawRoundedRect(placed.place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
            room = placed.place.width() - 2 * padding + 1
            lines = break_lines(placed.words.runs, self._font(), room, max_lines=1, theme=theme)
            painter.setPen(theme.colour("amber" if tone == "amber" else "text"))
            top = placed.place.top() + (placed.place.height() - lines.height) / 2
            lines.layout.draw(painter, QPointF(placed.place.left() + padding, top))

    def _place(self, room: int) -> list[_Placed]:
        """The places of the chips, from the last one back for as long as there is room."""
        gap = self._look.theme.size("gap")
        whole = [self._width(chip) for chip in self._chips]
        shortened = ([min(width, longest) for width in whole] for longest in _LONGEST)
        widths = next((one for one in shortened if sum(one) + gap * (len(one) - 1) <= room), None)
        widths = widths or [min(width, _LONGEST[0]) for width in whole]
        first, taken = len(widths), 0
        while first:
            hidden = self._width(self._rest(first - 1)) + gap if first - 1 else 0
            if taken + widths[first - 1] + hidden > room and first < len(widths):
                break
            first -= 1
            taken += widths[first] + gap
        shown = [(chip, width, place) for place, (chip, width) in enumerate(zip(self._chips, widths, strict=True))]
        shown = shown[first:]
        if first:
            rest = self._rest(first)
            shown.insert(0, (rest, self._width(rest), self._first_of(first)))
        left, placed = 0, []
        for chip, width, item in shown:
            width = max(0, min(width, room - left))
            if width > 2 * self._look.theme.size("chip_padding"):
                placed.append(_Placed(chip, QRectF(left, 0, width, self._look.theme.size("chip_height")), item))
                left += width + gap
        return placed

    def _rest(self, number: int) -> ChipWords:
        tone = "amber" if any(chip.tone == "amber" for chip in self._chips[:number]) else "accent"
        return ChipWords((Run(f"+{number}"),), tone)

    def _first_of(self, number: int) -> int:
        return next((place for place, chip in enumerate(self._chips[:number]) if chip.tone == "amber"), number - 1)

    def _width(self, chip: ChipWords) -> int:
        return text_width(self._font(), joined(chip.runs)) + 2 * self._look.theme.size("chip_padding") + 2

    def _font(self) -> QFont:
        return self._look.theme.font("font_small")
