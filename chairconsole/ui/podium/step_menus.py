"""Going to another step or block: the next block, the steps of the day, and one step of the rail."""

import datetime as dt

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QCursor
from PySide6.QtWidgets import QMenu

from chairconsole.control.actions import agenda_actions
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.timing import between
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, OpenBlock
from chairconsole.domain.plan.parts import Block
from chairconsole.domain.queries import next_step as upcoming
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.typed_menu import TypedMenu
from chairconsole.ui.podium.agenda_rail import AgendaRail

SECOND_PRESS = dt.timedelta(seconds=2)
"""A key that opens a block and is pressed again within this time was pressed twice by a slip."""


class StepMenus(QObject):
    """Offers its menus beside the rail, and under the mouse for a step that is clicked there."""

    def __init__(self, feed: Feed, bridge: Bridge, rail: AgendaRail) -> None:
        super().__init__(rail)
        self._feed = feed
        self._bridge = bridge
        self._rail = rail
        rail.step_chosen.connect(self._offer_step)

    @answers(agenda_actions.BLOCK)
    def _open_or_close(self) -> None:
        """A key that was pressed twice does not close what it has just opened."""
        meeting = self._feed.meeting
        if meeting.block_id is not None:
            opened = meeting.blocks[meeting.block_id].since
            if between(opened, self._feed.now) < SECOND_PRESS:
                self._bridge.refused.emit(Refused("block_just_opened"))
            else:
                self._bridge.do(CloseBlock())
            return
        block = upcoming.next_block(self._feed.meeting, self._feed.now)
        if block is None:
            self._bridge.refused.emit(Refused("nothing_left"))
        else:
            self._bridge.do(OpenBlock(block.id))

    @answers(agenda_actions.GO_TO_STEP)
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
        # In a window of few lines the whole agenda is beside the menu, for as long as that is open.
        self._rail.open(is_opened=True)
        menu.aboutToHide.connect(lambda: self._rail.open(is_opened=False))
        menu.popup(self._rail.mapToGlobal(self._rail.rect().topRight()))
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
        step = self._feed.meeting.session.step(block_id, step_id)
        if step is None:
            return
        menu = self._menu()
        words = fill(self.tr("Go to \u201c%1\u201d"), step.title.replace("&", "&&"))
        menu.addAction(words).triggered.connect(lambda: self._bridge.do(GoToStep(block_id, step_id)))
        menu.popup(QCursor.pos())

    def _menu(self) -> QMenu:
        menu = TypedMenu(self._rail)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu
