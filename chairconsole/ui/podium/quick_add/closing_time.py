"""When the floor list closes, as a chair types it: a time of the venue, or in so many minutes."""

import datetime as dt
import re

from chairconsole.domain.base.notation import parse_wall_time
from chairconsole.domain.plan.session import Session

_MINUTES = re.compile(r"(?:in\s+)?(\d{1,3})\s*(?:m|min|minutes?)?", re.IGNORECASE)


def closing_time(text: str, now: dt.datetime, session: Session) -> dt.datetime | None:
    """The instant that was typed, None if nothing was. Raises ValueError if it is no time."""
    typed = text.strip()
    if not typed:
        return None
    minutes = _MINUTES.fullmatch(typed)
    if minutes is not None:
        at = now + dt.timedelta(minutes=int(minutes[1]))
        return session.on_the_minute(at) if int(minutes[1]) else at
    today = session.venue_time(now).date()
    return session.instant(today, parse_wall_time(typed.replace(".", ":").replace("h", ":")))
