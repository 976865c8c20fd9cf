"""The table of everything that happened."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from chairconsole.report.accounts.record_lines import LineKind
from chairconsole.ui.record.record_rows import RecordRow
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import column
from chairconsole.ui.widgets.row_delegate import PillDrawing
from chairconsole.ui.widgets.row_model import RIGHT, Column
from chairconsole.ui.widgets.row_table import RowTable
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

WHO, WHAT, THEMES = 1, 4, 5
SHARES = {WHO: 0.24, THEMES: 0.15}
LEAST = 90
"""These columns have that share of the width, and never fewer than so many pixels."""
INDENT = " " * 4
ROOM = 860
"""Below so many pixels kind and regional group give way to what was said."""


class RecordTable(QWidget):
    """Rows by id. `chosen` tells a row on which Enter was pressed, or which was clicked twice."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        columns = (
            Column[RecordRow](
                self.tr("Time"), lambda row: row.time, 62, colour="muted", tooltip=lambda row: row.time_hint
            ),
            Column[RecordRow](self.tr("Who"), _who, LEAST, drawing=_who_runs),
            Column[RecordRow](
                self.tr("Kind"), lambda row: row.kind, 116, room=ROOM, drawing=lambda row: PillDrawing(row.kind)
            ),
            Column[RecordRow](self.tr("Group"), lambda row: row.group, 142, colour="muted", room=ROOM),
            Column[RecordRow](self.tr("What"), lambda row: row.text, colour=lambda row: row.tone),
            Column[RecordRow](self.tr("Themes"), lambda row: row.themes, LEAST, colour="muted"),
            Column[RecordRow](
                self.tr("Took"),
                lambda row: row.took,
                90,
                RIGHT,
                colour=lambda row: row.took_tone or "muted",
                tooltip=lambda row: row.took_hint,
            ),
        )
        self.view = RowTable(look, columns, name=self.tr("Everything that happened"), parent=self)
        self.view.setObjectName("record")
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self._empty = WrappedLabel(look=look, role="muted")
        self._row_height = look.theme.size("row_height")
        self.view.doubleClicked.connect(lambda _index: self._choose())
        self._column = column(self._empty, (self.view, 1), of=self)
        self._column.addStretch(0)
        self.say_why_empty("")

    def show_rows(self, rows: list[RecordRow]) -> None:
        """Show these rows."""
        if rows == self.view.rows():
            return
        bar = self.view.verticalScrollBar()
        is_at_its_end = bar.value() == bar.maximum() and self.view.marked() is None
        self.view.show_rows(rows)
        self.view.clearSpans()
        for place, row in enumerate(rows):
            if not row.name:
                # What was said, and what happened to nobody in particular, has the room of names and kinds.
                self.view.setSpan(place, WHO, 1, WHAT - WHO + 1)
        if is_at_its_end:
            self.show_last()

    def say_why_empty(self, words: str) -> None:
        """Say why there is no row, in the place of the table; with no words, show the table."""
        self._empty.setText(words)
        self._empty.setVisible(bool(words))
        self.view.setVisible(not words)

    def show_last(self) -> None:
        """Scroll to what happened last."""
        self.view.scrollToBottom()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the marked row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._choose()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        # Whole rows only: scrolled to its end, the table begins with a row that can be read.
        rest = (self.height() - self.view.horizontalHeader().height()) % self._row_height
        self._column.setContentsMargins(0, 0, 0, rest)
        for place, share in SHARES.items():
            self.view.setColumnWidth(place, max(LEAST, round(share * self.width())))

    def _choose(self) -> None:
        row = self.view.marked()
        if row is not None:
            self.chosen.emit(row)


def _who(row: RecordRow) -> str:
    return f"{row.name} {row.behalf}".strip() or row.text


def _who_runs(row: RecordRow) -> list[Run]:
    if not row.name:
        return [Run(INDENT if row.line_kind is LineKind.POINT and not row.time else ""), Run(row.text, row.tone)]
    return [Run(row.name, bold=True), Run(f" {row.behalf}" if row.behalf else "", "muted")]
