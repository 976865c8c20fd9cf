"""A time of today that is still to come, as a chair types it: a time of the venue, or in so many minutes."""

import datetime as dt
import re

from chairconsole.domain.base.typed_times import typed_length, typed_minute_of_day
from chairconsole.domain.plan.session import Session

_LENGTH = re.compile(r"\d+\s*[^\d:.h\s]*", re.IGNORECASE)
"""A number alone, or one with its unit: not "12:30", not "12h"."""

LONGEST = dt.timedelta(hours=17)


def coming_time(text: str, now: dt.datetime, session: Session) -> dt.datetime | None:
    """The instant that was typed, None if nothing was; "in 10" is the first whole minute that leaves all of ten.

    Raises ValueError if it is no time.
    """
    typed = text.strip()
    if not typed:
        return None
    today = session.venue_time(now).date()
    is_length = typed.casefold().startswith("in ")
    if not is_length and not _LENGTH.fullmatch(typed):
        return session.instant(today, typed_minute_of_day(typed))
    length = dt.timedelta(seconds=typed_length(typed[3:] if is_length else typed).seconds)
    if length > LONGEST:
        raise ValueError(f"no time today: {typed}")
    if not length:
        return now
    minute = session.on_the_minute(now + length)
    return minute if minute == now + length else minute + dt.timedelta(minutes=1)
