"""A field in which the note is typed: several fields show the one text."""

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from chairconsole.domain.base.overrides import overrides_typed
from chairconsole.domain.base.sentences import sentences
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.widgets.plain_text import typed_in

LONGEST_NOTE, MOST_SENTENCES = 40, 3
"""A pasted text of more words, if it has more than one sentence, or of more sentences, is a statement."""


class NoteInput(QPlainTextEdit):
    """What is typed here is the note; what is typed in another field comes here. Tab leaves it.

    A statement that is pasted is offered sentence by sentence instead.
    """

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setTabChangesFocus(True)
        self.setPlaceholderText(self.tr("What is being said\u2026"))
        self._show()
        self.textChanged.connect(lambda: context.note.type(typed_in(self)))
        context.note.changed.connect(self._show)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Keep what is still being composed with what is half typed: the power may go before it is whole."""
        super().inputMethodEvent(event)
        if event.preeditString():
            cursor = self.textCursor()
            before, after = QTextCursor(cursor), QTextCursor(cursor)
            before.setPosition(0, QTextCursor.MoveMode.KeepAnchor)
            after.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
            texts = (one.selection().toPlainText() for one in (before, after))
            self._context.note.compose(overrides_typed(event.preeditString().join(texts)))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Plain words; a whole statement is no note."""
        text = source.text()
        number = len(sentences(text))
        if number > MOST_SENTENCES or (number > 1 and len(text.split()) > LONGEST_NOTE):
            self._take_statement(text)
        else:
            super().insertFromMimeData(source)

    def _take_statement(self, text: str) -> None:
        """Offer a pasted statement sentence by sentence; where nothing of it is kept, it is a note like any other."""
        from chairconsole.ui.frame.statement_points import keep_statement

        block, speech = self._context.feed.meeting.block_id, self._context.note.speech_id()
        if not keep_statement(self._context, block, (speech,), self.window(), text):
            self.insertPlainText(text)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show(self) -> None:
        text = self._context.note.half.text
        if text != typed_in(self):
            self.setPlainText(text)
            # A sentence that was begun goes on at its end.
            self.moveCursor(QTextCursor.MoveOperation.End)
