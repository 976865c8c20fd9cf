"""Lengths of time and limits."""

import datetime as dt

import pytest

from chairconsole.domain.base.notation import Limit
from chairconsole.ui.words.time_words import countdown_figure, length, length_in_words, limit_in_words, limit_words

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("lower", "upper", "added", "words"),
    [
        (420, 420, 0, "7:00"),
        (420, 420, 30, "7:30"),
        (300, 420, 0, "5\u20137"),
        (300, 420, 60, "6\u20138"),
        (300, 420, 30, "5:30\u20137:30"),
        (420, 420, -30, "6:30"),
    ],
)
def test_a_limit_in_words(lower: int, upper: int, added: int, words: str) -> None:
    assert limit_words(Limit(lower=lower, upper=upper), added) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(0, "0:00"), (59.9, "0:59"), (154, "2:34"), (3725, "1:02:05"), (-30, "\u22120:30")]
)
def test_a_length_in_words(seconds: float, words: str) -> None:
    assert length(dt.timedelta(seconds=seconds)) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (83795 * 3600 + 41 * 60 + 21, "3491 d 11:41:21"),
        (86399, "23:59:59"),
        (86400, "1 d 0:00"),
        (-90000, "\u22121 d 1:00:00"),
    ],
)
def test_a_very_long_time_is_told_in_days(seconds: int, words: str) -> None:
    assert length(dt.timedelta(seconds=seconds)) == words


@pytest.mark.parametrize(
    ("seconds", "shown"), [(4673, "1:17:53"), (0, "0:00"), (-133, "+2:13"), (-90000, "+1 d 1:00:00")]
)
def test_a_countdown_counts_up_with_its_sign_when_it_is_over(seconds: int, shown: str) -> None:
    assert countdown_figure(seconds) == shown


def test_a_limit_is_said_in_full() -> None:
    assert limit_in_words(Limit(lower=300, upper=420)) == "5 minutes to 7 minutes"
    assert length_in_words(2 * 3600 + 30) == "2 hours 30 seconds"
    assert length_in_words(0) == "0 seconds"
