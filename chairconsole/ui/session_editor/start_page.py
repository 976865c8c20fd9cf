"""Where a note is given: by a file, by the clipboard, or dropped here; and where one waits while it is read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.layouts import STRETCH, column, named, row
from chairconsole.ui.widgets.wrapped_label import WrappedLabel


class StartPage(QWidget):
    """Signals what is asked for; it reads nothing itself."""

    file_wanted = Signal()
    paste_wanted = Signal()
    cancelled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme = look.theme
        self._heading = WrappedLabel(look=look, role="heading")
        self._about = WrappedLabel(look=look, role="muted")
        self._wrong = WrappedLabel(look=look, tone="red", max_lines=6)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(theme.size("progress_height"))
        self._bar.setAccessibleName(self.tr("The note is being read"))
        self.file = named(KeyButton(look, self.tr("Choose a file\u2026"), "Ctrl O", variant="primary"), "choose_note")
        self.paste = named(KeyButton(look, self.tr("Paste its text"), "Ctrl V"), "paste_note")
        self._cancel = named(KeyButton(look, self.tr("Cancel"), "Esc"), "cancel_reading")
        for button, signal in (
            (self.file, self.file_wanted),
            (self.paste, self.paste_wanted),
            (self._cancel, self.cancelled),
        ):
            button.setAutoDefault(True)
            button.clicked.connect(lambda _checked=False, wanted=signal: wanted.emit())
        card = Card(look, self.tr("The note"), margin="margin_page")
        card.body.setSpacing(theme.size("gap_card"))
        for widget in (self._heading, self._about, self._wrong, self._bar):
            card.body.addWidget(widget)
        card.body.addLayout(row(self.file, self.paste, self._cancel, STRETCH, gap=theme.size("gap")))
        card.setFixedWidth(theme.size("dialog_width"))
        # Not centred by an alignment: that would ask the card for its width only, and cut its sentences.
        page = column(STRETCH, row(STRETCH, card, STRETCH), of=self)
        page.addStretch(2)
        self.ask_for_note()

    def ask_for_note(self, wrong: str = "") -> None:
        """Ask for a note; say what was wrong with the one that was given."""
        self._heading.setText(self.tr("Which note?"))
        self._about.setText(
            self.tr(
                "A procedural note with its agenda: a Word document, a PDF, a web page or plain text. Drop the file "
                "here, choose it, or copy its text and paste it. What is in doubt is asked about before anything is "
                "saved."
            )
        )
        self._show(wrong, is_reading=False)

    def show_reading(self, name: str) -> None:
        """Say that a note is being read."""
        self._heading.setText(fill(self.tr("Reading %1\u2026"), name))
        self._about.setText(self.tr("Rules, dates and the agenda are looked for. Nothing is written meanwhile."))
        self._show("", is_reading=True)

    def take_focus(self) -> None:
        """Begin with the file, or with giving up what is being read."""
        (self._cancel if self.file.isHidden() else self.file).setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self, wrong: str, *, is_reading: bool) -> None:
        self._wrong.setText(wrong)
        self._wrong.setVisible(bool(wrong))
        self._bar.setVisible(is_reading)
        self.file.setVisible(not is_reading)
        self.paste.setVisible(not is_reading)
        self.take_focus()
