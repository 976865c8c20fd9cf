"""Another limit that is being tried: who would fit under it, before anything is set."""

from PySide6.QtCore import QObject, Signal

from chairconsole.domain.base.event_parts import LimitOf
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.timing import whole_seconds
from chairconsole.domain.commands.proceedings_commands import SetLimit
from chairconsole.domain.forecast.floor_forecast import FloorForecast, what_if
from chairconsole.domain.forecast.forecast import Forecast
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed

STEP, LEAST, MOST = 15, 30, 1800
"""In seconds."""


class Trial(QObject):
    """Holds the limit that is tried, in seconds, and the floor as it would be; `changed` when either is another.

    Only the podium looks at it: nothing is recorded, and the room sees nothing, until it is set.
    """

    changed = Signal()

    def __init__(self, feed: Feed, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._bridge = bridge
        self._limit: int | None = None
        self._of: tuple[int, Forecast] | None = None
        self._tried: FloorForecast | None = None
        feed.changed.connect(self._leave_if_over)

    @property
    def limit(self) -> int | None:
        """The limit that is tried; None while none is."""
        return self._limit

    @property
    def present(self) -> int | None:
        """The limit that holds; None without a floor that is open or to come."""
        ahead = self._feed.forecast.block
        return None if ahead is None or ahead.floor is None else whole_seconds(ahead.floor.pace.usual_limit)

    @property
    def floor(self) -> FloorForecast | None:
        """The floor as it would be; as it is while nothing is tried."""
        ahead = self._feed.forecast.block
        if ahead is None or self._limit is None:
            return None if ahead is None else ahead.floor
        # Once a forecast: the windows ask again at every tick.
        if self._of is None or self._of[0] != self._limit or self._of[1] is not self._feed.forecast:
            self._of = (self._limit, self._feed.forecast)
            self._tried = what_if(self._feed.meeting, self._feed.now, self._limit)
        return self._tried

    def begin(self) -> bool:
        """Try the limit at which all would fit, if it is another, else the one that holds; whether there is a floor."""
        ahead = self._feed.forecast.block
        present = self.present
        if ahead is None or ahead.floor is None or present is None:
            return False
        self._try(ahead.floor.all_fit_at or present)
        return True

    def move(self, steps: int) -> None:
        """Try a limit that is longer by so many quarters of a minute, or shorter if negative."""
        if self._limit is not None:
            whole = self._limit // STEP if steps > 0 else -(-self._limit // STEP)
            self._try((whole + steps) * STEP)

    def set(self) -> None:
        """Let the limit that is tried hold from now on in this block, and try none any more."""
        if self._limit is None:
            return
        limit, is_new = self._limit, self._limit != self.present
        if not is_new or self._bridge.do(SetLimit(of=LimitOf.FLOOR, limit=Limit.of(limit))):
            self.leave()

    def leave(self) -> None:
        """Try none any more; nothing was changed."""
        if self._limit is not None:
            self._limit = None
            self.changed.emit()

    def _try(self, limit: int) -> None:
        limit = min(max(limit, LEAST), MOST)
        if limit != self._limit:
            self._limit = limit
            self.changed.emit()

    def _leave_if_over(self) -> None:
        if self.present is None:
            self.leave()
