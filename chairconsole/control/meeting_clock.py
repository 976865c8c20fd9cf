"""The clocks a meeting runs on: one for the meeting itself, one for rehearsals."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from chairconsole.control.clock import TimeSource
from chairconsole.domain.base.timing import NO_TIME, Stamp, between

DRIFT = dt.timedelta(milliseconds=500)
"""A wall clock that is off by less than this between two readings was nudged, by more it was set."""

A_NAP = dt.timedelta(seconds=2)
"""A machine that slept for less than this is not worth a word: the two clocks are read one after the other."""

LONGEST_BOOT = dt.timedelta(days=50 * 366)
"""No machine runs for longer before it is started anew: a reading that says so is none of it."""

REHEARSAL_BOOT = "rehearsal"


class Clock(Protocol):
    """What the console asks for the time."""

    def read(self) -> Stamp:
        """The present instant; never before an earlier reading."""

    def press_ns(self) -> int:
        """Nanoseconds by which key presses are told apart; real ones, in a rehearsal too."""

    def take_step(self) -> dt.timedelta | None:
        """By how much the wall clock was set since this was last asked; None if it was not."""

    def take_sleep(self) -> dt.timedelta | None:
        """How long the machine slept since this was last asked; None if it did not."""


class LiveClock:
    """The meeting's clock: the wall clock once, at the start, and from then on the steady clock.

    So setting the wall clock during the meeting changes no countdown and no order of events; it is noticed and
    told. So is one that was set while the console was closed, as long as the machine was not started anew. If the wall
    clock at the start lies before the last event of the record, the clock goes on from there.
    """

    def __init__(self, source: TimeSource, last: Stamp | None = None) -> None:
        self._source = source
        wall, steady = source.wall(), source.steady_ns()
        start = wall
        self.wall_was_behind = last is not None and wall < last.at
        """Whether the machine's clock stood before the last event, so that the true time must be asked for."""
        self._step: dt.timedelta | None = None
        if last is not None and last.boot == source.boot and _since(last, steady) < LONGEST_BOOT:
            known = last.at + max(NO_TIME, _since(last, steady))
            if wall < last.at or abs(wall - known) >= DRIFT:
                start = known
            if not self.wall_was_behind and abs(wall - known) >= DRIFT:
                self._step = wall - known
        elif last is not None and wall < last.at:
            start = last.at
        self._anchor = Stamp(start, source.boot, steady)
        self._offset = wall - start
        self._latest = start
        self._slept_before_ns = steady - source.awake_ns()

    def read(self) -> Stamp:
        """The present instant; never before an earlier reading."""
        steady = self._source.steady_ns()
        reading = Stamp(self._anchor.at, self._source.boot, steady)
        predicted = self._anchor.at + between(self._anchor, reading)
        off = self._source.wall() - self._offset - predicted
        if abs(off) >= DRIFT:
            self._step = (self._step or NO_TIME) + off
            self._offset += off
            off = NO_TIME
        self._latest = max(self._latest, predicted + off)
        self._anchor = Stamp(predicted + off, self._source.boot, steady)
        return Stamp(self._latest, self._source.boot, steady)

    def press_ns(self) -> int:
        """Nanoseconds by which key presses are told apart."""
        return self._source.steady_ns()

    def take_step(self) -> dt.timedelta | None:
        """By how much the wall clock was set since this was last asked; None if it was not."""
        step, self._step = self._step, None
        return step

    def take_sleep(self) -> dt.timedelta | None:
        """How long the machine slept since this was last asked; None if it did not."""
        slept_ns = self._source.steady_ns() - self._source.awake_ns()
        slept = dt.timedelta(microseconds=(slept_ns - self._slept_before_ns) / 1000)
        if slept < A_NAP:
            return None
        self._slept_before_ns = slept_ns
        return slept


