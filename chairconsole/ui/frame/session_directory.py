"""The directory as the session in force has it: a new plan may add participants, and call others by another name."""

from PySide6.QtCore import QObject, Signal

from chairconsole.domain.names.directory import Directory
from chairconsole.ui.feed import Feed


class SessionDirectory(QObject):
    """Follows every new plan and its undo; `now` is asked at each use, `changed` tells those that show it."""

    changed = Signal()

    def __init__(self, shipped: Directory, feed: Feed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shipped = shipped
        self._feed = feed
        self._participants = feed.meeting.session.participants
        self._now = shipped.with_session(self._participants)
        feed.changed.connect(self._follow)

    @property
    def now(self) -> Directory:
        """The directory with the participants of the session in force."""
        return self._now

    def _follow(self) -> None:
        participants = self._feed.meeting.session.participants
        if participants != self._participants:
            self._participants = participants
            self._now = self._shipped.with_session(participants)
            self.changed.emit()
