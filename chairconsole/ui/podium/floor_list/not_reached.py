"""Who asked for the floor and did not speak: put back, carried over, and whose text was received."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QWidget

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.list_commands import CarryOver, MarkTextReceived, ReturnRequest
from chairconsole.domain.commands.note_commands import KeepStatement
from chairconsole.ui.dialogs.statement_question import StatementQuestion
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.floor_list.missed_rows import MissedRow, missed_rows
from chairconsole.ui.podium.floor_list.table_page import TablePage
from chairconsole.ui.widgets.layouts import row
from chairconsole.ui.widgets.row_delegate import PillDrawing
from chairconsole.ui.widgets.row_model import Column
from chairconsole.ui.widgets.wrapped_label import WrappedLabel


def outcome_words(outcome: Outcome) -> str:
    """How a request ended without a speech."""
    translate = QCoreApplication.translate
    if outcome is Outcome.WITHDRAWN:
        return translate("outcome", "withdrawn")
    return translate("outcome", "absent") if outcome is Outcome.ABSENT else translate("outcome", "not reached")


class NotReached(TablePage[MissedRow]):
    """The table. Enter puts back what is of this block and carries over the rest; Space notes a text received."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._sentence = WrappedLabel(look=self.look, role="muted", max_lines=2)
        self._take = self.button("put_back", self.tr("Put back"), self.take, "\u21b5")
        self._text = self.button("text_received", self.tr("Text received"), self.tick, self.tr("Space"))
        self._points = self.button("points_of_text", self.tr("Points of it\u2026"), self._take_sentences)
        self._all = self.button("carry_over_all", self.tr("Carry over all"), self._carry_all)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.installEventFilter(self)
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.body.addLayout(
            row((self._sentence, 1), self._take, self._text, self._points, self._all, gap=self.look.theme.size("gap"))
        )
        self.body.addWidget(self.table, 1)

    def title(self) -> str:
        """What the page is called."""
        return self.tr("Not reached")

    def show_meeting(self) -> None:
        """Show who did not speak."""
        rows = missed_rows(self.feed.meeting)
        self.table.show_rows(rows)
        self._sentence.setText("" if rows else self.tr("Nobody was missed."))
        self._show_buttons()

    def take(self) -> None:
        """Put the marked ones back on the list, or carry them over to this block."""
        marked = self.table.all_marked()
        carried = tuple(row.id for row in marked if not row.is_here)
        if carried:
            self.asking.do(CarryOver(carried))
        for one in marked:
            if one.is_here and not self.asking.do(ReturnRequest(one.id)):
                break

    def tick(self) -> None:
        """Note that the texts of the marked ones were received; not after all, if all were."""
        rows = [row for row in self.table.all_marked() if row.outcome is Outcome.NOT_REACHED]
        if rows:
            received = not all(row.has_text for row in rows)
            self.bridge.do(MarkTextReceived(tuple(row.id for row in rows), received=received))

    def _take_sentences(self) -> None:
        """Note that the text of the marked one was received, and take sentences of it as points, never as heard."""
        marked = next((row for row in self.table.all_marked() if row.outcome is Outcome.NOT_REACHED), None)
        if marked is None:
            return
        about = fill(
            self.tr("Of %1, in writing: what is ticked becomes points that are never counted as heard."), marked.name
        )
        taken = StatementQuestion(self.look, about, parent=self.window()).ask()
        if taken is None or not (marked.has_text or self.bridge.do(MarkTextReceived((marked.id,)))):
            return
        request = self.feed.meeting.requests[marked.id]
        whose = request.behalf or request.participant
        self.bridge.do(KeepStatement(taken.sentences, None, whose, request.block))

    def _carry_all(self) -> None:
        self.asking.do(CarryOver(tuple(row.id for row in self.table.rows() if not row.is_here)))

    def _show_buttons(self) -> None:
        marked = self.table.all_marked()
        is_open = self.feed.meeting.block is not None
        self._take.set_label(self.tr("Carry over") if any(not row.is_here for row in marked) else self.tr("Put back"))
        self._take.setEnabled(bool(marked) and is_open)
        self._text.setEnabled(any(row.outcome is Outcome.NOT_REACHED for row in marked))
        self._points.setEnabled(self._text.isEnabled())
        self._all.setEnabled(is_open and any(not row.is_here for row in self.table.rows()))

    def columns(self) -> list[Column[MissedRow]]:
        """Who, how it ended, in which block, and whether the text was received."""

        def text(row: MissedRow) -> str:
            return self.tr("\u2713 text received") if row.has_text else ""

        def outcome(row: MissedRow) -> str:
            return outcome_words(row.outcome)

        def pill(row: MissedRow) -> object:
            return PillDrawing(outcome(row), "amber" if row.outcome is Outcome.NOT_REACHED else "")

        return [
            Column(self.tr("Did not speak"), lambda row: row.name),
            Column(self.tr("Outcome"), outcome, 120, drawing=pill),
            Column(self.tr("Block"), lambda row: row.where, 130, colour="muted"),
            Column(self.tr("Text"), text, 130, colour="green"),
        ]
