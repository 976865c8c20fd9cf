"""Whose turn it is: the proposal to let the panellists answer and, while they do, a button for each of them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QSizePolicy

from chairconsole.control.actions import proceedings_actions
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Seat, SegmentOf
from chairconsole.domain.queries.limits import seat_participant
from chairconsole.domain.queries.questions import Question, open_questions
from chairconsole.domain.queries.segments import panellists, propose_switch
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.key_cap import KeyCap
from chairconsole.ui.widgets.layouts import named, row
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.question_words import put_by


class ProposalCard(Card):
    """Says that it may be the panellists' turn; a click, or the key, lets it be. Nothing else ever does."""

    def __init__(self, context: PanelContext) -> None:
        look = context.look
        super().__init__(look, tone="purple", margin="margin_note")
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
        words = (
            Counted.tr("%n have spoken since their last reply", "", number)
            if _have_replied(meeting)
            else Counted.tr("%n have spoken, and no panellist yet", "", number)
        )
        question = self.tr("Panellists\u2019 turn?")
        self.setAccessibleName(f"{question} {words}")
        self._words.set_runs([Run(question, "purple", bold=True), Run(f" {words}", "muted")])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let it be the panellists' turn."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._switch.trigger()


class PanellistsCard(Card):
    """In the panellists' segment: each of them as a button that gives the floor, with the questions put to them."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context.look, tone="purple", margin="margin_note")
        self.setAccessibleName(self.tr("Panellists"))
        self._look = context.look
        self._feed = feed = context.feed
        self._bridge = context.bridge
        self._rows: dict[tuple[str, str], tuple[KeyButton, WrappedLabel]] = {}
        self.body.addWidget(SectionLabel(context.look, self.tr("The panellists have the floor")))
        self._any = WrappedLabel(look=context.look, role="small", max_lines=4)
        self.body.addWidget(self._any)
        feed.changed.connect(self.show_meeting)
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the panellists of the open block, if it is their turn."""
        meeting = self._feed.meeting
        block = meeting.block
        self.setVisible(block is not None and meeting.segment is SegmentOf.PANELLISTS)
        if block is None or meeting.segment is not SegmentOf.PANELLISTS:
            return
        seats = panellists(block)
        if [(block.id, seat.id) for seat in seats] != list(self._rows):
            self._rebuild(block.id, seats)
        waiting = open_questions(meeting)
        for seat in seats:
            self._show_seat(meeting, block.id, seat, [one for one in waiting if seat.id in one.to])
        to_any = [question for question in waiting if not question.to]
        self._any.setVisible(bool(to_any))
        self._any.setText(fill(self.tr("To any of them: %1"), _texts(to_any)))

    def _show_seat(self, meeting: Meeting, block: str, seat: Seat, waiting: list[Question]) -> None:
        button, texts = self._rows[block, seat.id]
        speech = meeting.speech
        if speech is not None and speech.seat == seat.id:
            label = fill(self.tr("%1 \u00b7 speaking now"), seat.label)
        elif waiting:
            number = Counted.tr("%n questions", "", len(waiting))
            label = f"{seat.label} \u00b7 {number}"
        else:
            label = seat.label
        button.set_label(label)
        texts.setText(_texts(waiting))
        texts.setVisible(bool(waiting))

    def _rebuild(self, block: str, seats: tuple[Seat, ...]) -> None:
        for widgets in self._rows.values():
            for widget in widgets:
                self.body.removeWidget(widget)
                widget.deleteLater()
        self._rows = {}
        for seat in seats:
            button = named(KeyButton(self._look, seat.label), f"panellist_{seat.id}")
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _checked=False, seat_id=seat.id: self._give(seat_id))
            texts = WrappedLabel(look=self._look, role="small", max_lines=4)
            self._rows[block, seat.id] = (button, texts)
            for widget in (button, texts):
                self.body.insertWidget(self.body.count() - 1, widget)

    def _give(self, seat: str) -> None:
        meeting = self._feed.meeting
        if meeting.block is not None and meeting.block.seat(seat) is not None:
            participant = seat_participant(meeting.session, meeting.block, seat)
            self._bridge.do(GiveFloor(participant=participant, seat=seat))


def _texts(waiting: list[Question]) -> str:
    return "\n".join(put_by(question) for question in waiting)


def _have_replied(meeting: Meeting) -> bool:
    """Whether a panellist has spoken in the discussion."""
    if meeting.block is None or meeting.step_id is None:
        return False
    seats = {seat.id for seat in panellists(meeting.block)}
    return any(speech.seat in seats for speech in meeting.speeches(meeting.block.id, meeting.step_id))
