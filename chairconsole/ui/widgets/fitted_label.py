"""A name as large as its place allows: never cut while a smaller size would show it whole."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.fitting import Sizes, fitted
from chairconsole.ui.widgets.plain_text import plain_tooltip

LARGEST, SMALLEST = "font_name", "font_name_least"
"""The sizes of the theme for a label that is given none of its own."""

GAP = "  "
"""What stands between the text and the time after it: with less they are read as one."""

TAIL = 0.62
"""How large the time after the text is, of the largest size: it stays so where a long text is smaller."""


class FittedLabel(QWidget):
    """One or two even lines in the largest size that fits, the second shortened if need be.

    Its height is that of either, whatever the text, so nothing around it moves. Where sizes are set, the
    text fills the place it was given instead, on as many lines as they allow.
    """

    def __init__(
        self,
        look: Look,
        *,
        colour: str = "text",
        weight: QFont.Weight = QFont.Weight.Bold,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._text = ""
        self._tail = ""
        self._colour = colour
        self._weight = weight
        self._alignment = alignment
        self._sizes: Sizes | None = None
        self._lines: tuple[str, ...] = ()
        self._font = QFont()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def shown_lines(self) -> tuple[str, ...]:
        """Return the lines as they are seen at the present width."""
        return self._lines

    def shown_size(self) -> int:
        """Return the size in which they are seen, in pixels at 100 %."""
        return self._font.pixelSize()

    def set_text(self, text: str) -> None:
        """Show another text; line ends count as spaces."""
        text = " ".join(text.split())
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self._fit()

    def tail(self) -> str:
        """Return the time after the text."""
        return self._tail

    def tail_size(self) -> int:
        """Return the size of that time, in pixels at 100 %."""
        return max(1, round(self._sizes_used().largest * TAIL))

    def set_tail(self, tail: str) -> None:
        """Show a time after the text, smaller, for which room is kept."""
        if tail != self._tail:
            is_as_wide = len(tail) == len(self._tail)
            self._tail = tail
            if is_as_wide:
                self.update()
            else:
                self._fit()

    def set_sizes(self, sizes: Sizes) -> None:
        """Use these sizes, and the whole place, from now on."""
        if sizes != self._sizes:
            self._sizes = sizes
            self._fit()

    def set_colour(self, colour: str) -> None:
        """Show the text in that colour of the theme."""
        if colour != self._colour:
            self._colour = colour
            self.update()

    def sizeHint(self) -> QSize:
        """Return the room for a line of the largest size, and for two of the smallest."""
        theme = self._look.theme
        one, two = (QFontMetricsF(theme.font(size, self._weight)).height() for size in (LARGEST, SMALLEST))
        return QSize(theme.size("dialog_width") // 2, round(max(one, 2 * two)))

    def minimumSizeHint(self) -> QSize:
        """Return the room for a few letters."""
        return QSize(self._look.theme.size("answer_width") // 2, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text into its new place."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, one below the other."""
        painter = QPainter(self)
        painter.setFont(self._font)
        painter.setPen(self._look.theme.colour(self._colour))
        height = QFontMetricsF(self._font).height()
        top = (self.height() - height * len(self._lines)) / 2
        if self._alignment & Qt.AlignmentFlag.AlignTop:
            top = 0.0
        across = self._alignment & Qt.AlignmentFlag.AlignHorizontal_Mask
        for place, line in enumerate(self._lines):
            where = QRectF(0, top + place * height, self.width(), height)
            painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter | across), line)
        if self._tail:
            self._paint_tail(painter, top + max(0, len(self._lines) - 1) * height)

    def _paint_tail(self, painter: QPainter, top: float) -> None:
        # Behind the longest line: it may be higher than one.
        metrics, tail = QFontMetricsF(self._font), self._tail_font()
        left = max((metrics.horizontalAdvance(line) for line in self._lines), default=0.0)
        base = max(top + metrics.ascent(), QFontMetricsF(tail).ascent())
        painter.setFont(tail)
        painter.drawText(QPointF(left + QFontMetricsF(tail).horizontalAdvance(GAP), base), self._tail)

    def _tail_font(self) -> QFont:
        font = QFont(self._font)
        font.setPixelSize(self.tail_size())
        return font

    def _sizes_used(self) -> Sizes:
        theme = self._look.theme
        return self._sizes or Sizes(theme.size(LARGEST), theme.size(SMALLEST), max_lines=2)

    def _fit(self) -> None:
        theme = self._look.theme
        self._font = theme.font(LARGEST, self._weight)
        sizes = self._sizes_used()
        # A pixel more in its own height, which is that of two lines, rounded.
        height = self.height() + (1 if self._sizes is None else 0)
        width = self.width()
        if self._tail:
            # Of one width for all times of as many digits: the name does not move while it runs.
            width -= round(QFontMetricsF(self._tail_font()).horizontalAdvance(f"{GAP}{'0' * len(self._tail)}"))
        shown = fitted(self._text, self._font, max(1, width), height, sizes)
        self._font.setPixelSize(shown.size)
        self._lines = shown.lines
        is_whole = " ".join(self._lines) == self._text
        self.setToolTip("" if is_whole else plain_tooltip(self._text))
        self.update()
