"""The first screen: the shipped sessions, the records there are, a file or a note of one's own, the keys to try."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from chairconsole.control.actions import console_actions
from chairconsole.ui.dialogs.note_given import dropped_file, is_note, pasted
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.layouts import STRETCH, column, named, row, scrolling
from chairconsole.ui.widgets.section_label import SectionLabel
from chairconsole.ui.widgets.wrapped_label import WrappedLabel

FRAME = 9
"""What stays empty around the page, in pixels."""


@dataclass(frozen=True)
class Offer:
    """A session or a record that can be opened: its file, its title, a line about it, and what is wrong with it.

    Of a record `is_damaged` something may still be read.
    """

    path: Path
    title: str
    about: str
    problem: str = ""
    is_damaged: bool = False


class Welcome(QWidget):
    """Signals what was chosen; it opens nothing itself. `note_given` tells a note's file, its text or its page."""

    session_chosen = Signal(Path)
    rehearsal_chosen = Signal(Path)
    record_chosen = Signal(Path)
    file_wanted = Signal()
    note_wanted = Signal()
    note_given = Signal(object)

    def __init__(self, look: Look, sessions: Sequence[Offer], records: Sequence[Offer]) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.setAcceptDrops(True)
        self._look = look
        theme = look.theme
        none = self.tr("No session is shipped with this copy.")
        left = self._column(self.tr("Sessions"), sessions, self.tr("Open"), self.session_chosen, none)
        none = self.tr("Nothing has been recorded yet. A record begins when a session is opened.")
        right = self._column(self.tr("Recent records"), records, self.tr("Go on"), self.record_chosen, none)
        open_file = named(KeyButton(look, self.tr("Open a file\u2026")), "open_file")
        open_file.set_hint(self.tr("A session file, or a session that was handed over from another laptop"))
        open_file.clicked.connect(self.file_wanted)
        note = named(KeyButton(look, self.tr("New session from a note\u2026")), "new_from_note")
        note.set_hint(self.tr("A file to choose or to drop here, or a text to paste with Ctrl+V"))
        note.clicked.connect(self.note_wanted)
        keys = named(KeyButton(look, self.tr("Try the keys"), "F1"), "try_keys")
        keys.clicked.connect(self._try_keys)
        about = self.tr(
            "Who has the floor, how long, who is next, and how many more can still speak. Everything is kept."
        )
        inner = QWidget()
        column(
            WrappedLabel(self.tr("Chair's console"), look=look, role="title"),
            WrappedLabel(about, look=look, role="muted"),
            row(open_file, note, keys, STRETCH, gap=theme.size("gap")),
            (row((left, 1), (right, 1), gap=theme.size("margin_page")), 1),
            gap=theme.size("gap_card"),
            of=inner,
            margins=FRAME,
        )
        inner.setMaximumWidth(theme.size("welcome_width"))
        space = theme.size("margin_page") * 2
        row(STRETCH, (inner, 8), STRETCH, of=self, margins=space)
        for key in console_actions.KEYS.keys:
            QShortcut(QKeySequence(key), self, self._try_keys)
        for key in ("Ctrl+V", "Shift+Ins"):
            QShortcut(QKeySequence(key), self, self._paste)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept one file."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the file that was dropped, as a session or as a note."""
        path = dropped_file(event.mimeData())
        if path is not None:
            (self.note_given if is_note(path) else self.session_chosen).emit(path)

    def _try_keys(self) -> None:
        """List all actions; none of them can be done here, so each key only shows what it is for."""
        # Loaded only now: no start waits for it.
        from chairconsole.ui.palette.action_entries import action_entries, themes_entry
        from chairconsole.ui.palette.palette import Palette

        Palette(self._look, self, [*action_entries(), themes_entry()], console_actions.KEYS.keys).open()

    def _paste(self) -> None:
        self.note_given.emit(pasted(QGuiApplication.clipboard().mimeData()))

    def _column(self, heading: str, offers: Sequence[Offer], verb: str, chosen: object, none: str) -> QVBoxLayout:
        page = QWidget()
        shown: list[QWidget] = [self._card(offer, verb, chosen) for offer in offers]
        shown = shown or [WrappedLabel(none, look=self._look, role="muted")]
        column(*shown, STRETCH, of=page, gap=self._look.theme.size("gap"))
        return column(SectionLabel(self._look, heading), (scrolling(page), 1), gap=self._look.theme.size("gap"))

    def _card(self, offer: Offer, verb: str, chosen: object) -> Card:
        card = Card(self._look, offer.title)
        card.body.addWidget(WrappedLabel(offer.title, look=self._look, role="strong", max_lines=2))
        if offer.about:
            card.body.addWidget(WrappedLabel(offer.about, look=self._look, role="muted", max_lines=3))
        if offer.problem:
            card.body.addWidget(WrappedLabel(offer.problem, look=self._look, tone="amber", max_lines=4))
            verb = self.tr("Recover\u2026")
        if offer.problem and not offer.is_damaged:
            return card
        button = named(KeyButton(self._look, verb), f"open_{offer.path.stem}", f"{verb} {offer.title}")
        button.clicked.connect(lambda: chosen.emit(offer.path))  # type: ignore[attr-defined]
        rehearse = [self._rehearsal_button(offer)] if chosen is self.session_chosen else []
        card.body.addLayout(row(button, *rehearse, STRETCH, gap=self._look.theme.size("gap")))
        return card

    def _rehearsal_button(self, offer: Offer) -> KeyButton:
        words = self.tr("Rehearse with a simulated room")
        button = named(
            KeyButton(self._look, words, variant="flat"), f"rehearse_{offer.path.stem}", f"{words}: {offer.title}"
        )
        button.clicked.connect(lambda: self.rehearsal_chosen.emit(offer.path))
        return button
