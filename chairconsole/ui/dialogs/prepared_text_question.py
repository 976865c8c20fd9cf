"""Asks for the text of a step: pasted or typed, measured against the step's limit, and kept as a change of the plan."""

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.plan_commands import SetStepText
from chairconsole.domain.plan.parts import Block, Step
from chairconsole.report.draft.length import fit, reading_length
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.dialogs.question_window import CTRL_ENTER, ESC, QuestionWindow
from chairconsole.ui.dialogs.reading_words import TONES, reading_words
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, named, row
from chairconsole.ui.widgets.plain_label import PlainLabel

ROWS = 11


class PreparedTextQuestion(QuestionWindow):
    """Ctrl+Enter keeps the text; Esc leaves the step as it was, and what is half typed is there the next time."""

    def __init__(self, look: Look, bridge: Bridge, block: Block, step: Step, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._bridge = bridge
        self._block, self._step = block, step
        self._key = f"prepared:{block.id}/{step.id}"
        self.field = named(QPlainTextEdit(), "prepared_text", self.tr("The text"))
        self.field.setTabChangesFocus(True)
        self.field.setPlaceholderText(self.tr("Paste the text here: Ctrl+V"))
        self.field.setFixedHeight(ROWS * look.theme.size("row_height"))
        self._length = PlainLabel(role="strong")
        keep = self.button("keep_text", self.tr("Keep the text"), self.keep, CTRL_ENTER)
        leave = self.button("", self.tr("Leave"), self.reject, ESC)
        about = fill(self.tr("%1: it is shown beside the clock when these remarks begin."), block.title)
        gap = look.theme.size("gap")
        self.lay_out(
            self.tr("Prepared text"),
            self.field,
            self._length,
            row(keep, STRETCH, leave, gap=gap),
            heading=step.title,
            about=about,
        )
        self.field.setPlainText(bridge.working_text(self._key) or step.text)
        self.field.textChanged.connect(self._on_typed)
        self._show_length()

    def ask(self) -> None:
        """Stay open until the text is kept or left."""
        self.wait(self.field)

    def keep(self) -> None:
        """Keep the text; if it could not be kept, the window stays open with it."""
        text = self.field.toPlainText()
        if self._bridge.do(SetStepText(self._block.id, self._step.id, text)):
            self._bridge.keep_working_text(self._key, "")
            self.accept()

    def _on_typed(self) -> None:
        self._bridge.keep_working_text(self._key, self.field.toPlainText())
        self._show_length()

    def _show_length(self) -> None:
        length = reading_length(self.field.toPlainText(), self._bridge.settings.pace)
        limit: Limit | None = self._step.limit
        state = fit(length, None if limit is None else limit.upper)
        self._length.setText(reading_words(length, limit, self._bridge.settings.pace) if length.words else "")
        self._length.set_tone(TONES[state])
