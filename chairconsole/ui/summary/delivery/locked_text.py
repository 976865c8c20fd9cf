"""A locked text is not wiped by a slip: what takes away more than a sentence of it is asked twice."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QTextCursor

from chairconsole.domain.base.sentences import sentences
from chairconsole.ui.frame.notices import Notice, why_not
from chairconsole.ui.summary.paper import Paper

_PARAGRAPH_END = "\u2029"
_TAKE_AWAY = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CHORDS = (QKeySequence.StandardKey.Cut, QKeySequence.StandardKey.Paste)
_NO_TEXT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_OF_THE_MENU = ("edit-cut", "edit-paste", "edit-delete")

_Asked = tuple[QKeySequence, int, int, int]


class LockedText(QObject):
    """Stands before the keys of `paper` while `is_locked`; `said` has the doubt, and the same key again confirms it.

    Smaller edits by hand stay possible, as they are in any text.
    """

    said = Signal(object)

    def __init__(self, paper: Paper, is_locked: Callable[[], bool]) -> None:
        super().__init__(paper)
        self._paper = paper
        self._is_locked = is_locked
        self._asked: _Asked | None = None
        paper.installEventFilter(self)
        paper.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back what would replace the selected words, once they are more than a sentence."""
        if isinstance(event, QKeyEvent):
            return event.type() == QEvent.Type.KeyPress and _replaces(event) and self._asks(event)
        if event.type() == QEvent.Type.InputMethod and watched is self._paper and self._is_much():
            # What is composed comes in several events, of which the second would confirm the first.
            QGuiApplication.inputMethod().reset()
            self.said.emit(self._doubt())
            return True
        if isinstance(event, QContextMenuEvent) and self._is_much():
            self._show_menu(event)
            return True
        return False

    def _asks(self, event: QKeyEvent) -> bool:
        """Whether a key is held back; if so it is told."""
        if not self._is_much():
            return False
        cursor = self._paper.textCursor()
        key = QKeySequence(event.keyCombination())
        asked = (key, cursor.selectionStart(), cursor.selectionEnd(), self._paper.document().revision())
        if asked == self._asked and not event.isAutoRepeat():
            self._asked = None
            return False
        self._asked = asked
        event.accept()
        self.said.emit(self._doubt())
        return True

    def _is_much(self) -> bool:
        """Whether the text is locked, and what is selected is all of it or more than a sentence."""
        cursor = self._paper.textCursor()
        if not cursor.hasSelection() or not self._is_locked():
            return False
        words = [one for part in cursor.selectedText().split(_PARAGRAPH_END) for one in sentences(part)]
        return sum(any(map(str.isalnum, one)) for one in words) > 1 or _is_all(cursor)

    def _show_menu(self, event: QContextMenuEvent) -> None:
        """Show the menu without what would replace the words: only the keys ask."""
        menu = self._paper.createStandardContextMenu()
        for name in _OF_THE_MENU:
            action = menu.findChild(QAction, name)
            if action is not None:
                action.setEnabled(False)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _doubt(self) -> Notice:
        words = self.tr("The text is locked. Press the same key again to take away more than a sentence of it.")
        return why_not(words)


def _replaces(event: QKeyEvent) -> bool:
    """Whether a key puts something in the place of what is selected."""
    if event.key() in _TAKE_AWAY or any(map(event.matches, _CHORDS)):
        return True
    return bool(event.text()) and event.text().isprintable() and not event.modifiers() & _NO_TEXT


def _is_all(cursor: QTextCursor) -> bool:
    return cursor.selectionStart() == 0 and cursor.selectionEnd() >= cursor.document().characterCount() - 1
