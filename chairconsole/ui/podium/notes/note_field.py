"""The podium's field for the note, with the sentence that it will give at its foot."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import note_actions
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
        self._foot = self.sentence.room()
        self.setViewportMargins(0, 0, 0, self._foot)
        self.setFixedHeight(context.look.theme.size("note_height") + self._foot)

    def tell(self, about: str) -> None:
        """Show the sentence of what is typed; nothing while nothing is. `about` is said if all can be spoken."""
        self.sentence.show_sentence(self._note.sentence(), self._note.half.shape, about)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sentence at the foot, below the text and as wide."""
        super().resizeEvent(event)
        # Asked of the frame alone: a first look at the page or its document takes a start ten milliseconds.
        inside = self.contentsRect()
        top = inside.bottom() + 1 - self._foot
        self.sentence.setGeometry(inside.left() + PAGE_MARGIN, top, inside.width() - 2 * PAGE_MARGIN, self._foot)
