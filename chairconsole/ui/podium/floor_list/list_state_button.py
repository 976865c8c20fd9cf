"""The button that tells whether the floor list is open, and changes it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import list_actions
from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.list_commands import SetListState
from chairconsole.ui.frame.action_button import MenuButton
from chairconsole.ui.frame.letting_go import let_go
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.words.time_words import clock_time

VARIANTS = {ListState.OPEN: "normal", ListState.LAST_CALL: "warning", ListState.CLOSED: "danger"}


class ListStateButton(MenuButton):
    """Open, last call until a time, or closed. `last_call_wanted` asks for the time until which a last call runs."""

    last_call_wanted = Signal()

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(context.look, "", None, context.actions.first_key(list_actions.LIST_STATE), parent)
        self.setObjectName("button_list_state")
        self.set_hint(context.actions.hint(list_actions.LIST_STATE))
        self._feed = feed = context.feed
        menu = self.menu()
        self._choices: dict[ListState, QAction] = {
            ListState.OPEN: menu.addAction(self.tr("Open")),
            ListState.LAST_CALL: menu.addAction(self.tr("Last call\u2026")),
            ListState.CLOSED: menu.addAction(self.tr("Closed")),
        }
        for state, choice in self._choices.items():
            choice.setObjectName(f"list_{state.value}")
            choice.setCheckable(True)
        self._choices[ListState.OPEN].triggered.connect(lambda: context.bridge.do(SetListState(ListState.OPEN)))
        self._choices[ListState.CLOSED].triggered.connect(lambda: context.bridge.do(SetListState(ListState.CLOSED)))
        self._choices[ListState.LAST_CALL].triggered.connect(self.last_call_wanted)
        menu.aboutToShow.connect(self._check)
        feed.changed.connect(self._show_state)
        feed.ticked.connect(self._tick)
        self._was_over = False
        self._keep_its_width()
        self._show_state()

    def open_next(self) -> None:
        """Open the menu, with the state marked that usually comes next."""
        states = list(self._choices)
        following = states.index(self._feed.meeting.list_status.state) + 1
        self.open_menu(following % len(states))

    def _keep_its_width(self) -> None:
        """As wide as its longest word: the field beside it must not move when the list is closed."""
        widths = []
        for words in (self.tr("List open"), self.tr("Last call"), self.tr("List closed")):
            self.set_label(words)
            widths.append(self.sizeHint().width())
        self.setMinimumWidth(max(widths))

    def _tick(self) -> None:
        """The announced end of a last call comes by itself."""
        if self._feed.meeting.list_status.is_over(self._feed.now.at) != self._was_over:
            self._show_state()

    def _check(self) -> None:
        """A choice that was taken is unchecked by Qt, whatever came of it."""
        for state, choice in self._choices.items():
            choice.setChecked(state is self._feed.meeting.list_status.state)

    def _show_state(self) -> None:
        status = self._feed.meeting.list_status
        self._was_over = status.is_over(self._feed.now.at)
        match status.state:
            case ListState.OPEN:
                words = self.tr("List open")
            case ListState.LAST_CALL:
                until = clock_time(self._feed.venue_time(status.closes_at)) if status.closes_at else ""
                words = fill(self.tr("Last call %1"), until).strip()
                if self._was_over:
                    words = self.tr("Last call over")
            case ListState.CLOSED:
                words = self.tr("List closed")
        self.set_label(words)
        self.set_variant(VARIANTS[status.state])
        if self._feed.meeting.block is None and self.hasFocus():
            # Qt would hand the focus to the notes, where the next letter would be taken for one.
            let_go(self)
        self.setEnabled(self._feed.meeting.block is not None)
        self._check()
