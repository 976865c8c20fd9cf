"""Lengths of time, limits, clock times and dates as the screen tells them."""

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from chairconsole.domain.base.notation import Limit, format_duration
from chairconsole.domain.base.timing import NO_TIME, whole_seconds
from chairconsole.domain.base.translatable import fill
from chairconsole.ui.words.counted import Counted

MINUS = "\u2212"
MANY_MINUTES = 100
HALF_A_DAY = 12


def length(span: dt.timedelta) -> str:
    """A length of time as "2:34", from a day on as "3491 d 11:41:21"; with a true minus sign if it is negative."""
    seconds = whole_seconds(span)
    return f"{MINUS if seconds < 0 else ''}{countdown_figure(abs(seconds))}"


def countdown_figure(seconds: int) -> str:
    """What is left as "1:17:53", counting up with its sign once it is over; from a day on as "2 d 3:04:05"."""
    days, rest = divmod(abs(seconds), 24 * 3600)
    told = format_duration(rest)
    if days:
        told = fill(QCoreApplication.translate("wording", "%1 d %2"), days, told)
    return told if seconds >= 0 else f"+{told}"


def length_in_words(seconds: int) -> str:
    """A length of time said in full, as "2 minutes 30 seconds": how what was typed is read."""
    hours, rest = divmod(seconds, 3600)
    parts = []
    if hours:
        parts.append(Counted.tr("%n hours", "", hours))
    if rest // 60:
        parts.append(Counted.tr("%n minutes", "", rest // 60))
    if rest % 60 or not parts:
        parts.append(Counted.tr("%n seconds", "", rest % 60))
    return " ".join(parts)


def limit_in_words(limit: Limit) -> str:
    """A limit said in full, as "5 minutes to 7 minutes"."""
    if not limit.is_range:
        return length_in_words(limit.upper)
    words = QCoreApplication.translate("wording", "%1 to %2")
    return fill(words, length_in_words(limit.lower), length_in_words(limit.upper))


def room_clock_words(offset: dt.timedelta) -> str:
    """By how much the room's clock is ahead of the computer's; empty if they agree."""
    if offset == NO_TIME:
        return ""
    words = (
        QCoreApplication.translate("wording", "%1 ahead of the computer's clock")
        if offset > NO_TIME
        else QCoreApplication.translate("wording", "%1 behind the computer's clock")
    )
    return fill(words, countdown_figure(whole_seconds(abs(offset))))


def minutes_words(minutes: int) -> str:
    """Whole minutes as "6 min", and from a hundred on as "9 h 39 min"."""
    if minutes < MANY_MINUTES:
        return fill(QCoreApplication.translate("wording", "%1 min"), minutes)
    words = QCoreApplication.translate("wording", "%1 h %2 min")
    return fill(words, minutes // 60, f"{minutes % 60:02d}")


def limit_words(limit: Limit, added_seconds: int = 0) -> str:
    """A limit as the rail says it: "7:00", or "5–7" for a range of whole minutes."""
    lower, upper = limit.lower + added_seconds, limit.upper + added_seconds
    if not limit.is_range:
        return format_duration(upper)
    if lower % 60 == 0 and upper % 60 == 0:
        return f"{lower // 60}\u2013{upper // 60}"
    return f"{format_duration(lower)}\u2013{format_duration(upper)}"


def clock_time(instant: dt.datetime, *, in_twelve_hours: bool = False) -> str:
    """A venue time as "11:42" or, where the day has twice twelve hours, as "2:53 p.m."."""
    # Not by strftime, which imports a module at each call: a list shows hundreds of times.
    if not in_twelve_hours:
        return f"{instant.hour:02}:{instant.minute:02}"
    translate = QCoreApplication.translate
    words = translate("wording", "%1 a.m.") if instant.hour < HALF_A_DAY else translate("wording", "%1 p.m.")
    return fill(words, f"{instant.hour % HALF_A_DAY or HALF_A_DAY}:{instant.minute:02}")


def time_of_day(instant: dt.datetime, today: dt.date) -> str:
    """A venue time as "11:42", with its day of the week before it where that is not today."""
    told = clock_time(instant)
    return told if instant.date() == today else f"{date_words(instant.date(), 'ddd')} {told}"


def date_words(date: dt.date, pattern: str) -> str:
    """A date in the user's language, by Qt's pattern ("ddd d MMM")."""
    return QLocale().toString(QDate(date.year, date.month, date.day), pattern)