def _since(last: Stamp, steady_ns: int) -> dt.timedelta:
    """For how long the steady clock has run from an instant of this boot."""
    return between(last, Stamp(last.at, last.boot, steady_ns))


class RehearsalClock:
    """A clock that begins where it is told, runs `speed` times as fast, and stands still while the console is closed.

    It can be stopped, and put on to a later instant. All its readings belong to one made-up boot, so a rehearsal
    goes on exactly where it stopped, and none of them is ever before an earlier one.
    """

    wall_was_behind = False

    def __init__(self, source: TimeSource, *, start: Stamp, speed: float = 1.0) -> None:
        self._source = source
        self._start = start
        self._from_ns = source.steady_ns()
        self._speed = speed
        self._is_paused = False
        self._held: Stamp | None = None
        self._waits_at: dt.datetime | None = None

    @classmethod
    def starting_at(cls, source: TimeSource, at: dt.datetime, *, speed: float = 1.0) -> "RehearsalClock":
        """A rehearsal that begins at this instant."""
        return cls(source, start=Stamp(at, REHEARSAL_BOOT, 0), speed=speed)

    @property
    def speed(self) -> float:
        """How many times as fast as time it runs, when it is not paused."""
        return self._speed

    @property
    def is_paused(self) -> bool:
        """Whether it stands still."""
        return self._is_paused

    def read(self) -> Stamp:
        """The present instant of the rehearsal."""
        if self._held is not None:
            return self._held
        passed = 0.0 if self._is_paused else (self._source.steady_ns() - self._from_ns) * self._speed
        now = self._start.later_by(dt.timedelta(microseconds=int(passed) // 1000))
        return now if self._waits_at is None or now.at <= self._waits_at else self._stamp_of(self._waits_at)

    @contextmanager
    def held_at(self, instant: dt.datetime) -> Iterator[Stamp]:
        """Let it read this instant meanwhile: what is done now happened then, though its turn came only later."""
        self._held = self._stamp_of(instant)
        try:
            yield self._held
        finally:
            self._held = None

    def wait_at(self, instant: dt.datetime | None) -> None:
        """Let it go no further than this until it is told more, or None; time spent waiting is never caught up.

        It never goes back: with an instant that is past it waits where it stands.
        """
        now = self.read()
        if now.at == self._waits_at:
            self._go_on_from(now)
        self._waits_at = instant if instant is None else max(instant, now.at)

    def _stamp_of(self, instant: dt.datetime) -> Stamp:
        return self._start.later_by(instant - self._start.at)

    def pause(self) -> None:
        """Let it stand still."""
        self._go_on_from(self.read())
        self._is_paused = True

    def resume(self) -> None:
        """Let it go on from where it stands."""
        self._go_on_from(self.read())
        self._is_paused = False

    def run_at(self, speed: float) -> None:
        """Let it run that many times as fast from now on. Raises ValueError unless that is more than nothing."""
        if not 0 < speed < float("inf"):
            raise ValueError(f"a rehearsal cannot run {speed} times as fast")
        self._go_on_from(self.read())
        self._speed = speed

    def jump_to(self, instant: dt.datetime) -> None:
        """Put it on to a later instant, as if the time until then had passed. Raises ValueError if it is past."""
        now = self.read()
        if instant < now.at:
            raise ValueError(f"a rehearsal does not go back from {now.at} to {instant}")
        self._go_on_from(now.later_by(instant - now.at))

    def _go_on_from(self, stamp: Stamp) -> None:
        self._start, self._from_ns = stamp, self._source.steady_ns()

    def press_ns(self) -> int:
        """Nanoseconds by which key presses are told apart: real ones, however fast the rehearsal runs."""
        return self._source.steady_ns()

    def take_step(self) -> dt.timedelta | None:
        """None: nobody sets the clock of a rehearsal."""
        return None

    def take_sleep(self) -> dt.timedelta | None:
        """None: how long the machine slept is part of a rehearsal's time like any other."""
        return None
