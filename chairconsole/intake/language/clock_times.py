"""Times of day as programmes write them, in English, French and Spanish: one, or from one to another."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from chairconsole.domain.base.notation import LATEST_MINUTE, TimeRange
from chairconsole.intake.language.phrases import any_case

Half = Literal["a", "p"]

HALF_DAY = 12 * 60
DAY = 24 * 60
_LONGEST_UNSAID = 6 * 60
"""No longer than this is a stretch whose end is taken to be of the afternoon, or of the night after the day, because it
would be too early.
"""
_EARLIEST_UNSAID = 7 * 60
"""An hour before this without "am" or "pm" is one of the afternoon: no programme begins at half past one at night."""


def _token(number: int) -> str:
    """A pattern for one time of day, whose groups end with this number."""
    return rf"""
    (?: las \s+ )?
    (?:
        (?P<named{number}> 12\s*noon | noon | midday | midi | mediod[ií]a | 12\s*midnight | midnight | minuit
          | medianoche )\b
      | (?P<joined{number}> [012]\d[0-5]\d ) (?! \d ) (?P<joined_mark{number}> \s* (?: hrs? | hours | h )\b\.? )?
      | (?P<hour{number}> \d{{1,2}} )
        (?: \s? [:;.h] \s? (?P<minute{number}> \d{{2}} ) (?: : \d{{2}} )?
          | \s? (?P<mark{number}> h(?:rs?|eures?|oras?|ours?|s)?\b\.? ) (?: \s? (?P<after{number}> \d{{2}} )\b )?
        )?
        (?! \d ) (?! [.,/]\d )
        (?: \s? (?P<half{number}> [ap] )\s?\.?\s?m\b\.? )?
        (?: \s? (?: noon | midi | midday )\b )?
        (?: \s? (?: hrs? | hours | heures? | horas? | hs | h | uhr )\b\.? )?
    )
    """


_SEPARATOR = r"""
    \s* (?: -{1,3} | [–—−‐‑‒―~→] | / | \b(?: to | until | till | through )\b | \bjusqu['’]?(?:à|a|au)\b
          | (?<![^\W\d_]) à (?![^\W\d_]) | \b(?: a | al | hasta )\b
          | (?P<and> \b(?: and | et | y )\b ) ) \s*
"""
_LEAD = r"(?P<lead> \b(?: from | between | de | entre | desde | des )\s+ (?: las\s+ )? )?"
_RANGE = re.compile(
    rf"(?<![\w/]) (?<!\d[.,:]) {_LEAD} {_token(1)} {_SEPARATOR} {_token(2)}", re.IGNORECASE | re.VERBOSE
)
_SINGLE = re.compile(rf"(?<![\w/]) (?<!\d[.,:]) {_token(1)}", re.IGNORECASE | re.VERBOSE)
_MIDNIGHT = any_case("midnight|minuit|medianoche")


@dataclass(frozen=True)
class Clock:
    """A time of day as written: hours and minutes, with the half of the day where it is given.

    `is_marked` says that it cannot be any other number; `is_plain` that it might be one of a 12-hour clock.
    """

    hour: int
    minute: int
    half: Half | None = None
    is_marked: bool = True
    is_plain: bool = False

    @property
    def is_possible(self) -> bool:
        """Whether there is such a time of day."""
        return self.minute < 60 and (self.hour < 24 or (self.hour == 24 and self.minute == 0))

    def minutes(self, half: Half | None = None) -> int:
        """Minutes after midnight, in this half of the day if the time itself does not say which."""
        hour = self.hour
        if (self.half or half) == "p" and hour < 12:
            hour += 12
        elif (self.half or half) == "a" and hour == 12:
            hour = 0
        return hour * 60 + self.minute


@dataclass(frozen=True)
class Span:
    """A stretch of a day found in a text from `begin` to `finish`; minutes after midnight.

    `end` is None where only a start is written. `is_guessed` says that a half of the day was left out and
    guessed; `is_impossible` that there is no such time, or that it ends before it begins; `is_weak` that the
    number may be that of a paragraph. `written` is the text itself.
    """

    start: int
    end: int | None
    begin: int
    finish: int
    is_guessed: bool = False
    is_impossible: bool = False
    is_weak: bool = False
    written: str = ""


def find_ranges(text: str) -> Iterator[Span]:
    """Every stretch with a start and an end in a text."""
    return (span for match in _RANGE.finditer(text) if (span := _range(match)) is not None)


def time_ranges(text: str) -> list[TimeRange]:
    """Every stretch in a text whose times are possible."""
    spans = [span for span in find_ranges(text) if not span.is_impossible]
    return [TimeRange(start=span.start, end=span.end) for span in spans if span.end is not None]


def are_in_order(ranges: Sequence[TimeRange]) -> bool:
    """Whether each stretch begins when or after the one before ends."""
    return all(one.end <= other.start for one, other in pairwise(ranges))


def range_at_start(text: str) -> Span | None:
    """The stretch with which a text begins."""
    match = _RANGE.match(text)
    return _range(match) if match else None


def time_at_start(text: str) -> Span | None:
    """The one time of day with which a text begins."""
    match = _SINGLE.match(text)
    return _single(match) if match else None


def _single(match: re.Match[str]) -> Span | None:
    clock = _clock(match, 1)
    if not clock.is_marked:
        return None
    mark = (match["mark1"] or "").rstrip(".")
    if len(mark) > 1 and match["after1"] is None:
        return None  # "two hours", "10 hours" and "3 heures" are lengths
    start, is_guessed = _with_half(clock)
    has_dot = match["minute1"] is not None and not re.search(r"[:h]", match[0], re.IGNORECASE)
    is_weak = clock.half is None and (has_dot or bool(match["joined1"] and not match["joined_mark1"]))
    return Span(start, None, match.start(), match.end(), is_guessed, not clock.is_possible, is_weak, match[0].strip())


def _range(match: re.Match[str]) -> Span | None:
    first, last = _clock(match, 1), _clock(match, 2)
    if not (first.is_marked or last.is_marked):
        return None
    if match["and"] and not (match["lead"] or "").casefold().startswith(("between", "entre")):
        return None
    if match["joined1"] and match["joined2"] and not _are_times(match):
        return None
    if match["joined1"] and not match["joined2"] and match["hour2"] and not last.is_marked:
        return None
    start, end, is_guessed = _resolved(first, last)
    is_impossible = not (first.is_possible and last.is_possible) or end <= start or end > LATEST_MINUTE
    return Span(start, end, match.start(), match.end(), is_guessed, is_impossible, written=match[0].strip())


def _are_times(match: re.Match[str]) -> bool:
    """Whether two numbers of four figures are times and not years."""
    first, last = match["joined1"], match["joined2"]
    is_marked = match["joined_mark1"] or match["joined_mark2"] or first.startswith("0")
    return bool(is_marked) or (int(first) < 1900 and int(last) < 2400)


def _clock(match: re.Match[str], number: int) -> Clock:
    """The time of day in the groups whose names end with this number."""
    named, joined, written = match[f"named{number}"], match[f"joined{number}"], match[f"hour{number}"]
    if named is not None:
        return Clock(24 if _MIDNIGHT.search(named) else 12, 0)
    if joined is not None:
        return Clock(int(joined[:2]), int(joined[2:]))
    hour, mark = int(written), match[f"mark{number}"]
    minute, letter = match[f"minute{number}"] or match[f"after{number}"], match[f"half{number}"]
    half: Half | None = None
    if letter and hour <= 12:
        half = "a" if letter in "aA" else "p"
    has_h = mark is not None or "h" in match[0].casefold()
    is_marked = minute is not None or half is not None or mark is not None
    is_plain = half is None and 1 <= hour <= 12 and not written.startswith("0") and not has_h
    return Clock(hour, int(minute or 0), half, is_marked, is_plain)


def _with_half(clock: Clock) -> tuple[int, bool]:
    """Minutes after midnight, and whether the half of the day was guessed."""
    minutes = clock.minutes()
    if clock.is_plain and minutes < _EARLIEST_UNSAID:
        return minutes + HALF_DAY, True
    return minutes, False


def _resolved(first: Clock, last: Clock) -> tuple[int, int, bool]:
    """The minutes of both ends of a stretch, and whether a half of the day was guessed."""
    if first.is_plain and last.half is not None:
        end = last.minutes()
        likely = [minutes for minutes in (first.minutes("p"), first.minutes("a")) if minutes < end]
        return (max(likely) if likely else first.minutes(last.half)), end, False
    start, guessed = _with_half(first)
    end = last.minutes()
    if last.is_plain and end <= start < end + HALF_DAY <= min(start + _LONGEST_UNSAID, DAY):
        return start, end + HALF_DAY, first.half is None
    if start >= HALF_DAY and end < start and DAY + end <= min(start + _LONGEST_UNSAID, LATEST_MINUTE):
        end += DAY
    elif end == 0 and last.hour == 0 and start > 0:
        end = DAY
    return start, end, guessed
