"""The place of the floor list, and of the pages that can stand in it instead for a while."""

from enum import IntEnum
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QStackedLayout, QWidget

from chairconsole.control.actions import agenda_actions, list_actions
from chairconsole.control.actions.action import Action, Selection
from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.queries.next_step import step_to_read
from chairconsole.ui.frame.claims import answers, claims_of
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.floor_list.drawer_page import DrawerPage
from chairconsole.ui.podium.floor_list.list_card import ListCard
from chairconsole.ui.podium.floor_list.lists_bar import ListsBar
from chairconsole.ui.podium.floor_list.missed_rows import missed_rows
from chairconsole.ui.widgets.layouts import column
from chairconsole.ui.words.rule_words import rule_chips

if TYPE_CHECKING:
    # A page is loaded and made when it is first opened: loading all six would make a start 2 % longer.
    from chairconsole.ui.podium.floor_list.not_reached import NotReached
    from chairconsole.ui.podium.floor_list.not_yet_heard import NotYetHeard
    from chairconsole.ui.podium.floor_list.prepared_text import PreparedText
    from chairconsole.ui.podium.floor_list.presence_question import PresenceQuestion
    from chairconsole.ui.podium.floor_list.rules_page import RulesPage
    from chairconsole.ui.podium.floor_list.suggested_order import SuggestedOrder

Page = TypeVar("Page", bound=DrawerPage)


class Tab(IntEnum):
    """What the tabs show, from left to right."""

    FLOOR_LIST = 0
    NOT_YET_HEARD = 1
    SUGGESTED = 2
    NOT_REACHED = 3
    RULES = 4
    TEXT = 5


