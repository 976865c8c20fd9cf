"""Who asked for the floor and did not speak: put back, carried over, and whose text was received."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QWidget

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.commands.list_commands import CarryOver, MarkTextReceived, ReturnRequest
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.podium.floor_list.drawer_page import DrawerPage
from chairconsole.ui.podium.floor_list.missed_rows import MissedRow, missed_rows
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.marked_table import MarkedTable
from chairconsole.ui.widgets.row_delegate import PillDrawing
from chairconsole.ui.widgets.row_model import Column
from chairconsole.ui.widgets.wrapped_label import WrappedLabel


def outcome_words(outcome: Outcome) -> str:
    """How a request ended without a speech."""
    translate = QCoreApplication.translate
    if outcome is Outcome.WITHDRAWN:
        return translate("outcome", "withdrawn")
    return translate("outcome", "absent") if outcome is Outcome.ABSENT else translate("outcome", "not reached")


class NotReached(DrawerPage):
    """The table. Enter puts back what is of this block and carries over the rest; Space notes a text received."""

    def __init__(self, look: Look, feed: Feed, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(look, feed, bridge, parent)
        self.setAccessibleName(self.tr("Not reached"))
        self._sentence = WrappedLabel(look=look, role="muted", max_lines=2)
        self._take = KeyButton(look, self.tr("Put back"), "\u21b5")
        self._take.setObjectName("put_back")
        self._take.clicked.connect(self.take)
        self._text = KeyButton(look, self.tr("Text received"), self.tr("Space"))
        self._text.setObjectName("text_received")
        self._text.clicked.connect(self.tick)
        self._all = KeyButton(look, self.tr("Carry over all"))
        self._all.setObjectName("carry_over_all")
        self._all.clicked.connect(self._carry_all)
        self.table = MarkedTable(look, self._columns(), name=self.tr("Not reached"), parent=self)
        view = self.table.view
        view.set_widths([200, 120, 130, 130], 0)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.installEventFilter(self)
        view.selectionModel().selectionChanged.connect(self._show_buttons)
        row = QHBoxLayout()
        row.setSpacing(look.theme.size("gap"))
        row.addWidget(self._sentence, 1)
        for button in (self._take, self._text, self._all):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.body.addLayout(row)
        self.body.addWidget(view, 1)

    def take_focus(self) -> None:
        """Begin with the first row."""
        self.table.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.table.marked() is None:
            self.table.mark(0)

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
        for row in marked:
            if row.is_here and not self.asking.do(ReturnRequest(row.id)):
                break

    def tick(self) -> None:
        """Note that the texts of the marked ones were received; not after all, if all were."""
        rows = [row for row in self.table.all_marked() if row.outcome is Outcome.NOT_REACHED]
        if rows:
            received = not all(row.has_text for row in rows)
            self.bridge.do(MarkTextReceived(tuple(row.id for row in rows), received=received))

    def _carry_all(self) -> None:
        self.asking.do(CarryOver(tuple(row.id for row in self.table.model.rows() if not row.is_here)))

    def _show_buttons(self) -> None:
        marked = self.table.all_marked()
        is_open = self.feed.meeting.block is not None
        self._take.set_label(self.tr("Carry over") if any(not row.is_here for row in marked) else self.tr("Put back"))
        self._take.setEnabled(bool(marked) and is_open)
        self._text.setEnabled(any(row.outcome is Outcome.NOT_REACHED for row in marked))
        self._all.setEnabled(is_open and any(not row.is_here for row in self.table.model.rows()))

    def _columns(self) -> list[Column[MissedRow]]:

        def text(row: MissedRow) -> str:
            return self.tr("\u2713 text received") if row.has_text else ""

        def outcome(row: MissedRow) -> str:
            return outcome_words(row.outcome)

        def pill(row: MissedRow) -> object:
            return PillDrawing(outcome(row), "amber" if row.outcome is Outcome.NOT_REACHED else "")

        return [
            Column(self.tr("Did not speak"), lambda row: row.name),
            Column(self.tr("Outcome"), outcome, drawing=pill),
            Column(self.tr("Block"), lambda row: row.where, colour=lambda _row: "muted"),
            Column(self.tr("Text"), text, colour=lambda _row: "green"),
        ]
