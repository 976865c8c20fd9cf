"""The button that keeps a note as a question: to one panellist, to several or to any."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import note_actions
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.plan.parts import Seat
from chairconsole.domain.queries.segments import panellists
from chairconsole.ui.dialogs.check_list import CheckList
from chairconsole.ui.frame.action_button import MenuButton
from chairconsole.ui.frame.panel_context import PanelContext


class QuestionTo(MenuButton):
    """Its menu holds the panellists of the open block; `chosen` tells to which seats, to any if there are none."""

    chosen = Signal(object)

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        action = context.actions.action(note_actions.KEEP_QUESTION)
        super().__init__(context.look, action.text(), parent=parent)
        self.setObjectName("question_to")
        self.set_hint(context.actions.hint(note_actions.KEEP_QUESTION))
        self.menu().aboutToShow.connect(self._fill)
        self._look = context.look
        self._feed = context.feed

    def open_for(self, speech: Intervention | None) -> None:
        """Open the menu for the keys, with the seat marked to which this speech is known to put its question."""
        seats, to = [seat.id for seat in self._seats()], () if speech is None else speech.to
        self.open_menu(1 + seats.index(to[0]) if len(to) == 1 and to[0] in seats else 0)

    def _seats(self) -> tuple[Seat, ...]:
        block = self._feed.meeting.block
        return () if block is None else panellists(block)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        seats = self._seats()
        menu.addAction(self.tr("Any panellist")).triggered.connect(lambda: self.chosen.emit(()))
        for seat in seats:
            entry = menu.addAction(seat.label.replace("&", "&&"))
            entry.triggered.connect(lambda _checked=False, to=seat.id: self.chosen.emit((to,)))
        if len(seats) > 1:
            menu.addSeparator()
            menu.addAction(self.tr("Several\u2026")).triggered.connect(self._ask_for_several)

    def _ask_for_several(self) -> None:
        choices = [(seat.id, seat.label) for seat in self._seats()]
        title, take = self.tr("To whom is the question put?"), self.tr("Keep question")
        to = CheckList(self._look, title, choices, take, self.window()).ask()
        if to:
            self.chosen.emit(to)
