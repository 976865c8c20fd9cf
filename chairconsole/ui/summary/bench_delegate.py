"""Paints the rows of the bench: headings in small capitals, cards with plain text in several colours."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from chairconsole.ui.summary.bench_rows import BenchRow, RowKind
from chairconsole.ui.summary.row_lines import Line
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_cap import key_cap_size, paint_key_cap
from chairconsole.ui.widgets.plain_text import shortened, text_width
from chairconsole.ui.widgets.row_model import Index, RowModel
from chairconsole.ui.widgets.runs import Lines, break_lines
from chairconsole.ui.widgets.section_label import section_font

INSET = 22
RULE = 2
ENTER = "\u21b5"
KEPT = 4000
"""How many rows are kept as they were broken: a bench of 600 points has some two thousand lines."""


@dataclass(frozen=True)
class _Measured:
    lines: tuple[tuple[Line, Lines], ...]
    height: int


class BenchDelegate(QStyledItemDelegate):
    """Cards as high as their texts; what was broken into lines once is kept as long as the width stays."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view
        self._measured = lru_cache(KEPT)(self._measure)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for a row at the present width."""
        row = index.data(RowModel.ROW_ROLE)
        width = self._view.viewport().width()
        if not isinstance(row, BenchRow):
            return QSize(width, 0)
        theme = self._look.theme
        if row.kind is RowKind.HEADING:
            return QSize(width, theme.size("row_height"))
        height = self._height(row, width)
        return QSize(width, height if row.is_left_out else height + theme.size("gap"))

    def button_place(self, row: BenchRow, place: QRect) -> QRectF:
        """Where the button of a row is, the row being here; empty without one."""
        if row.deed is None:
            return QRectF()
        theme = self._look.theme
        size = QSize(self._button_width(row), theme.size("chip_height") + theme.size("gap_small"))
        left = place.right() - size.width() - theme.size("gap_small")
        return QRectF(left, place.center().y() - size.height() / 2, size.width(), size.height())

    def _button_width(self, row: BenchRow) -> int:
        """The room of a row's button, with its key, whether that is shown or not: nothing moves with the mark."""
        if row.deed is None:
            return 0
        theme = self._look.theme
        cap = key_cap_size(theme, ENTER).width() + theme.size("gap_small")
        return text_width(self._button_font(), row.deed.words) + cap + 2 * theme.size("chip_padding")

    def _button_font(self) -> QFont:
        return self._look.theme.font("font_step", QFont.Weight.DemiBold)

    def _measured_row(self, row: BenchRow, width: int) -> _Measured:
        beside = self._button_width(row) + self._look.theme.size("gap") if row.deed is not None else 0
        return self._measured(row.kind, row.lines, width - beside, self._look.theme.name)

    def _height(self, row: BenchRow, width: int) -> int:
        return self._measured_row(row, width).height

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a row."""
        row = index.data(RowModel.ROW_ROLE)
        if not isinstance(row, BenchRow):
            return
        place = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.kind is RowKind.HEADING:
            self._paint_heading(painter, place, row)
        else:
            is_marked = bool(option.state & QStyle.StateFlag.State_Selected)
            paint = self._paint_left_out if row.is_left_out else self._paint_card
            paint(painter, place, row, is_marked=is_marked)
        painter.restore()

    def _paint_heading(self, painter: QPainter, place: QRectF, row: BenchRow) -> None:
        font = section_font(self._look)
        painter.setFont(font)
        painter.setPen(self._look.colour("faint"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shortened(font, row.text, place.width()))

    def _paint_card(self, painter: QPainter, place: QRectF, row: BenchRow, *, is_marked: bool) -> None:
        theme = self._look.theme
        gap = theme.size("gap")
        left = INSET if row.kind is RowKind.PART else 0
        card = place.adjusted(left + 0.5, 0.5, -0.5, -gap - 0.5)
        radius = theme.size("radius_card")
        shape = QPainterPath()
        shape.addRoundedRect(card, radius, radius)
        painter.fillPath(shape, theme.colour("selection" if is_marked else self._fill(row)))
        if row.is_in_draft:
            painter.save()
            painter.setClipPath(shape)
            edge = QRectF(card.left(), card.top(), theme.size("edge"), card.height())
            painter.fillRect(edge, theme.colour("green"))
            painter.restore()
        pen = QPen(theme.colour(self._border(row, is_marked=is_marked)), theme.size("line"))
        painter.setPen(pen)
        painter.drawPath(shape)
        self._paint_lines(painter, row, card)

    def _paint_left_out(self, painter: QPainter, place: QRectF, row: BenchRow, *, is_marked: bool) -> None:
        """A plain row with a rule below it and what can be done at its right: many of them are looked through."""
        theme = self._look.theme
        if is_marked:
            shape = QPainterPath()
            shape.addRoundedRect(place.adjusted(0, 0, 0, -1), theme.size("radius_button"), theme.size("radius_button"))
            painter.fillPath(shape, theme.colour("selection"))
        painter.setPen(QPen(theme.colour("border"), theme.size("line")))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        self._paint_lines(painter, row, place)
        if row.deed is None:
            return
        button = self.button_place(row, place.toRect())
        shape = QPainterPath()
        shape.addRoundedRect(button, theme.size("radius_button"), theme.size("radius_button"))
        painter.fillPath(shape, theme.colour("accent_soft" if is_marked else "button"))
        painter.setPen(QPen(theme.colour("accent" if is_marked else "border"), theme.size("line")))
        painter.drawPath(shape)
        painter.setFont(self._button_font())
        painter.setPen(theme.colour("text"))
        if not is_marked:
            painter.drawText(button, Qt.AlignmentFlag.AlignCenter, row.deed.words)
            return
        padding, cap = theme.size("chip_padding"), key_cap_size(theme, ENTER)
        words = button.adjusted(padding, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, row.deed.words)
        key = QRectF(button.right() - padding - cap.width(), 0, cap.width(), cap.height())
        key.moveTop(button.center().y() - cap.height() / 2)
        paint_key_cap(painter, key, ENTER, theme)

    def _paint_lines(self, painter: QPainter, row: BenchRow, card: QRectF) -> None:
        theme = self._look.theme
        margin = theme.size("margin_note")
        top = card.top() + margin - 2
        measured = self._measured_row(row, self._view.viewport().width())
        for line, broken in measured.lines:
            left = card.left() + margin + (INSET if line.is_inset else 0)
            if line.is_inset:
                rule = QRectF(card.left() + margin + INSET / 2, top, RULE, broken.height)
                painter.fillRect(rule, theme.colour("border_strong"))
            painter.setPen(theme.colour("muted"))
            broken.layout.draw(painter, QPointF(left, top))
            top += broken.height

    def _measure(self, kind: RowKind, content: tuple[Line, ...], width: int, _theme: str) -> _Measured:
        """Break a row's lines at a width, in the theme of this name, which is the present one."""
        theme = self._look.theme
        margin = theme.size("margin_note")
        inner = width - 2 * margin - (INSET if kind is RowKind.PART else 0)
        font = theme.font("font_step")
        lines = tuple(
            (
                line,
                break_lines(
                    line.runs,
                    font,
                    inner - (INSET if line.is_inset else 0),
                    max_lines=line.max_lines,
                    theme=theme,
                    line_height=1.08,
                ),
            )
            for line in content
        )
        height = sum(broken.height for _, broken in lines) + 2 * (margin - 2)
        return _Measured(lines, round(height))

    def _fill(self, row: BenchRow) -> str:
        return "raised" if row.kind is RowKind.MESSAGE else "card"

    def _border(self, row: BenchRow, *, is_marked: bool) -> str:
        if is_marked or row.is_speaking:
            return "accent"
        return "border"
