"""The place of the floor list, and of the pages that can stand in it instead for a while."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from chairconsole.control.actions.action import ActionId, Selection
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.menus import Actions
from chairconsole.ui.frame.session_directory import SessionDirectory
from chairconsole.ui.podium.floor_list.drawer_page import DrawerPage
from chairconsole.ui.podium.floor_list.list_card import ListCard
from chairconsole.ui.podium.floor_list.lists_bar import ListsBar
from chairconsole.ui.podium.floor_list.missed_rows import missed_rows
from chairconsole.ui.theme import Look
from chairconsole.ui.words.rule_words import rule_chips

if TYPE_CHECKING:
    # A page is loaded and made when it is first opened, so that the podium is there sooner.
    from chairconsole.ui.podium.floor_list.not_reached import NotReached
    from chairconsole.ui.podium.floor_list.not_yet_heard import NotYetHeard
    from chairconsole.ui.podium.floor_list.presence_question import PresenceQuestion
    from chairconsole.ui.podium.floor_list.rules_page import RulesPage
    from chairconsole.ui.podium.floor_list.suggested_order import SuggestedOrder

Page = TypeVar("Page", bound=DrawerPage)

TABS = {
    ActionId.NOT_YET_HEARD: 1,
    ActionId.SUGGESTED: 2,
    ActionId.NOT_REACHED: 3,
    ActionId.LIMIT: 4,
    ActionId.STAKEHOLDERS: 4,
    ActionId.PRESENCE: 1,
}
"""The tab of each action that shows a page; the floor list has the first."""

PAGES = tuple(TABS)
"""The actions that show a page, and put it away when asked for again."""


class Drawer(QWidget):
    """Shows the floor list or one page; a page never changes what the list holds by being opened or left."""

    said = Signal(object)

    def __init__(
        self,
        look: Look,
        feed: Feed,
        bridge: Bridge,
        actions: Actions,
        directory: SessionDirectory,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._feed = feed
        self._bridge = bridge
        self._actions = actions
        self._directory = directory
        self._holder = holder = QWidget(self)
        self.list_card = ListCard(look, feed, bridge, actions, directory, holder)
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
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.size("gap_small"))
        column.addWidget(self.bar)
        column.addWidget(holder, 1)
        self.bar.chosen.connect(self._choose)
        actions.asked.connect(self._answer)
        feed.changed.connect(self._show_bar)
        self._show_bar()

    @cached_property
    def unheard(self) -> "NotYetHeard":
        """Who is present and has not spoken."""
        from chairconsole.ui.podium.floor_list.not_yet_heard import NotYetHeard

        page = self._made(NotYetHeard(self._look, self._feed, self._bridge, self._directory, self._holder))
        page.presence_wanted.connect(lambda: self._open(self.presence, TABS[ActionId.NOT_YET_HEARD]))
        return page

    @cached_property
    def suggested(self) -> "SuggestedOrder":
        """In which order those who wait might be called."""
        from chairconsole.ui.podium.floor_list.suggested_order import SuggestedOrder

        page = self._made(SuggestedOrder(self._look, self._feed, self._bridge, self._holder))
        page.table.view.selectionModel().selectionChanged.connect(lambda: self._actions.refreshed.emit())
        return page

    @cached_property
    def missed(self) -> "NotReached":
        """Who did not speak."""
        from chairconsole.ui.podium.floor_list.not_reached import NotReached

        return self._made(NotReached(self._look, self._feed, self._bridge, self._holder))

    @cached_property
    def rules(self) -> "RulesPage":
        """The limit, and when stakeholders are called."""
        from chairconsole.ui.podium.floor_list.rules_page import RulesPage

        return self._made(RulesPage(self._look, self._feed, self._bridge, self._holder))

    @cached_property
    def presence(self) -> "PresenceQuestion":
        """Who is present; asked from the page of those not yet heard, to which it goes back."""
        from chairconsole.ui.podium.floor_list.presence_question import PresenceQuestion

        page = PresenceQuestion(self._look, self._feed, self._bridge, self._directory, self._holder)
        self._stack.addWidget(page)
        page.said.connect(self.said)
        page.left.connect(lambda: self._open(self.unheard, TABS[ActionId.NOT_YET_HEARD]))
        return page

    def hasHeightForWidth(self) -> bool:
        """Say that its height is what is left over: texts in it that wrap must not push the cards above together."""
        return False

    def toggle(self, action_id: ActionId) -> None:
        """Show the page of an action with the focus in it, or put it away if it has the focus."""
        page = self._page_of(action_id)
        part: QWidget = page
        if action_id in (ActionId.LIMIT, ActionId.STAKEHOLDERS):
            part = self.rules.limit if action_id is ActionId.LIMIT else self.rules.stakeholders
        focused = QApplication.focusWidget()
        if self._stack.currentWidget() is page and focused is not None and part.isAncestorOf(focused):
            self.close_page()
            return
        self._open(page, TABS[action_id])
        if action_id is ActionId.STAKEHOLDERS:
            self.rules.stakeholders.take_focus()

    def close_page(self) -> None:
        """Show the floor list, ready for the next name."""
        self._show_list()
        self.list_card.quick_add.ask_for_request()

    def selection(self) -> Selection:
        """What is marked where the chair looks: never an entry of a list that is not shown."""
        page = self._stack.currentWidget()
        return page.selection() if isinstance(page, DrawerPage) else self.list_card.floor_list.selection()

    def _open(self, page: DrawerPage, tab: int) -> None:
        self._stack.setCurrentWidget(page)
        self.bar.show_tab(tab)
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
            self._open(self._page_of(PAGES[place - 1]), place)
        else:
            self.close_page()

    def _page_of(self, action_id: ActionId) -> DrawerPage:
        match action_id:
            case ActionId.NOT_YET_HEARD:
                return self.unheard
            case ActionId.SUGGESTED:
                return self.suggested
            case ActionId.NOT_REACHED:
                return self.missed
            case ActionId.PRESENCE:
                return self.presence
            case _:
                return self.rules

    def _made(self, page: Page) -> Page:
        self._stack.addWidget(page)
        page.said.connect(self.said)
        page.left.connect(self.close_page)
        return page

    def _show_bar(self) -> None:
        meeting = self._feed.meeting
        self.bar.show_number(TABS[ActionId.NOT_REACHED], len(missed_rows(meeting)))
        self.bar.show_chips(rule_chips(meeting))
