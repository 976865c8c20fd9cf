"""A long statement, pasted: it is offered sentence by sentence, and what is ticked is taken."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QListWidgetItem, QPlainTextEdit, QWidget

from chairconsole.domain.base.participants import Participant
from chairconsole.domain.base.sentences import sentences
from chairconsole.ui.dialogs.check_list import short_list
from chairconsole.ui.dialogs.question_window import CTRL_ENTER, ESC, QuestionWindow
from chairconsole.ui.dialogs.writer_line import WriterLine
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import STRETCH, named, row
from chairconsole.ui.widgets.plain_text import typed_in
from chairconsole.ui.widgets.section_label import SectionLabel

SHOWN_ROWS = 9


@dataclass(frozen=True, slots=True)
class TakenSentences:
    """The sentences that were ticked, and their speech; None for a text that was not spoken, and then whose it is."""

    sentences: tuple[str, ...]
    speech: str | None
    written_by: Participant | None = None


class StatementQuestion(QuestionWindow):
    """Tab goes from the statement to its sentences, Space ticks one, Ctrl+Enter takes all that are ticked.

    `speeches` are those whose statement it may be, each with its words, the likeliest first; without any it is a text
    that was handed in and not spoken. `text` is a statement that is in the field already; `meant` tells whom a typed
    name means.
    """

    def __init__(
        self,
        look: Look,
        about: str,
        speeches: Sequence[tuple[str | None, str]] = (),
        parent: QWidget | None = None,
        text: str = "",
        *,
        meant: Callable[[str], Participant | None] = lambda _: None,
    ) -> None:
        super().__init__(look, parent)
        self.field = named(QPlainTextEdit(), "statement", self.tr("The statement"))
        self.field.setTabChangesFocus(True)
        self.field.setPlaceholderText(self.tr("Paste the statement here: Ctrl+V"))
        self.field.setFixedHeight(look.theme.size("note_height"))
        self.list = short_list("sentences", self.tr("Its sentences"))
        self.list.setFixedHeight(SHOWN_ROWS * look.theme.size("row_height"))
        self.list.setWordWrap(True)
        self.field.textChanged.connect(self._offer)
        take = self.button("take_sentences", self.tr("Take what is ticked"), self._take, CTRL_ENTER)
        buttons = row(take, STRETCH, self.button("", self.tr("Leave"), self.reject, ESC))
        self.said_by = named(QComboBox(), "statement_of", self.tr("Whose statement it is"))
        for speech, words in speeches:
            self.said_by.addItem(words, speech)
        self.written_by = WriterLine(meant)
        self.said_by.currentIndexChanged.connect(self._ask_whose)
        self._ask_whose()
        whose = [row(self.said_by, (self.written_by, 1), gap=look.theme.size("gap"))] if speeches else []
        label = SectionLabel(look, self.tr("Its sentences: Space ticks"))
        title = self.tr("Points of a statement")
        self.lay_out(title, *whose, self.field, label, self.list, self.wrong, buttons, about=about)
        self.field.setPlainText(text)

    def ask(self) -> TakenSentences | None:
        """What was taken; None if the window was left."""
        first = self.list if self.list.count() else self.field
        if not self.wait(first):
            return None
        writer = self.written_by.writer() if self._is_asked() else None
        return TakenSentences(tuple(self._ticked()), self.said_by.currentData(), writer)

    def _ask_whose(self) -> None:
        """Ask for a name where the text was not spoken."""
        self.written_by.setVisible(self._is_asked())

    def _is_asked(self) -> bool:
        return self.said_by.count() > 0 and self.said_by.currentData() is None

    def _offer(self) -> None:
        """Offer the sentences; those that were ticked and are still there stay so."""
        ticked = self._ticked()
        self.list.clear()
        for sentence in sentences(typed_in(self.field)):
            item = QListWidgetItem(sentence, self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if sentence in ticked else Qt.CheckState.Unchecked)
        self.list.setCurrentRow(0)
        self.wrong.setText("")

    def _ticked(self) -> list[str]:
        items = [self.list.item(place) for place in range(self.list.count())]
        return [item.text() for item in items if item.checkState() is Qt.CheckState.Checked]

    def _take(self) -> None:
        if self._ticked():
            self.accept()
        else:
            self.wrong.setText(self.tr("No sentence is ticked yet: Tab goes to them, Space ticks one."))
