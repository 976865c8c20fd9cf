"""Lengths of time and limits."""

import datetime as dt

import pytest

from chairconsole.domain.base.notation import Limit
from chairconsole.ui.words.time_words import length, limit_words

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
