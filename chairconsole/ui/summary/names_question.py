"""Before nobody is to be named: each name that was recognized in the draft is kept or replaced."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.commands.note_commands import DecideName
from chairconsole.domain.queries.names_in_text import NameFound
from chairconsole.ui.dialogs.small_questions import stand_as_high_as_needed
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

AROUND = 160
"""How many characters of the text stand on each side of a name, so that one can judge it."""


class NamesQuestion(QDialog):
    """One name after the other: Enter replaces it by what is typed, Ctrl+Enter keeps it, Esc leaves the export."""

    def __init__(
        self, look: Look, names: Sequence[tuple[NameFound, str]], suggestion: str, parent: QWidget | None = None
    ) -> None:
        """`names` come with the text in which they stand; `suggestion` is offered as what replaces them."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Nobody is to be named"))
        self._names = list(names)
        self._suggestion = suggestion
        self._decided: list[DecideName] = []
        theme = look.theme
        self._place = PlainLabel(role="small")
        self._text = WrappedLabel(look=look, role="muted", max_lines=8)
        self.field = QLineEdit()
        self.field.setObjectName("replacement")
        self.field.setMaxLength(200)
        self.field.setAccessibleName(self.tr("What stands there instead"))
        self.field.installEventFilter(self)
        replace = KeyButton(look, self.tr("Replace"), "\u21b5", variant="primary")
        replace.setObjectName("replace_name")
        replace.clicked.connect(lambda: self._decide(self.field.text().strip()))
        keep = KeyButton(look, self.tr("Keep the name"), "Ctrl+\u21b5")
        keep.setObjectName("keep_name")
        keep.clicked.connect(lambda: self._decide(None))
        leave = KeyButton(look, self.tr("Leave"), "Esc")
        leave.clicked.connect(self.reject)
        body = QVBoxLayout(self)
        space = theme.size("margin_page")
        body.setContentsMargins(space, space, space, space)
        body.setSpacing(theme.size("gap_card"))
        title = self.tr("Nobody is to be named, and the draft has names in it.")
        body.addWidget(WrappedLabel(title, look=look, role="heading"))
        body.addWidget(self._place)
        body.addWidget(self._text)
        body.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(theme.size("gap"))
        for button in (replace, keep):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(leave)
        body.addLayout(row)
        self.setFixedWidth(theme.size("dialog_width"))
        self._show()

    def ask(self) -> list[DecideName] | None:
        """What was decided about each name; None if the question was left."""
        self.field.setFocus()
        self.field.selectAll()
        stand_as_high_as_needed(self)
        self.exec()
        self.deleteLater()
        return self._decided if len(self._decided) == len(self._names) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the field replaces, with Ctrl it keeps."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
                is_kept = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
                self._decide(None if is_kept else self.field.text().strip())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                return True
        return super().eventFilter(watched, event)

    def _decide(self, replacement: str | None) -> None:
        if replacement == "":
            return
        found, _ = self._names[len(self._decided)]
        self._decided.append(DecideName(found.name, found.sentence, replacement))
        if len(self._decided) == len(self._names):
            self.accept()
        else:
            self._show()

    def _show(self) -> None:
        place = len(self._decided)
        found, text = self._names[place]
        self._place.setText(fill(self.tr("%1 of %2 \u00b7 %3"), place + 1, len(self._names), found.who))
        before, after = text[max(0, found.start - AROUND) : found.start], text[found.end : found.end + AROUND]
        self._text.set_runs([Run(before), Run(found.text, "amber", bold=True), Run(after)])
        self.field.setText(self._suggestion)
        self.field.selectAll()
        if self.isVisible():
            stand_as_high_as_needed(self)
