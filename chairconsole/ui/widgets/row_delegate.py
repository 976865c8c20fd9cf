"""Paints the cells of a row model: plain text, text in several colours or a pill, over a thin line."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.plain_text import shortened, text_width
from chairconsole.ui.widgets.row_model import LEFT, Index, RowModel
from chairconsole.ui.widgets.runs import Run, break_lines


@dataclass(frozen=True)
class PillDrawing:
    """A cell that shows its text in a pill; tones as those of a chip."""

    text: str
    tone: str = ""


class RowDelegate(QStyledItemDelegate):
    """Rows of one height with a thin line under each; a `drawing` may be runs, a pill, or a pill after runs."""

    def __init__(self, look: Look, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room for the whole text in a row of the theme's height."""
        theme = self._look.theme
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        width = text_width(theme.font("font_body", QFont.Weight.Bold), text)
        return QSize(width + 2 * theme.size("gap"), theme.size("row_height"))

    def above(self, index: Index) -> int:
        """How much of a row's height, at its top, is left for something else."""
        return 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell."""
        theme = self._look.theme
        place: QRect = option.rect.adjusted(0, self.above(index), 0, 0)
        painter.save()
        painter.setClipRect(place)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, theme.colour("selection"))
            if index.column() == 0 and self._view.hasFocus():
                edge = theme.size("edge")
                painter.fillRect(place.left(), place.top(), edge, place.height(), theme.colour("accent"))
        painter.setPen(QPen(theme.colour("border"), theme.size("line")))
        painter.drawLine(QPointF(place.left(), place.bottom() + 0.5), QPointF(place.right() + 1, place.bottom() + 0.5))
        inner = place.adjusted(theme.size("gap"), 0, -theme.size("gap"), -1)
        drawing = index.data(RowModel.DRAWING_ROLE)
        if isinstance(drawing, PillDrawing):
            self._paint_pill(painter, inner, drawing)
        elif isinstance(drawing, list | tuple):
            runs = [run for run in drawing if isinstance(run, Run)]
            rest = self._paint_runs(painter, inner, runs, index)
            for pill in drawing:
                if isinstance(pill, PillDrawing) and rest.width() >= self._pill_width(pill):
                    self._paint_pill(painter, rest, pill)
        else:
            self._paint_text(painter, inner, index)
        painter.restore()

    def _paint_text(self, painter: QPainter, place: QRect, index: Index) -> None:
        theme = self._look.theme
        font = theme.font()
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "").replace("\n", " ")
        painter.setFont(font)
        painter.setPen(colour if isinstance(colour, QColor) else theme.colour("text"))
        shown = shortened(font, text, place.width())
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
        painter.drawText(place, int(LEFT if alignment is None else alignment), shown)

    def _paint_runs(self, painter: QPainter, place: QRect, runs: list[Run], index: Index) -> QRect:
        """Paint them, and return what is left of the place at their right."""
        theme = self._look.theme
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole) or LEFT
        across = Qt.AlignmentFlag(alignment) & Qt.AlignmentFlag.AlignHorizontal_Mask
        lines = break_lines(runs, theme.font(), place.width(), max_lines=1, alignment=across, theme=theme)
        painter.setPen(theme.colour("text"))
        lines.layout.draw(painter, QPointF(place.left(), place.top() + (place.height() - lines.height) / 2))
        taken = place.width() if lines.is_cut else int(lines.width) + theme.size("gap")
        return place.adjusted(taken, 0, 0, 0)

    def _pill_width(self, pill: PillDrawing) -> int:
        theme = self._look.theme
        return text_width(theme.font("font_tiny", QFont.Weight.DemiBold), pill.text) + 2 * theme.size("pill_padding")

    def _paint_pill(self, painter: QPainter, place: QRect, pill: PillDrawing) -> None:
        theme = self._look.theme
        font = theme.font("font_tiny", QFont.Weight.DemiBold)
        padding = theme.size("pill_padding")
        text = shortened(font, pill.text, place.width() - 2 * padding)
        if not text:
            return
        height = theme.size("pill_height")
        frame = QRectF(
            place.left(),
            place.top() + (place.height() - height) // 2,
            text_width(font, text) + 2 * padding,
            height,
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(f"{pill.tone}_soft" if pill.tone else "button"))
        painter.drawRoundedRect(frame, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(theme.colour(pill.tone or "muted"))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, text)
