"""A bar of coloured stretches, with words in it or labels under it: a block's time, and who still fits into it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from chairconsole.ui.theme import Look

LABEL_GAP = 10.0
FARTHEST = 0.6
HATCH_STEP = 9.0
HATCH_WIDTH = 3.5
WORDS_GAP = 5.0


@dataclass(frozen=True)
class Span:
    """A stretch of the bar, from 0 to 1; `gap` leaves a thin line free at its end.

    A hatch in its colour, rising or level, tells it from the others without colours too.
    """

    start: float
    end: float
    colour: str
    gap: bool = False
    hatch: Literal["", "rising", "level"] = ""


@dataclass(frozen=True)
class Words:
    """Words across a stretch of the bar, on a ground of that colour; left out where they have no room.

    So many pixels `beside` them stay free at both ends: a hatch of which nothing is seen tells nothing.
    """

    start: float
    end: float
    text: str
    ground: str
    ink: str = "text"
    beside: float = 0.0


@dataclass(frozen=True)
class Line:
    """A line across the bar, double for an end that cannot be moved."""

    position: float
    colour: str
    is_double: bool = False


@dataclass(frozen=True)
class Mark:
    """A label under a place of the bar; where there is no room for all, the higher priority stays."""

    position: float
    text: str
    colour: str = "faint"
    priority: int = 0


def place_labels(marks: Sequence[tuple[float, float, int]], width: float) -> list[float | None]:
    """Return the left end of each label (centre, width, priority), or None where it must be hidden.

    No two overlap, none leaves the bar, their order is that of their centres, and none moves far.
    """
    shown: dict[int, float] = {}
    for index in sorted(range(len(marks)), key=lambda place: (-marks[place][2], place)):
        shown = _side_by_side(marks, [*shown, index], width) or shown
    return [shown.get(index) for index in range(len(marks))]


def _side_by_side(
    marks: Sequence[tuple[float, float, int]], chosen: Sequence[int], width: float
) -> dict[int, float] | None:
    """Return the left ends of these labels: pushed right by their neighbours, then left by the bar's end."""
    order = sorted(chosen, key=lambda index: (marks[index][0], index))
    wanted, lefts = {}, {}
    lowest = 0.0
    for index in order:
        centre, label_width, _ = marks[index]
        wanted[index] = max(0.0, min(centre - label_width / 2, width - label_width))
        lefts[index] = max(wanted[index], lowest)
        lowest = lefts[index] + label_width + LABEL_GAP
    highest = width
    for index in reversed(order):
        lefts[index] = min(lefts[index], highest - marks[index][1])
        highest = lefts[index] - LABEL_GAP
    near = all(abs(lefts[index] - wanted[index]) <= FARTHEST * marks[index][1] for index in order)
    return lefts if near and min(lefts.values()) >= 0 else None


