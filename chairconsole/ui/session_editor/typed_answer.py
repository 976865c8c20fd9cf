"""The field in which an answer is typed, checked while it is."""

import zoneinfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from chairconsole.intake.doubt import AnswerKind, Doubt, InvalidAnswer, check_answer
from chairconsole.ui.limit_question import read_limit
from chairconsole.ui.session_editor.answer_words import typed_words, wrong_words
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

LONGEST_ANSWER = 500
MOST_ZONES = 12


class TypedAnswer(QWidget):
    """`given` tells an answer that the doubt takes, when Enter or the button takes it."""

    given = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doubt: Doubt | None = None
        self._answer = ""
        self.field = _Field()
        self.field.setObjectName("typed_answer")
        self.field.setMaxLength(LONGEST_ANSWER)
        self.field.setFixedHeight(look.theme.size("button_height"))
        self.take = KeyButton(look, self.tr("Take"), "\u21b5", variant="primary")
        self.take.setObjectName("take_answer")
        self.take.setAutoDefault(True)
        self._wrong = WrappedLabel(look=look, role="small", tone="red")
        row = QHBoxLayout()
        row.setSpacing(look.theme.size("gap"))
        row.addWidget(self.field, 1)
        row.addWidget(self.take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.theme.size("gap_small"))
        column.addLayout(row)
        column.addWidget(self._wrong)
        self.field.textChanged.connect(self._check)
        self.field.returnPressed.connect(self._give)
        self.take.clicked.connect(self._give)

    @property
    def wrong(self) -> str:
        """What is wrong with what is typed."""
        return self._wrong.text()

    def show_doubt(self, doubt: Doubt) -> None:
        """Have an answer typed to this doubt; one that was given stands there, to be changed."""
        self._doubt = doubt
        prompt, example = typed_words(doubt.answer)
        self.setVisible(bool(prompt))
        self.field.setAccessibleName(prompt)
        self.field.setPlaceholderText(f"{prompt}: {example}" if example else prompt)
        if doubt.answer is AnswerKind.TIME_ZONE:
            self.field.setCompleter(_zones(self.field))
        elif self.field.completer() is not None:
            self.field.setCompleter(None)  # type: ignore[arg-type]
        is_typed = doubt.in_force and doubt.in_force not in doubt.choices
        self.field.setText(doubt.in_force if is_typed else "")
        # What was guessed is there to be changed, not to be taken once more.
        self.field.selectAll()
        self._check()

    def _check(self) -> None:
        typed = self.field.text().strip()
        self._answer, wrong = "", ""
        if self._doubt is not None and typed:
            try:
                self._answer = check_answer(self._doubt, _as_written(self._doubt.answer, typed))
            except InvalidAnswer:
                wrong = wrong_words(self._doubt.answer, typed)
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        self.take.setEnabled(bool(self._answer))

    def _give(self) -> None:
        if self._answer:
            self.given.emit(self._answer)


class _Field(QLineEdit):
    """Esc empties it first; when it is empty or as it was, Esc is left to the screen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified() and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _as_written(kind: AnswerKind, typed: str) -> str:
    """What is typed in the form in which it is checked: a limit may be a number of minutes, a range may have a dash."""
    if kind is AnswerKind.LIMIT and (limit := read_limit(typed)) is not None:
        return limit.as_text()
    if kind is AnswerKind.TIME_RANGE:
        return typed.replace("\u2013", "-").replace(" ", "")
    return typed


def _zones(field: QLineEdit) -> QCompleter:
    completer = QCompleter(sorted(zoneinfo.available_timezones()), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(MOST_ZONES)
    return completer
