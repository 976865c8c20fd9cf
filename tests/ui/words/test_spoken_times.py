"""Times and lengths as they are said aloud."""

import datetime as dt

import pytest

from chairconsole.domain.base.notation import Limit, parse_wall_time
from chairconsole.ui.words.spoken_times import spoken_day, spoken_limit, spoken_time

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("15:00", "three o'clock"),
        ("12:00", "twelve o'clock"),
        ("0:00", "twelve o'clock"),
        ("10:15", "a quarter past ten"),
        ("12:30", "half past twelve"),
        ("12:45", "a quarter to one"),
        ("11:45", "a quarter to twelve"),
        ("14:45", "a quarter to three"),
        ("17:50", "ten to six"),
        ("10:05", "five past ten"),
        ("23:40", "twenty to twelve"),
        ("12:53", "12:53"),
        ("13:07", "1:07"),
        ("13:25", "1:25"),
    ],
)
def test_a_time_of_day(written: str, said: str) -> None:
    assert spoken_time(parse_wall_time(written)) == said


@pytest.mark.parametrize(
    ("limit", "said"),
    [
        (Limit.of(180), "three minutes"),
        (Limit.of(60), "one minute"),
        (Limit.of(90), "one minute and thirty seconds"),
        (Limit.of(150), "two minutes and thirty seconds"),
        (Limit.of(45), "forty-five seconds"),
        (Limit.of(23 * 60), "23 minutes"),
        (Limit(lower=300, upper=420), "five to seven minutes"),
        (Limit(lower=90, upper=120), "one minute and thirty seconds to two minutes"),
    ],
)
def test_a_limit(limit: Limit, said: str) -> None:
    assert spoken_limit(limit) == said


def test_the_day_on_which_one_meets_again() -> None:
    today = dt.date(2017, 5, 8)
    assert spoken_day(dt.date(2017, 5, 9), today) == "tomorrow"
    assert spoken_day(dt.date(2017, 5, 11), today) == "on Thursday 11 May"
