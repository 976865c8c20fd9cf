"""The page on which a draft is written by hand: plain words, headings, and chips for what a sentence stands on."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from chairconsole.report.checks.finding import Place
from chairconsole.report.draft.draft_text import as_read, without_references
from chairconsole.ui.summary.bench_list import DRAGGED
from chairconsole.ui.summary.draft_document import (
    CHIP_KIND,
    PaperStyle,
    ReferenceChip,
    fill,
    insert_text,
    insert_words,
    level_of,
    make_heading,
    place_for,
    place_like,
    selection_of,
    set_level,
    text_of,
    text_of_selection,
    tokens_in,
    typeable,
)
from chairconsole.ui.summary.marks.finding_marks import FindingMarks
from chairconsole.ui.summary.marks.marked_scroll_bar import MarkedScrollBar
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import named

CUT = "application/x-chairconsole-draft"
"""What is cut or copied on the page keeps its references when it is put in again there."""

WIDEST = 760
"""A line of more pixels is hard to read."""


class Paper(QTextEdit):
    """`edited` follows every change by hand; `dropped` are dragged ids.

    `asked_about` is a reference that was clicked, `number_pressed` the number of a finding.
    """

    edited = Signal()
    dropped = Signal(object)
    asked_about = Signal(str, QPoint)
    number_pressed = Signal(int)

    def __init__(self, look: Look, label_of: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "draft", self.tr("Draft"))
        self.setProperty("role", "paper")
        self.setPlaceholderText(self.tr("Nothing is written yet: draft from points, or begin to type."))
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self._look = look
        self._style = PaperStyle(look)
        self._is_filling = False
        self.document().documentLayout().registerHandler(CHIP_KIND, ReferenceChip(look, label_of, self.document()))
        self.setFont(self._style.words(0).font())
        self.marks = FindingMarks(look, self)
        self._bar = MarkedScrollBar(look, self.marks.heights, self)
        self.setVerticalScrollBar(self._bar)
        self.textChanged.connect(self._tell)
        look.changed.connect(self._dress)

    def show_text(self, text: str) -> None:
        """Show another text; what is typed in it can be taken back up to here."""
        self._fill(text)
        self.document().clearUndoRedoStacks()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def replace_text(self, text: str) -> None:
        """Let this text stand instead, as one step that can be taken back; page and cursor stay where they were."""
        if text == self.text():
            return
        place, cursor = self.verticalScrollBar().value(), self.textCursor()
        number, words, within = cursor.blockNumber(), cursor.block().text(), cursor.positionInBlock()
        self._fill(text)
        cursor.setPosition(place_like(self.document(), number, words, within))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(place)

    def text(self) -> str:
        """The text with its references."""
        return text_of(self.document())

    def put_in(self, sentence: str, under: str = "", beside: str = "") -> None:
        """Put a sentence in: where the cursor is, if it is in text; else behind a reference, or under a heading.

        One undo takes it back, a paragraph that was begun for it included.
        """
        step = QTextCursor(self.document())
        step.beginEditBlock()
        cursor = self._place_for(under, beside)
        if not cursor.atBlockStart():
            cursor.insertText(" ", self._style.words(0))
        insert_words(cursor, sentence, self._style, 0)
        step.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def show_place(self, place: Place) -> None:
        """Select what stands at a place, and let it be seen."""
        self.setTextCursor(selection_of(self.document(), place))
        self.ensureCursorVisible()
        line, page = self.cursorRect(), self.viewport().rect()
        if not page.adjusted(0, line.height(), 0, -line.height()).contains(line):
            # At the edge one would see it without what stands around it.
            self._bar.setValue(self._bar.value() + line.center().y() - page.center().y())

    def refresh(self) -> None:
        """Paint the chips anew: who said so may have changed."""
        self.document().markContentsDirty(0, self.document().characterCount())
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A line that begins with "# " becomes a heading; Enter at its end begins a paragraph."""
        self._type_words()
        if self._is_plain(event) and event.key() == Qt.Key.Key_Space and make_heading(self.textCursor(), self._style):
            return
        if self._is_plain(event) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            cursor = self.textCursor()
            if level_of(cursor.block()) and cursor.atBlockEnd():
                cursor.insertBlock(self._style.block(0), self._style.words(0))
                self.setTextCursor(cursor)
                return
        is_at_start = self.textCursor().atBlockStart() and not self.textCursor().hasSelection()
        if event.key() == Qt.Key.Key_Backspace and is_at_start and level_of(self.textCursor().block()):
            set_level(self.textCursor(), 0, self._style)
            return
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an input method gives is words, as what is typed."""
        self._type_words()
        super().inputMethodEvent(event)

    def _type_words(self) -> None:
        """What is typed behind a reference is words, and no part of it."""
        cursor = self.textCursor()
        if not cursor.hasSelection() and cursor.charFormat().objectType() == CHIP_KIND:
            self.setCurrentCharFormat(self._style.words(level_of(cursor.block())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a number puts the cursor behind its words, and asks for its card."""
        super().mousePressEvent(event)
        is_plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
        if is_plain and (mark := self.marks.at(event.position().toPoint())) is not None:
            self.setTextCursor(mark.behind())
            self.number_pressed.emit(mark.number)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a chip asks about it."""
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.textCursor().hasSelection():
            token = self.anchorAt(event.position().toPoint())
            if token:
                self.asked_about.emit(token, self.viewport().mapToGlobal(event.position().toPoint()))

    def ask_here(self) -> bool:
        """Ask about the next reference after the cursor in its paragraph; whether there is one."""
        cursor = self.textCursor()
        found = [token for place, token in tokens_in(cursor.block()) if place >= cursor.position() - 1]
        if found:
            self.ensureCursorVisible()
            place = self.viewport().mapToGlobal(self.cursorRect().bottomLeft())
            self.asked_about.emit(found[0], place)
        return bool(found)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied: plain words for others, with references for this page."""
        text = text_of_selection(self.textCursor())
        data = QMimeData()
        data.setText(as_read(text))
        data.setData(CUT, text.encode("utf-8", "replace"))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Plain words, and points that are dragged here."""
        return source.hasText() or source.hasFormat(CUT) or source.hasFormat(DRAGGED)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Put in what was copied or dragged: words are words, whatever they look like."""
        if source.hasFormat(DRAGGED):
            self.dropped.emit(bytes(source.data(DRAGGED).data()).decode("utf-8", "replace").split())
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        if source.hasFormat(CUT):
            insert_text(cursor, bytes(source.data(CUT).data()).decode("utf-8", "replace"), self._style)
        else:
            lines = [line for line in typeable(source.text()).splitlines() if line.strip()]
            for place, line in enumerate(lines):
                if place:
                    cursor.insertBlock(self._style.block(0), self._style.words(0))
                cursor.insertText(without_references(line), self._style.words(level_of(cursor.block())))
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take points."""
        if event.mimeData().hasFormat(DRAGGED):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Let the cursor show where points would be put in."""
        if event.mimeData().hasFormat(DRAGGED):
            self.setTextCursor(self.cursorForPosition(event.position().toPoint()))
            event.acceptProposedAction()
        else:
            super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Put points in where they are let go."""
        if event.mimeData().hasFormat(DRAGGED):
            self.setTextCursor(self.cursorForPosition(event.position().toPoint()))
            self.insertFromMimeData(event.mimeData())
            # The points stay on the bench.
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            super().dropEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the numbers of what was found over the words."""
        super().paintEvent(event)
        self.marks.paint(event.rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines short enough to be read."""
        super().resizeEvent(event)
        margin = self._look.theme.size("margin_page") + self._look.theme.size("gap")
        side = max(margin, (self.viewport().width() - WIDEST) // 2)
        if round(self.document().rootFrame().frameFormat().leftMargin()) != side:
            self._is_filling = True
            # The margin of the document is also that of the words on an empty page; it sets those of the frame.
            self.document().setDocumentMargin(margin)
            frame = self.document().rootFrame().frameFormat()
            frame.setLeftMargin(side)
            frame.setRightMargin(side)
            self.document().rootFrame().setFrameFormat(frame)
            self._is_filling = False

    def changeEvent(self, event: QEvent) -> None:
        """Stay as it is: the style sheet's font is that of the controls."""
        if event.type() != QEvent.Type.FontChange:
            super().changeEvent(event)

    def _fill(self, text: str) -> None:
        self._is_filling = True
        fill(self.document(), text, self._style)
        self._is_filling = False

    def _dress(self) -> None:
        """Set the same text in the colours of another theme; page and cursor stay where they were."""
        place, at = self.verticalScrollBar().value(), self.textCursor().position()
        self.show_text(self.text())
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(place)
        self._bar.dress()
        self.marks.dress()

    def _tell(self) -> None:
        if not self._is_filling:
            self.edited.emit()

    def _place_for(self, under: str, beside: str) -> QTextCursor:
        cursor = self.textCursor()
        if self.hasFocus() and not level_of(cursor.block()):
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
            return cursor
        return place_for(self.document(), under, beside, self._style)

    def _is_plain(self, event: QKeyEvent) -> bool:
        return event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
