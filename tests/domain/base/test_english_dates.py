"""Dates in English."""

import datetime as dt

from chairconsole.domain.base.english_dates import long_date, short_date


def test_dates_are_english_whatever_the_language_of_the_computer() -> None:
    assert long_date(dt.date(2017, 5, 8)) == "Monday, 8 May 2017"
    assert short_date(dt.date(2017, 12, 31)) == "31 December 2017"
