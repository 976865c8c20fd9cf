"""Draws a timeline: on the screen, into a file, with the same strokes."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

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


@dataclass(frozen=True)
class _Frame:
    """Where the columns stand, and how high a row is."""

    titles: QRectF
    lines: QRectF
    states: QRectF
    row: float
    timeline: Timeline

    def x(self, at: Instant) -> float:
        """Where an instant stands; never outside."""
        whole = (self.timeline.ends.utc - self.timeline.begins.utc).total_seconds() or 1.0
        part = (at.utc - self.timeline.begins.utc).total_seconds() / whole
        return self.lines.left() + self.lines.width() * min(1.0, max(0.0, part))


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
    inner = place.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    bold = theme.font("font_body", QFont.Weight.Bold)
    _text(
        painter, QRectF(inner.left(), inner.top(), inner.width(), HEAD), heading(timeline), bold, theme.colour("text")
    )
    frame = _frame(inner, timeline, theme)
    _draw_axis(painter, frame, theme)
    top = frame.lines.top()
    for place_of, row in enumerate(timeline.rows):
        if row.step is None and place_of:
            top += ABOVE_A_BLOCK
        _draw_row(painter, frame, row, top, theme)
        top += frame.row
    _draw_now(painter, frame, top, theme)
    _draw_legend(painter, QRectF(inner.left(), inner.bottom() - LEGEND, inner.width(), LEGEND), theme)
    painter.restore()


def _heights(timeline: Timeline, row: float) -> float:
    blocks = sum(one.step is None for one in timeline.rows)
    return len(timeline.rows) * row + max(0, blocks - 1) * ABOVE_A_BLOCK


def _frame(inner: QRectF, timeline: Timeline, theme: Theme) -> _Frame:
    titles = min(max(inner.width() * 0.22, TITLES[0]), TITLES[1])
    widest = max((text_width(theme.font(SMALL), state_words(row)[0]) for row in timeline.rows), default=0)
    states = min(max(widest + 2.0, STATES[0]), STATES[1])
    top = inner.top() + HEAD + AXIS
    height = max(0.0, inner.bottom() - LEGEND - top)
    gaps = _heights(timeline, 0.0)
    row = min(USUAL_ROW * 1.5, max(1.0, (height - gaps) / max(1, len(timeline.rows))))
    left = inner.left() + titles + GAP
    width = max(1.0, inner.width() - titles - states - 2 * GAP)
    return _Frame(
        titles=QRectF(inner.left(), top, titles, height),
        lines=QRectF(left, top, width, height),
        states=QRectF(inner.right() - states, top, states, height),
        row=row,
        timeline=timeline,
    )


def _draw_axis(painter: QPainter, frame: _Frame, theme: Theme) -> None:
    bottom = frame.lines.top() + _heights(frame.timeline, frame.row)
    free, label = frame.titles.left(), _now_label(frame, theme)
    for hour in frame.timeline.hours:
        x = frame.x(hour)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.drawLine(round(x), round(frame.lines.top() - 4), round(x), round(bottom))
        words = clock_time(hour.venue)
        width = text_width(theme.font(SMALL), words)
        place = QRectF(x - width / 2 - 1, frame.lines.top() - AXIS, width + 2, AXIS - 6)
        if place.left() + 1 < free or place.intersects(label):
            continue
        free = x + width / 2 + GAP
        _text(painter, place, words, theme.font(SMALL), theme.colour("muted"), Qt.AlignmentFlag.AlignHCenter)
    for stop in frame.timeline.stops:
        x = frame.x(stop)
        painter.setPen(QPen(theme.colour("red"), 1.5, Qt.PenStyle.DotLine))
        painter.drawLine(round(x), round(frame.lines.top() - 4), round(x), round(bottom))


def _draw_row(painter: QPainter, frame: _Frame, row: TimelineRow, top: float, theme: Theme) -> None:
    is_block = row.step is None
    weight = QFont.Weight.DemiBold if is_block else QFont.Weight.Normal
    indent = 0.0 if is_block else 16.0
    title = QRectF(frame.titles.left() + indent, top, frame.titles.width() - indent, frame.row)
    colour = theme.colour("text" if row.goes_on else "muted" if not is_block or row.is_break else "text")
    _text(painter, title, row.title, theme.font(PLAIN if is_block else SMALL, weight), colour)
    words, tone = state_words(row)
    state = QRectF(frame.states.left(), top, frame.states.width(), frame.row)
    _text(painter, state, words, theme.font(SMALL), theme.colour(tone))
    height = frame.row * (0.3 if is_block else 0.24)
    upper, lower = top + frame.row * 0.5 - height - 0.5, top + frame.row * 0.5 + 0.5
    if row.planned is not None:
        _bar(painter, frame, row.planned, upper, height, theme.colour("border_strong"))
    for period in row.actual:
        _draw_actual(painter, frame, row, period, lower, height, theme)
    if row.projected is not None:
        pen = QPen(theme.colour("accent"), 1.2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawRect(_rect(frame, row.projected, lower, height).adjusted(0.6, 0.6, -0.6, -0.6))


def _draw_actual(
    painter: QPainter, frame: _Frame, row: TimelineRow, period: Period, top: float, height: float, theme: Theme
) -> None:
    """What happened; beyond its planned end in the colour of what is late."""
    fill = theme.colour("past_fill" if row.is_break else "accent_fill")
    if row.planned is None or period.end.utc <= row.planned.end.utc:
        _bar(painter, frame, period, top, height, fill)
        return
    end = row.planned.end if row.planned.end.utc > period.start.utc else period.start
    _bar(painter, frame, Period(period.start, end), top, height, fill)
    _bar(painter, frame, Period(end, period.end), top, height, theme.colour("amber"))


def _draw_now(painter: QPainter, frame: _Frame, bottom: float, theme: Theme) -> None:
    now = frame.timeline.now
    if now is None:
        return
    x = frame.x(now)
    painter.setPen(QPen(theme.colour("text"), 2))
    painter.drawLine(round(x), round(frame.lines.top() - 6), round(x), round(bottom))
    label = _now_label(frame, theme)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("text"))
    painter.drawRoundedRect(label, 4, 4)
    _text(painter, label, _now_words(now), _now_font(theme), theme.colour("card"), Qt.AlignmentFlag.AlignHCenter)


def _now_label(frame: _Frame, theme: Theme) -> QRectF:
    """The place of the label of the present instant; empty on another day."""
    now = frame.timeline.now
    if now is None:
        return QRectF()
    width = text_width(_now_font(theme), _now_words(now)) + 12.0
    left = min(max(frame.x(now) - width / 2, frame.lines.left()), frame.lines.right() - width)
    return QRectF(left, frame.lines.top() - AXIS - 1, width, AXIS - 5)


def _now_words(now: Instant) -> str:
    return fill(QCoreApplication.translate("timeline", "now %1"), clock_time(now.venue))


def _now_font(theme: Theme) -> QFont:
    return theme.font(SMALL, QFont.Weight.Bold)


def _draw_legend(painter: QPainter, place: QRectF, theme: Theme) -> None:
    translate = QCoreApplication.translate
    entries = (
        (translate("timeline", "planned"), "border_strong"),
        (translate("timeline", "as it was"), "accent_fill"),
        (translate("timeline", "past its planned end"), "amber"),
        (translate("timeline", "as it is likely to be"), ""),
        (translate("timeline", "interpretation ends"), "red"),
    )
    left, middle = place.left(), place.bottom() - 9.0
    for words, colour in entries:
        sign = QRectF(left, middle - 4, 22, 8)
        if colour == "red":
            painter.setPen(QPen(theme.colour("red"), 1.5, Qt.PenStyle.DotLine))
            painter.drawLine(round(left + 11), round(middle - 8), round(left + 11), round(middle + 8))
        elif colour:
            painter.fillRect(sign, theme.colour(colour))
        else:
            painter.setPen(QPen(theme.colour("accent"), 1.2, Qt.PenStyle.DashLine))
            painter.setBrush(theme.colour("accent_soft"))
            painter.drawRect(sign)
        width = text_width(theme.font(SMALL), words)
        label = QRectF(left + 28, middle - 10, width + 2, 20)
        _text(painter, label, words, theme.font(SMALL), theme.colour("muted"))
        left += 28 + width + 22


def _bar(painter: QPainter, frame: _Frame, period: Period, top: float, height: float, colour: QColor) -> None:
    painter.fillRect(_rect(frame, period, top, height), colour)


def _rect(frame: _Frame, period: Period, top: float, height: float) -> QRectF:
    """The place of a stretch, wide enough to be seen however short it is."""
    left, right = frame.x(period.start), frame.x(period.end)
    return QRectF(left, top, max(2.0, right - left), height)


def _text(
    painter: QPainter,
    place: QRectF,
    words: str,
    font: QFont,
    colour: QColor,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(place, alignment | Qt.AlignmentFlag.AlignVCenter, shortened(font, words, place.width()))
