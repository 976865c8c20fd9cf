"""When a block begins and ends: typed, or moved by minutes; and whether it is held at all."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.notation import LATEST_MINUTE, shown_wall_time
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.base.typed_times import typed_minute_of_day
from chairconsole.domain.commands.plan_commands import (
    EndEarlierBlock,
    ExchangeBlocks,
    ExtendBlock,
    MergeBlocks,
    MoveBlock,
    PlanCommand,
    SkipBlock,
)
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block
from chairconsole.domain.rules.plan_order import place_to_change
from chairconsole.domain.rules.plan_times import next_overlapping
from chairconsole.ui.agenda.block_page import BlockPage
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.flow_layout import FlowLayout
from chairconsole.ui.widgets.layouts import STRETCH, column, line_edit, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.words.name_words import short_title

FIELD_WIDTH = 76
EARLIER, LATER = -1, 1


def change_of_times(block: Block, start: int, end: int) -> PlanCommand | None:
    """The command that lets a block last from `start` to `end` (minutes after midnight); None if it does already."""
    if start != block.start:
        return MoveBlock(block.id, start, end)
    return None if end == block.end else ExtendBlock(block.id, end)


class TimesPage(BlockPage):
    """`wrong` tells that what is typed is no time."""

    wrong = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._times = (0, 0)
        self._places: dict[int, Block | None] = {}
        gap, height = look.theme.size("gap"), look.theme.size("button_height")
        begins, ends = self.tr("Begins at"), self.tr("Ends at")
        self.start = line_edit("block_start", begins, longest=12, width=FIELD_WIDTH, height=height)
        self.end = line_edit("block_end", ends, longest=12, width=FIELD_WIDTH, height=height)
        for field in (self.start, self.end):
            field.setParent(self)  # before the chips, also for Tab
        times = row(PlainLabel(begins), self.start, PlainLabel(self.tr("ends at")), self.end, STRETCH, gap=gap)
        self._before_it_begins: list[ChipButton] = []
        moves, others = FlowLayout(gap=gap), FlowLayout(gap=gap)
        for name, label, start, end in (
            ("end_5", self.tr("5 min longer"), 0, 5),
            ("end_10", self.tr("10 min longer"), 0, 10),
            ("end_minus_5", self.tr("5 min shorter"), 0, -5),
            ("start_5", self.tr("5 min later"), 5, 5),
            ("start_10", self.tr("10 min later"), 10, 10),
            ("start_minus_5", self.tr("5 min earlier"), -5, -5),
        ):
            chip = self._chip(name, label, partial(self.move_times, start, end))
            moves.addWidget(chip)
            if start:
                self._before_it_begins.append(chip)
        self._repair = self._chip("repair", "", lambda: self._propose(EndEarlierBlock))
        self._merge = self._chip("merge", "", lambda: self._propose(MergeBlocks))
        self._skip = self._chip("skip", self.tr("Leave it out"), self.skip)
        self._before_it_begins.append(self._skip)
        self._changes = {
            by: self._chip(f"change_places_{name}", "", partial(self.change_places, by))
            for by, name in ((EARLIER, "earlier"), (LATER, "later"))
        }
        for chip in (self._repair, *self._changes.values(), self._merge, self._skip):
            others.addWidget(chip)
        column(times, moves, others, STRETCH, of=self, gap=look.theme.size("gap_card"))
        for field in (self.start, self.end):
            field.textEdited.connect(self._take_typed)

    def show_block(self, meeting: Meeting, block: Block, command: PlanCommand | None = None) -> None:
        """Show the times of a block, as they would be."""
        self._block = block
        overlapped, following = next_overlapping(meeting.session, block), meeting.session.block_after(block)
        start, end = block.start, block.end
        match command:
            case ExtendBlock():
                end = command.end
            case MoveBlock():
                start = command.start
                end = start + block.end - block.start if command.end is None else command.end
            case EndEarlierBlock():
                end = overlapped.start if overlapped else end
        self._times = (start, end)
        for field, minutes in ((self.start, start), (self.end, end)):
            if not field.hasFocus():
                field.setText(shown_wall_time(minutes))
        run = meeting.blocks.get(block.id)
        self.start.setEnabled(run is None)
        self.end.setEnabled(run is None or run.is_open)
        for chip in self._before_it_begins:
            chip.setVisible(run is None)
        for by, chip in self._changes.items():
            other = self._places[by] = place_to_change(meeting, block, by)
            chip.setVisible(other is not None)
            if other is not None:
                chip.set_label(fill(self.tr("Change places with %1"), short_title(other)))
        if overlapped is not None:
            words = self.tr("End it at %1, when %2 begins")
            self._repair.set_label(fill(words, shown_wall_time(overlapped.start), short_title(overlapped)))
        self._repair.setVisible(overlapped is not None)
        if following is not None:
            self._merge.set_label(fill(self.tr("Merge with %1"), short_title(following)))
        self._merge.setVisible(following is not None and (run is None or run.is_open))

    def move_times(self, start: int, end: int) -> None:
        """Let the block begin and end by so many minutes later than is proposed now."""
        if self._block is None:
            return
        begins, ends = self._times[0] + start, self._times[1] + end
        if 0 <= begins < ends <= LATEST_MINUTE:
            self.proposed.emit(change_of_times(self._block, begins, ends))

    def change_places(self, by: int) -> None:
        """Let the block change places with the one before it or after it, breaks left out."""
        other = self._places.get(by)
        if self._block is not None and other is not None:
            self.proposed.emit(ExchangeBlocks(self._block.id, other.id))

    def skip(self) -> None:
        """Let the block be left out."""
        self._propose(SkipBlock)

    def _propose(self, command: type[EndEarlierBlock] | type[MergeBlocks] | type[SkipBlock]) -> None:
        if self._block is not None:
            self.proposed.emit(command(self._block.id))

    def _take_typed(self) -> None:
        if self._block is None:
            return
        try:
            start = typed_minute_of_day(self.start.text(), near=self._block.start)
            end = typed_minute_of_day(self.end.text(), near=start)
        except ValueError:
            self.wrong.emit(self.tr("That is no time of day."))
            return
        if self.sender() is self.start and start != self._block.start and self._times[1] == self._block.end:
            # Another start moves the whole block; its end can be typed afterwards.
            end = start + self._block.end - self._block.start
        self.proposed.emit(change_of_times(self._block, start, end))
