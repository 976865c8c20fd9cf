"""One speech and its clock: derived from stamps, so that nothing ticks."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import Literal

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.base.timing import NO_TIME, Stamp, between, nanoseconds_between


@dataclass(frozen=True, slots=True)
class Run:
    """The actual times of a block or a step; `ended` is None while it goes on.

    `gaps` are the times between an end and the reopening after it, which are no part of it.
    """

    began: Stamp
    ended: Stamp | None = None
    gaps: tuple["Run", ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it goes on."""
        return self.ended is None

    @property
    def since(self) -> Stamp:
        """When it was last reopened or, if it never was, when it began."""
        reopened = self.gaps[-1].ended if self.gaps else None
        return reopened or self.began

    def lasted(self, now: Stamp) -> dt.timedelta:
        """How long it took, or has taken so far, gaps left out; never negative."""
        gone = sum((gap.lasted(now) for gap in self.gaps), NO_TIME)
        return max(NO_TIME, between(self.began, self.ended or now) - gone)

    def reopened(self, at: Stamp) -> "Run":
        """The run, reopened at this instant."""
        gaps = self.gaps if self.ended is None else (*self.gaps, Run(self.ended, at))
        return replace(self, ended=None, gaps=gaps)

    def starting(self, at: Stamp) -> "Run":
        """The run with its last reopening, or else its start, at this instant."""
        if not self.gaps:
            return replace(self, began=at)
        return replace(self, gaps=(*self.gaps[:-1], replace(self.gaps[-1], ended=at)))


class Phase(StrEnum):
    """The state of the countdown of a speech."""

    IDLE = "idle"
    RUNNING = "running"
    IN_RANGE = "in_range"
    LAST = "last"
    OVER = "over"
    PAUSED = "paused"
    FINISHED = "finished"


LAST_SECONDS = 30

ASKED_TO_SLOW_DOWN = dt.timedelta(seconds=30)
"""For how long it is shown that a speaker was asked to speak more slowly."""


@dataclass(frozen=True)
class Intervention:
    """One speech: who, on whose behalf, from when to when, with which limit. From the floor or from a seat.

    `continues` is the speech of the same speaker that it goes on with, `used` what the parts before it took of the
    limit, if that is theirs together (`limit_is_shared`); `segment` the place of its segment among
    those of its discussion; `slow_downs` when it was asked to be slower.
    """

    id: str
    block: str
    step: str | None
    participant: Participant
    behalf: Participant | None
    request: str | None
    seat: str | None
    limit: Limit | None
    began: Stamp
    ended: Stamp | None = None
    pauses: tuple[Run, ...] = ()
    added_seconds: int = 0
    void: Literal["absent", "mistake"] | None = None
    about: About | None = None
    to: tuple[str, ...] = ()
    continues: str | None = None
    is_reply: bool = False
    answers: str | None = None
    segment: int | None = None
    slow_downs: tuple[Stamp, ...] = ()
    limit_is_shared: bool = False
    used: dt.timedelta = NO_TIME

    @property
    def is_from_floor(self) -> bool:
        """Whether it is of somebody in the room, not of a seat of the panel or of the chair."""
        return self.seat is None and self.participant.kind is not ParticipantKind.SEAT

    @property
    def is_paused(self) -> bool:
        """Whether its clock is paused."""
        return self.ended is None and bool(self.pauses) and self.pauses[-1].is_open

    def is_asked_to_slow_down(self, now: Stamp) -> bool:
        """Whether the speaker was asked a moment ago to speak more slowly, and still speaks."""
        if self.ended is not None or not self.slow_downs:
            return False
        return NO_TIME <= between(self.slow_downs[-1], now) < ASKED_TO_SLOW_DOWN

    def spoken(self, now: Stamp) -> dt.timedelta:
        """How long it was spoken, pauses left out; never negative.

        The times between pauses are added, so that the sum does not change by a nanosecond during a pause.
        """
        return self._spoken_until(now) if self.ended is None else self._spoken_in_all

    @cached_property
    def _spoken_in_all(self) -> dt.timedelta:
        """The length of a speech that is over; kept, since every tally and every row of a table asks for it."""
        return NO_TIME if self.ended is None else self._spoken_until(self.ended)

    def _spoken_until(self, end: Stamp) -> dt.timedelta:
        nanoseconds, since = 0, self.began
        for pause in self.pauses:
            nanoseconds += max(0, nanoseconds_between(since, pause.began))
            if pause.ended is None:
                break
            since = pause.ended
        else:
            nanoseconds += max(0, nanoseconds_between(since, end))
        return dt.timedelta(microseconds=nanoseconds / 1000)

    def spent(self, now: Stamp) -> dt.timedelta:
        """How much of its limit is gone: what was spoken, in the parts that it continues too."""
        return self.used + self.spoken(now)

    def allowed(self) -> dt.timedelta | None:
        """How long it may last, additions included; None where there is no limit."""
        return None if self.limit is None else dt.timedelta(seconds=self.limit.upper + self.added_seconds)

    def left(self, now: Stamp) -> dt.timedelta | None:
        """What is left of the limit, negative when it is over; None where there is no limit."""
        allowed = self.allowed()
        return None if allowed is None else allowed - self.spent(now)

    def over(self, now: Stamp) -> dt.timedelta | None:
        """How much of what was spoken lies beyond the limit; of what it continues, nothing. None without a limit."""
        left = self.left(now)
        return None if left is None else max(NO_TIME, min(-left, self.spoken(now)))

    def phase(self, now: Stamp) -> Phase:
        """The state of its countdown. A range is amber from its lower bound on, a plain limit in its last seconds."""
        left = self.left(now)
        if self.ended is not None:
            return Phase.FINISHED
        if self.is_paused:
            return Phase.PAUSED
        if left is None or self.limit is None:
            return Phase.RUNNING
        if left < NO_TIME:
            return Phase.OVER
        if self.limit.is_range:
            lower = dt.timedelta(seconds=self.limit.lower + self.added_seconds)
            return Phase.IN_RANGE if self.spent(now) >= lower else Phase.RUNNING
        return Phase.LAST if left <= dt.timedelta(seconds=LAST_SECONDS) else Phase.RUNNING


def pauses_until(speech: Intervention, end: Stamp) -> tuple[Run, ...]:
    """The pauses as far as they lie before the end of the speech: what lies after it was no part of it."""
    until: list[Run] = []
    for pause in speech.pauses:
        if between(pause.began, end) > NO_TIME:
            is_cut = pause.ended is None or between(end, pause.ended) > NO_TIME
            until.append(replace(pause, ended=end) if is_cut else pause)
    return tuple(until)


def pauses_from(speech: Intervention, start: Stamp) -> tuple[Run, ...]:
    """The pauses as far as they lie after the start of the speech."""
    since: list[Run] = []
    for pause in speech.pauses:
        if pause.ended is None or between(start, pause.ended) > NO_TIME:
            is_cut = between(pause.began, start) > NO_TIME
            since.append(replace(pause, began=start) if is_cut else pause)
    return tuple(since)
