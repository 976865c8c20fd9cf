"""A session that is open: its screens, its actions, and what is said when something cannot be done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import console_actions
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.names.directory import Directory
from chairconsole.ui.agenda.agenda_changes import AgendaChanges
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.hidden_notes import HiddenNotes
from chairconsole.ui.frame.menus import Actions
from chairconsole.ui.frame.notices import Notice
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.session_directory import SessionDirectory
from chairconsole.ui.frame.typed_note import TypedNote
from chairconsole.ui.palette.session_palette import SessionPalette
from chairconsole.ui.podium.proceedings_questions import ProceedingsQuestions
from chairconsole.ui.podium.step_menus import StepMenus
from chairconsole.ui.shell.clock_trouble import ClockTrouble
from chairconsole.ui.shell.last_call import LastCall
from chairconsole.ui.shell.left_over import LeftOver
from chairconsole.ui.shell.mirror_watch import MirrorWatch
from chairconsole.ui.shell.papers import Papers
from chairconsole.ui.shell.room_display import RoomDisplay
from chairconsole.ui.shell.room_notice import RoomNotice
from chairconsole.ui.shell.saving.saving_trouble import SavingTrouble
from chairconsole.ui.shell.saving.second_copy_choice import SecondCopyChoice
from chairconsole.ui.shell.screens import Screens
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import column
from chairconsole.ui.words.refusals import refusal_words

if TYPE_CHECKING:
    from chairconsole.control.rehearsal.rehearsal_driver import RehearsalDriver  # what no live meeting loads
    from chairconsole.ui.palette.entry import Entry


class SessionScreen(QWidget):
    """Puts together what an open session consists of, and turns refusals into notices.

    `leave_wanted`, `quit_wanted`, `export_wanted`, `hand_over_wanted`, `look_wanted`, `timeline_wanted` and
    `session_file_wanted` are answered by the program, which holds the screen.
    """

    leave_wanted = Signal()
    quit_wanted = Signal()
    export_wanted = Signal()
    hand_over_wanted = Signal()
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
        rehearsal_driver: "RehearsalDriver | None" = None,
    ) -> None:
        super().__init__(parent)
        self._undecided: tuple[str | None, str | None, str] | None = None
        actions = Actions(feed, bridge, self)
        # Before anything that reads names: the directory hears of a new plan first.
        names = SessionDirectory(directory, feed, self)
        note = TypedNote(feed, bridge, self)
        self.context = context = PanelContext(
            look, feed, bridge, actions, names, note, HiddenNotes(bridge, actions, self)
        )
        self.screens = Screens(context, self, rehearsal_driver)
        self.podium = self.screens.podium
        self.notices = self.screens.notices
        self.room = RoomDisplay(context, self.notices, self)
        column(self.screens, of=self)
        papers = Papers(context, self)
        papers.save_wanted.connect(self.save_wanted)
        self.screens.save_wanted.connect(self.save_wanted)
        self.agenda = AgendaChanges(context, self)
        self.agenda.said.connect(self.say)
        rail = self.podium.rail
        rail.block_chosen.connect(self.agenda.offer)
        rail.repair_chosen.connect(self.agenda.repair)
        steps = StepMenus(feed, bridge, rail)
        self.room.changed.connect(lambda: self.screens.hints.show_room_display(self.room.screen_name))
        bridge.refused.connect(self._say_refusal)
        bridge.done.connect(self.notices.something_was_done)
        self.screens.shown.connect(self.notices.something_was_done)
        feed.changed.connect(self._check_decided)
        saving = SavingTrouble(context, self.notices, self)
        self._second_copy = SecondCopyChoice(context, self.notices, self)
        self.clocks = ClockTrouble(context, self, self.notices)
        proceedings = ProceedingsQuestions(context, self, self.podium.floor)
        palette = SessionPalette(
            context,
            self,
            here=lambda: self.screens.current.value,
            offer_block=lambda block: self.agenda.offer(block, beside=rail),
            more=self._more_entries,
        )
        palette.said.connect(self.say)
        room_notice = RoomNotice(context, self.notices, self)
        asking = (palette, papers, self.agenda, steps, self.clocks, proceedings)
        for panel in (self, *asking, saving, self._second_copy, self.room, room_notice):
            actions.claim(panel)
        self._mirror_watch = MirrorWatch(context, self.screens, self)
        self._left_over = LeftOver(feed, actions, self.notices, self)
        self._last_call = LastCall(context, self.notices, self)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the field where the chair types."""
        super().showEvent(event)
        if not event.spontaneous():
            self.podium.begin()

    def prepare(self) -> None:
        """Open what was open, go on with the second copy, and load what the first typed name and note wait for."""
        self.room.come_back()
        self._second_copy.begin()
        self.context.directory.now.prepare()
        self.context.note.prepare()

    def say(self, notice: Notice) -> None:
        """Show a notice."""
        self.notices.say(notice)

    def leave(self) -> None:
        """Close what is open beside this screen, and keep what was being written, while the record is still open."""
        self.room.leave()
        self.hide()

    def say_until_decided(self, notice: Notice) -> None:
        """Show a notice until another has the floor, or nobody, or another block is open."""
        self._undecided = (self.context.feed.meeting.block_id, self.context.feed.meeting.speaking, notice.topic)
        self.say(notice)

    @answers(console_actions.LEAVE)
    def _leave(self) -> None:
        self.leave_wanted.emit()

    @answers(console_actions.QUIT)
    def _quit(self) -> None:
        self.quit_wanted.emit()

    @answers(console_actions.EXPORT)
    def _export(self) -> None:
        self.export_wanted.emit()

    @answers(console_actions.HAND_OVER)
    def _hand_over(self) -> None:
        self.hand_over_wanted.emit()

    @answers(console_actions.SWITCH_LOOK)
    def _switch_look(self) -> None:
        self.look_wanted.emit()

    @answers(console_actions.TIMELINE)
    def _show_timeline(self) -> None:
        self.timeline_wanted.emit()

    @answers(console_actions.SESSION_FILE)
    def _look_at_session_file(self) -> None:
        self.session_file_wanted.emit()

    @answers(console_actions.ROOM)
    def _toggle_room_display(self) -> None:
        self.room.toggle()

    def _more_entries(self) -> "list[Entry]":
        """What the list of everything has beside the actions and the meeting."""
        from chairconsole.ui.palette.draft_entries import draft_entries

        drafts = draft_entries(self.context.feed.meeting.session, self.screens.show_draft)
        return [*drafts, *self.screens.rehearsal_entries()]

    def _check_decided(self) -> None:
        meeting = self.context.feed.meeting
        if self._undecided is not None and (meeting.block_id, meeting.speaking) != self._undecided[:2]:
            self.notices.withdraw(self._undecided[2])
            self._undecided = None

    def _say_refusal(self, refusal: Refused) -> None:
        """What only has to be confirmed is asked below the field of the floor list instead."""
        if not refusal.confirmations:
            self.say(Notice(refusal_words(refusal), tone="amber", until_done=True))
