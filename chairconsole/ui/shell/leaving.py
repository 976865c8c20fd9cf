"""Whether the open session may be let go of: by its window, its menu, or the end of the system's session."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from chairconsole.control.saving import Place, Saving
from chairconsole.domain.base.event_parts import Mode
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.dialogs.file_questions import folder_to_use
from chairconsole.ui.dialogs.offers import HowToLeave, ask_before_leaving
from chairconsole.ui.feed import Feed
from chairconsole.ui.shell.saving.copy_words import lag_words
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
    """Asks before the session is let go of while somebody has the floor or something is not safe; once, if agreed.

    In memory only nothing is safe, nor is it among the system's temporary files.
    """

    def __init__(self, look: Look, feed: Feed, bridge: Bridge, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._feed = feed
        self._bridge = bridge
        self._window = window
        self._agreed: tuple[str | None, Saving | None] | None = None

    def may_leave(self) -> bool:
        """Whether it may be; asked only where there is a reason."""
        meeting, saving = self._feed.meeting, self._feed.saving
        is_safe = saving.place in (Place.RECORD, Place.CHOSEN_FOLDER)
        speech, reason = meeting.speech, (meeting.speaking, None if is_safe else saving)
        if reason in ((None, None), self._agreed):
            return True
        speaker = "" if speech is None else speech.participant.name
        is_live = meeting.mode is Mode.LIVE
        state = self._bridge.second_copy.state if self._bridge.second_copy else None
        copy = lag_words(state, self._feed.venue_time)
        answer = ask_before_leaving(self._look, speaker, reason[1], self._window, is_live=is_live, copy=copy)
        if answer is HowToLeave.STAY or (answer is HowToLeave.SAVE and not self._save()):
            return False
        self._agreed = reason
        return True

    def _save(self) -> bool:
        folder = folder_to_use(self._window, self.tr("Save the record in this folder"))
        return bool(folder) and self._bridge.save_to(Path(folder))

    def answer(self, ending: EndingSession) -> None:
        """Keep what is half typed, and let the system's session end unless the user wants to stay."""
        self._bridge.keep_working_texts_now()
        if ending.allowsInteraction():
            may_end = self.may_leave()
            ending.release()
            if not may_end:
                ending.cancel()
