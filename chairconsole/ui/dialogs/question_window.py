"""The window that asks for one thing: a heading, what is asked, and buttons with their keys."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QDialog, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.layouts import Piece, column, named
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

ENTER, CTRL_ENTER, ESC = "\u21b5", "Ctrl+\u21b5", "Esc"
"""The keys of buttons, as they are shown on them."""


class QuestionWindow(QDialog):
    """Enter presses the button that has the focus, else the one with Enter as its key. Esc leaves the question.

    `wrong` is the label that says why what is typed cannot be taken.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self._by_key: dict[str, KeyButton] = {}
        self.heading = WrappedLabel(look=look, role="heading")
        self.wrong = named(PlainLabel(tone="red"), "wrong")

    def lay_out(self, title: str, *pieces: Piece, heading: str = "", about: str = "", gap: str = "gap") -> None:
        """Put the pieces below the heading (the title if none is given) and what is to be known about it."""
        theme = self.look.theme
        self.heading.setText(heading or title)
        above: list[Piece] = [self.heading]
        if about:
            above.append(WrappedLabel(about, look=self.look, role="muted"))
        self.body = column(*above, *pieces, of=self, gap=theme.size(gap), margins=theme.size("margin_page"))
        self.setWindowTitle(title)
        self.setFixedWidth(theme.size("dialog_width"))

    def button(self, name: str, label: str, do: Callable[[], object], key: str = "") -> KeyButton:
        """A button that does something; the first one whose key gives an answer stands out."""
        answering = {ENTER, CTRL_ENTER}
        stands_out = key in answering and not answering & self._by_key.keys()
        made = named(KeyButton(self.look, label, key, variant="primary" if stands_out else "normal"), name)
        made.clicked.connect(lambda: do())
        self._by_key[key] = made
        return made

    def form(self, fields: Iterable[QLineEdit]) -> QFormLayout:
        """The fields one below the other, each beside its accessible name."""
        form = QFormLayout()
        form.setSpacing(self.look.theme.size("gap"))
        for field in fields:
            form.addRow(PlainLabel(field.accessibleName()), field)
        return form

    def wait(self, first: QWidget) -> bool:
        """Show the window, the focus in `first`, until it is answered (True) or left (False); then delete it."""
        first.setFocus()
        if isinstance(first, QLineEdit):
            first.selectAll()
        elif isinstance(first, QPlainTextEdit):
            # A long text that is marked would be gone with the next key.
            first.moveCursor(QTextCursor.MoveOperation.End)
        self.fit()
        is_answered = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()
        return is_answered

    def fit(self) -> None:
        """Take the height of the texts at the fixed width: Qt asks the layout of a window for its width only."""
        self.ensurePolished()
        self.body.activate()
        self.setFixedHeight(self.body.totalHeightForWidth(self.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that Enter or Ctrl+Enter belongs to; Enter still held down from before presses none."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            focused = self.focusWidget()
            button = self._by_key.get(CTRL_ENTER if with_control else ENTER)
            if isinstance(focused, KeyButton) and not with_control:
                button = focused
            if button is not None:
                button.click()
