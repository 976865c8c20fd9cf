"""The questions that wait for an answer, in the order in which they were put."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.proceedings_commands import AnswerQuestions
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.questions import Question, open_questions
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.chip import ChipButton
from chairconsole.ui.widgets.layouts import column, row
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.question_words import answered_so_far, are_being_answered, put_by, put_to, question_line


class QuestionsBox(QWidget):
    """A card for each open question; those to the speaker are marked."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look = context.look
        self._feed = feed = context.feed
        self._bridge = context.bridge
        self._cards: dict[str, QuestionCard] = {}
        self._heading = SectionLabel(look)
        self._column = column(self._heading, of=self, gap=look.theme.size("gap"))
        feed.changed.connect(self.show_meeting)
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        meeting = self._feed.meeting
        waiting = open_questions(meeting)
        marked = are_being_answered(meeting)
        self._heading.setText(
            fill(self.tr("Questions not yet answered \u00b7 %1"), len(waiting))
            if waiting
            else self.tr("Every question is answered")
        )
        for gone in self._cards.keys() - {question.id for question in waiting}:
            card = self._cards.pop(gone)
            self._column.removeWidget(card)
            card.deleteLater()
        for place, question in enumerate(waiting, start=1):
            if question.id not in self._cards:
                self._cards[question.id] = QuestionCard(self._look, self._bridge, question.id)
            self._column.insertWidget(place, self._cards[question.id])
            self._cards[question.id].show()
            self._cards[question.id].show_question(meeting, question, is_marked=question.id in marked)
        self.setVisible(bool(waiting) or bool(answered_so_far(meeting)))


class QuestionCard(Card):
    """To whom, by whom and what; and a button that says it has had its answer."""

    def __init__(self, look: Look, bridge: Bridge, question: str) -> None:
        super().__init__(look, margin="margin_note")
        self._words = WrappedLabel(look=look, max_lines=4)
        self.answered = small_button(look, "\u2713", self.tr("Answered"))
        self.answered.setAccessibleName(self.tr("Answered"))
        self.answered.clicked.connect(lambda: bridge.do(AnswerQuestions((question,))))
        line = row((self._words, 1), gap=look.theme.size("gap"))
        line.addWidget(self.answered, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(line)

    def show_question(self, meeting: Meeting, question: Question, *, is_marked: bool) -> None:
        """Show the question, with a coloured edge if it is put to the speaker."""
        self.setAccessibleName(question_line(meeting, question))
        self._words.set_runs([Run(put_to(meeting, question), bold=True), Run(f" \u00b7 {put_by(question)}", "muted")])
        self.set_tone("accent" if is_marked else "")
        self.set_edge("accent" if is_marked else "")


def small_button(look: Look, label: str, hint: str) -> ChipButton:
    """A button as small as a chip, that leaves the focus where the chair types."""
    button = ChipButton(look, label, tooltip=hint)
    button.setCheckable(False)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
