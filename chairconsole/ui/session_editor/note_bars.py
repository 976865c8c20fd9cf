"""The lines above and below a note: how far one is, what can be done with it, and with which keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.ui.session_editor.walk import Walk
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.key_cap import KeyHint
from chairconsole.ui.widgets.plain_label import PlainLabel
from chairconsole.ui.widgets.progress_bar import ProgressBar

BAR_WIDTH = 140


class NoteTopBar(QFrame):
    """The note's name, how many of its doubts are settled, saving and leaving."""

    save_wanted = Signal()
    leave_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAccessibleName(self.tr("The note"))
        theme = look.theme
        self._name = PlainLabel(role="muted", elide=True)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._count = PlainLabel(role="muted")
        self._bar = ProgressBar(look)
        self._bar.setAccessibleName(self.tr("Doubts that are settled"))
        self._bar.setFixedWidth(BAR_WIDTH)
        self._save = KeyButton(look, self.tr("Save and open\u2026"), "Ctrl S")
        self._save.setObjectName("save_session")
        self._save.clicked.connect(self.save_wanted)
        leave = KeyButton(look, self.tr("Leave"), "Esc", variant="flat")
        leave.setObjectName("leave_note")
        leave.clicked.connect(self.leave_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size("margin_page"), 6, theme.size("gap"), 6)
        row.setSpacing(theme.size("margin_card"))
        row.addWidget(PlainLabel(self.tr("New session from a note"), role="heading"))
        row.addWidget(self._name, 1)
        for widget in (self._bar, self._count, self._save, leave):
            row.addWidget(widget)
        # The answers come first when one goes from field to field; these two have keys of their own.
        for button in (self._save, leave):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_walk(self, walk: Walk | None) -> None:
        """Show how far the walk is; nothing while there is none."""
        for widget in (self._bar, self._count, self._save):
            widget.setVisible(walk is not None)
        self._name.setText(walk.proposal.note.name if walk is not None else "")
        if walk is None:
            return
        count = len(walk.doubts)
        self._bar.set_fraction(walk.settled / count if count else 1.0)
        self._bar.set_phase("done" if walk.settled == count else "running")
        words = self.tr("%1 of %2 settled")
        self._count.setText(fill(words, walk.settled, count))
        self._save.setEnabled(walk.is_ready)
        self._save.set_hint("" if walk.is_ready else self.tr("What a session needs is missing."))
        self._save.set_variant("primary" if walk.is_ready and walk.settled == count else "normal")


class NoteKeys(QFrame):
    """Key caps with a word each."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAccessibleName(self.tr("Keys"))
        theme = look.theme
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.size("margin_page"), 4, theme.size("margin_page"), 4)
        row.setSpacing(theme.size("margin_card"))
        self._answering: list[KeyHint] = []
        for key, words in (
            ("\u21b5", self.tr("take the marked answer")),
            ("Ctrl 1", self.tr("first answer")),
            ("Alt \u2190", self.tr("doubt before")),
            ("Alt \u2192", self.tr("next doubt")),
            ("Tab", self.tr("agenda, remarks, note")),
            ("Ctrl S", self.tr("save and open")),
        ):
            self._answering.append(KeyHint(look, key, words))
            row.addWidget(self._answering[-1])
        row.addStretch(1)
        row.addWidget(KeyHint(look, "Esc", self.tr("back")))
        self.setFixedHeight(theme.size("bar_height"))

    def show_walk(self, walk: Walk | None) -> None:
        """Show the keys with which one answers once there is something to answer."""
        for hint in self._answering:
            hint.setVisible(walk is not None)
