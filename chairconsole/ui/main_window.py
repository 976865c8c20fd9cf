"""The window: shows one screen at a time, decides nothing."""

from PySide6.QtCore import QByteArray, QSize, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget


class MainWindow(QMainWindow):
    """Holds a screen; `closing` is told before the window goes."""

    closing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Chair's console"))
        self.resize(QSize(1440, 900).boundedTo(self.screen().availableSize()))
        self.setMinimumSize(1100, 640)

    def show_screen(self, screen: QWidget, title: str = "") -> None:
        """Show this screen and let go of the one before."""
        before = self.takeCentralWidget()
        if before is not None:
            before.deleteLater()
        self.setCentralWidget(screen)
        name = self.tr("Chair's console")
        self.setWindowTitle(f"{title} \u2013 {name}" if title else name)

    def place(self) -> str:
        """Where the window stands, to be kept between runs."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def put_back(self, place: str) -> None:
        """Stand where `place` says; anything unreadable is left alone."""
        if place:
            self.restoreGeometry(QByteArray.fromBase64(place.encode("ascii", "ignore")))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell, and go."""
        self.closing.emit()
        super().closeEvent(event)
