"""The steps of a block, and which of them is left out."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.plan_commands import PlanCommand, SkipStep
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block
from chairconsole.ui.agenda.block_page import BlockPage
from chairconsole.ui.agenda.plan_rows import symbol_of
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, column, row
from chairconsole.ui.widgets.row_model import RIGHT, Column
from chairconsole.ui.widgets.row_table import RowTable
from chairconsole.ui.words.time_words import limit_words


@dataclass(frozen=True)
class StepRow:
    """A step: whether it is over, goes on or is to come, its limit, and whether it has a text.

    `is_gone` if it would be left out.
    """

    id: str
    symbol: str
    title: str
    text: str
    limit: str
    is_gone: bool


class StepsPage(BlockPage):
    """Proposes to leave out the marked step, and asks for its text."""

    text_wanted = Signal(object, object)
    """The block and its step for which a text is to be prepared."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        columns = [
            Column[StepRow]("", lambda row: row.symbol, 34),
            Column[StepRow](
                self.tr("Step"),
                lambda row: fill(self.tr("%1 \u00b7 left out"), row.title) if row.is_gone else row.title,
                colour=lambda row: "amber" if row.is_gone else "",
            ),
            Column[StepRow](self.tr("Limit"), lambda row: row.limit, 90, RIGHT, "muted"),
            Column[StepRow](self.tr("Text"), lambda row: row.text, 60, RIGHT, "muted"),
        ]
        self.table = RowTable(look, columns, name=self.tr("Steps"), parent=self)
        self._skip = self._chip("skip_step", self.tr("Leave out the marked step"), self.skip)
        self._text = self._chip("step_text", self.tr("Its prepared text\u2026"), self.ask_for_text)
        gap = look.theme.size("gap")
        column((self.table, 1), row(self._skip, self._text, STRETCH, gap=gap), of=self, gap=gap)

    def show_block(self, meeting: Meeting, block: Block, command: PlanCommand | None = None) -> None:
        """Show the steps of a block; those that have begun stay."""
        is_another = self._block is None or self._block.id != block.id
        self._block = block
        gone = command.step if isinstance(command, SkipStep) and command.block == block.id else None
        self.table.show_rows(
            [
                StepRow(
                    id=step.id,
                    symbol=symbol_of(meeting.steps.get((block.id, step.id))),
                    title=step.title,
                    text="\u2713" if step.text else "",
                    limit=limit_words(step.limit) if step.limit else "",
                    is_gone=step.id == gone,
                )
                for step in block.steps
            ]
        )
        if is_another or self.table.marked() is None:
            to_come = (place for place, step in enumerate(block.steps) if (block.id, step.id) not in meeting.steps)
            self.table.mark(next(to_come, 0))
        self._skip.setEnabled(bool(block.steps))
        self._text.setEnabled(bool(block.steps))

    def skip(self) -> None:
        """Let the marked step be left out."""
        marked = self.table.marked()
        if self._block is not None and marked is not None:
            self.proposed.emit(SkipStep(self._block.id, marked.id))

    def ask_for_text(self) -> None:
        """Ask for the text of the marked step."""
        marked = self.table.marked()
        step = None if self._block is None or marked is None else self._block.step(marked.id)
        if step is not None:
            self.text_wanted.emit(self._block, step)
