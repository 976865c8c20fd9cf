"""In which order those who wait might be called, and why: advice, applied only when the chair says so."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from chairconsole.control.actions.action import Selection
from chairconsole.domain.commands.list_commands import MoveRequest, OrderAsSuggested
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.suggestions import suggestions
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.podium.floor_list.drawer_page import DrawerPage
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.marked_table import MarkedTable
from chairconsole.ui.widgets.row_model import RIGHT, Column
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.suggestion_words import reasons_words
from chairconsole.ui.words.wording import request_name


@dataclass(frozen=True)
class SuggestedRow:
    """One waiting request at its suggested place; `now` is the place at which the floor list has it."""

    id: str
    place: str
    name: str
    why: str
    now: str


def suggested_rows(feed: Feed) -> list[SuggestedRow]:
    """All who wait, the first to be called first."""
    meeting = feed.meeting
    places = {request.id: place for place, request in enumerate(calling_order(meeting), start=1)}
    return [
        SuggestedRow(
            id=one.request.id,
            place=str(place),
            name=request_name(one.request),
            why=reasons_words(one.reasons),
            now=str(places[one.request.id]),
        )
        for place, one in enumerate(suggestions(meeting, feed.now), start=1)
    ]


class SuggestedOrder(DrawerPage):
    """The suggested order beside the present one. Enter moves the marked entry up to first; it calls nobody."""

    def __init__(self, look: Look, feed: Feed, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(look, feed, bridge, parent)
        self.setAccessibleName(self.tr("Suggested order"))
        self._sentence = WrappedLabel(look=look, role="muted", max_lines=2)
        self._up = KeyButton(look, self.tr("Move up to first"), "\u21b5")
        self._up.setObjectName("move_up_to_first")
        self._up.clicked.connect(self.take)
        self._order = KeyButton(look, self.tr("Order as suggested"), variant="primary")
        self._order.setObjectName("order_as_suggested")
        self._order.clicked.connect(lambda: bridge.do(OrderAsSuggested()))
        self.table = MarkedTable(look, self._columns(), name=self.tr("Suggested order"), parent=self)
        self.table.view.set_widths([36, 210, 100, 70], 2)
        self.table.view.selectionModel().selectionChanged.connect(self._show_buttons)
        row = QHBoxLayout()
        row.setSpacing(look.theme.size("gap"))
        row.addWidget(self._sentence, 1)
        for button in (self._up, self._order):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        self.body.addLayout(row)
        self.body.addWidget(self.table.view, 1)

    def take_focus(self) -> None:
        """Begin with whoever might be called first."""
        self.table.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.table.marked() is None:
            self.table.mark(0)

    def show_meeting(self) -> None:
        """Show the suggested order."""
        rows = suggested_rows(self.feed)
        self.table.show_rows(rows)
        if not rows:
            words = self.tr("Nobody is waiting.")
        elif all(row.place == row.now for row in rows):
            words = self.tr("The floor list is in this order already.")
        else:
            words = self.tr("Only a suggestion: the floor list stays as it is until you say so.")
        self._sentence.setText(words)
        self._order.setEnabled(any(row.place != row.now for row in rows))
        self._show_buttons()

    def selection(self) -> Selection:
        """The marked entry: the keys of the floor list are about it."""
        row = self.table.marked()
        return Selection(request=row.id if row else None)

    def take(self) -> None:
        """Move the marked entry up to first."""
        row, waiting = self.table.marked(), self.feed.meeting.waiting
        if row is not None and waiting:
            self.bridge.do(MoveRequest(request=row.id, before=waiting[0]))

    def _show_buttons(self) -> None:
        marked, waiting = self.table.marked(), self.feed.meeting.waiting
        self._up.setEnabled(marked is not None and waiting[:1] != (marked.id,))

    def _columns(self) -> list[Column[SuggestedRow]]:
        return [
            Column(self.tr("#"), lambda row: row.place),
            Column(self.tr("Suggested order"), lambda row: row.name),
            Column(self.tr("Why"), lambda row: row.why, colour=lambda _row: "muted"),
            Column(self.tr("Now #"), lambda row: row.now, colour=lambda _row: "muted", alignment=RIGHT),
        ]
