"""Asks, before the meeting is suspended, for how long and why; neither has to be said."""

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from chairconsole.ui.dialogs.small_questions import stand_as_high_as_needed
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

LONGEST_MINUTES = 600
LONGEST_REASON = 500


class SuspendQuestion(QDialog):
    """Enter suspends; with no minutes it is open when the meeting resumes. Esc suspends nothing."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Suspend the meeting")
        self.setWindowTitle(title)
        self._answer: tuple[int | None, str] | None = None
        theme = look.theme
        self.minutes = QLineEdit()
        self.minutes.setObjectName("minutes")
        self.minutes.setValidator(QIntValidator(0, LONGEST_MINUTES, self))
        self.minutes.setAccessibleName(self.tr("For how many minutes, if it was said"))
        self.reason = QLineEdit()
        self.reason.setObjectName("reason")
        self.reason.setMaxLength(LONGEST_REASON)
        self.reason.setAccessibleName(self.tr("Why, if it was said"))
        suspend = KeyButton(look, self.tr("Suspend"), "\u21b5", variant="primary")
        suspend.setDefault(True)
        suspend.clicked.connect(self.take)
        body = QVBoxLayout(self)
        space = theme.size("margin_page")
        body.setContentsMargins(space, space, space, space)
        body.setSpacing(theme.size("gap"))
        body.addWidget(WrappedLabel(title, look=look, role="heading"))
        about = self.tr("The speaker's clock stands still; the ends of the block and of interpretation do not move.")
        body.addWidget(WrappedLabel(about, look=look, role="muted"))
        form = QFormLayout()
        form.setSpacing(theme.size("gap"))
        for field in (self.minutes, self.reason):
            form.addRow(PlainLabel(field.accessibleName()), field)
        body.addLayout(form)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(suspend)
        body.addLayout(row)
        self.setFixedWidth(theme.size("dialog_width"))

    def ask(self) -> tuple[int | None, str] | None:
        """The minutes, if any, and the reason; None if the question was left."""
        self.minutes.setFocus()
        stand_as_high_as_needed(self)
        self.exec()
        self.deleteLater()
        return self._answer

    def take(self) -> None:
        """Suspend with what is typed."""
        text = self.minutes.text().strip()
        minutes = min(int(text), LONGEST_MINUTES) if text.isdecimal() else 0
        self._answer = (minutes or None, self.reason.text())
        self.accept()
