"""Arguments that more than one command takes."""

import argparse
import datetime as dt

EARLIEST_YEAR, LATEST_YEAR = 1971, 2200
"""Between these every instant of a rehearsal can be told as an identifier and in every time zone."""


def date(text: str) -> dt.date:
    """Read a date as in 2017-05-08. Raises ArgumentTypeError, as argparse asks of an argument's type."""
    try:
        read = dt.date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f'a date is written 2017-05-08, not "{text}"') from None
    check_year(read, "a session")
    return read


def check_year(when: dt.date, what: str) -> None:
    """Raise ArgumentTypeError for a date or time outside the years that can be dealt with."""
    if not EARLIEST_YEAR <= when.year <= LATEST_YEAR:
        raise argparse.ArgumentTypeError(f"{what} is held between {EARLIEST_YEAR} and {LATEST_YEAR}")
