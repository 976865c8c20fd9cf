"""Asks for the text of a step: pasted or typed, measured against the step's limit, and kept as a change of the plan."""

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QWidget

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
from chairconsole.ui.widgets.plain_text import typed_in

ROWS = 11


class PreparedTextQuestion(QuestionWindow):
    """Ctrl+Enter keeps the text, if `keep` takes it; Esc leaves. `typed` is told what is half typed.

    `half` is what was half typed before, which comes before the step's own text.
    """

    def __init__(
        self,
        look: Look,
        block: Block,
        step: Step,
        pace: int,
        keep: Callable[[str], bool],
        parent: QWidget | None = None,
        *,
        half: str = "",
        typed: Callable[[str], None] = lambda _: None,
    ) -> None:
        super().__init__(look, parent)
        self._limit, self._pace = step.limit, pace
        self._keep, self._typed = keep, typed
        self.field = named(QPlainTextEdit(), "prepared_text", self.tr("The text"))
        self.field.setTabChangesFocus(True)
        self.field.setPlaceholderText(self.tr("Paste the text here: Ctrl+V"))
        self.field.setFixedHeight(ROWS * look.theme.size("row_height"))
        self._length = PlainLabel(role="strong")
        kept = self.button("keep_text", self.tr("Keep the text"), self.keep, CTRL_ENTER)
        leave = self.button("", self.tr("Leave"), self.reject, ESC)
        about = fill(self.tr("%1: it is shown beside the clock when these remarks begin."), block.title)
        buttons = row(kept, STRETCH, leave, gap=look.theme.size("gap"))
        title = self.tr("Prepared text")
        self.lay_out(title, self.field, self._length, buttons, heading=step.title, about=about)
        self.field.setPlainText(half or step.text)
        self.field.textChanged.connect(self._on_typed)
        self._show_length()

    def ask(self) -> None:
        """Stay open until the text is kept or left."""
        self.wait(self.field)

    def keep(self) -> None:
        """Keep the text; if it could not be kept, the window stays open with it."""
        if self._keep(typed_in(self.field)):
            self._typed("")
            self.accept()

    def _on_typed(self) -> None:
        self._typed(typed_in(self.field))
        self._show_length()

    def _show_length(self) -> None:
        length = reading_length(typed_in(self.field), self._pace)
        state = fit(length, None if self._limit is None else self._limit.upper)
        self._length.setText(reading_words(length, self._limit, self._pace) if length.words else "")
        self._length.set_tone(TONES[state])


def step_text_question(
    look: Look, bridge: Bridge, block: Block, step: Step, parent: QWidget | None = None
) -> PreparedTextQuestion:
    """The question about a step of the session that is held: a change of the plan; what is half typed is not lost."""
    key = f"prepared:{block.id}/{step.id}"
    return PreparedTextQuestion(
        look,
        block,
        step,
        bridge.settings.pace,
        lambda text: bridge.do(SetStepText(block.id, step.id, text), {key: ""}),
        parent,
        half=bridge.working_text(key),
        typed=lambda text: bridge.keep_working_text(key, text),
    )
