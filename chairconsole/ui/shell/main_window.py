"""The window: shows one screen at a time, decides nothing."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMainWindow, QWidget

from chairconsole.ui.frame.held_keys import HeldKeys
from chairconsole.ui.frame.keys_by_position import ChordsAreNoText, KeysByPosition

USUAL_SIZE = QSize(1440, 900)
FRAME = 60
"""What a window manager may put around a window, and above it, in pixels."""


def freely() -> bool:
    """The window may close: nothing would be lost."""
    return True


class MainWindow(QMainWindow):
    """Holds a screen; `closing` is told before the window goes."""

    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.may_close: Callable[[], bool] = freely
        self.setWindowTitle(self.tr("Chair's console"))
        self.resize(USUAL_SIZE)
        self.setMinimumSize(1100, 640)
        self._held_keys: HeldKeys | None = None

    def show_screen(self, screen: QWidget, title: str = "") -> None:
        """Show this screen and let go of the one before."""
        before = self.takeCentralWidget()
        if before is not None:
            # One that was still to be shown would come up as a window of its own, now that it has no parent.
            before.hide()
            before.deleteLater()
        self.setCentralWidget(screen)
        screen.show()
        name = self.tr("Chair's console")
        self.setWindowTitle(f"{title} \u2013 {name}" if title else name)

    def appear(self) -> None:
        """Show the window; one that would not fit on the screen with its frame fills it instead."""
        room = self.screen().availableSize()
        fits = self.width() <= room.width() - FRAME and self.height() <= room.height() - FRAME
        if fits:
            self.show()
        else:
            self.showMaximized()

    def place(self) -> str:
        """Where the window stands, to be kept between runs."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def put_back(self, place: str) -> None:
        """Stand where `place` says; anything unreadable is left alone."""
        if place:
            self.restoreGeometry(QByteArray.fromBase64(place.encode("ascii", "ignore")))

    def showEvent(self, event: QShowEvent) -> None:
        """From the first time on that there is a window of the platform, keys that are held ask once."""
        super().showEvent(event)
        if self._held_keys is None:
            # Of this window and of each that asks something: whichever has the keys.
            ChordsAreNoText.watch(self.windowHandle())
            application = QApplication.instance()
            if isinstance(application, QApplication):
                application.focusWindowChanged.connect(ChordsAreNoText.watch)
            # The second one hears of a key before the first: what is held down never comes to it.
            KeysByPosition(self.windowHandle(), self)
            self._held_keys = HeldKeys(self.windowHandle())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus, as Space does; held down, it presses once."""
        focused = self.focusWidget()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not is_enter or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif isinstance(focused, QAbstractButton) and not event.isAutoRepeat():
            focused.click()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Go, and tell it first; stay if something would be lost that the user wants to keep."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
