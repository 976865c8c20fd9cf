"""Draws a timeline: on the screen, into a file, with the same strokes."""

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QPainter, QPen

from chairconsole.domain.base.translatable import fill
from chairconsole.report.accounts.instants import Instant
from chairconsole.report.accounts.timeline import Period, Timeline, TimelineRow
from chairconsole.ui.theme import Theme
from chairconsole.ui.widgets.plain_text import shortened, text_width
from chairconsole.ui.words.time_words import clock_time
from chairconsole.ui.words.timeline_words import heading, state_words

LEAST_ROW, USUAL_ROW = 19.0, 24.0
ABOVE_A_BLOCK = 8.0
HEAD, LEGEND, AXIS = 34.0, 30.0, 26.0
MARGIN, GAP, WIDTH = 18.0, 12.0, 1200.0
TITLES, STATES = (150.0, 300.0), (128.0, 190.0)
"""The narrowest and the widest that the columns of titles and of states become."""

SMALL, PLAIN = "font_small", "font_step"


def usual_size(timeline: Timeline) -> QSizeF:
    """The size of a picture in which no row is squeezed."""
    return QSizeF(WIDTH, _heights(timeline, USUAL_ROW) + HEAD + AXIS + LEGEND + 2 * MARGIN)


def least_height(timeline: Timeline) -> float:
    """The least height in which every row can be read."""
    return _heights(timeline, LEAST_ROW) + HEAD + AXIS + LEGEND + 2 * MARGIN


