"""What the pages beside the floor list have in common: their keys, and that they show the meeting while seen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from chairconsole.control.actions.action import Selection
from chairconsole.ui.frame.asked_twice import AskedTwice
from chairconsole.ui.frame.notices import why_not
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.frame.while_seen import show_while_seen
from chairconsole.ui.widgets.card import Card
from chairconsole.ui.widgets.key_button import KeyButton
from chairconsole.ui.widgets.layouts import named

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class DrawerPage(Card):
    """A card in the place of the floor list. `left` asks to show the floor list again, `said` carries a notice."""

    left = Signal()
    said = Signal(object)

    def __init__(self, context: PanelContext, parent: QWidget | None = None) -> None:
        super().__init__(context.look, margin="margin_card", parent=parent)
        # The window may be as small as the floor list allows, whatever a page would like to have.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.look = context.look
        self.feed = context.feed
        self.bridge = bridge = context.bridge
        self.asking = AskedTwice(bridge, self)
        self.asking.doubted.connect(lambda words: self.said.emit(why_not(words)))
        show_while_seen(self, context.feed, self.show_meeting)

    def take_focus(self) -> None:
        """Put the focus where one begins."""

    def show_meeting(self) -> None:
        """Show the meeting as the feed has it."""

    def selection(self) -> Selection:
        """What is marked on this page that the keys of the floor list may be about."""
        return Selection()

    def take(self) -> None:
        """Do what Enter does here."""

    def tick(self) -> None:
        """Do what Space does in a table here."""

    def move_mark(self, by: int) -> None:
        """Move the mark by so many rows, when an arrow is pressed in a field."""

    def button(
        self, name: str, label: str, do: Callable[[], object], key: str = "", *, variant: str = "normal"
    ) -> KeyButton:
        """A button that does this, and takes the focus with Tab only."""
        button = named(KeyButton(self.look, label, key, variant=variant), name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(do)
        return button

    def hideEvent(self, event: QHideEvent) -> None:
        """Confirm nothing that was asked before the page was left."""
        super().hideEvent(event)
        self.asking.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes, arrows move the mark, Esc goes back to the floor list and changes nothing."""
        key = event.key()
        if event.modifiers() not in PLAIN:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_mark(1 if key == Qt.Key.Key_Down else -1)
        elif key not in ENTER:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            button = self.focusWidget()
            if isinstance(button, QAbstractButton) and not button.isCheckable() and button.hasFocus():
                button.click()
            else:
                self.take()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space in a table ticks."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.tick()
            return True
        return super().eventFilter(watched, event)
