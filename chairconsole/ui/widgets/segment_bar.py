"""A bar of coloured stretches with labels under it: a block's time, what is left of it and who still fits."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from chairconsole.ui.theme import Look

LABEL_GAP = 10.0
FARTHEST = 0.6


@dataclass(frozen=True)
class Span:
    """A stretch of the bar, from 0 to 1; `gap` leaves a thin line free at its end."""

    start: float
    end: float
    colour: str
    gap: bool = False


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

    def __init__(self, look: Look, *, name: str, height: str = "segment_height") -> None:
        super().__init__()
        self._look = look
        self._height = height
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, the spans in their order, and the labels."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, self.width(), min(theme.size(self._height), self.height()))
        radius = min(float(theme.size("radius_bar")), whole.height() / 2)
        outline = QPainterPath()
        outline.addRoundedRect(whole, radius, radius)
        painter.fillPath(outline, theme.colour("raised"))
        for span in self._spans:
            place = _span_place(span, whole)
            if place.left() >= radius and place.right() <= whole.width() - radius:
                painter.fillRect(place, theme.colour(span.colour))
            elif place.width() > 0:
                painter.fillPath(_rounded(place, outline), theme.colour(span.colour))
        painter.setFont(self._font())
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
