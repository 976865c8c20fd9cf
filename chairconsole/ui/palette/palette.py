"""The list of everything, over the window: type, choose, Enter; Esc goes back to where one was."""

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.ui.frame.keys_by_position import ANSWERS_CHORDS
from chairconsole.ui.frame.menus import key_name
from chairconsole.ui.palette.action_entries import ids_of_key, pressed
from chairconsole.ui.palette.entry import Entry
from chairconsole.ui.palette.entry_list import PAGE, EntryList
from chairconsole.ui.palette.finding import Scope, found
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.icon_label import IconLabel
from chairconsole.ui.widgets.key_cap import KeyCap, KeyHint
from chairconsole.ui.widgets.layouts import STRETCH, column, line_edit, row, rule
from chairconsole.ui.widgets.plain_label import PlainLabel

SHADE = 150
"""How dark what lies below is made, of 255."""

HIGHEST, AROUND = 0.8, 0.06
"""How much of the window's height it takes at most, and what stays free above it."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -PAGE, Qt.Key.Key_PageDown: PAGE}
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
"""Keys that mean nothing by themselves."""


class Palette(QWidget):
    """Covers `over` as long as it is open, then it has `left`. An action's key shows its entry, and does nothing else.

    `keys` are those that opened it: pressed here, they show everything again. Where something else asks for the keys,
    it goes and leaves them there.
    """

    left = Signal()

    def __init__(self, look: Look, over: QWidget, entries: Sequence[Entry], keys: Sequence[str]) -> None:
        super().__init__(over)
        self._look = look
        self._over = over
        self._entries = list(entries)
        self._keys = [key_name(key) for key in keys]
        self._scope = Scope.ALL
        self._before = QApplication.focusWidget()
        self._card = card = QFrame(self)
        card.setProperty("role", "palette")
        words = self.tr("What would you like to do?")
        self.field = line_edit("palette", words, example=words)
        self.field.setProperty("role", "bare")
        self.field.setProperty(ANSWERS_CHORDS, True)
        self.field.installEventFilter(self)
        self.field.textChanged.connect(self._show_found)
        self._said = PlainLabel(role="muted")
        self.list = EntryList(look, card)
        self.list.taken.connect(self._take)
        space, gap, theme = look.theme.size("margin_card"), look.theme.size("gap"), look.theme
        search = IconLabel(look, "search", "accent")
        top = row(search, (self.field, 1), self._said, KeyCap(look, self._keys[0]), gap=gap, margins=(space, gap))
        hints = (
            *(KeyHint(look, "\u2191 \u2193", self.tr("choose")), KeyHint(look, "\u21b5", self.tr("do it"))),
            KeyHint(look, key_name("Tab"), self.tr("only actions \u00b7 only delegations")),
            STRETCH,
            KeyHint(look, self._keys[-1], self.tr("everything")),
            KeyHint(look, key_name("Esc"), self.tr("back")),
        )
        bottom = row(*hints, gap=theme.size("margin_card"), margins=(space, gap))
        column(top, rule(), (self.list, 1), rule(), bottom, of=card)
        over.installEventFilter(self)
        self._show_found()
        self.setGeometry(over.rect())

    def open(self) -> None:
        """Take the keys. What had them keeps its marked text, as when a menu is opened."""
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Go, and give the keys back to what had them."""
        if not self.isVisible():
            return
        self.field.removeEventFilter(self)
        self._over.removeEventFilter(self)
        had_focus = self._has_focus()
        if had_focus:
            # Before it is hidden: else Qt gives the keys to a neighbour.
            self.field.clearFocus()
        self.hide()
        self.deleteLater()
        self.left.emit()
        if had_focus and self._before is not None and shiboken6.isValid(self._before):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)

    def renew(self, entries: Sequence[Entry]) -> None:
        """Show these instead, since something has happened; what is marked stays marked."""
        marked = self.list.marked()
        self._entries = list(entries)
        self._show_found()
        if marked is not None and not self.list.mark(marked.id):
            self.list.move_mark(0)

    def said(self) -> str:
        """What stands beside the field: how many were found, or what was just asked in vain."""
        return self._said.text()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """No key passes by the field, and what the field does not need for its text is answered here."""
        if watched is self._over:
            if event.type() == QEvent.Type.Resize:
                self.setGeometry(self._over.rect())
            return False
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            return event.type() == QEvent.Type.KeyPress and self._key(event)
        if event.type() == QEvent.Type.FocusOut and not self._has_focus():
            self.leave()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside it leaves it."""
        if not self._card.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Darken what lies below."""
        shade = self._look.colour("shadow")
        shade.setAlpha(SHADE)
        QPainter(self).fillRect(self.rect(), shade)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay in the middle, not larger than can be read."""
        width = min(self._look.theme.size("palette_width"), self.width() - 2 * self._look.theme.size("margin_page"))
        self._card.setGeometry(
            (self.width() - width) // 2, int(AROUND * self.height()), width, int(HIGHEST * self.height())
        )

    def _has_focus(self) -> bool:
        """Whether keys come here, or will once the window is looked at again."""
        return self._over.window().focusWidget() is self.field

    def _key(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        is_plain = held == Qt.KeyboardModifier.NoModifier
        is_shifted = held == Qt.KeyboardModifier.ShiftModifier
        if key == Qt.Key.Key_Escape and is_plain:
            self.leave()
        elif key in _ENTER and (is_plain or is_shifted):
            if not event.isAutoRepeat():
                self._take(self.list.marked(), now=is_shifted)
        elif key in _STEPS and is_plain:
            self.list.move_mark(_STEPS[key])
            self._tell_marked()
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._scope = self._scope.after(-1 if key == Qt.Key.Key_Backtab or is_shifted else 1)
            self._show_found()
        elif key in _HELD:
            return False
        else:
            return self._show_key(event)
        return True

    def _show_key(self, event: QKeyEvent) -> bool:
        """Mark what a key is for, whatever was typed; False for what belongs to the text."""
        sequence = pressed(event)
        name = key_name(sequence.toString(sequence.SequenceFormat.PortableText))
        ids = ids_of_key(sequence)
        if name in self._keys:
            self._look_at_all()
        elif ids:
            if not any(self.list.mark(one) for one in ids):
                self._look_at_all()
                if not any(self.list.mark(one) for one in ids):
                    self._say(fill(self.tr("%1 is not used."), name), "amber")
            self._tell_marked()
        elif Qt.Key.Key_F1 <= event.key() <= Qt.Key.Key_F35 or event.modifiers() == Qt.KeyboardModifier.AltModifier:
            self._say(fill(self.tr("%1 is not used."), name), "amber")
        else:
            return False
        return True

    def _look_at_all(self) -> None:
        self._scope = Scope.ALL
        self.field.clear()
        self._show_found()

    def _show_found(self) -> None:
        typed = self.field.text()
        looked_at = self._scope.of(self._entries)
        entries = found(looked_at, typed)
        self.list.show_entries(entries, typed)
        count = fill(self.tr("%1 of %2"), len(entries), len(looked_at))
        more = self._scope.words or self.tr("words may come in any order")
        self._say(fill(self.tr("%1 \u00b7 %2"), count, more) if entries else self.tr("Nothing is called that"))
        self._tell_marked()

    def _say(self, words: str, tone: str = "") -> None:
        self._said.setText(words)
        self._said.set_tone(tone)

    def _tell_marked(self) -> None:
        """Whoever hears the screen read has the focus in the field: it says what Enter would do."""
        marked = self.list.marked()
        self.field.setAccessibleDescription(marked.spoken if marked else self.said())

    def _take(self, entry: Entry | None, *, now: bool = False) -> None:
        """Do an entry, once the keys are where they were; what cannot be done says why and stays."""
        if entry is None:
            return
        do, lacking = (entry.do_now, entry.lacking_now) if now else (entry.do, entry.lacking)
        if do is None:
            return
        if lacking:
            self._say(lacking, "amber")
            return
        self.leave()
        do()
