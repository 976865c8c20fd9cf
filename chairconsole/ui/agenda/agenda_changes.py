"""Opens the window of the agenda, offers the menu of a block in the rail, and repairs an overlap."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import agenda_actions
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.plan_commands import (
    EndEarlierBlock,
    ExtendBlock,
    MergeBlocks,
    MoveBlock,
    PlanCommand,
    SkipBlock,
)
from chairconsole.domain.plan.parts import Block
from chairconsole.domain.queries.next_step import current_day
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import Notice
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.typed_menu import TypedMenu
from chairconsole.ui.words.name_words import short_title


class AgendaChanges(QObject):
    """Asks over `window`; whatever is chosen in a menu is shown with its consequences before it is done.

    `said` has a notice to show. What the window of the agenda needs is loaded when that is first asked for.
    """

    said = Signal(object)

    def __init__(self, context: PanelContext, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._feed = context.feed
        self._bridge = context.bridge
        self._window = window

    @answers(agenda_actions.AGENDA)
    def change(self, block: str | None = None, proposed: PlanCommand | None = None, page: int | None = None) -> None:
        """Open the window, at a block, with a change to look at, or on one of its pages."""
        from chairconsole.ui.agenda.agenda_window import AgendaWindow

        window = AgendaWindow(self._context, self._window)
        window.mark(block)
        if page is not None:
            window.show_page(page)
        if proposed is not None:
            window.propose(proposed)
        window.ask()

    @answers(agenda_actions.ADD_BLOCK)
    def add(self, after: str | None = None) -> None:
        """Open the window where a block is typed in, to be held after this one, else after the open one."""
        from chairconsole.ui.agenda.agenda_window import AgendaWindow

        window = AgendaWindow(self._context, self._window)
        window.begin_new_block(after)
        window.ask()

    def repair(self, block_id: str) -> None:
        """End a block when the next one starts, at once: the click has said what it does, and undo takes it back."""
        from chairconsole.ui.words.plan_change_words import change_words, consequence_lines

        command = EndEarlierBlock(block_id)
        session = self._feed.meeting.session
        try:
            follows = consequence_lines(self._feed.meeting, command, self._feed.now)
        except Refused as refusal:
            self._bridge.refused.emit(refusal)
            return
        words = [change_words(session, command) + ".", *(text for text, tone in follows if tone != "muted")]
        if self._bridge.do(command):
            self.said.emit(Notice(" ".join(words), tone="accent"))

    def _begin_words(self, block: Block) -> str:
        """To begin a block; of another day than today's, with its day."""
        meeting = self._feed.meeting
        day = meeting.session.day_of(block.id)
        if day is None or day == current_day(meeting, self._feed.now):
            return fill(self.tr("Begin %1"), short_title(block))
        return fill(self.tr("Begin %1 of day %2"), short_title(block), meeting.session.days.index(day) + 1)

    def offer(self, block_id: str, beside: QWidget | None = None) -> None:
        """What can be done with a block: under the mouse that clicked it in the rail, else `beside` that."""
        from chairconsole.ui.agenda.agenda_window import SEATS

        meeting = self._feed.meeting
        block, run = meeting.session.block(block_id), meeting.blocks.get(block_id)
        if block is None:
            return
        menu = TypedMenu(self._window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def add(label: str, do: Callable[[], object]) -> None:
            menu.addAction(label.replace("&", "&&")).triggered.connect(lambda _checked=False: do())

        def propose(label: str, command: PlanCommand) -> None:
            add(label, lambda: self.change(block_id, command))

        if meeting.block_id != block_id:
            add(self._begin_words(block), lambda: self._bridge.do(OpenBlock(block_id)))
            menu.addSeparator()
        if run is None or run.is_open:
            propose(self.tr("5 min longer\u2026"), ExtendBlock(block_id, block.end + 5))
            propose(self.tr("10 min longer\u2026"), ExtendBlock(block_id, block.end + 10))
        if run is None:
            propose(self.tr("5 min later\u2026"), MoveBlock(block_id, block.start + 5))
            propose(self.tr("10 min later\u2026"), MoveBlock(block_id, block.start + 10))
        following = meeting.session.block_after(block)
        if following is not None and following.id not in meeting.blocks and (run is None or run.is_open):
            propose(fill(self.tr("Merge with %1\u2026"), short_title(following)), MergeBlocks(block_id))
        if run is None:
            propose(self.tr("Leave it out\u2026"), SkipBlock(block_id))
        add(self.tr("Another block after it\u2026"), lambda: self.add(block_id))
        menu.addSeparator()
        add(self.tr("Seats and people\u2026"), lambda: self.change(block_id, page=SEATS))
        add(self.tr("Change the agenda\u2026"), lambda: self.change(block_id))
        menu.popup(QCursor.pos() if beside is None else beside.mapToGlobal(beside.rect().topRight()))
