"""Lengths, limits and times of day as they are typed: a number alone is always minutes."""

import datetime as dt

import pytest

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.typed_times import (
    TypedLength,
    TypedLimit,
    typed_length,
    typed_limit,
    typed_minute_of_day,
    typed_time,
)


@pytest.mark.parametrize(
    ("typed", "seconds"),
    [
        ("15", 900),
        ("1", 60),
        (" 3 min ", 180),
        ("3min", 180),
        ("3m", 180),
        ("3 minutes", 180),
        ("20 min", 1200),
        ("2.5", 150),
        ("2,5", 150),
        ("2.5 min", 150),
        ("2:30", 150),
        ("0:45", 45),
        ("90 s", 90),
        ("90s", 90),
        ("45 sec", 45),
        ("90 seconds", 90),
        ('90"', 90),
        ("1'30", 90),
        ("1'30\"", 90),
        ("1’30”", 90),
        ("1′30″", 90),
        ("1'30''", 90),
        ("2'", 120),
        ("1m30", 90),
        ("1 min 30", 90),
        ("1 min 30 s", 90),
        ("1h", 3600),
        ("1 h 30", 5400),
        ("1h30", 5400),
        ("1:15:00", 4500),
        ("\uff13\uff1a\uff10\uff10", 180),
        ("\uff13", 180),
        ("\uff12\uff0c\uff15", 150),
        ("\u0663", 180),
        ("\u0662:\u0663\u0660", 150),
        ("\u0662\u066b\u0665", 150),
        ("3 分", 180),
        ("3 мин", 180),
        ("0", 0),
    ],
)
def test_what_can_be_meant_in_one_way_is_sure(typed: str, seconds: int) -> None:
    assert typed_length(typed) == TypedLength(seconds)


@pytest.mark.parametrize(("typed", "seconds"), [("16", 960), ("20", 1200), ("90", 5400), ("2.30", 150), ("2,75", 165)])
def test_what_may_be_meant_otherwise_is_asked_about(typed: str, seconds: int) -> None:
    assert typed_length(typed) == TypedLength(seconds, is_sure=False)


@pytest.mark.parametrize(
    "typed",
    ["", " ", "soon", "-5", "1:75", "1:2:3:4", "9" * 5000, "9" * 9, "min", "s", "2:3", "1'75", "1h75", "2..5", "h30"],
)
def test_what_is_no_length(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        typed_length(typed)


@pytest.mark.parametrize(
    ("typed", "limit"),
    [
        ("3", Limit.of(180)),
        ("2:00", Limit.of(120)),
        ("90 s", Limit.of(90)),
        ("5-7", Limit(lower=300, upper=420)),
        ("5\u20137 min", Limit(lower=300, upper=420)),
        ("5 to 7", Limit(lower=300, upper=420)),
        ("5:00-7:00", Limit(lower=300, upper=420)),
        ("90-120 s", Limit(lower=90, upper=120)),
    ],
)
def test_a_limit_is_a_length_or_two(typed: str, limit: Limit) -> None:
    assert typed_limit(typed) == TypedLimit(limit)


def test_a_limit_that_may_be_meant_otherwise_is_asked_about() -> None:
    assert typed_limit("20") == TypedLimit(Limit.of(1200), is_sure=False)
    assert not typed_limit("5-20").is_sure


@pytest.mark.parametrize("typed", ["", "0", "0:00", "-2", "7-5", "1-2-3", "two"])
def test_what_is_no_limit(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        typed_limit(typed)


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("12:30", 750),
        ("12.30", 750),
        ("12h30", 750),
        ("12 h 30", 750),
        ("12h", 720),
        ("12:30 pm", 750),
        ("12:30pm", 750),
        ("12:30 p.m.", 750),
        ("12:30 am", 30),
        ("3 pm", 900),
        ("3:05 PM", 905),
        ("9:05 a.m.", 545),
        ("15:00 pm", 900),
        ("9:05", 545),
        ("24:00", 1440),
        ("00:00", 0),
        ("\uff11\uff12\uff1a\uff13\uff10", 750),
        ("\u0661\u0662:\u0663\u0660", 750),
    ],
)
def test_times_of_day(typed: str, minutes: int) -> None:
    assert typed_minute_of_day(typed) == minutes


@pytest.mark.parametrize(
    ("typed", "near", "minutes"),
    [
        ("0:30", 22 * 60, 24 * 60 + 30),
        ("4:59", 17 * 60 + 50, 28 * 60 + 59),
        ("5:30", 17 * 60 + 50, 5 * 60 + 30),
        ("0:30", 10 * 60 + 15, 30),
        ("23:00", 24 * 60 + 10, 23 * 60),
        ("0:20", 24 * 60 + 10, 24 * 60 + 20),
    ],
)
def test_what_is_near_to_the_evening_is_in_the_night(typed: str, near: int, minutes: int) -> None:
    assert typed_minute_of_day(typed, near=near) == minutes


def test_seconds_of_a_time_of_day() -> None:
    assert typed_time("12:30:20") == (dt.timedelta(hours=12, minutes=30, seconds=20), True)
    assert typed_time("12:30") == (dt.timedelta(hours=12, minutes=30), False)


@pytest.mark.parametrize(
    "typed", ["", "12", "soon", "25:00", "24:01", "12:75", "13:30 am", "0:30 pm", "12:3", "12h30h", "1" * 5000]
)
def test_what_is_no_time_of_day(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        typed_minute_of_day(typed)


def test_a_time_with_seconds_is_none_to_the_minute() -> None:
    with pytest.raises(ValueError, match="to the minute"):
        typed_minute_of_day("12:30:10")
