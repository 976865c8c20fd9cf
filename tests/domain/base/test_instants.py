"""Instants with which nothing can be reckoned are no instants of a meeting."""

import datetime as dt

import pytest
from pydantic import TypeAdapter, ValidationError

from chairconsole.domain.base.instants import Instant

INSTANTS = TypeAdapter(Instant)


@pytest.mark.parametrize("year", [1970, 2017, 2199])
def test_years_of_meetings_are_taken(year):
    instant = dt.datetime(year, 5, 8, 10, 0, tzinfo=dt.UTC)
    assert INSTANTS.validate_python(instant) == instant


@pytest.mark.parametrize(
    "text",
    ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "1969-12-31T23:59:59Z", "2017-05-08T10:00:00", ""],
)
def test_others_are_refused(text):
    with pytest.raises(ValidationError):
        INSTANTS.validate_json(f'"{text}"')
