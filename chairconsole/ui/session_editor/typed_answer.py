"""The field in which an answer is typed, checked while it is."""

from zoneinfo import available_timezones

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.intake.doubts.doubt import AnswerKind, Doubt, InvalidAnswer, check_answer
from chairconsole.intake.heading.places import Places
from chairconsole.ui.session_editor.typed_forms import as_written
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.layouts import column, named, row
from chairconsole.ui.widgets.plain_text import typed_in
from chairconsole.ui.widgets.wrapped_label import WrappedLabel
from chairconsole.ui.words.answer_words import answer_words, typed_words, wrong_words

LONGEST_ANSWER = 500
MOST_ZONES = 12


class TypedAnswer(QWidget):
    """`given` tells an answer that the doubt takes, when Enter or the button takes it."""

    given = Signal(str)

    def __init__(self, look: Look, places: Places, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._doubt: Doubt | None = None
        self._answer = ""
        self.field = named(_Field(), "typed_answer")
        self.field.setMaxLength(LONGEST_ANSWER)
        self.field.setFixedHeight(look.theme.size("button_height"))
        self.take = named(KeyButton(look, self.tr("Take"), "\u21b5", variant="primary"), "take_answer")
        self.take.setAutoDefault(True)
        self._said = WrappedLabel(look=look, role="small")
        # Ours, not the field's: it goes on to the next doubt while its list is still answering a key.
        self._zones: QCompleter | None = None
        line = row((self.field, 1), self.take, gap=look.theme.size("gap"))
        column(line, self._said, of=self, gap=look.theme.size("gap_small"))
        self.field.textChanged.connect(self._check)
        self.field.returnPressed.connect(self._give_after_choosing)
        self.take.clicked.connect(self._give)

    def show_doubt(self, doubt: Doubt) -> None:
        """Have an answer typed to this doubt; one that was given stands there, to be changed."""
        self._doubt = doubt
        prompt = typed_words(doubt.answer)
        self.setVisible(bool(prompt))
        self.field.setAccessibleName(prompt)
        self.field.setPlaceholderText(prompt)
        if doubt.answer is AnswerKind.TIME_ZONE:
            self.field.setCompleter(self._all_zones())
        elif self.field.completer() is not None:
            self.field.setCompleter(None)  # type: ignore[arg-type]
        is_typed = doubt.in_force and doubt.in_force not in doubt.choices
        self.field.setText(doubt.in_force if is_typed else "")
        # What was guessed is there to be changed, not to be taken once more.
        self.field.selectAll()
        self._check()

    def _check(self) -> None:
        typed = typed_in(self.field).strip()
        self._answer, said = "", ""
        if self._doubt is not None and typed:
            try:
                self._answer = check_answer(self._doubt, as_written(self._doubt.answer, typed, self._places))
                words = fill(self.tr("That is %1"), answer_words(self._doubt, self._answer))
                said = words if self._answer != typed else ""
            except InvalidAnswer:
                said = wrong_words(self._doubt.answer, typed)
        self._said.setText(said)
        self._said.set_tone("green" if self._answer else "red")
        self._said.setVisible(bool(said))
        self.take.setEnabled(bool(self._answer))

    def _all_zones(self) -> QCompleter:
        if self._zones is None:
            self._zones = QCompleter(sorted(available_timezones()), self)
            self._zones.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self._zones.setFilterMode(Qt.MatchFlag.MatchContains)
            self._zones.setMaxVisibleItems(MOST_ZONES)
            popup = self._zones.popup()
            if popup is not None:
                popup.setProperty("role", "popup")
        return self._zones

    def _give_after_choosing(self) -> None:
        """Enter on the list of zones puts the zone into the field when we are through: not into the next doubt's."""
        popup = self._zones.popup() if self._zones is not None else None
        if popup is not None and popup.isVisible():
            QTimer.singleShot(0, self, self._give)
        else:
            self._give()

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
