"""The field in which a note is typed, with the sentence that it will give at its foot."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from chairconsole.control.actions import note_actions
from chairconsole.domain.base.event_parts import PointKind, PointShape
from chairconsole.domain.base.sentences import sentences
from chairconsole.domain.queries.draft_places import block_of_conclusion
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.sentence_line import SentenceLine

LONGEST_NOTE = 60
"""A pasted text of more words, if it has more than one sentence, is a statement."""

PAGE_MARGIN = 4
"""What Qt leaves empty around the text of a document, in pixels."""


class NoteField(QPlainTextEdit):
    """As high with a sentence as without, so that nothing below it moves.

    `statement_pasted` hands on a long text of several sentences instead of taking it.

    What sentences are made with is loaded when the first is wanted: no start waits for it.
    """

    statement_pasted = Signal(str)

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._feed = context.feed
        self._bridge = context.bridge
        self.setTabChangesFocus(True)
        self.sentence = SentenceLine(context.look, context.actions.first_key(note_actions.TURN_SHAPE), self)
        self.sentence.setCursor(Qt.CursorShape.ArrowCursor)
        self._foot = self.sentence.room()
        self.setViewportMargins(0, 0, 0, self._foot)
        self.setFixedHeight(context.look.theme.size("note_height") + self._foot)

    def prepare(self) -> None:
        """Load what sentences are made with, so that the first character does not wait for it."""
        from chairconsole.report.draft.note_kind import kind_by_first_words
        from chairconsole.report.draft.note_sentence import Noted, note_sentence

        kind = kind_by_first_words(self._feed.meeting, self._bridge.vocabulary, "x")
        note_sentence(self._feed.meeting, self._bridge.vocabulary, Noted("x", kind, None, None))

    def suggested_kind(self) -> PointKind:
        """The kind that the first words suggest; a point, if they suggest none."""
        text = self.toPlainText()
        if not text.strip():
            return PointKind.POINT
        from chairconsole.report.draft.note_kind import kind_by_first_words

        return kind_by_first_words(self._feed.meeting, self._bridge.vocabulary, text)

    def tell(self, kind: PointKind, of: str | None, shape: PointShape | None, about: str) -> None:
        """Show the sentence of what is typed, of this kind, speech and shape; nothing while nothing is typed.

        `about` is said of it if all of it can be spoken.
        """
        text = self.toPlainText()
        if not text.strip():
            self.sentence.show_sentence(None)
            return
        from chairconsole.report.draft.note_sentence import Noted, note_sentence

        meeting = self._feed.meeting
        speech = meeting.interventions.get(of or "")
        block = meeting.block_id if speech is None else speech.block
        if kind is PointKind.CONCLUSION:
            block = block_of_conclusion(meeting, of)
        said = note_sentence(meeting, self._bridge.vocabulary, Noted(text, kind, speech, block, shape))
        self.sentence.show_sentence(said, shape, about)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain words; a whole statement is no note."""
        text = source.text()
        if len(text.split()) > LONGEST_NOTE and len(sentences(text)) > 1:
            self.statement_pasted.emit(text)
        else:
            super().insertFromMimeData(source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the sentence at the foot, below the text and as wide."""
        super().resizeEvent(event)
        # Asked of the frame alone: a first look at the page or its document takes a start ten milliseconds.
        inside = self.contentsRect()
        top = inside.bottom() + 1 - self._foot
        self.sentence.setGeometry(inside.left() + PAGE_MARGIN, top, inside.width() - 2 * PAGE_MARGIN, self._foot)
