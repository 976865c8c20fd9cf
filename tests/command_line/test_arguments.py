"""A date as an argument."""

import argparse
import datetime as dt

import pytest

from chairconsole.command_line.arguments import date


def test_a_date_is_read() -> None:
    assert date("2017-05-08") == dt.date(2017, 5, 8)


@pytest.mark.parametrize("text", ["8 May", "", "2017-02-30", "1970-12-31", "2201-01-01"])
def test_what_is_no_date_or_far_away_is_wrong_usage(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError):
        date(text)
