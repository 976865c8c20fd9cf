"""Lengths of time, limits and times of day as people type them: the one place where each is read.

A number alone is always minutes. Session files are stricter (`notation`): nobody is there to look at the reading.
"""

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass

from chairconsole.domain.base.notation import LATEST_MINUTE, MINUTES_PER_DAY, Limit, quoted

SURE_MINUTES = 15
"""A larger number alone is asked about: it may have been meant as seconds."""

LONGEST_TEXT = 40

_HOURS = r"h|hrs?|hours?|heures?|horas?"
_MINUTES = r"'|m|mn|min|mins|minutes?|minutos?|分钟?|мин\w*"
_SECONDS = r"\"|''|s|secs?|seconds?|secondes?|segs?|segundos?|秒|сек\w*"
_CLOCK = re.compile(r"(?:([0-9]{1,2}):)?([0-9]{1,3}):([0-9]{2})")
_DECIMAL = re.compile(r"([0-9]{1,3})[.,]([0-9]{1,2})")
_UNITS = re.compile(
    rf"(?:(?P<h>[0-9]{{1,2}}(?:[.,][0-9])?)\s*(?:{_HOURS})\s*)?"
    rf"(?:(?P<m>[0-9]{{1,3}}(?:[.,][0-9]{{1,2}})?)\s*(?:{_MINUTES})\s*)?"
    rf"(?:(?P<s>[0-9]{{1,4}})\s*(?P<unit>{_SECONDS})?)?",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*(?:-|\bto\b)\s*", re.IGNORECASE)
_TIME = re.compile(
    r"(?P<h>[0-9]{1,2})(?:\s*[:.h]\s*(?P<m>[0-9]{2})(?:[:.](?P<s>[0-9]{2}))?)?\s*(?P<half>[ap]\.?\s*m\.?|h)?",
    re.IGNORECASE,
)
_SIGNS = str.maketrans({"’": "'", "‘": "'", "′": "'", "´": "'", "”": '"', "“": '"', "″": '"', "٫": ".", "،": ","})
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—−~", "-"))


@dataclass(frozen=True, slots=True)
class TypedLength:
    """How a length was read, in seconds; `is_sure` unless it may well have been meant otherwise."""

    seconds: int
    is_sure: bool = True


@dataclass(frozen=True, slots=True)
class TypedLimit:
    """How a limit was read, of one length or a range."""

    limit: Limit
    is_sure: bool = True


def typed_length(text: str) -> TypedLength:
    """The length of "15" or "2.5" (minutes), "2:30", "3 min", "90 s", "1'30". Raises ValueError if it is none."""
    typed = _plain(text)
    if typed.isdecimal() and len(typed) <= 4:
        return TypedLength(int(typed) * 60, is_sure=int(typed) <= SURE_MINUTES)
    clock = _CLOCK.fullmatch(typed)
    if clock is not None and int(clock[3]) < 60 and (clock[1] is None or int(clock[2]) < 60):
        return TypedLength(int(clock[1] or 0) * 3600 + int(clock[2]) * 60 + int(clock[3]))
    decimal = _DECIMAL.fullmatch(typed)
    if decimal is not None:
        # "2.5" is two and a half; "2.30" may be meant as 2:30, and is asked about.
        if len(decimal[2]) == 2 and int(decimal[2]) < 60:
            return TypedLength(int(decimal[1]) * 60 + int(decimal[2]), is_sure=False)
        minutes = float(f"{decimal[1]}.{decimal[2]}")
        return TypedLength(round(minutes * 60), is_sure=len(decimal[2]) == 1 and minutes <= SURE_MINUTES)
    return TypedLength(_with_units(typed))


def typed_limit(text: str) -> TypedLimit:
    """The limit of any such length, or of two ("5-7", "5:00-7:00", "90-120 s"). Raises ValueError if it is none."""
    parts = _BETWEEN.split(_plain(text))
    if len(parts) == 1:
        length = typed_length(parts[0])
        return TypedLimit(Limit.of(_positive(length.seconds)), length.is_sure)
    if len(parts) != 2:
        raise ValueError(f"no limit: {quoted(text)}")
    upper = typed_length(parts[1])
    # What is said once holds for both: "90-120 s".
    unit = re.sub(r"[0-9.,:\s]", "", parts[1])
    lower = typed_length(f"{parts[0]} {unit}" if parts[0].isdecimal() else parts[0])
    return TypedLimit(Limit(lower=_positive(lower.seconds), upper=upper.seconds), lower.is_sure and upper.is_sure)


def typed_time(text: str) -> tuple[dt.timedelta, bool]:
    """The time of day of "12:30", "12.30", "12h30", "12:30 pm", "3 pm", "12:30:20": since midnight.

    Also tells whether seconds were typed. "24:00" is the end of the day. Raises ValueError if it is no time.
    """
    found = _TIME.fullmatch(_plain(text))
    if found is None or (found["m"] is None and found["half"] is None):
        raise ValueError(f"no time of day: {quoted(text)}")
    hours, minutes, seconds = (int(found[name] or 0) for name in ("h", "m", "s"))
    half = (found["half"] or "")[:1].lower()
    if half in ("a", "p"):
        if not 1 <= hours <= (12 if half == "a" else 23):
            raise ValueError(f"no time of day: {quoted(text)}")
        hours = hours % 12 + (12 if half == "p" else 0)
    elif half == "h" and found["m"] is not None:
        raise ValueError(f"no time of day: {quoted(text)}")
    since = dt.timedelta(hours=hours, minutes=minutes, seconds=seconds)
    if minutes > 59 or seconds > 59 or since > dt.timedelta(hours=24):
        raise ValueError(f"no time of day: {quoted(text)}")
    return since, found["s"] is not None


def typed_clock(text: str) -> tuple[dt.time, bool]:
    """The same as a clock shows it. Raises ValueError if it is no time of one day."""
    since, has_seconds = typed_time(text)
    hours, rest = divmod(since // dt.timedelta(seconds=1), 3600)
    return dt.time(hours, rest // 60, rest % 60), has_seconds


def typed_minute_of_day(text: str, near: int | None = None) -> int:
    """The same in whole minutes after midnight. Raises ValueError if it is no time, or has seconds.

    In the evening, "0:30" is in the night after the day: it is, where that is nearer to the minute `near`.
    """
    since, has_seconds = typed_time(text)
    if has_seconds:
        raise ValueError(f"no time of day to the minute: {quoted(text)}")
    minute = since // dt.timedelta(minutes=1)
    later = minute + MINUTES_PER_DAY
    is_in_the_night = near is not None and later <= LATEST_MINUTE and abs(later - near) < abs(minute - near)
    return later if is_in_the_night else minute


def _plain(text: str) -> str:
    """The text with the digits and signs of a Western keyboard, whatever it was typed on."""
    if len(text) > LONGEST_TEXT:
        raise ValueError(f"no time of day and no length: {quoted(text)}")
    signs = unicodedata.normalize("NFKC", text.translate(_SIGNS)).translate(_DASHES)
    digits = (str(unicodedata.decimal(one)) if one.isdecimal() else one for one in signs)
    return " ".join("".join(digits).split())


def _with_units(typed: str) -> int:
    """The seconds of a length in hours, minutes and seconds, of which the last unit may be left out."""
    found = _UNITS.fullmatch(typed)
    if found is None or not any(found[name] for name in ("h", "m", "s")):
        raise ValueError(f"no length of time: {quoted(typed)}")
    hours, minutes = (float((found[name] or "0").replace(",", ".")) for name in ("h", "m"))
    last = int(found["s"] or 0)
    if found["unit"] is None and found["m"] is None and found["s"] is not None:
        # "1h30": what follows hours is minutes.
        minutes, last = float(last), 0
    is_below_another = found["m"] is not None or found["h"] is not None
    if (is_below_another and last > 59) or (found["h"] is not None and minutes >= 60):
        raise ValueError(f"no length of time: {quoted(typed)}")
    return round(hours * 3600 + minutes * 60) + last


def _positive(seconds: int) -> int:
    if seconds <= 0:
        raise ValueError("a limit is longer than nothing")
    return seconds
