"""The room display as the console knows it: open or closed, on which screen, how it looks; never lost with a screen."""

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import console_actions
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.frame.claims import answers
from chairconsole.ui.frame.notices import Answer, Notice, NoticeStrip
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.room.monitors import connected, mirroring, monitor, placing, shown_name
from chairconsole.ui.theme import Look

if TYPE_CHECKING:
    from chairconsole.ui.room.room_window import RoomWindow

WORKING_DISPLAY = "room_display"
"""Under which key it is kept, beside the events, that the room display is open, and how."""

MOVED = "room_moved"


class RoomDisplay(QObject):
    """Opens the room's window where the console is not; `changed` tells that `screen_name` may be another.

    Its look and how it writes times are settings of its own. Where it is open is kept with the record: after a crash
    or a restart it comes back there.
    """

    changed = Signal()

    def __init__(self, context: PanelContext, notices: NoticeStrip, console: QWidget) -> None:
        super().__init__(console)
        self._feed = context.feed
        self._bridge = context.bridge
        self._notices = notices
        self._console = console
        self._look = Look(context.look.resources, self._theme_name(context.look), self)
        self._lost = ""
        self._blank = ""
        self._is_leaving = False
        self.window: RoomWindow | None = None
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)  # noqa: S101 - no widget lives without it
        application.screenAdded.connect(self._screen_added)
        application.screenRemoved.connect(self._screen_removed)
        self.changed.connect(self._keep)
        # A screen that begins to mirror, or ceases to, neither comes nor goes.
        context.feed.second_passed.connect(self._find_its_place)

    @property
    def screen_name(self) -> str | None:
        """What the screen is called that shows the room display; None while it is closed."""
        return None if self.window is None else shown_name(self.window.screen().name())

    def toggle(self) -> None:
        """Open the room display, or close it."""
        if self.window is None:
            self.open()
        else:
            self.close()

    def open(self, wanted: str = "", *, filled: bool = True) -> None:
        """Fill the wanted screen, or one that the console is not on; with one only, be a window of its own."""
        if self.window is not None:
            return
        # Loaded when it is first opened, so that the podium is there sooner.
        from chairconsole.ui.room.room_view import Blank
        from chairconsole.ui.room.room_window import RoomWindow

        window = RoomWindow(self._look, self._feed)
        window.view.set_in_twelve_hours(in_twelve_hours=self._bridge.settings.room_in_twelve_hours)
        window.view.set_blank(Blank(self._blank))
        window.closed.connect(self._forget)
        place = placing(connected(), monitor(self._console.screen()), wanted, filled=filled)
        screen = next(one for one in QGuiApplication.screens() if one.name() == place.monitor.name)
        if place.fills:
            window.fill(screen)
        else:
            window.show_as_window(screen)
        self.window = window
        window.moved.connect(self.changed)
        handle = window.windowHandle()
        if handle is not None:
            handle.screenChanged.connect(self.changed)
        if place.gone:
            self._lost = place.gone if filled else ""
            words = self.tr("The room display was on %1, which is not connected. It is on %2 now.")
            told = fill(words, shown_name(place.gone), self.screen_name or "")
            self._say_moved(told)
        self.changed.emit()

    def close(self) -> None:
        """Close the room display; it can be opened again."""
        if self.window is not None:
            self.window.close()

    def leave(self) -> None:
        """Close it because the session is let go of: when that is gone on with, it comes back."""
        self._is_leaving = True
        self.close()

    def come_back(self) -> None:
        """Open it where it was open when the console ended, if it was."""
        kept = self._kept()
        if self.comes_back and self.window is None:
            blank = kept.get("blank")
            self._blank = str(blank) if blank in ("time", "nothing") else ""
            self.open(str(kept.get("screen", "")), filled=kept.get("filled") is True)

    @property
    def comes_back(self) -> bool:
        """Whether it was open when the console ended, or is now."""
        return self._kept().get("is_open") is True

    def _kept(self) -> dict[str, object]:
        kept: object = None
        with suppress(ValueError, RecursionError):
            kept = json.loads(self._bridge.working_text(WORKING_DISPLAY) or "{}")
        return kept if isinstance(kept, dict) else {}

    @answers(console_actions.ROOM_TIME_ONLY)
    def _show_time_only(self) -> None:
        self._switch_blank("time")

    @answers(console_actions.ROOM_NOTHING)
    def _show_nothing(self) -> None:
        self._switch_blank("nothing")

    @answers(console_actions.ROOM_LOOK)
    def _switch_look(self) -> None:
        self._look.use_next()
        self._bridge.change_settings(room_look=self._look.theme.name)

    @answers(console_actions.ROOM_HOURS)
    def _switch_hours(self) -> None:
        in_twelve_hours = not self._bridge.settings.room_in_twelve_hours
        self._bridge.change_settings(room_in_twelve_hours=in_twelve_hours)
        if self.window is not None:
            self.window.view.set_in_twelve_hours(in_twelve_hours=in_twelve_hours)

    def _switch_blank(self, blank: str) -> None:
        """Blank it in this way, or show the meeting again; one that is not open is opened blank."""
        from chairconsole.ui.room.room_view import Blank

        self._blank = "" if self._blank == blank and self.window is not None else blank
        if self.window is None:
            self.open()
        else:
            self.window.view.set_blank(Blank(self._blank))
        self.changed.emit()

    def _theme_name(self, look: Look) -> str:
        wanted = self._bridge.settings.room_look
        return wanted if wanted in look.names() else look.theme.name

    def _keep(self) -> None:
        """Keep where it is open, for the next start."""
        if self._is_leaving:
            return
        kept = {
            "is_open": self.window is not None,
            "screen": self._lost or (self.window.screen().name() if self.window is not None else ""),
            "filled": bool(self._lost) or (self.window is not None and self.window.isFullScreen()),
            "blank": self._blank,
        }
        self._bridge.keep_working_text(WORKING_DISPLAY, json.dumps(kept))

    def _say_moved(self, words: str) -> None:
        """Say so until it is read: at a start other lines are said too, and one that passes would cover them."""
        read = Answer(self.tr("All right"), self._forget_move)
        self._notices.say(Notice(words, tone="amber", stays=True, topic=MOVED, answers=(read,)))

    def _forget_move(self) -> None:
        self._notices.withdraw(MOVED)

    def _forget(self) -> None:
        self._forget_move()
        window, self.window = self.window, None
        self._lost = self._blank = ""
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
                words = self.tr("%1 is gone: the room display is a window on %2 now.")
                told = fill(words, shown_name(screen.name()), shown_name(staying[0].name()))
                self._say_moved(told)
        self.changed.emit()

    def _screen_added(self, screen: QScreen) -> None:
        """A screen comes: the one that was lost is gone no longer, whether it can be filled or mirrors the console."""
        if self._lost and screen.name() == self._lost:
            self._forget_move()
        self._find_its_place()

    def _find_its_place(self) -> None:
        """Fill the screen again that was lost, by a loose cable say; cover no console that is mirrored meanwhile."""
        if self.window is None:
            return
        here, there = monitor(self._console.screen()), monitor(self.window.screen())
        mirror = mirroring(connected(), here)
        if mirror is not None and self.window.isFullScreen() and there.shows_what(here):
            self._lost = mirror.name if there == here else there.name
            self.window.show_as_window(self._console.screen())
            words = self.tr("%1 shows what the console shows: the room display is a window now.")
            self._say_moved(fill(words, shown_name(self._lost)))
            self.changed.emit()
        lost = next((one for one in QGuiApplication.screens() if one.name() == self._lost), None)
        if lost is not None and not monitor(lost).shows_what(here):
            self._lost = ""
            self._forget_move()
            self.window.fill(lost)
            self.changed.emit()
