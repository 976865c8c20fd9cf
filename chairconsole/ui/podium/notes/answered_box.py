"""The questions that have had their answers: all of them while the panellists answer, else the last one."""

from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import proceedings_actions
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.proceedings_commands import ReopenQuestions
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.ui.frame.action_button import ActionButton
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.podium.notes.questions_box import small_button
from chairconsole.ui.widgets.layouts import column, named, row
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.repeater import Repeater
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.words.question_words import answer_line, answered_so_far

MOST = 6
"""What is shown of them, the latest first."""


def _line() -> PlainLabel:
    return PlainLabel(role="small", elide=True)


class AnsweredBox(QWidget):
    """A line for each, the latest first; that one can be reopened. In the panellists' turn, the key that answers."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = feed = context.feed
        self._bridge = context.bridge
        self._last: str | None = None
        look = context.look
        gap = look.theme.size("gap")
        self._heading = SectionLabel(look)
        self._latest = _line()
        self._reopen = named(small_button(look, self.tr("Reopen"), self.tr("It is unanswered after all")), "reopen")
        self._reopen.clicked.connect(self._reopen_last)
        self._answer = ActionButton(look, context.actions, proceedings_actions.ANSWERED)
        self._answer.set_label(self.tr("Question answered"))
        others = column(gap=gap)
        latest = row((self._latest, 1), self._reopen, gap=gap)
        column(self._heading, latest, others, self._answer, of=self, gap=gap)
        self._others = Repeater(others, _line)
        feed.changed.connect(self.show_meeting)
        self.show_meeting()

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""
        meeting, now = self._feed.meeting, self._feed.now
        done = answered_so_far(meeting)
        in_turn = meeting.segment is SegmentOf.PANELLISTS
        self._last = done[0].id if done else None
        self._heading.setText(fill(self.tr("Answered so far \u00b7 %1"), len(done)))
        shown = done[:MOST] if in_turn else done[:1]
        lines = [self._latest, *self._others.fit(max(0, len(shown) - 1))]
        for label, question in zip(lines, shown, strict=False):
            label.setText(f"\u2713 {answer_line(meeting, question, now)}")
        self._heading.setVisible(in_turn)
        self._answer.setVisible(in_turn)
        self.setVisible(bool(done))

    def _reopen_last(self) -> None:
        if self._last is not None:
            self._bridge.do(ReopenQuestions((self._last,)))
