"""The card of the floor: the quick-add field above the list of those who wait."""

import datetime as dt

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import agenda_actions, list_actions, speech_actions
from chairconsole.control.actions.availability import move_to
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.list_commands import LimitRequest
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.ui.dialogs.small_questions import LengthQuestion
from chairconsole.ui.frame.action_button import MenuButton
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.typed_menu import TypedMenu
from chairconsole.ui.podium.floor_list.floor_list import FloorList
from chairconsole.ui.podium.floor_list.list_state_button import ListStateButton
from chairconsole.ui.podium.quick_add.field_purposes import Purpose
from chairconsole.ui.podium.quick_add.put_aside import WORKING_NAMES
from chairconsole.ui.podium.quick_add.quick_add import QuickAdd
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.chip import Chip
from chairconsole.ui.widgets.layouts import named, row
from chairconsole.ui.words.name_words import shown_name
from chairconsole.ui.words.rule_words import rule_chips

OTHER_LISTS = (
    list_actions.NOT_YET_HEARD,
    list_actions.SUGGESTED,
    list_actions.NOT_REACHED,
    list_actions.PRESENCE,
    list_actions.LIMIT,
    list_actions.STAKEHOLDERS,
    agenda_actions.READ_TEXT,
)


"""The key under which what is half typed for the floor list is kept."""


class ListCard(Card):
    """Field and list; the arrow keys in an empty field move the mark of the list."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(context.look, margin="margin_card", parent=parent)
        self.setAccessibleName(self.tr("Floor list"))
        self._look = context.look
        self._feed = context.feed
        self._bridge = context.bridge
        self._actions = context.actions
        self.quick_add = QuickAdd(context, self)
        self.floor_list = FloorList(context, self)
        self.entry_menu = TypedMenu(self)
        self.entry_menu.setToolTipsVisible(True)
        self.entry_menu.aboutToShow.connect(lambda: self.floor_list.fill(self.entry_menu))
        self._lists = named(MenuButton(context.look, "", TypedMenu(self)), "button_lists")
        for action in OTHER_LISTS:
            self._lists.menu().addAction(context.actions.action(action))
        self._lists.menu().setToolTipsVisible(True)
        self._is_low = False
        entry = named(MenuButton(context.look, self.tr("Entry"), self.entry_menu), "button_entry")
        self.state_button = ListStateButton(context)
        self._waits = Chip("", tone="purple", filled=True)
        gap = context.look.theme.size("gap")
        self.body.addLayout(row(self._waits, self._lists, (self.quick_add, 1), entry, self.state_button, gap=gap))
        self.body.addWidget(self.floor_list, 1)
        self.quick_add.previewed.connect(self.floor_list.preview)
        self.quick_add.marked.connect(self.floor_list.move_mark)
        self.quick_add.field.setText(self._bridge.working_text(WORKING_NAMES))
        self.quick_add.field.textChanged.connect(self._keep_names)
        self.floor_list.left.connect(self.quick_add.ask_for_request)
        self.floor_list.dropped.connect(self._move)
        self.state_button.last_call_wanted.connect(lambda: self.quick_add.ask_for(Purpose.LAST_CALL))
        context.actions.claim(self)
        context.feed.changed.connect(self.show_meeting)
        self.fit(is_low=False)

    def fit(self, *, is_low: bool) -> None:
        """On few lines the other lists are in a menu, and there is less air."""
        self._is_low = is_low
        theme = self._look.theme
        side, gap = theme.size("margin_card"), theme.size("gap_small")
        above = gap if is_low else theme.size("gap")
        self.body.setContentsMargins(side, above, side, above)
        self.body.setSpacing(gap)
        self.floor_list.fit(is_low=is_low)
        self.show_meeting()

    def show_meeting(self) -> None:
        """In the panellists' turn say that the list waits; it still takes names."""
        meeting = self._feed.meeting
        is_waiting = meeting.segment is SegmentOf.PANELLISTS
        self.set_tone("waits" if is_waiting else "")
        waits = fill(self.tr("\u275a\u275a List waits \u00b7 %1"), len(meeting.waiting))
        self._waits.setVisible(is_waiting and not self._is_low)
        self._waits.setText(waits)
        self._lists.setVisible(self._is_low)
        self._lists.set_label(waits if is_waiting else fill(self.tr("Floor list \u00b7 %1"), len(meeting.waiting)))
        rules = "\n".join(chip.text for chip in rule_chips(meeting))
        self._lists.set_hint("\n".join(filter(None, (self.tr("The other lists, and the rules"), rules))))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the choices below the field."""
        super().resizeEvent(event)
        self.quick_add.below.place()

    def _keep_names(self) -> None:
        self._bridge.keep_working_text(WORKING_NAMES, self.quick_add.names_begun())

    @answers(list_actions.ADD_TO_LIST)
    def _add(self) -> None:
        self.quick_add.ask_for_request()

    @answers(list_actions.GIVE_FLOOR)
    def _give_floor(self) -> None:
        self.quick_add.ask_for(Purpose.GIVE)

    @answers(list_actions.REPLY)
    def _add_reply(self) -> None:
        self.quick_add.ask_for(Purpose.REPLY)

    @answers(speech_actions.SWAP)
    def _swap(self) -> None:
        if self._feed.meeting.speech is None:
            self._bridge.refused.emit(Refused("no_speaker"))
        else:
            self.quick_add.ask_for(Purpose.SWAP)

    def change_request(self) -> None:
        """Ask for another wording of the marked entry or, if none is marked, of the speech that goes on."""
        self._change(what_about=False)

    @answers(list_actions.WHAT_ABOUT)
    def _change_what_about(self) -> None:
        self._change(what_about=True)

    def _change(self, *, what_about: bool) -> None:
        """The marked entry or, if none is marked, the speech that goes on."""
        marked = self._feed.meeting.requests.get(self.floor_list.selection().request or "")
        held = marked or self._feed.meeting.speech
        if held is None:
            self._bridge.refused.emit(Refused("nothing_marked"))
        else:
            self.quick_add.ask_to_change(held, what_about=what_about)

    @answers(speech_actions.CHANGE_SPEECH)
    def _change_speech(self) -> None:
        if self._feed.meeting.speech is None:
            self._bridge.refused.emit(Refused("no_speaker"))
        else:
            self.quick_add.ask_to_change(self._feed.meeting.speech)

    @answers(list_actions.ENTRY_LIMIT)
    def _limit_entry(self) -> None:
        marked = self._feed.meeting.requests.get(self.floor_list.selection().request or "")
        if marked is None:
            self._bridge.refused.emit(Refused("nothing_marked"))
            return
        title = fill(self.tr("Limit of %1"), shown_name(marked.participant))
        length = LengthQuestion(self._look, title, self.window()).ask()
        if length is not None:
            self._bridge.do(LimitRequest(marked.id, Limit.of(round(length / dt.timedelta(seconds=1)))))

    @answers(list_actions.LIST_STATE)
    def _offer_states(self) -> None:
        if self._feed.meeting.block is None:
            self._bridge.refused.emit(Refused("no_block_open"))
        else:
            self.state_button.open_next()

    def _move(self, request: str, place: int) -> None:
        if request in self._feed.meeting.waiting:
            self._bridge.do(move_to(self._feed.meeting, request, place))
