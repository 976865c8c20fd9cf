"""A menu in which one may type: the entry that is meant is marked, and Enter takes it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.base.typed_choice import meant

_NO_TEXT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_HELD = (Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_Shift, Qt.Key.Key_AltGr)
_LONGEST = 60


def close_menus() -> None:
    """Close whatever is open over the windows: it would have every letter that is typed from now on."""
    while (popup := QApplication.activePopupWidget()) is not None and popup.close():
        pass


class TypedMenu(QMenu):
    """What is typed stands below the entries, and whether it is none of them: Enter then takes none.

    Of entries that fit alike, the first from the mark on is meant: in a list of steps one that is still to come.
    Arrows move the mark as in every menu, Backspace takes a letter back, Esc closes the menu. So does a function key
    or a chord, of which `left_by` tells.
    """

    left_by = Signal(object)

    reads: Callable[[str], str] | None = None
    """Says what else Enter makes of what is typed, where that is none of the entries; "" if nothing."""

    read = Signal(str)
    """Enter was pressed on something that is none of the entries, and that `reads` understands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed = ""
        self._told: QAction | None = None
        self._from: QAction | None = None
        self.aboutToHide.connect(self._forget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take letters and digits; leave all else to Qt."""
        text = event.text()
        if event.key() == Qt.Key.Key_Backspace and self._typed:
            self._take_typed(self._typed[:-1])
        elif event.key() in _ENTER and self._typed and self.activeAction() is None:
            event.accept()
            typed = self._typed
            if self._read_as(typed):
                self.close()
                self.read.emit(typed)
        elif text and text.isprintable() and not event.modifiers() & _NO_TEXT and (self._typed or not text.isspace()):
            self._take_typed((self._typed + text)[:_LONGEST])
        elif _is_command(event):
            event.accept()
            self.close()
            self.left_by.emit(QKeySequence(event.keyCombination()))
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Where one of the entries holds now and another would take its place, mark it: Enter keeps it."""
        super().showEvent(event)
        holds = next((one for one in self.actions() if one.isChecked() and one.actionGroup() is not None), None)
        if holds is not None and self.activeAction() is None:
            self.setActiveAction(holds)

    def _read_as(self, typed: str) -> str:
        return self.reads(typed) if typed and self.reads is not None else ""

    def _forget(self) -> None:
        self._take_typed("")

    def _take_typed(self, typed: str) -> None:
        if typed == self._typed:
            return
        if not self._typed:
            self._from = self.activeAction()
        self._typed = typed
        entries = [one for one in self.actions() if one is not self._told and one.isEnabled() and not one.isSeparator()]
        if self._from in entries:
            begin = entries.index(self._from)
            entries = entries[begin:] + entries[:begin]
        place = meant(typed, [one.text().replace("&&", "\0").replace("&", "").replace("\0", "&") for one in entries])
        words = self.tr("Typed: %1") if place is not None else self.tr("No entry has \u201c%1\u201d")
        read_as = "" if place is not None else self._read_as(typed)
        self._tell(read_as or fill(words, typed) if typed else "")
        if typed and place is not None:
            self.setActiveAction(entries[place])
        elif typed:
            self.setActiveAction(None)  # type: ignore[arg-type]

    def _tell(self, words: str) -> None:
        """Show a pale line below the entries, or take it away."""
        if not words:
            if self._told is not None:
                self.removeAction(self._told)
                self._told.deleteLater()
                self._told = None
            return
        if self._told is None:
            self._told = QAction(self)
            self._told.setObjectName("typed")
            self._told.setEnabled(False)
            self.addAction(self._told)
        self._told.setText(words.replace("&", "&&"))
        self._stay_on_screen()

    def _stay_on_screen(self) -> None:
        """The line makes the menu longer and perhaps wider."""
        free = self.screen().availableGeometry()
        right, bottom = free.x() + free.width() - self.width(), free.y() + free.height() - self.height()
        self.move(max(free.x(), min(self.x(), right)), max(free.y(), min(self.y(), bottom)))


def _is_command(event: QKeyEvent) -> bool:
    held = event.modifiers() & _NO_TEXT
    is_chord = held in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier)
    return Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35 or (is_chord and event.key() not in _HELD)
