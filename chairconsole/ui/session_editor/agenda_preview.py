"""The table of the agenda as it would be, anew with each answer."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from chairconsole.intake.doubts.doubt import Doubt
from chairconsole.intake.proposal.session_proposal import Proposal
from chairconsole.ui.session_editor.agenda_lines import AgendaRow, agenda_rows
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import column
from chairconsole.ui.widgets.plain_text import text_width
from chairconsole.ui.widgets.row_model import RIGHT, Column
from chairconsole.ui.widgets.row_table import RowTable
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

BY_KEY = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
STEP = 2
INDENT = "    "
WIDEST = ("\u25b2 00:00\u201300:00", "9 h 59 min", "9999")
"""The widest time, length and line."""


class AgendaPreview(QWidget):
    """Rows by id; `pointed_at` tells the lines of the note that the marked row comes from.

    Enter or a double click on a step asks for its text: `text_wanted` tells the row's id.
    """

    text_wanted = Signal(str)
    pointed_at = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        space = 2 * look.theme.size("gap") + 2
        time, length, line = (text_width(look.theme.font(), text) + space for text in WIDEST)
        columns = (
            Column[AgendaRow](self.tr("Time"), lambda row: row.time, time, colour=_time_colour),
            Column[AgendaRow](self.tr("What"), _said, drawing=_what, tooltip=_whole),
            Column[AgendaRow](self.tr("Length"), lambda row: row.figure, length, RIGHT, "muted"),
            Column[AgendaRow](self.tr("Line"), lambda row: row.line, line, RIGHT, "faint"),
        )
        self.table = RowTable(look, columns, name=self.tr("The agenda as it would be"), parent=self)
        self.table.setObjectName("agenda_preview")
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._point())
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(lambda _: self._ask_for_text())
        self._none = WrappedLabel(
            self.tr("The agenda is shown here as soon as what is needed for a session has been answered."),
            look=look,
            role="muted",
        )
        column((self.table, 1), (self._none, 1), of=self)

    def show_proposal(self, proposal: Proposal, doubt: Doubt | None = None, *, has_dates: bool = True) -> None:
        """Show what a note says so far; the blocks in question are marked, and scrolled to."""
        rows = agenda_rows(proposal, doubt, has_dates=has_dates)
        self.table.show_rows(rows)
        self.table.setVisible(bool(rows))
        self._none.setVisible(not rows)
        asked = [place for place, row in enumerate(rows) if row.is_asked]
        # The last one first: where not all of them can be seen, the first is.
        for place in reversed(asked):
            self.table.scrollTo(self.table.model().index(place, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mark the first row when Tab brings the focus, so that it can be seen."""
        by_key = isinstance(event, QFocusEvent) and event.reason() in BY_KEY
        if event.type() == QEvent.Type.FocusIn and by_key and self.table.marked() is None:
            self.table.mark(0)
        is_enter = isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.type() == QEvent.Type.KeyPress:
            self._ask_for_text()
            return True
        return super().eventFilter(watched, event)

    def _ask_for_text(self) -> None:
        row = self.table.marked()
        if row is not None and row.level == STEP:
            self.text_wanted.emit(row.id)

    def _point(self) -> None:
        row = self.table.marked()
        self.pointed_at.emit(row.lines if row is not None else ())


def _time_colour(row: AgendaRow) -> str:
    return "amber" if row.is_asked or row.is_overlapping else "muted"


def _what(row: AgendaRow) -> list[Run]:
    about = f"  {row.about}" if row.about else ""
    match row.level:
        case 0:
            return [Run(row.text, "accent", bold=True)]
        case 1:
            return [Run(row.text, "amber" if row.is_asked else "", bold=True), Run(about, "faint")]
        case _:
            return [Run(INDENT + row.text, "muted"), Run(about, "text")]


def _whole(row: AgendaRow) -> str:
    return f"{row.text}\n{row.about}".strip()


def _said(row: AgendaRow) -> str:
    return f"{row.text} {row.about}".strip()
