"""Asks, before the meeting is suspended, for how long and why; neither has to be said."""

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QWidget

from chairconsole.ui.dialogs.question_window import ENTER, QuestionWindow
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, line_edit, row

LONGEST_MINUTES = 600
LONGEST_REASON = 500


class SuspendQuestion(QuestionWindow):
    """Enter suspends; with no minutes it is open when the meeting resumes. Esc suspends nothing."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.minutes = line_edit("minutes", self.tr("For how many minutes, if it was said"))
        self.minutes.setValidator(QIntValidator(0, LONGEST_MINUTES, self))
        self.reason = line_edit("reason", self.tr("Why, if it was said"), longest=LONGEST_REASON)
        about = self.tr("The speaker's clock stands still; the ends of the block and of interpretation do not move.")
        suspend = self.button("", self.tr("Suspend"), self.accept, ENTER)
        form = self.form((self.minutes, self.reason))
        self.lay_out(self.tr("Suspend the meeting"), form, row(STRETCH, suspend), about=about)

    def ask(self) -> tuple[int | None, str] | None:
        """The minutes, if any, and the reason; None if the question was left."""
        if not self.wait(self.minutes):
            return None
        text = self.minutes.text().strip()
        minutes = min(int(text), LONGEST_MINUTES) if text.isdecimal() else 0
        return minutes or None, self.reason.text()
