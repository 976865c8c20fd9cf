"""The window of the room display: full screen or not, and never in the way."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QMouseEvent, QScreen
from PySide6.QtWidgets import QStyle, QWidget

from chairconsole.ui.feed import Feed
from chairconsole.ui.room.room_view import RoomView
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.layouts import column

LEAST_SIZE = QSize(400, 225)
SHARE, SHARE_BESIDE = 0.6, 0.4
"""How much of the width of a screen the window takes where it does not fill it; the second, beside the console."""


class RoomWindow(QWidget):
    """Esc leaves full screen, a double click enters or leaves it, and closing the window only closes it.

    `moved` tells that it is shown on another screen, or in another way; `closed` that it is gone.
    """

    moved = Signal()
    closed = Signal()

    def __init__(self, look: Look, feed: Feed, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("room_display")
        # The keyboard stays with the console.
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setMinimumSize(LEAST_SIZE)
        what = self.tr("Room display")
        self.setWindowTitle(f"{feed.meeting.session.title} \u2013 {what}")
        self.view = RoomView(look, feed, self)
        column(self.view, of=self)

    def fill(self, screen: QScreen) -> None:
        """Fill that screen; leaving full screen leaves a window on it."""
        place = _shaped(screen, SHARE)
        place.moveCenter(screen.availableGeometry().center())
        self._stand_on(screen, place)
        self.showFullScreen()

    def show_as_window(self, screen: QScreen) -> None:
        """Be a window like any other, in the lower corner of that screen: the console may be on it too."""
        if self.isFullScreen():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowFullScreen)
        place = _shaped(screen, SHARE_BESIDE)
        # What the system draws around the window, its title above all, moves it down by as much.
        frame = self.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
        place.moveBottomRight(screen.availableGeometry().bottomRight() - QPoint(0, frame))
        self._stand_on(screen, place)
        self.show()

    def toggle_full_screen(self) -> None:
        """Fill the screen the window is on, or stop filling it."""
        if self.isFullScreen():
            self.showNormal()
        else:
            self.showFullScreen()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave full screen with Esc; every other key is left to the console."""
        if event.key() == Qt.Key.Key_Escape:
            if self.isFullScreen():
                self.showNormal()
            return
        super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Enter or leave full screen."""
        self.toggle_full_screen()

    def changeEvent(self, event: QEvent) -> None:
        """Tell that it is shown in another way."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.moved.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell, and go."""
        super().closeEvent(event)
        self.closed.emit()

    def _stand_on(self, screen: QScreen, place: QRect) -> None:
        self.setScreen(screen)
        self.setGeometry(place)


def _shaped(screen: QScreen, share: float) -> QRect:
    """A place as wide as that share of the screen, shaped like a projector's picture."""
    width = round(screen.availableGeometry().width() * share)
    return QRect(QPoint(0, 0), QSize(width, width * 9 // 16).boundedTo(screen.availableGeometry().size()))
