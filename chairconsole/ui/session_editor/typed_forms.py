"""What somebody types as an answer, in the form in which it is checked and kept."""

import re
from contextlib import suppress
from zoneinfo import available_timezones

from chairconsole.domain.base.notation import format_wall_time
from chairconsole.domain.base.typed_times import typed_minute_of_day
from chairconsole.intake.doubts.doubt import AnswerKind
from chairconsole.intake.heading.places import Places
from chairconsole.intake.language.calendar_dates import find_dates
from chairconsole.ui.dialogs.limit_question import read_limit


def as_written(kind: AnswerKind, typed: str, places: Places) -> str:
    """A date as "8 May 2017", a time as "17.50", a limit as "3", a time zone by its city: each in its one form.

    Whatever is not understood is returned as it was typed.
    """
    match kind:
        case AnswerKind.DATE:
            return _date(typed)
        case AnswerKind.TIME:
            return _time(typed)
        case AnswerKind.TIME_RANGE:
            return _range(typed)
        case AnswerKind.TIME_ZONE:
            return _zone(typed, places)
        case AnswerKind.LIMIT:
            limit = read_limit(typed)
            return limit.as_text() if limit is not None else typed
        case _:
            return typed


def zones_like(typed: str, places: Places) -> list[str]:
    """The time zones in whose names the typed text stands, and that of a city of this name first."""
    wanted = "_".join(typed.casefold().split())
    city = places.zone_of(typed)
    found = sorted(zone for zone in available_timezones() if wanted in zone.casefold() and zone != city)
    return [city, *found] if city else found


def _range(typed: str) -> str:
    first, *others = re.split(r"\s*[-\u2013\u2014]\s*", typed)
    near: int | None = None
    with suppress(ValueError):
        near = typed_minute_of_day(first)
    return "-".join([_time(first), *(_time(other, near) for other in others)])


def _time(typed: str, near: int | None = None) -> str:
    try:
        return format_wall_time(typed_minute_of_day(typed, near=near))
    except ValueError:
        return typed


def _date(typed: str) -> str:
    found = find_dates(typed)
    if len(found) != 1 or len(found[0].days) != 1 or found[0].is_ambiguous:
        return typed
    (day,) = found[0].days
    date = day.in_year(day.year) if day.year is not None else None
    return date.isoformat() if date is not None else typed


def _zone(typed: str, places: Places) -> str:
    if typed in available_timezones():
        return typed
    found = zones_like(typed, places)
    return found[0] if len(found) == 1 or (found and places.zone_of(typed)) else typed
