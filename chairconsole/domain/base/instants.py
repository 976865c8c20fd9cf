"""An instant that an event may have: of the years in which meetings are held, so that it can be reckoned with."""

import datetime as dt
from typing import Annotated

from pydantic import AfterValidator, AwareDatetime, Field

YEARS = range(1970, 2200)
"""Any earlier or later one is a damaged clock or a damaged file; near the ends of the calendar no zone can be told."""


def of_a_meeting(instant: dt.datetime) -> dt.datetime:
    """The instant. Raises ValueError if no meeting can be at it."""
    if instant.year not in YEARS:
        raise ValueError(f"no meeting is in the year {instant.year}")
    return instant


Instant = Annotated[AwareDatetime, AfterValidator(of_a_meeting)]
"""The type of such an instant."""

LARGEST_SPAN = 300 * 366 * 24 * 3600
"""In seconds; more than lies between any two of these years. A computer whose battery is dead begins decades ago."""

Seconds = Annotated[int, Field(ge=-LARGEST_SPAN, le=LARGEST_SPAN)]
RealSeconds = Annotated[float, Field(ge=-LARGEST_SPAN, le=LARGEST_SPAN)]
"""Spans with which can be reckoned."""
