"""The podium's field for the note, with the sentence that it will give at its foot."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import note_actions
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.frame.note_input import NoteInput
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.sentence_line import SentenceLine

PAGE_MARGIN = 4
"""What Qt leaves empty around the text of a document, in pixels."""


class NoteField(NoteInput):
    """As high with a sentence as without, so that nothing below it moves."""

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._note = context.note
        self.sentence = SentenceLine(context.look, context.actions.first_key(note_actions.TURN_SHAPE), self)
        self.sentence.setCursor(Qt.CursorShape.ArrowCursor)
        kinds = self.tr("recommends\u2026, warns\u2026, offers\u2026, e.g.\u2026: its kind")
        themes = self.tr("Ctrl+1\u20139: its themes")
        question = fill(self.tr("%1: a question, to whom"), context.actions.first_key(note_actions.KEEP_QUESTION))
        self._syntax = " \u00b7 ".join((kinds, themes, question))
        self._foot = self.sentence.room()
        self.setViewportMargins(0, 0, 0, self._foot)
        self._theme = context.look.theme
        self.fit(is_low=False)

    def fit(self, *, is_low: bool) -> None:
        """On few lines what is owed and what was said need the room more than a note does, which is scrolled."""
        self.setFixedHeight(self._theme.size("note_low" if is_low else "note_height") + self._foot)

    def tell(self, about: str) -> None:
        """Show the sentence of what is typed; nothing while nothing is. `about` is said if all can be spoken."""
        said = self._note.sentence()
        if said is None:
            self.sentence.show_syntax(self._syntax if self.hasFocus() else "")
        else:
            self.sentence.show_sentence(said, self._note.half.shape, about)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """While the field is used and empty, its foot tells how a note is typed."""
        super().focusInEvent(event)
        if not self._note.half.text:
            self.tell("")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell nothing any more of how a note is typed."""
        super().focusOutEvent(event)
        if not self._note.half.text:
            self.tell("")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sentence at the foot, below the text and as wide."""
        super().resizeEvent(event)
        # Asked of the frame alone: a first look at the page or its document takes a start ten milliseconds.
        inside = self.contentsRect()
        top = inside.bottom() + 1 - self._foot
        self.sentence.setGeometry(inside.left() + PAGE_MARGIN, top, inside.width() - 2 * PAGE_MARGIN, self._foot)
