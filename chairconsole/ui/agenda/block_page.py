"""What the pages about the marked block have in common."""

from abc import abstractmethod
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from chairconsole.domain.commands.plan_commands import PlanCommand
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.layouts import named


class BlockPage(QWidget):
    """Shows a block as it would be. `proposed` tells the command that would make it so, or None."""

    proposed = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._block: Block | None = None

    @abstractmethod
    def show_block(self, meeting: Meeting, block: Block, command: PlanCommand | None = None) -> None:
        """Show this block as it would be after the command."""

    def _chip(self, name: str, label: str, do: Callable[[], object]) -> ChipButton:
        """A chip that does something, rather than being switched on and off."""
        chip = named(ChipButton(self._look, label, parent=self), f"agenda_{name}")
        chip.setCheckable(False)
        chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        chip.clicked.connect(lambda: do())
        return chip
