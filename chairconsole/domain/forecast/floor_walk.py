"""The floor counted through: who speaks when and who fits, with a turn of the panellists wherever one comes.

All instants are UTC.
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from chairconsole.domain.base.timing import NO_TIME
from chairconsole.domain.queries.replies import Replies


@dataclass(frozen=True, slots=True)
class Turn:
    """A turn of the panellists, from when to when."""

    start: dt.datetime
    end: dt.datetime


class FloorWalk:
    """Counts through the floor, one speech after the other, from when it is free.

    `at` is when the last one counted would be done, `turns` are the panellists' before it. `owed` is the time of the
    answers to open questions for which no turn has come so far: it is kept until the floor closes.
    """

    def __init__(self, free: dt.datetime, until: dt.datetime, replies: Replies) -> None:
        self._began = free, until, replies
        self.at = free
        self.until = until
        self.turns: list[Turn] = []
        self.owed = replies.expected * replies.length
        self.is_full = False
        self._turn = max(replies.expected, replies.panel) * replies.length
        self._later_turns = replies.panel * replies.length
        self._after = None if replies.turn is None else replies.turn.after
        self._since = 0 if replies.turn is None else replies.turn.interventions
        if replies.come_first:
            self._take_turn(self.owed)

    def would_hold(self, needed: Iterable[dt.timedelta]) -> bool:
        """Whether all would fit if they needed this instead, one after the other."""
        again = FloorWalk(*self._began)
        for one in needed:
            again.take(one)
            if again.is_full:
                return False
        return True

    def take(self, needed: dt.timedelta) -> dt.datetime:
        """Count the next one; when it begins. None fits after one that does not."""
        if self._turn_comes():
            self._take_turn(self._turn)
        begins = self.at
        self.at += needed
        self._since += 1
        self.is_full = self.is_full or self.at > self.until - self.owed
        return begins

    @property
    def next_begins(self) -> dt.datetime:
        """When the next one would begin, were one counted."""
        return self.at + (self._turn if self._turn_comes() else NO_TIME)

    def room(self, needed: dt.timedelta) -> tuple[int, ...]:
        """How many more would fit that need this each: before the next turn, and after each that still comes.

        No turn is kept behind the last of them.
        """
        parts = [0]
        while not self.is_full:
            if self._turn_comes():
                if self.at + self._turn + needed > self.until:
                    break
                self._take_turn(self._turn)
                parts.append(0)
            fit = max(0, (self.until - self.owed - self.at) // needed)
            in_a_row = fit if self._after is None else min(fit, self._after - self._since)
            self.at += in_a_row * needed
            self._since += in_a_row
            parts[-1] += in_a_row
            if in_a_row == fit:
                break
        return tuple(parts)

    def _turn_comes(self) -> bool:
        return self._after is not None and self._since >= self._after

    def _take_turn(self, takes: dt.timedelta) -> None:
        if takes > NO_TIME:
            self.turns.append(Turn(self.at, self.at + takes))
        self.at += takes
        self.owed = NO_TIME
        self._turn, self._since = self._later_turns, 0
