"""Whether the open session may be let go of: by its window, its menu, or the end of the system's session."""

from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from chairconsole.control.saving import Place
from chairconsole.domain.base.event_parts import Mode
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.dialogs.offers import ask_before_leaving
from chairconsole.ui.feed import Feed
from chairconsole.ui.theme import Look


class EndingSession(Protocol):
    """The end of the system's session, as Qt tells of it."""

    def allowsInteraction(self) -> bool:
        """Whether the user may be asked."""

    def release(self) -> None:
        """Say that the user was asked."""

    def cancel(self) -> None:
        """Keep the system's session."""


class Leaving(QObject):
    """Asks before the session is let go of while somebody has the floor or something is unsaved; once, if agreed."""

    def __init__(self, look: Look, feed: Feed, bridge: Bridge, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._feed = feed
        self._bridge = bridge
        self._window = window
        self._agreed: tuple[str | None, int] | None = None

    def may_leave(self) -> bool:
        """Whether it may be: asked only while somebody has the floor or something is in memory only."""
        meeting, saving = self._feed.meeting, self._feed.saving
        unsaved = saving.unsaved if saving.place is Place.NOWHERE else 0
        speech, reason = meeting.speech, (meeting.speaking, unsaved)
        if reason in ((None, 0), self._agreed):
            return True
        speaker = "" if speech is None else speech.participant.name
        is_live = meeting.mode is Mode.LIVE
        if not ask_before_leaving(self._look, speaker, unsaved, self._window, is_live=is_live):
            return False
        self._agreed = reason
        return True

    def answer(self, ending: EndingSession) -> None:
        """Keep what is half typed, and let the system's session end unless the user wants to stay."""
        self._bridge.keep_working_texts_now()
        if ending.allowsInteraction():
            may_end = self.may_leave()
            ending.release()
            if not may_end:
                ending.cancel()
