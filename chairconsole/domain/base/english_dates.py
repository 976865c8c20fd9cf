"""Dates in English, whatever the computer's language is: what is written into files is in English."""

import datetime as dt

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def weekday(date: dt.date) -> str:
    """The day of the week."""
    return _WEEKDAYS[date.weekday()]


def short_date(date: dt.date) -> str:
    """A date as in "8 May 2017"."""
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def long_date(date: dt.date) -> str:
    """A date as in "Monday, 8 May 2017"."""
    return f"{weekday(date)}, {short_date(date)}"
