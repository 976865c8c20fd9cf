"""When the list closes, as it is typed."""

import datetime as dt

import pytest

from chairconsole.domain.plan.coming_time import coming_time
from tests.desk import first_session

SESSION = first_session()
NOW = SESSION.instant(SESSION.days[0].date, 11 * 60 + 42) + dt.timedelta(seconds=7)


@pytest.mark.parametrize(
    ("typed", "time"),
    [
        ("12:30", "12:30"),
        (" 12.30 ", "12:30"),
        ("12h30", "12:30"),
        # it is 11:42:07, and nobody gets less than was said
        ("10", "11:53"),
        ("in 10", "11:53"),
        ("In 10 minutes", "11:53"),
        ("5 min", "11:48"),
        ("90m", "13:13"),
    ],
)
def test_a_time_of_the_venue_or_a_number_of_minutes(typed: str, time: str) -> None:
    found = coming_time(typed, NOW, SESSION)
    assert found is not None
    assert f"{SESSION.venue_time(found):%H:%M}" == time


@pytest.mark.parametrize("typed", ["", "  "])
def test_no_time_is_none(typed: str) -> None:
    assert coming_time(typed, NOW, SESSION) is None


@pytest.mark.parametrize(
    "typed", ["soon", "25:00", "12:75", "12:30:10", "-5", "1" * 5000, "\u0661\u0662:\u0663\u0660x"]
)
def test_anything_else_is_no_time(typed: str) -> None:
    with pytest.raises(ValueError, match="time of day"):
        coming_time(typed, NOW, SESSION)


def test_on_the_minute_it_is_as_many_minutes_as_were_said() -> None:
    found = coming_time("10", NOW - dt.timedelta(seconds=7), SESSION)
    assert found is not None
    assert f"{SESSION.venue_time(found):%H:%M:%S}" == "11:52:00"
