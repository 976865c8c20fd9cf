"""How texts, times and limits are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from chairconsole.domain.base.notation import (
    Identifier,
    Limit,
    Line,
    Name,
    Text,
    TimeRange,
    format_duration,
    format_wall_time,
    parse_duration,
    parse_wall_time,
    quoted,
)


def sentence_of(kind, value):
    with pytest.raises(ValidationError) as caught:
        TypeAdapter(kind).validate_python(value)
    (error,) = caught.value.errors()
    return error["msg"].removeprefix("Value error, ")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("10:15", 615), ("0:00", 0), ("00:00", 0), (" 9:05 ", 545), ("24:00", 1440), ("24:30", 1470), ("29:00", 1740)],
)
def test_a_time_of_day(text, minutes):
    assert parse_wall_time(text) == minutes


@pytest.mark.parametrize("text", ["29:01", "30:00", "10:60"])
def test_a_time_of_day_that_does_not_exist(text):
    with pytest.raises(ValueError, match=f'^there is no time of day "{text}"$'):
        parse_wall_time(text)


@pytest.mark.parametrize("value", ["10.15", "10:5", "", "ten", "١٠:١٥", None, True, 1741, -1])
def test_what_is_no_time_of_day(value):
    with pytest.raises(ValueError, match=r'^a time of day is written "10:15", not "'):
        parse_wall_time(value)


@given(st.integers(0, 1440))
def test_times_of_day_survive_being_written(minutes):
    assert parse_wall_time(format_wall_time(minutes)) == minutes


@pytest.mark.parametrize(("text", "seconds"), [("3:00", 180), ("0:30", 30), ("1:15:00", 4500), ("90:00", 5400)])
def test_a_length_of_time(text, seconds):
    assert parse_duration(text) == seconds


@pytest.mark.parametrize("text", ["-3:00", "3", "3:60", "1:60:00", "3:0", ""])
def test_what_is_no_length_of_time(text):
    with pytest.raises(ValueError, match=r'^a length of time is written "3:00"'):
        parse_duration(text)


@given(st.integers(0, 99 * 3600))
def test_lengths_survive_being_written(seconds):
    assert parse_duration(format_duration(seconds)) == seconds


def test_a_length_over_time_has_its_sign():
    assert format_duration(-72) == "-1:12"


def test_a_limit_is_one_length_or_a_range():
    assert Limit.model_validate("3:00") == Limit.of(180)
    experts = Limit.model_validate("5:00–7:00")
    assert (experts.lower, experts.upper, experts.is_range) == (300, 420, True)
    assert experts.as_text() == "5:00-7:00"
    assert not Limit.of(180).is_range


def test_a_limit_is_made_longer_or_shorter_but_never_nothing() -> None:
    experts = Limit(lower=300, upper=420)
    assert experts.longer_by(30) == Limit(lower=330, upper=450)
    assert experts.longer_by(-400) == Limit(lower=1, upper=20)
    assert experts.longer_by(-420) == Limit.of(1)


def test_limits_that_are_refused():
    assert sentence_of(Limit, "0:00") == 'a limit is longer than "0:00"'
    assert sentence_of(Limit, "7:00-5:00") == 'a limit has its shorter length first: "5:00-7:00"'
    assert sentence_of(Limit, "-3:00").endswith('not "-3:00"')
    assert sentence_of(Limit, {"lower": -5, "upper": 5}) == 'a limit is longer than "-0:05"'


def test_a_stretch_of_a_day():
    hours = TimeRange.model_validate("10:00 - 13:00")
    assert (hours.start, hours.end) == (600, 780)
    assert TypeAdapter(TimeRange).dump_python(hours) == "10:00-13:00"


def test_stretches_that_are_refused():
    assert sentence_of(TimeRange, "10:15-09:00") == 'the stretch "10:15-09:00" ends before it begins'
    assert sentence_of(TimeRange, "all day").startswith('a stretch of time is written "13:15-14:45"')


def test_texts():
    assert TypeAdapter(Text).validate_python("one\n\ttwo") == "one\n\ttwo"
    assert sentence_of(Text, "bell\a") == "this text has the control character U+0007 at position 5"
    assert sentence_of(Line, "one\ntwo") == "this text has a line break at position 4"
    assert sentence_of(Name, "a\tb") == "this text has a tab at position 2"
    assert sentence_of(Name, "  ") == "this text is empty"
    assert TypeAdapter(Line).validate_python("") == ""


def test_ids():
    assert TypeAdapter(Identifier).validate_python("expert-2") == "expert-2"
    for text in ("panel 1", "panel/1", "-x", "seat:x"):
        assert sentence_of(Identifier, text).endswith(f'and is not "{text}"')


def test_a_quotation_is_short_and_on_one_line():
    assert quoted("a\nb\x1b") == '"a�b�"'
    assert quoted("x" * 50) == f'"{"x" * 40}…"'
    assert quoted([1]) == "a list"
    assert quoted({}) == "a table"
    assert quoted(16**9000) == "a very large number"