def draw(painter: QPainter, place: QRectF, timeline: Timeline, theme: Theme) -> None:
    """Draw a timeline so that it fills this place."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(place, theme.colour("card"))
    _Drawing(painter, place.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN), timeline, theme).draw()
    painter.restore()


def _heights(timeline: Timeline, row: float) -> float:
    blocks = sum(one.step is None for one in timeline.rows)
    return len(timeline.rows) * row + max(0, blocks - 1) * ABOVE_A_BLOCK


class _Drawing:
    """Where the columns stand, how high a row is, and what is drawn there."""

    def __init__(self, painter: QPainter, inner: QRectF, timeline: Timeline, theme: Theme) -> None:
        self._painter = painter
        self._inner = inner
        self._timeline = timeline
        self._theme = theme
        titles = min(max(inner.width() * 0.22, TITLES[0]), TITLES[1])
        widest = max((text_width(theme.font(SMALL), state_words(row)[0]) for row in timeline.rows), default=0)
        states = min(max(widest + 2.0, STATES[0]), STATES[1])
        top = inner.top() + HEAD + AXIS
        height = max(0.0, inner.bottom() - LEGEND - top)
        gaps = _heights(timeline, 0.0)
        self._row = min(USUAL_ROW * 1.5, max(1.0, (height - gaps) / max(1, len(timeline.rows))))
        width = max(1.0, inner.width() - titles - states - 2 * GAP)
        self._titles = QRectF(inner.left(), top, titles, height)
        self._lines = QRectF(inner.left() + titles + GAP, top, width, height)
        self._states = QRectF(inner.right() - states, top, states, height)

    def draw(self) -> None:
        """Draw the heading, the hours, a line for each row, the present instant and the legend."""
        place = QRectF(self._inner.left(), self._inner.top(), self._inner.width(), HEAD)
        self._text(place, heading(self._timeline), "text", self._theme.font("font_body", QFont.Weight.Bold))
        self._draw_axis()
        top = self._lines.top()
        for place_of, row in enumerate(self._timeline.rows):
            if row.step is None and place_of:
                top += ABOVE_A_BLOCK
            self._draw_row(row, top)
            top += self._row
        self._draw_now(top)
        self._draw_legend()

    def _x(self, at: Instant) -> float:
        """Where an instant stands; never outside."""
        begins, ends = self._timeline.begins.utc, self._timeline.ends.utc
        part = (at.utc - begins).total_seconds() / ((ends - begins).total_seconds() or 1.0)
        return self._lines.left() + self._lines.width() * min(1.0, max(0.0, part))

    def _draw_axis(self) -> None:
        bottom = self._lines.top() + _heights(self._timeline, self._row)
        free, label = self._titles.left(), self._now_label()
        for hour in self._timeline.hours:
            x = self._x(hour)
            self._vertical(x, self._lines.top() - 4, bottom, QPen(self._theme.colour("border"), 1))
            words = clock_time(hour.venue)
            width = text_width(self._theme.font(SMALL), words)
            place = QRectF(x - width / 2 - 1, self._lines.top() - AXIS, width + 2, AXIS - 6)
            if place.left() + 1 < free or place.intersects(label):
                continue
            free = x + width / 2 + GAP
            self._text(place, words, "muted", alignment=Qt.AlignmentFlag.AlignHCenter)
        for stop in self._timeline.stops:
            self._vertical(self._x(stop), self._lines.top() - 4, bottom, self._end_pen())

    def _draw_row(self, row: TimelineRow, top: float) -> None:
        is_block = row.step is None
        weight = QFont.Weight.DemiBold if is_block else QFont.Weight.Normal
        indent = 0.0 if is_block else 16.0
        title = QRectF(self._titles.left() + indent, top, self._titles.width() - indent, self._row)
        colour = "text" if row.goes_on or (is_block and not row.is_break) else "muted"
        self._text(title, row.title, colour, self._theme.font(PLAIN if is_block else SMALL, weight))
        self._text(QRectF(self._states.left(), top, self._states.width(), self._row), *state_words(row))
        height = self._row * (0.3 if is_block else 0.24)
        upper, lower = top + self._row * 0.5 - height - 0.5, top + self._row * 0.5 + 0.5
        if row.planned is not None:
            self._bar(row.planned, upper, height, "border_strong")
        for period in row.actual:
            self._draw_actual(row, period, lower, height)
        if row.projected is not None:
            self._dashed(self._rect(row.projected, lower, height).adjusted(0.6, 0.6, -0.6, -0.6))

    def _draw_actual(self, row: TimelineRow, period: Period, top: float, height: float) -> None:
        """What happened; beyond its planned end in the colour of what is late."""
        colour = "past_fill" if row.is_break else "accent_fill"
        if row.planned is None or period.end.utc <= row.planned.end.utc:
            self._bar(period, top, height, colour)
            return
        end = row.planned.end if row.planned.end.utc > period.start.utc else period.start
        self._bar(Period(period.start, end), top, height, colour)
        self._bar(Period(end, period.end), top, height, "amber")

    def _draw_now(self, bottom: float) -> None:
        now = self._timeline.now
        if now is None:
            return
        self._vertical(self._x(now), self._lines.top() - 6, bottom, QPen(self._theme.colour("text"), 2))
        label = self._now_label()
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.colour("text"))
        self._painter.drawRoundedRect(label, 4, 4)
        self._text(label, _now_words(now), "card", self._now_font(), Qt.AlignmentFlag.AlignHCenter)

    def _now_label(self) -> QRectF:
        """The place of the label of the present instant; empty on another day."""
        now = self._timeline.now
        if now is None:
            return QRectF()
        width = text_width(self._now_font(), _now_words(now)) + 12.0
        left = min(max(self._x(now) - width / 2, self._lines.left()), self._lines.right() - width)
        return QRectF(left, self._lines.top() - AXIS - 1, width, AXIS - 5)

    def _now_font(self) -> QFont:
        return self._theme.font(SMALL, QFont.Weight.Bold)

    def _draw_legend(self) -> None:
        translate = QCoreApplication.translate
        entries = (
            (translate("timeline", "planned"), "border_strong"),
            (translate("timeline", "as it was"), "accent_fill"),
            (translate("timeline", "past its planned end"), "amber"),
            (translate("timeline", "as it is likely to be"), ""),
            (translate("timeline", "interpretation ends"), "red"),
        )
        left, middle = self._inner.left(), self._inner.bottom() - 9.0
        for words, colour in entries:
            sign = QRectF(left, middle - 4, 22, 8)
            if colour == "red":
                self._vertical(left + 11, middle - 8, middle + 8, self._end_pen())
            elif colour:
                self._painter.fillRect(sign, self._theme.colour(colour))
            else:
                self._dashed(sign)
            width = text_width(self._theme.font(SMALL), words)
            self._text(QRectF(left + 28, middle - 10, width + 2, 20), words, "muted")
            left += 28 + width + 22

    def _vertical(self, x: float, top: float, bottom: float, pen: QPen) -> None:
        self._painter.setPen(pen)
        self._painter.drawLine(round(x), round(top), round(x), round(bottom))

    def _end_pen(self) -> QPen:
        """How the end of interpretation is drawn."""
        return QPen(self._theme.colour("red"), 1.5, Qt.PenStyle.DotLine)

    def _dashed(self, place: QRectF) -> None:
        """Draw what is likely to be."""
        self._painter.setPen(QPen(self._theme.colour("accent"), 1.2, Qt.PenStyle.DashLine))
        self._painter.setBrush(self._theme.colour("accent_soft"))
        self._painter.drawRect(place)

    def _bar(self, period: Period, top: float, height: float, colour: str) -> None:
        self._painter.fillRect(self._rect(period, top, height), self._theme.colour(colour))

    def _rect(self, period: Period, top: float, height: float) -> QRectF:
        """The place of a period, wide enough to be seen however short it is."""
        left, right = self._x(period.start), self._x(period.end)
        return QRectF(left, top, max(2.0, right - left), height)

    def _text(
        self,
        place: QRectF,
        words: str,
        colour: str,
        font: QFont | None = None,
        alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        font = font or self._theme.font(SMALL)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.colour(colour))
        shown = shortened(font, words, place.width())
        self._painter.drawText(place, alignment | Qt.AlignmentFlag.AlignVCenter, shown)


def _now_words(now: Instant) -> str:
    return fill(QCoreApplication.translate("timeline", "now %1"), clock_time(now.venue))
