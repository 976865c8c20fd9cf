"""The lowest line of the room display: rows of words side by side or, where they are long, below each other."""

from dataclasses import replace

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.fitting import Sizes
from chairconsole.ui.widgets.plain_text import shortened
from chairconsole.ui.widgets.runs import Run, joined
from chairconsole.ui.words.coming_words import GAP, Row

ROWS_FROM = 0.8
"""Above this share of the largest size everything stands on one line; with less room each row has its own."""


class ComingLine(QWidget):
    """Paints rows in the largest size that fits; if even the smallest is too large, the longest words are cut."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: tuple[Row, ...] = ()
        self._sizes = Sizes(1, 1)
        self._font = QFont()
        self._shown: tuple[Row, ...] = ()

    def text(self) -> str:
        """Return all words on one line."""
        return joined(_in_one(self._rows))

    def shown_rows(self) -> tuple[str, ...]:
        """Return the lines as they are seen."""
        return tuple(joined(row) for row in self._shown)

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other words."""
        if rows != self._rows:
            self._rows = tuple(tuple(replace(run, text=run.text.replace("\n", " ")) for run in row) for row in rows)
            self.setAccessibleName(self.text())
            self._fit()

    def set_sizes(self, sizes: Sizes) -> None:
        """Use these sizes from now on."""
        if sizes != self._sizes:
            self._sizes = sizes
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the words into their new place."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows in the middle of the height."""
        painter = QPainter(self)
        metrics = QFontMetricsF(self._font)
        top = (self.height() - metrics.height() * len(self._shown)) / 2
        for place, row in enumerate(self._shown):
            left = 0.0
            base = top + place * metrics.height() + metrics.ascent()
            for run in row:
                font = _font_of(run, self._font)
                painter.setFont(font)
                painter.setPen(self._look.theme.colour(run.colour or "text"))
                painter.drawText(QPointF(left, base), run.text)
                left += QFontMetricsF(font).horizontalAdvance(run.text)

    def _fit(self) -> None:
        self._font = self._look.theme.font()
        largest, smallest = self._sizes.largest, self._sizes.smallest
        one, several = (_in_one(self._rows),), self._rows
        if self._fits(one, largest, max(smallest, round(largest * ROWS_FROM))):
            self._shown = one
        elif self._fits(several, largest, smallest):
            self._shown = several
        else:
            self._shown = tuple(_cut(row, self._font, self.width()) for row in several)
        self.update()

    def _fits(self, rows: tuple[Row, ...], largest: int, smallest: int) -> bool:
        """Try these rows in all these sizes, the largest first; the font keeps the last one tried."""
        for size in range(max(1, largest), max(0, smallest - 1), -1):
            self._font.setPixelSize(size)
            high = QFontMetricsF(self._font).height() * len(rows)
            if all(_width(row, self._font) <= self.width() for row in rows) and (
                len(rows) == 1 or high <= self.height()
            ):
                return True
        return False


def _in_one(rows: tuple[Row, ...]) -> Row:
    between = (Run(GAP),)
    line: Row = ()
    for row in rows:
        line = (*line, *(between if line else ()), *row)
    return line


def _cut(row: Row, font: QFont, room: float) -> Row:
    """Shorten the longest runs, all to one width, so that what stands before and after them stays."""
    widths = sorted(_width((run,), font) for run in row)
    cap = widths[-1] if widths else 0.0
    for place, width in enumerate(widths):
        share = (room - sum(widths[:place])) / (len(widths) - place)
        if share <= width:
            cap = max(share, 0.0)
            break
    return tuple(replace(run, text=shortened(_font_of(run, font), run.text, cap)) for run in row)


def _width(row: Row, font: QFont) -> float:
    return sum(QFontMetricsF(_font_of(run, font)).horizontalAdvance(run.text) for run in row)


def _font_of(run: Run, font: QFont) -> QFont:
    own = QFont(font)
    own.setWeight(QFont.Weight.Bold if run.bold else QFont.Weight.Normal)
    return own
