"""When a block begins and ends: typed, or moved by minutes; and whether it is held at all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from chairconsole.domain.base.notation import format_wall_time, parse_wall_time
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.plan_commands import (
    EndEarlierBlock,
    ExtendBlock,
    MergeBlocks,
    MoveBlock,
    PlanCommand,
    SkipBlock,
)
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block
from chairconsole.domain.rules.plan_times import next_overlapping
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.flow_layout import FlowLayout
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.words.name_words import short_title

FIELD_WIDTH = 76
LATEST = 24 * 60


def change_of_times(block: Block, start: int, end: int) -> PlanCommand | None:
    """What is asked for a block to last from one minute after midnight to another; nothing if it does by plan."""
    if start != block.start:
        return MoveBlock(block.id, start, end)
    return None if end == block.end else ExtendBlock(block.id, end)


def _minutes(text: str) -> int:
    return parse_wall_time(text.strip().replace(".", ":").replace("h", ":"))


class TimesPage(QWidget):
    """`proposed` tells the command that would do what is shown, or None; `wrong` that what is typed is no time."""

    proposed = Signal(object)
    wrong = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._block: Block | None = None
        self._times = (0, 0)
        self.start = self._field(look, "block_start", self.tr("Begins at"))
        self.end = self._field(look, "block_end", self.tr("Ends at"))
        times = QHBoxLayout()
        times.setSpacing(look.theme.size("gap"))
        times.addWidget(PlainLabel(self.tr("Begins at")))
        times.addWidget(self.start)
        times.addWidget(PlainLabel(self.tr("ends at")))
        times.addWidget(self.end)
        times.addStretch(1)
        self._before_it_begins: list[ChipButton] = []
        moves = FlowLayout(gap=look.theme.size("gap"))
        for name, label, start, end in (
            ("end_5", self.tr("5 min longer"), 0, 5),
            ("end_10", self.tr("10 min longer"), 0, 10),
            ("end_minus_5", self.tr("5 min shorter"), 0, -5),
            ("start_5", self.tr("5 min later"), 5, 5),
            ("start_10", self.tr("10 min later"), 10, 10),
            ("start_minus_5", self.tr("5 min earlier"), -5, -5),
        ):
            chip = self._chip(look, name, label)
            chip.clicked.connect(lambda _checked=False, by=(start, end): self.move_times(*by))
            moves.addWidget(chip)
            if start:
                self._before_it_begins.append(chip)
        self._repair = self._chip(look, "repair", "")
        self._merge = self._chip(look, "merge", "")
        self._skip = self._chip(look, "skip", self.tr("Leave it out"))
        self._before_it_begins.append(self._skip)
        self._repair.clicked.connect(lambda: self._propose(EndEarlierBlock))
        self._merge.clicked.connect(lambda: self._propose(MergeBlocks))
        self._skip.clicked.connect(self.skip)
        others = FlowLayout(gap=look.theme.size("gap"))
        for chip in (self._repair, self._merge, self._skip):
            others.addWidget(chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.size("gap_card"))
        column.addLayout(times)
        column.addLayout(moves)
        column.addLayout(others)
        column.addStretch(1)
        for field in (self.start, self.end):
            field.textEdited.connect(self._take_typed)

    def show_block(self, meeting: Meeting, block: Block, command: PlanCommand | None) -> None:
        """Show the times of a block, as they would be."""
        self._block = block
        start, end = block.start, block.end
        match command:
            case ExtendBlock():
                end = command.end
            case MoveBlock():
                start = command.start
                end = start + block.end - block.start if command.end is None else command.end
            case EndEarlierBlock():
                following = next_overlapping(meeting.session, block)
                end = following.start if following else end
        self._times = (start, end)
        for field, minutes in ((self.start, start), (self.end, end)):
            if not field.hasFocus():
                field.setText(format_wall_time(minutes))
        run = meeting.blocks.get(block.id)
        self.start.setEnabled(run is None)
        self.end.setEnabled(run is None or run.is_open)
        for chip in self._before_it_begins:
            chip.setVisible(run is None)
        overlapped, following = next_overlapping(meeting.session, block), meeting.session.block_after(block)
        if overlapped is not None:
            words = self.tr("End it at %1, when %2 begins")
            self._repair.set_label(fill(words, format_wall_time(overlapped.start), short_title(overlapped)))
        self._repair.setVisible(overlapped is not None)
        if following is not None:
            self._merge.set_label(fill(self.tr("Merge with %1"), short_title(following)))
        self._merge.setVisible(following is not None and (run is None or run.is_open))

    def move_times(self, start: int, end: int) -> None:
        """Let the block begin and end by so many minutes later than is proposed now."""
        if self._block is None:
            return
        begins, ends = self._times[0] + start, self._times[1] + end
        if 0 <= begins < ends < LATEST:
            self.proposed.emit(change_of_times(self._block, begins, ends))

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
            start, end = _minutes(self.start.text()), _minutes(self.end.text())
        except ValueError:
            self.wrong.emit(self.tr("That is no time of day."))
            return
        if self.sender() is self.start and start != self._block.start and self._times[1] == self._block.end:
            # Who moves the start moves the block; its end can be typed then.
            end = start + self._block.end - self._block.start
        self.proposed.emit(change_of_times(self._block, start, end))

    def _field(self, look: Look, name: str, title: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setObjectName(name)
        field.setMaxLength(8)
        field.setAccessibleName(title)
        field.setFixedWidth(FIELD_WIDTH)
        field.setFixedHeight(look.theme.size("button_height"))
        return field

    def _chip(self, look: Look, name: str, label: str) -> ChipButton:
        chip = ChipButton(look, label, parent=self)
        chip.setObjectName(f"agenda_{name}")
        chip.setCheckable(False)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return chip
