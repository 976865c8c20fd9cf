"""In which order those who wait might be called, and why: advice, applied only when the chair says so."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from chairconsole.control.actions.action import Selection
from chairconsole.domain.commands.list_commands import MoveRequest, OrderAsSuggested
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.suggestions import suggestions
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.floor_list.table_page import TablePage
from chairconsole.ui.widgets.layouts import row
from chairconsole.ui.widgets.row_model import RIGHT, Column
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.name_words import request_name
from chairconsole.ui.words.suggestion_words import reasons_words


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


class SuggestedOrder(TablePage[SuggestedRow]):
    """The suggested order beside the present one. Enter moves the marked entry up to first; it calls nobody."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        self._sentence = WrappedLabel(look=self.look, role="muted", max_lines=2)
        self._up = self.button("move_up_to_first", self.tr("Move up to first"), self.take, "\u21b5")
        self._order = self.button(
            "order_as_suggested",
            self.tr("Order as suggested"),
            lambda: self.bridge.do(OrderAsSuggested()),
            variant="primary",
        )
        self.table.selectionModel().selectionChanged.connect(self._show_buttons)
        self.body.addLayout(row((self._sentence, 1), self._up, self._order, gap=self.look.theme.size("gap")))
        self.body.addWidget(self.table, 1)

    def title(self) -> str:
        """What the page is called."""
        return self.tr("Suggested order")

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
        marked = self.table.marked()
        return Selection(request=marked.id if marked else None)

    def take(self) -> None:
        """Move the marked entry up to first."""
        marked, waiting = self.table.marked(), self.feed.meeting.waiting
        if marked is not None and waiting:
            self.bridge.do(MoveRequest(request=marked.id, before=waiting[0]))

    def _show_buttons(self) -> None:
        marked, waiting = self.table.marked(), self.feed.meeting.waiting
        self._up.setEnabled(marked is not None and waiting[:1] != (marked.id,))

    def columns(self) -> list[Column[SuggestedRow]]:
        """Place, name and reasons, and the place at which the floor list has the entry."""
        return [
            Column(self.tr("#"), lambda row: row.place, 36),
            Column(self.tr("Suggested order"), lambda row: row.name, 210),
            Column(self.tr("Why"), lambda row: row.why, colour="muted"),
            Column(self.tr("Now #"), lambda row: row.now, 70, RIGHT, "muted"),
        ]
