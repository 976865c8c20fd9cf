"""The lines above and below a note: how many doubts are settled, what can be done, and with which keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.ui.session_editor.doubt_review import DoubtReview
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.key_cap import KeyHint
from chairconsole.ui.widgets.layouts import STRETCH, named, row
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
        self._save = named(KeyButton(look, self.tr("Save and open\u2026"), "Ctrl S"), "save_session")
        self._save.clicked.connect(self.save_wanted)
        leave = named(KeyButton(look, self.tr("Leave"), "Esc", variant="flat"), "leave_note")
        leave.clicked.connect(self.leave_wanted)
        heading = PlainLabel(self.tr("New session from a note"), role="heading")
        margins = (theme.size("margin_page"), 6, theme.size("gap"), 6)
        pieces = (heading, (self._name, 1), self._bar, self._count, self._save, leave)
        row(*pieces, of=self, gap=theme.size("margin_card"), margins=margins)
        # Tab goes to the answers first; these two have keys of their own.
        for button in (self._save, leave):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_review(self, review: DoubtReview | None) -> None:
        """Show how far the review is; nothing while there is none."""
        for widget in (self._bar, self._count, self._save):
            widget.setVisible(review is not None)
        self._name.setText(review.proposal.note.name if review is not None else "")
        if review is None:
            return
        count = len(review.doubts)
        self._bar.set_fraction(review.settled / count if count else 1.0)
        self._bar.set_phase("done" if review.settled == count else "running")
        words = self.tr("%1 of %2 settled")
        self._count.setText(fill(words, review.settled, count))
        self._save.setEnabled(review.is_ready)
        self._save.set_hint("" if review.is_ready else self.tr("What a session needs is missing."))
        self._save.set_variant("primary" if review.is_ready and review.settled == count else "normal")


class NoteKeys(QFrame):
    """Key caps with a word each."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAccessibleName(self.tr("Keys"))
        theme = look.theme
        self._answering = [
            KeyHint(look, "\u21b5", self.tr("take the marked answer")),
            KeyHint(look, "Ctrl 1", self.tr("first answer")),
            KeyHint(look, "Alt \u2190", self.tr("doubt before")),
            KeyHint(look, "Alt \u2192", self.tr("next doubt")),
            KeyHint(look, "Tab", self.tr("agenda, remarks, note")),
            KeyHint(look, "Ctrl S", self.tr("save and open")),
        ]
        gap, side = theme.size("margin_card"), theme.size("margin_page")
        back = KeyHint(look, "Esc", self.tr("back"))
        row(*self._answering, STRETCH, back, of=self, gap=gap, margins=(side, 4, side, 4))
        self.setFixedHeight(theme.size("bar_height"))

    def show_review(self, review: DoubtReview | None) -> None:
        """Show the keys of answering once there is something to answer."""
        for hint in self._answering:
            hint.setVisible(review is not None)
