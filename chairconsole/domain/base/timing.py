"""Instants by the wall clock and by a steady clock, and the time between two of them."""

import datetime as dt
from dataclasses import dataclass

NO_TIME = dt.timedelta()
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Stamp:
    """An instant by two clocks: `at` by the wall clock (UTC), `steady_ns` by a clock of this boot that cannot be set.

    Within one boot the steady clock decides how much time passed, so that a wall clock set forward or back
    changes no countdown; across boots only the wall clock is left.
    """

    at: dt.datetime
    boot: str
    steady_ns: int

    def earlier_by(self, span: dt.timedelta) -> "Stamp":
        """The instant that lies `span` before this one (after it if `span` is negative)."""
        nanoseconds = (span // dt.timedelta(microseconds=1)) * 1000
        return Stamp(self.at - span, self.boot, self.steady_ns - nanoseconds)

    def later_by(self, span: dt.timedelta) -> "Stamp":
        """The instant that lies `span` after this one."""
        return self.earlier_by(-span)


def between(earlier: Stamp, later: Stamp) -> dt.timedelta:
    """The time from one instant to another; negative if they are the other way round."""
    return dt.timedelta(microseconds=nanoseconds_between(earlier, later) / 1000)


def nanoseconds_between(earlier: Stamp, later: Stamp) -> int:
    """The time from one instant to another in nanoseconds, which add up without rounding."""
    if earlier.boot == later.boot:
        return later.steady_ns - earlier.steady_ns
    return (later.at - earlier.at) // dt.timedelta(microseconds=1) * 1000


def microseconds(instant: dt.datetime) -> int:
    """An instant in microseconds since 1970, UTC; 0 for any before."""
    return max(0, (instant - EPOCH) // dt.timedelta(microseconds=1))


def whole_seconds(span: dt.timedelta) -> int:
    """A length of time in whole seconds, rounded down, as a counting-up clock shows it."""
    return span // dt.timedelta(seconds=1)


def nearest_second(instant: dt.datetime) -> dt.datetime:
    """An estimated instant without the fraction of a second by which it may differ from one tick to the next."""
    return (instant + dt.timedelta(milliseconds=500)).replace(microsecond=0)
