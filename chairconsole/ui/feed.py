"""All that a window may look at: the meeting, the forecast and the present instant; and the one timer."""

import datetime as dt

from PySide6.QtCore import QObject, QTimer, Signal

from chairconsole.control.console import Console
from chairconsole.control.saving import Saving
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.forecast.forecast import Forecast, forecast
from chairconsole.domain.meeting.state import Meeting

INTERVAL_MS = 100


class Feed(QObject):
    """Tells every window the same: `changed` when the meeting is another, `ticked` when time has gone on.

    All windows read one `now`, taken once a tick, so no two of them ever show different seconds.
    """

    changed = Signal()
    ticked = Signal()
    second_passed = Signal()
    minute_passed = Signal()
    clock_stepped = Signal(object)
    slept = Signal(object)

    def __init__(self, console: Console, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._console = console
        self._now = console.now()
        self._meeting = console.meeting
        self._forecast = forecast(self._meeting, self._now)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def meeting(self) -> Meeting:
        """The meeting as it is on disk."""
        return self._meeting

    @property
    def forecast(self) -> Forecast:
        """What follows from the meeting and the present instant."""
        return self._forecast

    @property
    def now(self) -> Stamp:
        """The instant that everything on screen is true for."""
        return self._now

    @property
    def saving(self) -> Saving:
        """Where everything is kept."""
        return self._console.saving

    def venue_time(self, instant: dt.datetime) -> dt.datetime:
        """An instant as the clock on the wall of the venue tells it."""
        return self._meeting.session.venue_time(instant)

    def start(self) -> None:
        """Let time go on by itself."""
        self._timer.start()

    def stop(self) -> None:
        """Let time stand still on screen."""
        self._timer.stop()

    def tick(self) -> None:
        """Take the present instant and let everybody repaint what it changes."""
        before = self.venue_time(self._now.at).replace(microsecond=0)
        self._now = self._console.now()
        now = self.venue_time(self._now.at).replace(microsecond=0)
        if now != before:
            self._forecast = forecast(self._meeting, self._now)
            self.second_passed.emit()
        self.ticked.emit()
        if now.replace(second=0) != before.replace(second=0):
            self.minute_passed.emit()

    def refresh(self) -> None:
        """Show the meeting as it is now, after a change."""
        self._now = self._console.now()
        self._meeting = self._console.meeting
        self._forecast = forecast(self._meeting, self._now)
        self.changed.emit()