class SegmentBar(QWidget):
    """Paints spans in a rounded bar and, under it, as many of the marks as have room."""

    def __init__(self, look: Look, *, name: str, height: str = "segment_height", ground: str = "raised") -> None:
        super().__init__()
        self._look = look
        self._height = height
        self._ground = ground
        self._words: tuple[Words, ...] = ()
        self._lines: tuple[Line, ...] = ()
        self._spans: tuple[Span, ...] = ()
        self._marks: tuple[Mark, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def set_content(self, spans: Sequence[Span], marks: Sequence[Mark] = ()) -> None:
        """Show other spans and marks."""
        if tuple(spans) == self._spans and tuple(marks) == self._marks:
            return
        had_marks = bool(self._marks)
        self._spans = tuple(spans)
        self._marks = tuple(marks)
        ordered = sorted(self._marks, key=lambda mark: mark.position)
        self.setAccessibleDescription(" · ".join(mark.text for mark in ordered if mark.text))
        if had_marks != bool(self._marks):
            self.updateGeometry()
        self.update()

    def set_inside(self, words: Sequence[Words], lines: Sequence[Line]) -> None:
        """Show other words and lines in the bar."""
        if (tuple(words), tuple(lines)) != (self._words, self._lines):
            self._words, self._lines = tuple(words), tuple(lines)
            self.update()

    def sizeHint(self) -> QSize:
        """Return the height of the bar and, if there are marks, of their line."""
        height = self._look.theme.size(self._height)
        return QSize(height * 16, height + self._label_height())

    def minimumSizeHint(self) -> QSize:
        """Return the shortest bar that can still be read."""
        hint = self.sizeHint()
        return QSize(self._look.theme.size(self._height) * 4, hint.height())

    def shown_labels(self) -> list[tuple[Mark, QRectF]]:
        """Return the marks that have room, each with its place."""
        metrics = QFontMetricsF(self._font())
        widths = [metrics.horizontalAdvance(mark.text) for mark in self._marks]
        wanted = [
            (mark.position * self.width(), width, mark.priority)
            for mark, width in zip(self._marks, widths, strict=True)
        ]
        top = self.height() - metrics.height()
        return [
            (mark, QRectF(left, top, width, metrics.height()))
            for mark, width, left in zip(self._marks, widths, place_labels(wanted, self.width()), strict=True)
            if left is not None
        ]

    def shown_words(self) -> list[tuple[Words, QRectF]]:
        """Return the words that have room in their stretch, each with its place."""
        metrics, height = QFontMetricsF(self._font()), float(self._look.theme.size(self._height))
        shown = []
        for words in self._words:
            # A sign alone leaves the hatch around it to be seen.
            gap, top = (WORDS_GAP, 1.0) if len(words.text) > 1 else (1.0, 4.0)
            width, room = metrics.horizontalAdvance(words.text) + 2 * gap, (words.end - words.start) * self.width()
            if width + 2 * words.beside <= room:
                left = words.start * self.width() + (room - width) / 2
                shown.append((words, QRectF(left, top, width, height - 2 * top)))
        return shown

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, the spans in their order, and the labels."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, self.width(), min(theme.size(self._height), self.height()))
        radius = min(float(theme.size("radius_bar")), whole.height() / 2)
        outline = QPainterPath()
        outline.addRoundedRect(whole, radius, radius)
        painter.fillPath(outline, theme.colour(self._ground))
        for span in self._spans:
            place = _span_place(span, whole)
            if span.hatch:
                painter.setClipPath(_rounded(place, outline))
                _paint_hatch(painter, place, theme.colour(span.colour), is_level=span.hatch == "level")
                painter.setClipping(False)
            elif place.left() >= radius and place.right() <= whole.width() - radius:
                painter.fillRect(place, theme.colour(span.colour))
            elif place.width() > 0:
                painter.fillPath(_rounded(place, outline), theme.colour(span.colour))
        painter.setFont(self._font())
        for line in self._lines:
            _paint_line(painter, line, whole, theme.colour(line.colour))
        for words, place in self.shown_words():
            painter.fillRect(place, theme.colour(words.ground))
            painter.setPen(theme.colour(words.ink))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words.text)
        for mark, place in self.shown_labels():
            painter.setPen(theme.colour(mark.colour))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, mark.text)

    def _font(self) -> QFont:
        return self._look.theme.font("font_small")

    def _label_height(self) -> int:
        if not self._marks:
            return 0
        return int(QFontMetricsF(self._font()).height() + 1) + self._look.theme.size("gap_small")


def _span_place(span: Span, whole: QRectF) -> QRectF:
    """Return the place of a span, on whole pixels so that neighbours touch without a seam."""
    start = min(max(span.start, 0.0), 1.0)
    end = min(max(span.end, start), 1.0)
    left = round(whole.width() * start)
    right = round(whole.width() * end) - (1 if span.gap else 0)
    return QRectF(left, whole.top(), max(0, right - left), whole.height())


def _rounded(place: QRectF, outline: QPainterPath) -> QPainterPath:
    """Return the outline of a span that reaches into the round ends of the bar."""
    stretch = QPainterPath()
    stretch.addRect(place)
    return stretch.intersected(outline)


def _paint_hatch(painter: QPainter, place: QRectF, colour: QColor, *, is_level: bool) -> None:
    """Fill a place with lines that rise to the right, or that lie level."""
    painter.setPen(QPen(colour, 1.5 if is_level else HATCH_WIDTH))
    if is_level:
        lines = range(1, int(place.height() / 4) + 1)
        painter.drawLines([QLineF(place.left(), 4 * one, place.right(), 4 * one) for one in lines])
        return
    number = int((place.width() + place.height()) / HATCH_STEP) + 2
    starts = [place.left() - place.height() + HATCH_STEP * one for one in range(number)]
    painter.drawLines([QLineF(left, place.bottom(), left + place.height(), place.top()) for left in starts])


def _paint_line(painter: QPainter, line: Line, whole: QRectF, colour: QColor) -> None:
    place = min(max(line.position, 0.0), 1.0) * whole.width()
    painter.setPen(Qt.PenStyle.NoPen)
    if line.is_double:
        left = min(place, whole.width() - 3) - 3
        for one in (left, left + 4):
            painter.fillRect(QRectF(one, whole.top(), 2, whole.height()), colour)
    else:
        painter.fillRect(QRectF(place - 1.5, whole.top(), 3, whole.height()), colour)
