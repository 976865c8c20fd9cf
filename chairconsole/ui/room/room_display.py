"""The room display as the console knows it: open or closed, on which screen, and never lost with a screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from chairconsole.ui.feed import Feed
from chairconsole.ui.theme import Look

if TYPE_CHECKING:
    from chairconsole.ui.room.room_window import RoomWindow


class RoomDisplay(QObject):
    """Opens the room's window where the console is not; `changed` tells that `screen_name` may be another."""

    changed = Signal()

    def __init__(self, look: Look, feed: Feed, console: QWidget) -> None:
        super().__init__(console)
        self._look = look
        self._feed = feed
        self._console = console
        self._lost = ""
        self.window: RoomWindow | None = None
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - no widget lives without it
        application.screenAdded.connect(self._screen_added)
        application.screenRemoved.connect(self._screen_removed)

    @property
    def screen_name(self) -> str | None:
        """What the screen is called that shows the room display; None while it is closed."""
        return None if self.window is None else _name(self.window.screen())

    def toggle(self) -> None:
        """Open the room display, or close it."""
        if self.window is None:
            self.open()
        else:
            self.close()

    def open(self) -> None:
        """Fill a screen that the console is not on; with one screen only, be a window of its own."""
        if self.window is not None:
            return
        # Loaded when it is first opened, so that the podium is there sooner.
        from chairconsole.ui.room.room_window import RoomWindow

        self.window = window = RoomWindow(self._look, self._feed)
        window.closed.connect(self._forget)
        window.moved.connect(self.changed)
        other = self._other_screen()
        if other is None:
            window.show_as_window(self._console.screen())
        else:
            window.fill(other)
        handle = window.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self.changed)
        self.changed.emit()

    def close(self) -> None:
        """Close the room display; it can be opened again."""
        if self.window is not None:
            self.window.close()

    def _other_screen(self) -> QScreen | None:
        """A screen that shows something else than the console's: one that mirrors it has its place."""
        here = self._console.screen()
        return next((one for one in QGuiApplication.screens() if not one.geometry().intersects(here.geometry())), None)

    def _forget(self) -> None:
        window, self.window = self.window, None
        self._lost = ""
        if window is not None:
            window.deleteLater()
        self.changed.emit()

    def _screen_removed(self, screen: QScreen) -> None:
        """A screen goes: whatever was on it comes to the console, as a window that covers nothing for good."""
        if self.window is not None and self.window.screen() is screen:
            self._lost = screen.name() if self.window.isFullScreen() else ""
            staying = [one for one in (self._console.screen(), *QGuiApplication.screens()) if one is not screen]
            if staying:
                self.window.show_as_window(staying[0])
        self.changed.emit()

    def _screen_added(self, screen: QScreen) -> None:
        """A screen comes: the one that was lost, by a loose cable say, is filled again."""
        if self.window is not None and self._lost and screen.name() == self._lost:
            self._lost = ""
            self.window.fill(screen)


def _name(screen: QScreen) -> str:
    """A screen's name as the settings show it: Windows puts signs before it."""
    return screen.name().removeprefix("\\\\.\\")
