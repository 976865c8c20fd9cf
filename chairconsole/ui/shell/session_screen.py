"""A session that is open: its screens, its actions, and what is said when something cannot be done."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCursor, QShowEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from chairconsole.control.actions.action import ActionId
from chairconsole.control.actions.availability import started
from chairconsole.control.saving import NotKept, Place
from chairconsole.domain.base.command import Command
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, OpenBlock, StartedEarlier
from chairconsole.domain.names.directory import Directory
from chairconsole.domain.plan.parts import Block
from chairconsole.domain.queries import next_step as upcoming
from chairconsole.ui.agenda.agenda_changes import AgendaAsking
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.dialogs.file_questions import folder_to_use
from chairconsole.ui.dialogs.small_questions import LengthQuestion
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.menus import Actions
from chairconsole.ui.frame.notices import Answer, Notice
from chairconsole.ui.frame.session_directory import SessionDirectory
from chairconsole.ui.podium.floor_list import drawer
from chairconsole.ui.podium.proceedings_questions import RoomAsking
from chairconsole.ui.room.room_display import RoomDisplay
from chairconsole.ui.shell.clock_trouble import ClockAsking
from chairconsole.ui.shell.key_sheet import KeySheet
from chairconsole.ui.shell.last_call import LastCall
from chairconsole.ui.shell.left_over import LeftOver
from chairconsole.ui.shell.papers import Papers
from chairconsole.ui.shell.screens import ScreenName, Screens
from chairconsole.ui.theme import Look
from chairconsole.ui.words.refusals import refusal_words
from chairconsole.ui.words.translated import translated

if TYPE_CHECKING:
    from chairconsole.control.rehearsal.rehearsing import Rehearsing  # what no live meeting loads


class SessionScreen(QWidget):
    """Answers the actions that ask first, and turns refusals into notices.

    `leave_wanted`, `export_wanted`, `look_wanted`, `timeline_wanted` and `session_file_wanted` are for whoever holds
    the screen.
    """

    leave_wanted = Signal()
    export_wanted = Signal()
    save_wanted = Signal(object)
    look_wanted = Signal()
    timeline_wanted = Signal()
    session_file_wanted = Signal()

    def __init__(
        self,
        look: Look,
        feed: Feed,
        bridge: Bridge,
        directory: Directory,
        parent: QWidget | None = None,
        rehearsing: "Rehearsing | None" = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._feed = feed
        self._bridge = bridge
        self._undecided: tuple[str | None, str | None, str] | None = None
        self._not_kept: tuple[Command | None, ...] = ()
        self.actions_table = Actions(feed, bridge, self)
        # Before anything that reads names: it hears of a new plan first.
        self.directory = SessionDirectory(directory, feed, self)
        self.screens = Screens(look, feed, bridge, self.actions_table, self.directory, self, rehearsing)
        self.podium = self.screens.podium
        self._papers = Papers(feed, self)
        for papers in (self._papers, self.screens):
            papers.save_wanted.connect(self.save_wanted)
        self.notices = self.screens.notices
        self._room_asking = RoomAsking(look, feed, bridge, self, self.podium.floor)
        self._agenda = AgendaAsking(look, feed, bridge, self)
        self.room = RoomDisplay(look, feed, self)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.screens)
        self.actions_table.asked.connect(self._answer)
        self.podium.rail.step_chosen.connect(self._offer_step)
        self.podium.rail.block_chosen.connect(self._agenda.offer)
        self.podium.rail.repair_chosen.connect(self._agenda.repair)
        self._agenda.said.connect(self.say)
        self.room.changed.connect(lambda: self.screens.hints.show_room_display(self.room.screen_name))
        bridge.refused.connect(self._say_refusal)
        bridge.done.connect(self.notices.something_was_done)
        self.screens.shown.connect(self.notices.something_was_done)
        bridge.not_kept.connect(self._say_not_kept)
        feed.changed.connect(self._check_saving)
        feed.changed.connect(self._check_decided)
        self.clocks = ClockAsking(look, feed, bridge, self, self.notices)
        self._check_saving()
        self._left_over = LeftOver(feed, self.actions_table, self.notices, self)
        self._last_call = LastCall(feed, bridge, self.actions_table, self.notices, self)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the field where the chair types."""
        super().showEvent(event)
        if not event.spontaneous():
            self.podium.list_card.quick_add.field.setFocus()

    def say(self, notice: Notice) -> None:
        """Show a notice."""
        self.notices.say(notice)

    def leave(self) -> None:
        """Close what is open beside this screen, before it goes."""
        self.room.close()

    def say_until_decided(self, notice: Notice) -> None:
        """Show a notice until another has the floor, or nobody, or another block is open."""
        self._undecided = (self._feed.meeting.block_id, self._feed.meeting.speaking, notice.topic)
        self.say(notice)

    def _check_decided(self) -> None:
        meeting = self._feed.meeting
        if self._undecided is not None and (meeting.block_id, meeting.speaking) != self._undecided[:2]:
            self.notices.withdraw(self._undecided[2])
            self._undecided = None

    def _answer(self, action_id: ActionId) -> None:
        answers = {
            **self.podium.list_card.answers,
            ActionId.NOTES: self.podium.notes.write,
            ActionId.KEEP_POINT: self.podium.notes.keep,
            ActionId.KEEP_QUESTION: self.podium.notes.offer_seats,
            ActionId.NOTE_KIND: self.podium.notes.offer_kinds,
            ActionId.NOTE_TO_PRESENT: self.podium.notes.give_to_present,
            ActionId.RULE: self._rule,
            ActionId.TRY_LIMIT: self.podium.forecast.try_limit,
            **self._room_asking.answers(),
            **self._agenda.answers(),
            **self.clocks.answers(),
            ActionId.SHOW_PODIUM: lambda: self.screens.show_screen(ScreenName.PODIUM),
            ActionId.SHOW_RECORD: lambda: self.screens.show_screen(ScreenName.RECORD),
            ActionId.SHOW_SUMMARY: lambda: self.screens.show_screen(ScreenName.SUMMARY),
            ActionId.SEARCH: self.screens.search_in_the_record,
            ActionId.EARLIER: self._ask_earlier,
            ActionId.BLOCK: self._open_or_close,
            ActionId.GO_TO_STEP: self._offer_steps,
            ActionId.KEYS: self._show_keys,
            ActionId.ROOM: self.room.toggle,
            ActionId.SWITCH_LOOK: self.look_wanted.emit,
            ActionId.SESSION_FILE: self.session_file_wanted.emit,
            ActionId.TIMELINE: self.timeline_wanted.emit,
            ActionId.EXPORT: self.export_wanted.emit,
            **self._papers.answers(),
            ActionId.SAVE_COPY: self._save_copy,
            ActionId.GO_ON_UNSAVED: self._go_on_unsaved,
            ActionId.LEAVE: self.leave_wanted.emit,
            **self.screens.answers(),
        }
        if action_id not in drawer.PAGES:
            answers[action_id]()

    def _rule(self) -> None:
        if self._feed.meeting.point_of_order is None:
            self._say_refusal(Refused("no_point_of_order"))
        else:
            self.podium.floor.spoken.rule()

    def _ask_earlier(self) -> None:
        by = LengthQuestion(self._look, self.tr("By how much did it begin earlier?"), self).ask()
        if by is not None:
            self._bridge.do(StartedEarlier(of=started(self._feed.meeting), by=by))

    def _open_or_close(self) -> None:
        if self._feed.meeting.block is not None:
            self._bridge.do(CloseBlock())
            return
        block = upcoming.next_block(self._feed.meeting, self._feed.now)
        if block is None:
            self._say_refusal(Refused("nothing_left"))
        else:
            self._bridge.do(OpenBlock(block.id))

    def _offer_steps(self) -> None:
        """Every step of the day, by block, under the rail."""
        meeting = self._feed.meeting
        menu = self._menu()
        here = meeting.block or upcoming.next_block(meeting, self._feed.now)
        day = meeting.session.day_of(here.id) if here else None
        blocks = day.blocks if day else ()
        for block in blocks:
            menu.addSeparator()
            self._add_steps(menu, block)
        menu.popup(self.podium.rail.mapToGlobal(self.podium.rail.rect().topRight()))
        likely = self._likely_step(menu, here)
        if likely is not None:
            menu.setActiveAction(likely)

    def _likely_step(self, menu: QMenu, here: Block | None) -> QAction | None:
        """What usually comes next: what follows the present step, or the open block's name; else the next block."""
        actions = [action for action in menu.actions() if not action.isSeparator()]
        pale = [place for place, action in enumerate(actions) if not action.isEnabled()]
        if pale:
            return next(iter(actions[pale[-1] + 1 :]), None)
        return next((action for action in actions if here is not None and action.data() == here.id), None)

    def _add_steps(self, menu: QMenu, block: Block) -> None:
        if block.id != self._feed.meeting.block_id:
            open_it = menu.addAction(fill(self.tr("Begin %1"), block.title.replace("&", "&&")))
            open_it.setData(block.id)
            open_it.triggered.connect(lambda: self._bridge.do(OpenBlock(block.id)))
        else:
            menu.addAction(block.title.replace("&", "&&")).setEnabled(False)
        for step in block.steps:
            go = menu.addAction(f"    {step.title}".replace("&", "&&"))
            go.setEnabled((block.id, step.id) != (self._feed.meeting.block_id, self._feed.meeting.step_id))
            go.triggered.connect(lambda _checked=False, to=step.id: self._bridge.do(GoToStep(block.id, to)))

    def _offer_step(self, block_id: str, step_id: str) -> None:
        block = self._feed.meeting.session.block(block_id)
        step = block.step(step_id) if block else None
        if step is None:
            return
        menu = self._menu()
        words = fill(self.tr("Go to \u201c%1\u201d"), step.title.replace("&", "&&"))
        menu.addAction(words).triggered.connect(lambda: self._bridge.do(GoToStep(block_id, step_id)))
        menu.popup(QCursor.pos())

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _show_keys(self) -> None:
        KeySheet(self._look, self).exec()

    def _say_refusal(self, refusal: Refused) -> None:
        """What only has to be confirmed is asked below the field of the floor list instead."""
        if not refusal.doubts:
            self.say(Notice(refusal_words(refusal), tone="amber", until_done=True))

    def _say_not_kept(self, error: NotKept, command: Command | None) -> None:
        self._not_kept = (command,)
        keys = {one: self.actions_table.first_key(one) for one in (ActionId.SAVE_COPY, ActionId.GO_ON_UNSAVED)}
        answers = (
            Answer(self.tr("Go on unsaved"), self._go_on_unsaved, keys[ActionId.GO_ON_UNSAVED]),
            Answer(self.tr("Save in another folder\u2026"), self._save_copy, keys[ActionId.SAVE_COPY]),
        )
        words = fill(self.tr("NOT DONE: it could not be saved anywhere. %1"), translated(error.why))
        self.say(Notice(words, tone="red", stays=True, answers=answers))

    def _go_on_unsaved(self) -> None:
        """Go on with what was not done for want of a place; only then is there anything to go on with."""
        if not self._not_kept:
            self.say(Notice(self.tr("Everything is saved; there is nothing to go on without."), tone="amber"))
            return
        (command,), self._not_kept = self._not_kept, ()
        self.notices.withdraw()
        self._bridge.go_on_unsaved(command)

    def _save_copy(self) -> None:
        folder = folder_to_use(self, self.tr("Save the record in this folder"))
        if folder and self._bridge.save_to(Path(folder)):
            self.say(Notice(fill(self.tr("Saved in %1."), folder), tone="accent"))

    def _check_saving(self) -> None:
        saving = self._feed.saving
        notices = self.notices
        if saving.place is not Place.NOWHERE:
            self._not_kept = ()
        if saving.place is Place.RECORD:
            notices.withdraw()
        elif saving.place is Place.SECOND_PLACE:
            words = self.tr("The record cannot be written; everything is kept in %1. %2")
            words = fill(words, saving.path, translated(saving.why))
            notices.say(Notice(words, tone="amber", stays=True))
        else:
            words = fill(self.tr("%n actions are in memory only. %1", "", saving.unsaved), translated(saving.why))
            answer = Answer(self.tr("Save in another folder\u2026"), self._save_copy)
            notices.say(Notice(words, tone="red", stays=True, answers=(answer,)))
