"""The place of the floor list, and of the pages that can stand in it instead for a while."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from chairconsole.control.action import ActionId, Selection
from chairconsole.domain.directory import Directory
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.menus import Actions
from chairconsole.ui.podium.drawer_page import DrawerPage
from chairconsole.ui.podium.list_card import ListCard
from chairconsole.ui.podium.lists_bar import ListsBar
from chairconsole.ui.podium.not_reached import NotReached, missed_rows
from chairconsole.ui.podium.not_yet_heard import NotYetHeard
from chairconsole.ui.podium.presence_question import PresenceQuestion
from chairconsole.ui.podium.rule_words import rule_chips
from chairconsole.ui.podium.rules_page import RulesPage
from chairconsole.ui.podium.suggested_order import SuggestedOrder
from chairconsole.ui.theme import Look

PAGES = (
    ActionId.NOT_YET_HEARD,
    ActionId.SUGGESTED,
    ActionId.NOT_REACHED,
    ActionId.LIMIT,
    ActionId.STAKEHOLDERS,
    ActionId.PRESENCE,
)
"""The actions that show a page, and put it away when asked for again."""

MISSED_TAB = 3


class Drawer(QWidget):
    """Shows the floor list or one page; a page never changes what the list holds by being opened or left."""

    said = Signal(object)

    def __init__(
        self,
        look: Look,
        feed: Feed,
        bridge: Bridge,
        actions: Actions,
        directory: Directory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._feed = feed
        self._actions = actions
        holder = QWidget(self)
        self.list_card = ListCard(look, feed, bridge, actions, directory, holder)
        self.unheard = NotYetHeard(look, feed, bridge, directory, holder)
        self.suggested = SuggestedOrder(look, feed, bridge, holder)
        self.missed = NotReached(look, feed, bridge, holder)
        self.rules = RulesPage(look, feed, bridge, holder)
        self.presence = PresenceQuestion(look, feed, bridge, directory, holder)
        self._tabbed: tuple[DrawerPage, ...] = (self.unheard, self.suggested, self.missed, self.rules)
        hints = [actions.hint(action) for action in PAGES]
        tabs = [
            (self.tr("Floor list"), actions.hint(ActionId.ADD_TO_LIST)),
            (self.tr("Not yet heard"), hints[0]),
            (self.tr("Suggested"), hints[1]),
            (self.tr("Not reached"), hints[2]),
            (self.tr("Rules"), f"{hints[3]}\n{hints[4]}"),
        ]
        self.bar = ListsBar(look, tabs, self)
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self.list_card)
        for page in (*self._tabbed, self.presence):
            self._stack.addWidget(page)
            page.said.connect(self.said)
        for page in self._tabbed:
            page.left.connect(self.close_page)
        self.presence.left.connect(lambda: self._open(self.unheard))
        self.unheard.presence_wanted.connect(lambda: self._open(self.presence))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.size("gap_small"))
        column.addWidget(self.bar)
        column.addWidget(holder, 1)
        self.bar.chosen.connect(self._choose)
        actions.asked.connect(self._answer)
        marks = self.suggested.table.view.selectionModel()
        marks.selectionChanged.connect(lambda: actions.refreshed.emit())
        feed.changed.connect(self._show_bar)
        self._show_bar()

    def hasHeightForWidth(self) -> bool:
        """Say that its height is what is left over: texts in it that wrap must not push the cards above together."""
        return False

    def toggle(self, action_id: ActionId) -> None:
        """Show the page of an action with the focus in it, or put it away if it has the focus."""
        page = self._page_of(action_id)
        parts: dict[ActionId, QWidget] = {
            ActionId.LIMIT: self.rules.limit,
            ActionId.STAKEHOLDERS: self.rules.stakeholders,
        }
        part = parts.get(action_id, page)
        focused = QApplication.focusWidget()
        if self._stack.currentWidget() is page and focused is not None and part.isAncestorOf(focused):
            self.close_page()
            return
        self._open(page)
        if action_id is ActionId.STAKEHOLDERS:
            self.rules.stakeholders.take_focus()

    def show_missed(self) -> None:
        """Show who was not reached."""
        self._open(self.missed)

    def close_page(self) -> None:
        """Show the floor list, ready for the next name."""
        self._show_list()
        self.list_card.quick_add.ask_for_request()

    def selection(self) -> Selection:
        """What is marked where the chair looks: never an entry of a list that is not shown."""
        page = self._stack.currentWidget()
        return page.selection() if isinstance(page, DrawerPage) else self.list_card.floor_list.selection()

    def _open(self, page: DrawerPage) -> None:
        self._stack.setCurrentWidget(page)
        self.bar.show_tab(1 + self._tabbed.index(self.unheard if page is self.presence else page))
        page.take_focus()
        self._actions.refreshed.emit()

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self.list_card)
        self.bar.show_tab(0)
        self._actions.refreshed.emit()

    def _answer(self, action_id: ActionId) -> None:
        if action_id in PAGES:
            self.toggle(action_id)
        elif action_id in self.list_card.answers and self._stack.currentWidget() is not self.list_card:
            self._show_list()

    def _choose(self, place: int) -> None:
        if place:
            self._open(self._tabbed[place - 1])
        else:
            self.close_page()

    def _page_of(self, action_id: ActionId) -> DrawerPage:
        if action_id is ActionId.PRESENCE:
            return self.presence
        place = PAGES.index(action_id)
        return self._tabbed[min(place, len(self._tabbed) - 1)]

    def _show_bar(self) -> None:
        meeting = self._feed.meeting
        self.bar.show_number(MISSED_TAB, len(missed_rows(meeting)))
        self.bar.show_chips(rule_chips(meeting))
