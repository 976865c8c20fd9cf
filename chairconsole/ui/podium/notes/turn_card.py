"""The proposal to let the panellists answer."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import proceedings_actions
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.segments import panellists, propose_switch
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.key_cap import KeyCap
from chairconsole.ui.widgets.layouts import row
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.counted import Counted


class ProposalCard(Card):
    """Says that it may be the panellists' turn; a click, or the key, lets it be. Nothing else ever does."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        look = context.look
        super().__init__(look, tone="purple", margin="margin_note", parent=parent)
        self._feed = feed = context.feed
        self._switch = context.actions.action(proceedings_actions.SWITCH_SEGMENT)
        self._words = WrappedLabel(look=look, max_lines=4)
        line = row((self._words, 1), gap=look.theme.size("gap"))
        cap = KeyCap(look, context.actions.first_key(proceedings_actions.SWITCH_SEGMENT))
        line.addWidget(cap, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(line)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self._switch.toolTip())
        feed.changed.connect(self.show_meeting)
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the proposal, if there is one."""
        meeting = self._feed.meeting
        proposal = propose_switch(meeting)
        self.setVisible(proposal is not None)
        if proposal is None:
            return
        number = proposal.interventions
        speech = meeting.speech
        is_counted_while_speaking = speech is not None and speech.is_from_floor
        words = (
            Counted.tr("%n have spoken since their last reply", "", number)
            if _have_replied(meeting)
            else Counted.tr("%n have spoken, and no panellist yet", "", number)
        )
        if is_counted_while_speaking:
            words += " " + self.tr("(with this speech)")
        question = self.tr("Panellists\u2019 turn?")
        self.setAccessibleName(f"{question} {words}")
        self._words.set_runs([Run(question, "purple", bold=True), Run(f" {words}", "muted")])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it be the panellists' turn."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._switch.trigger()


def _have_replied(meeting: Meeting) -> bool:
    """Whether a panellist has spoken in the discussion."""
    if meeting.block is None or meeting.step_id is None:
        return False
    seats = {seat.id for seat in panellists(meeting.block)}
    return any(speech.seat in seats for speech in meeting.speeches(meeting.block.id, meeting.step_id))
