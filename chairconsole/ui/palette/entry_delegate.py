"""Paints an entry: its title with the typed letters marked, what it does below, its keys at the right."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from chairconsole.ui.palette.entry import Entry
from chairconsole.ui.palette.finding import marks
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_cap import key_cap_size, paint_key_cap
from chairconsole.ui.widgets.plain_text import shortened
from chairconsole.ui.widgets.row_model import Index
from chairconsole.ui.widgets.runs import Run, break_lines
from chairconsole.ui.widgets.section_label import section_font

LINE = 1.4
"""How high a line is, in sizes of its font."""


class EntryDelegate(QStyledItemDelegate):
    """`typed` is what stands in the field: its words are marked in the titles."""

    ROW = Qt.ItemDataRole.UserRole

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self.typed = ""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The room of an entry, or of a heading."""
        theme = self._look.theme
        is_entry = isinstance(index.data(self.ROW), Entry)
        return QSize(0, theme.size("entry_height" if is_entry else "row_height"))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint an entry or a heading."""
        theme = self._look.theme
        row = index.data(self.ROW)
        place: QRect = option.rect
        inner = place.adjusted(theme.size("margin_card"), 0, -theme.size("margin_card"), 0)
        painter.save()
        painter.setClipRect(place)
        if isinstance(row, Entry):
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(place, theme.colour("selection"))
                painter.fillRect(place.left(), place.top(), theme.size("edge"), place.height(), theme.colour("accent"))
            self._paint_entry(painter, inner, row)
        elif row:
            painter.setFont(section_font(self._look))
            painter.setPen(theme.colour("faint"))
            painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, str(row))
        painter.restore()

    def _paint_entry(self, painter: QPainter, place: QRect, entry: Entry) -> None:
        theme = self._look.theme
        left = self._paint_keys(painter, place, entry)
        width = left - place.left() - theme.size("gap")
        title, about = theme.font("font_field", QFont.Weight.DemiBold), theme.font("font_step")
        above, below = LINE * theme.size("font_field"), LINE * theme.size("font_step")
        top = place.top() + (place.height() - above - below) / 2
        painter.setPen(theme.colour("muted" if entry.lacking else "text"))
        runs = self._title(entry)
        if len(runs) > 1:
            lines = break_lines(runs, title, width, max_lines=1, theme=theme)
            lines.layout.draw(painter, QPointF(place.left(), top + (above - lines.height) / 2))
        else:
            painter.setFont(title)
            room = QRectF(place.left(), top, width, above)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shortened(title, entry.title, width))
        painter.setFont(about)
        painter.setPen(theme.colour("amber" if entry.lacking else "muted"))
        room = QRectF(place.left(), top + above, width, below)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shortened(about, entry.line, width))

    def _title(self, entry: Entry) -> list[Run]:
        """The title; the letters that were typed stand out, in colour unless it cannot be done."""
        runs, before = [], 0
        for begin, end in marks(entry.title, self.typed):
            runs.append(Run(entry.title[before:begin]))
            runs.append(Run(entry.title[begin:end], "text" if entry.lacking else "amber", bold=True))
            before = end
        return [run for run in (*runs, Run(entry.title[before:])) if run.text]

    def _paint_keys(self, painter: QPainter, place: QRect, entry: Entry) -> int:
        """Paint the keys from the right; where they begin."""
        theme, right = self._look.theme, place.right()
        for key in reversed(entry.keys):
            size = key_cap_size(theme, key)
            cap = QRect(right - size.width(), place.center().y() - size.height() // 2, size.width(), size.height())
            paint_key_cap(painter, QRectF(cap), key, theme, enabled=not entry.lacking)
            right = cap.left() - theme.size("gap_small")
        return right
