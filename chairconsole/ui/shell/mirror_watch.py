"""Notices that a projector shows what the console shows, says so, and offers the key that hides the notes."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from chairconsole.control.actions import screen_actions
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.frame.notices import Answer, Notice
from chairconsole.ui.frame.panel_context import PanelContext
from chairconsole.ui.room.monitors import connected, mirroring, monitor, shown_name
from chairconsole.ui.shell.screens import Screens

TOPIC = "mirrored"


class MirrorWatch(QObject):
    """Looks once a second, since screens come and go in many ways, and whenever another screen is shown."""

    def __init__(self, context: PanelContext, screens: Screens, console: QWidget) -> None:
        super().__init__(console)
        self._screens = screens
        self._console = console
        self._key = context.actions.first_key(screen_actions.HIDE_NOTES)
        self._told = ""
        context.feed.second_passed.connect(self.look)
        screens.shown.connect(self.look)
        self.look()

    def look(self) -> None:
        """Say which monitor mirrors the console while notes are seen on it; take it back when none does."""
        here = monitor(self._console.screen())
        mirror = mirroring(connected(), here)
        # Which of them is the laptop's own, no system tells for sure.
        both = sorted(shown_name(one.name) for one in (here, mirror)) if mirror else []
        told = fill(self.tr("%1 and %2 show the same: the room can read the notes."), *both) if both else ""
        words = told if self._screens.notes_are_seen else ""
        if words == self._told:
            return
        self._told = words
        if not words:
            self._screens.notices.withdraw(TOPIC)
            return
        answer = Answer(self.tr("Hide the notes"), self._screens.hide_notes, self._key)
        self._screens.notices.say(Notice(words, tone="amber", stays=True, topic=TOPIC, answers=(answer,)))
