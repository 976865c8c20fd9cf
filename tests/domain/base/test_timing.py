"""Instants told twice, and the time between them."""

import datetime as dt
from itertools import pairwise

import pytest

from chairconsole.domain.base.timing import Stamp, between, nanoseconds_between, nearest_second, whole_seconds
from tests.domain.given import minutes, seconds

NOON = Stamp(dt.datetime(2026, 6, 1, 12, tzinfo=dt.UTC), "one", 1_000_000_000)


def test_within_a_boot_the_steady_clock_decides() -> None:
    set_forward = Stamp(NOON.at + minutes(60), "one", NOON.steady_ns + 2_000_000_000)
    assert between(NOON, set_forward) == seconds(2)


def test_across_boots_the_wall_clock_is_left() -> None:
    assert between(NOON, Stamp(NOON.at + minutes(3), "two", 5)) == minutes(3)


def test_the_other_way_round_is_negative() -> None:
    assert between(NOON.later_by(seconds(4)), NOON) == seconds(-4)


@pytest.mark.parametrize("span", [seconds(0), seconds(1.5), seconds(-0.000001), minutes(600), -minutes(600)])
def test_earlier_and_later_move_both_clocks_and_undo_each_other(span: dt.timedelta) -> None:
    earlier = NOON.earlier_by(span)
    assert between(earlier, NOON) == span == NOON.at - earlier.at
    assert earlier.later_by(span) == NOON


@pytest.mark.parametrize(("span", "expected"), [(0, 0), (0.999, 0), (59.999, 59), (-0.001, -1), (-30, -30)])
def test_whole_seconds_are_rounded_down(span: float, expected: int) -> None:
    assert whole_seconds(seconds(span)) == expected


def test_nanoseconds_add_up_without_rounding() -> None:
    parts = [Stamp(NOON.at, "one", NOON.steady_ns + place) for place in (0, 333, 1_001, 1_500)]
    assert sum(nanoseconds_between(one, other) for one, other in pairwise(parts)) == 1_500
    assert nanoseconds_between(NOON, Stamp(NOON.at + seconds(1), "two", 5)) == 1_000_000_000


def test_an_estimate_is_told_to_the_nearest_second() -> None:
    at = dt.datetime(2026, 6, 1, 10, 15, 59, 999_999, tzinfo=dt.UTC)
    assert nearest_second(at) == nearest_second(at + dt.timedelta(microseconds=2)) == at + dt.timedelta(microseconds=1)