class Drawer(QWidget):
    """Shows the floor list or one page; a page never changes what the list holds by being opened or left."""

    said = Signal(object)
    turned = Signal()
    """Another page is shown, or the floor list again."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._feed = feed = context.feed
        self._actions = actions = context.actions
        self._holder = holder = QWidget(self)
        # Before the field hears of it, which asks only where it is seen.
        context.bridge.doubted.connect(self._show_list_to_confirm)
        self.list_card = ListCard(context, holder)
        tabs = [
            (self.tr("Floor list"), actions.hint(list_actions.ADD_TO_LIST)),
            (self.tr("Not yet heard"), actions.hint(list_actions.NOT_YET_HEARD)),
            (self.tr("Suggested"), actions.hint(list_actions.SUGGESTED)),
            (self.tr("Not reached"), actions.hint(list_actions.NOT_REACHED)),
            (self.tr("Rules"), f"{actions.hint(list_actions.LIMIT)}\n{actions.hint(list_actions.STAKEHOLDERS)}"),
            (self.tr("Text"), actions.hint(agenda_actions.READ_TEXT)),
        ]
        self.bar = ListsBar(context.look, tabs, self)
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self.list_card)
        self._is_low = False
        self._stack.currentChanged.connect(self._show_tabs)
        self._stack.currentChanged.connect(self.turned)
        column(self.bar, (holder, 1), of=self, gap=context.look.theme.size("gap_small"))
        self.bar.chosen.connect(self._choose)
        self._asked_in_the_list = frozenset(action for action, _ in claims_of(self.list_card))
        actions.asked.connect(self._show_list_for)
        actions.claim(self)
        self._read: tuple[str, str] | None = None
        self._text_page: PreparedText | None = None
        feed.changed.connect(self._show_bar)
        feed.changed.connect(self._offer_text)
        self._show_bar()
        self._offer_text()

    @cached_property
    def unheard(self) -> "NotYetHeard":
        """Who is present and has not spoken."""
        from chairconsole.ui.podium.floor_list.not_yet_heard import NotYetHeard

        page = self._made(NotYetHeard(self._context, self._holder))
        page.presence_wanted.connect(lambda: self._open(self.presence, Tab.NOT_YET_HEARD))
        return page

    @cached_property
    def suggested(self) -> "SuggestedOrder":
        """In which order those who wait might be called."""
        from chairconsole.ui.podium.floor_list.suggested_order import SuggestedOrder

        page = self._made(SuggestedOrder(self._context, self._holder))
        page.table.selectionModel().selectionChanged.connect(lambda: self._actions.refreshed.emit())
        return page

    @cached_property
    def missed(self) -> "NotReached":
        """Who did not speak."""
        from chairconsole.ui.podium.floor_list.not_reached import NotReached

        return self._made(NotReached(self._context, self._holder))

    @cached_property
    def rules(self) -> "RulesPage":
        """The limit, and when stakeholders are called."""
        from chairconsole.ui.podium.floor_list.rules_page import RulesPage

        return self._made(RulesPage(self._context, self._holder))

    @cached_property
    def prepared(self) -> "PreparedText":
        """The text that was prepared for the remarks that go on."""
        from chairconsole.ui.podium.floor_list.prepared_text import PreparedText

        self._text_page = self._made(PreparedText(self._context, self._holder))
        return self._text_page

    @cached_property
    def presence(self) -> "PresenceQuestion":
        """Who is present; asked from the page of those not yet heard, to which it goes back."""
        from chairconsole.ui.podium.floor_list.presence_question import PresenceQuestion

        page = PresenceQuestion(self._context, self._holder)
        self._stack.addWidget(page)
        page.said.connect(self.said)
        page.left.connect(lambda: self._open(self.unheard, Tab.NOT_YET_HEARD))
        return page

    def fit(self, *, is_low: bool) -> None:
        """On few lines the floor list has the other lists in a menu of its own; their tabs stand above these only."""
        self._is_low = is_low
        self.list_card.fit(is_low=is_low)
        self._show_tabs()

    def _show_tabs(self) -> None:
        self.bar.setVisible(not self._is_low or self._stack.currentWidget() is not self.list_card)

    def hasHeightForWidth(self) -> bool:
        """Say that its height is what is left over: texts in it that wrap must not push the cards above together."""
        return False

    @answers(list_actions.NOT_YET_HEARD)
    def _toggle_unheard(self) -> None:
        self._toggle(self.unheard, Tab.NOT_YET_HEARD)

    @answers(list_actions.SUGGESTED)
    def _toggle_suggested(self) -> None:
        self._toggle(self.suggested, Tab.SUGGESTED)

    @answers(list_actions.NOT_REACHED)
    def _toggle_missed(self) -> None:
        self._toggle(self.missed, Tab.NOT_REACHED)

    @answers(list_actions.PRESENCE)
    def _toggle_presence(self) -> None:
        self._toggle(self.presence, Tab.NOT_YET_HEARD)

    @answers(list_actions.LIMIT)
    def _toggle_limit(self) -> None:
        self._toggle(self.rules, Tab.RULES, self.rules.limit)

    @answers(list_actions.STAKEHOLDERS)
    def _toggle_stakeholders(self) -> None:
        if self._toggle(self.rules, Tab.RULES, self.rules.stakeholders):
            self.rules.stakeholders.take_focus()

    @answers(agenda_actions.READ_TEXT)
    def _toggle_text(self) -> None:
        if self._toggle(self.prepared, Tab.TEXT):
            self.bar.offer_tab(Tab.TEXT, is_offered=True)

    @answers(agenda_actions.PASTE_TEXT)
    def _paste_text(self) -> None:
        self.prepared.change()

    @answers(list_actions.CHANGE_REQUEST)
    def _change(self) -> None:
        """Change what is looked at: the text while it is shown, else the marked entry of the list."""
        if self.is_reading():
            self.prepared.change()
        else:
            self._show_list()
            self.list_card.change_request()

    def _toggle(self, page: DrawerPage, tab: Tab, part: QWidget | None = None) -> bool:
        """Show a page with the focus in it, or put it away if it (or that part of it) has the focus.

        Returns whether it is shown now.
        """
        focused = QApplication.focusWidget()
        if self._stack.currentWidget() is page and focused is not None and (part or page).isAncestorOf(focused):
            self.close_page()
            return False
        self._open(page, tab)
        return True

    def close_page(self) -> None:
        """Show the floor list, ready for the next name."""
        self._show_list()
        self.list_card.quick_add.ask_for_request()

    def is_reading(self) -> bool:
        """Whether a prepared text is shown."""
        return self._text_page is not None and self._stack.currentWidget() is self._text_page

    def selection(self) -> Selection:
        """What is marked where the chair looks: never an entry of a list that is not shown."""
        page = self._stack.currentWidget()
        return page.selection() if isinstance(page, DrawerPage) else self.list_card.floor_list.selection()

    def _open(self, page: DrawerPage, tab: Tab) -> None:
        self._stack.setCurrentWidget(page)
        self.bar.show_tab(tab)
        page.take_focus()
        self._actions.refreshed.emit()

    def _show_list(self) -> None:
        self._stack.setCurrentWidget(self.list_card)
        self.bar.show_tab(Tab.FLOOR_LIST)
        self._actions.refreshed.emit()

    def _show_list_for(self, action: Action) -> None:
        """Before an action is asked for in the list or its field, show the list."""
        if action in self._asked_in_the_list and self._stack.currentWidget() is not self.list_card:
            self._show_list()

    def _show_list_to_confirm(self) -> None:
        """Show the field that asks whether it is to be done all the same, unless the page that is shown asks itself."""
        page = self._stack.currentWidget()
        if isinstance(page, DrawerPage) and not page.asking.is_asking:
            self._show_list()

    def _choose(self, place: int) -> None:
        tab = Tab(place)
        match tab:
            case Tab.FLOOR_LIST:
                self.close_page()
            case Tab.NOT_YET_HEARD:
                self._open(self.unheard, tab)
            case Tab.SUGGESTED:
                self._open(self.suggested, tab)
            case Tab.NOT_REACHED:
                self._open(self.missed, tab)
            case Tab.RULES:
                self._open(self.rules, tab)
            case Tab.TEXT:
                self._open(self.prepared, tab)
            case _:
                assert_never(tab)

    def _made(self, page: Page) -> Page:
        self._stack.addWidget(page)
        page.said.connect(self.said)
        page.left.connect(self.close_page)
        return page

    def _offer_text(self) -> None:
        """Show the text when its remarks begin, unless something is typed or looked at; then the floor list again."""
        meeting, found = self._feed.meeting, step_to_read(self._feed.meeting)
        block, step = found or (None, None)
        text = "" if step is None else step.text
        is_begun = block is not None and (meeting.block_id, meeting.step_id) == (block.id, step.id if step else "")
        read = (block.id, step.id) if block is not None and step is not None and text and is_begun else None
        if read != self._read:
            self._read = read
            is_list = self._stack.currentWidget() is self.list_card
            if read is None and self.is_reading():
                self._show_list()
            elif read is not None and is_list and not self.list_card.quick_add.field.text():
                self._show_text()
        self.bar.offer_tab(Tab.TEXT, is_offered=bool(text) or self.is_reading())

    def _show_text(self) -> None:
        """Show the text without taking the focus from a note."""
        focused = QApplication.focusWidget()
        is_note = isinstance(focused, QPlainTextEdit | QLineEdit) and not self.isAncestorOf(focused)
        self._stack.setCurrentWidget(self.prepared)
        self.bar.show_tab(Tab.TEXT)
        if not is_note:
            self.prepared.take_focus()
        self._actions.refreshed.emit()

    def _show_bar(self) -> None:
        meeting = self._feed.meeting
        # Who withdrew or was not there is listed with them, and yet was reached.
        missed = [row for row in missed_rows(meeting) if row.outcome is Outcome.NOT_REACHED]
        self.bar.show_number(Tab.NOT_REACHED, len(missed))
        self.bar.show_chips(rule_chips(meeting))
