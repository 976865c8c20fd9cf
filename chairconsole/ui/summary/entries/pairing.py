"""Keys for what is said about marked messages and points: that two differ, and what one is called in short."""

from PySide6.QtCore import QObject

from chairconsole.control.actions import summary_actions
from chairconsole.domain.queries.pairs import Difference, differences
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.summary.bench_list import BenchList
from chairconsole.ui.summary.entries.marked_entries import MarkedEntries
from chairconsole.ui.summary.entries.pair_questions import IssueQuestion, ShortNameQuestion


class Pairing(QObject):
    """Answers them for the marked rows of the bench."""

    def __init__(self, context: PanelContext, rows: BenchList, entries: MarkedEntries) -> None:
        super().__init__(rows)
        self._look = context.look
        self._feed = context.feed
        self._list = rows
        self._entries = entries
        context.actions.claim(self)

    @answers(summary_actions.DIFFERING)
    def differ(self) -> None:
        """Ask on what two marked entries differ; one alone that differs already stands for its pair."""
        marked = self._marked()
        known = self._difference_of(marked)
        if known is None and len(marked) != 2:
            words = self.tr("Mark two messages or points that differ: Ctrl and Space, or Ctrl and clicks.")
            self._entries.say(words)
            return
        sides = known.sides if known is not None else (marked[0], marked[1])
        question = IssueQuestion(self._look, self._feed.meeting, sides, known, self._list.window())
        if (command := question.ask()) is not None:
            self._entries.do(command)

    @answers(summary_actions.SHORT_NAME)
    def name(self) -> None:
        """Ask what the marked entry is called in short."""
        marked = self._marked()
        if self._entries.some(marked):
            self.name_entry(marked[0])

    def name_entry(self, of: str) -> None:
        """Ask what a message or single point is called in short; nothing if it is gone."""
        meeting = self._feed.meeting
        if of in meeting.messages or of in meeting.points:
            command = ShortNameQuestion(self._look, meeting, of, self._list.window()).ask()
            if command is not None:
                self._entries.do(command)

    def _marked(self) -> list[str]:
        """The ids of the marked messages and single points."""
        return list(dict.fromkeys(row.entry for row in self._list.marked() if row.entry))

    def _difference_of(self, marked: list[str]) -> Difference | None:
        """The pair that the marked entries are, or that the only one is in."""
        found = differences(self._feed.meeting)
        return next((one for one in found if marked and set(marked) <= set(one.sides)), None)
