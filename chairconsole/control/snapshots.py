"""Meetings as they were, so that an undo need not fold the whole record."""

from collections import deque
from collections.abc import Iterable, Iterator

from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.fold import apply, fold
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.session import Session

LATEST = 12
"""So many of the latest meetings are kept, each of them."""

APART = 50
"""Of the meetings before these one in every so many events is kept, for a chair who takes back a good deal."""

MOST_APART = 24
"""So many of those, which is more than anybody takes back."""


class MeetingSnapshots:
    """The meetings that are still at hand. They share almost everything, so that keeping one costs little."""

    def __init__(self) -> None:
        self._latest: deque[Meeting] = deque(maxlen=LATEST)
        self._apart: deque[Meeting] = deque(maxlen=MOST_APART)

    def __iter__(self) -> Iterator[Meeting]:
        yield from self._apart
        yield from self._latest

    def keep(self, meeting: Meeting) -> None:
        """Keep a meeting that is about to be followed by another."""
        self._latest.append(meeting)
        last = len(self._apart[-1].history) if self._apart else 0
        if len(meeting.history) >= last + APART:
            self._apart.append(meeting)

    def fold(self, session: Session, events: Iterable[Event]) -> Meeting:
        """The meeting of a record that is opened again, with some of those before its end kept."""
        history = tuple(events)
        start = max(0, len(history) - LATEST * APART)
        meeting = fold(session, history[:start])
        for place in range(start, len(history), APART):
            self.keep(meeting)
            meeting = apply(meeting, history[place : place + APART], self)
        return meeting
