"""What is asked about marked messages and points: on what two of them differ, and what one is called in short."""

from PySide6.QtWidgets import QWidget

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.note_commands import GiveShortName, MarkDiffering, TakeBackDifference
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.pairs import Difference
from chairconsole.ui.dialogs.small_questions import LineQuestion
from chairconsole.ui.summary.row_lines import text_of_entry
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

ESC = "Esc"


class IssueQuestion(LineQuestion[Command]):
    """Enter lets the two differ, on the issue that is typed, if any; one of two that differ already may be let go."""

    def __init__(
        self, look: Look, meeting: Meeting, sides: tuple[str, str], known: Difference | None, parent: QWidget
    ) -> None:
        super().__init__(look, "issue", parent)
        self._sides = sides
        title = self.tr("Views that differ")
        buttons = [self.button("", self.tr("Leave"), self.reject, ESC)]
        if known is not None:
            buttons.insert(0, self.button("take_back", self.tr("They do not differ"), self._take_back))
        prompt = self.tr("On what? It may stay empty")
        line = self.line(self.tr("The issue"), prompt, self.tr("They differ"), *buttons)
        self.field.setText(known.issue if known is not None else "")
        texts = [WrappedLabel(text_of_entry(meeting, one), look=look, max_lines=3) for one in sides]
        about = self.tr("Both are told one after the other, with the same verb and without numbers.")
        self.lay_out(title, *texts, line, about=about)

    def read(self, text: str) -> Command:
        """Any issue, or none."""
        return MarkDiffering(*self._sides, text.strip())

    def _take_back(self) -> None:
        self.give(TakeBackDifference(*self._sides))


class ShortNameQuestion(LineQuestion[Command]):
    """Enter takes what is typed; nothing takes the short name away."""

    def __init__(self, look: Look, meeting: Meeting, of: str, parent: QWidget) -> None:
        super().__init__(look, "short_name", parent)
        self._of = of
        named = meeting.messages.get(of) or meeting.points[of]
        title = self.tr("Short name")
        line = self.line(title, self.tr("disaggregated data"), self.tr("Take"))
        self.field.setText(named.short)
        about = self.tr("As the issues of major relevance call it: at most six words, without a verb.")
        self.lay_out(title, line, heading=fill(self.tr("\u201c%1\u201d"), text_of_entry(meeting, of)), about=about)

    def read(self, text: str) -> Command:
        """Any name, or none."""
        return GiveShortName(self._of, text.strip())
