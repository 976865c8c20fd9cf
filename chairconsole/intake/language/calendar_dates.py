"""Dates as notes write them, in English, French and Spanish: one day, or several in a row, with or without a year."""

import datetime as dt
import re
from dataclasses import dataclass, replace
from functools import lru_cache

from chairconsole.intake.language.phrases import any_case, folded, whole_words

_MONTHS = (
    "january janvier enero jan ene janv",
    "february fevrier febrero feb fevr fev",
    "march mars marzo mar",
    "april avril abril apr avr abr",
    "may mai mayo",
    "june juin junio jun",
    "july juillet julio jul juil",
    "august aout agosto aug ago",
    "september septembre septiembre sep sept set setiembre",
    "october octobre octubre oct",
    "november novembre noviembre nov",
    "december decembre diciembre dec dic",
)
_WEEKDAYS = (
    "monday lundi lunes mon",
    "tuesday mardi martes tue tues",
    "wednesday mercredi miercoles wed",
    "thursday jeudi jueves thu thur thurs",
    "friday vendredi viernes fri",
    "saturday samedi sabado sat",
    "sunday dimanche domingo sun",
)
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}
_WEEKDAY_OF = {name: number for number, names in enumerate(_WEEKDAYS) for name in names.split()}


def _either(names: dict[str, int]) -> str:
    return "|".join(sorted(names, key=len, reverse=True))


_MONTH = rf"(?:{_either(_MONTH_OF)})\b\.?"
_WEEKDAY = rf"(?:{_either(_WEEKDAY_OF)})\b\.?"
WEEKDAY = whole_words(rf"{_either(_WEEKDAY_OF)}")
MONTH = whole_words("|".join(name for name in _MONTH_OF if len(name) > 3 or name in ("may", "mai")))
"""The name of a month, alone; short forms are read with a day only."""

_DAY = r"(?:[0-3]?\d)(?:\s?(?:st|nd|rd|th|er|re|e|o|º|°)\b|[º°])?"
_AND = r"\s*(?:-{1,2}|–|—|/|,\s*(?:and|et|y)\b|,|\band\b|&|\bet\b|\by\b|\bto\b|\bau\b|\bal\b|\ba\b)\s*"
_OF = r"\s*(?:of\s+|de\s+|del?\s+|-)?\s*"
_YEAR = r"(?:(?:19|20)\d\d)(?!\d)"
_IN_WEEK = rf"(?:(?P<weekday>{_WEEKDAY})\s*,?\s*(?:the\s+|le\s+|el\s+)?)?"
_WEEK_INSIDE = rf"(?:{_WEEKDAY}\s*,?\s*)?"

_DAY_FIRST = any_case(
    rf"(?<![\w/.])(?:{_IN_WEEK})(?P<days>{_DAY}(?:{_AND}{_WEEK_INSIDE}{_DAY}){{0,9}}){_OF}(?P<month>{_MONTH})(?:"
    rf"(?:\s*,?\s*|\s+(?:de|del)\s+)(?P<year>{_YEAR}))?(?:{_AND}{_WEEK_INSIDE}(?P<days2>{_DAY}){_OF}"
    rf"(?P<month2>{_MONTH})(?:(?:\s*,?\s*|\s+(?:de|del)\s+)(?P<year2>{_YEAR}))?)?"
)
_MONTH_FIRST = any_case(
    rf"\b(?:{_IN_WEEK})(?P<month>{_MONTH})\s*(?P<days>{_DAY}(?:{_AND}{_WEEK_INSIDE}{_DAY}(?!\d)){{0,9}})(?![\d:])"
    rf"(?:{_AND}{_WEEK_INSIDE}(?P<month2>{_MONTH})\s*(?P<days2>{_DAY})(?![\d:]))?(?:\s*,?\s*(?P<year>{_YEAR}))?"
)
_ISO = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)")
_FIGURES = any_case(
    rf"(?:{_IN_WEEK})(?<![\w/.])(?P<one>[0-3]?\d)\s?(?P<mark>[./])\s?(?P<two>[0-3]?\d)\s?(?P=mark)\s?(?P<year>"
    r"(?:19|20)\d\d)(?!\d)"
)


@dataclass(frozen=True)
class PartDate:
    """A day of a month, with its year and weekday (0 is Monday) where they are written."""

    month: int
    day: int
    year: int | None = None
    weekday: int | None = None

    def in_year(self, year: int) -> dt.date | None:
        """The date, in this year if no other is written; None where there is no such day."""
        try:
            return dt.date(self.year or year, self.month, self.day)
        except ValueError:
            return None


@dataclass(frozen=True)
class FoundDates:
    """The days that one expression names, in order, and where it stands in the text.

    `is_ambiguous` says that day and month may be meant the other way round, as in 5/8/2017.
    """

    days: tuple[PartDate, ...]
    begin: int
    finish: int
    is_ambiguous: bool = False


@lru_cache(maxsize=8192)
def find_dates(text: str) -> tuple[FoundDates, ...]:
    """Every date or run of dates in a text, in its order; none of them overlaps another."""
    if not any(character.isdigit() for character in text):
        return ()
    plain = folded(text)
    found = [one for match in _DAY_FIRST.finditer(plain) if (one := _written(match, day_first=True))]
    found += [one for match in _MONTH_FIRST.finditer(plain) if (one := _written(match, day_first=False))]
    found += [one for match in _ISO.finditer(plain) if (one := _iso(match))]
    found += [one for match in _FIGURES.finditer(plain) if (one := _figures(match))]
    found.sort(key=lambda one: (one.begin, -one.finish))
    kept: list[FoundDates] = []
    for one in found:
        if not kept or one.begin >= kept[-1].finish:
            kept.append(one)
        elif one.finish >= kept[-1].finish and _says_more(one, kept[-1]):
            kept[-1] = one
    return tuple(kept)


def _says_more(one: FoundDates, other: FoundDates) -> bool:
    """Whether the first of two readings of the same text is the better one."""
    return (one.days[0].year is not None, len(one.days)) > (other.days[0].year is not None, len(other.days))


def find_weekday(text: str) -> int | None:
    """The first weekday that a text names: 0 is Monday."""
    match = WEEKDAY.search(folded(text))
    return _WEEKDAY_OF[match[0].casefold()] if match else None


def _written(match: re.Match[str], *, day_first: bool) -> FoundDates | None:
    month = _MONTH_OF[match["month"].casefold().rstrip(".")]
    year = int(match["year"]) if match["year"] else None
    weekday = _weekday(match["weekday"])
    numbers = [int(number) for number in re.findall(r"(?<!\d)[0-3]?\d(?!\d)", match["days"])]
    if not numbers or not all(1 <= number <= 31 for number in numbers):
        return None
    if not day_first and match["month"] in ("may", "mar", "set"):
        return None  # "delegations may 10 times"
    if match["month2"]:
        second = _MONTH_OF[match["month2"].casefold().rstrip(".")]
        last_day = int(re.findall(r"\d+", match["days2"])[0])
        last_year = int(match["year2"]) if day_first and match["year2"] else year
        across = _across(match, (month, numbers[0], year or last_year), (second, last_day, last_year), weekday)
        if across is not None:
            return across
    if len(numbers) == 2 and _is_run(match["days"]) and numbers[0] < numbers[1]:
        numbers = list(range(numbers[0], numbers[1] + 1))
    days = (PartDate(month, numbers[0], year, weekday), *(PartDate(month, number, year) for number in numbers[1:]))
    finish = match.end("year") if match["year"] else match.end("month") if day_first else match.end("days")
    return FoundDates(days, match.start(), finish)


def _across(
    match: re.Match[str], first: tuple[int, int, int | None], last: tuple[int, int, int | None], weekday: int | None
) -> FoundDates | None:
    """The days from one date to another, in different months or written out in full."""
    year = first[2] or last[2]
    if first[2] is not None and last[2] is not None and first[0] > last[0]:
        year = last[2] - 1 if first[2] == last[2] else first[2]
    try:
        begin = dt.date(year or 2000, first[0], first[1])
        end = dt.date((last[2] if last[2] is not None else begin.year), last[0], last[1])
    except ValueError:
        return None
    if end < begin or (end - begin).days > 40:
        return None
    dates = [begin + dt.timedelta(days=offset) for offset in range((end - begin).days + 1)]
    first_day, *others = (PartDate(date.month, date.day, date.year if year else None) for date in dates)
    return FoundDates((replace(first_day, weekday=weekday), *others), match.start(), match.end())


def _is_run(days: str) -> bool:
    """Whether two days are the ends of a run, as in 8-10, and not two days, as in "8 and 10"."""
    between = re.sub(rf"{_DAY}|{_WEEKDAY}", " ", folded(days), flags=re.IGNORECASE).strip(" ,")
    return between.casefold() in ("-", "--", "–", "—", "to", "au", "al", "a") or not between


def _weekday(text: str | None) -> int | None:
    return _WEEKDAY_OF[text.casefold().rstrip(".")] if text else None


def _iso(match: re.Match[str]) -> FoundDates | None:
    return _one_day(match, PartDate(int(match["month"]), int(match["day"]), int(match["year"])))


def _figures(match: re.Match[str]) -> FoundDates | None:
    one, two, year = int(match["one"]), int(match["two"]), int(match["year"])
    day, month = (two, one) if two > 12 else (one, two)
    is_ambiguous = one <= 12 and two <= 12 and one != two and match["mark"] == "/"
    return _one_day(match, PartDate(month, day, year, _weekday(match["weekday"])), is_ambiguous=is_ambiguous)


def _one_day(match: re.Match[str], day: PartDate, *, is_ambiguous: bool = False) -> FoundDates | None:
    """The day that figures name; None where its numbers can be no day of a month."""
    if not (1 <= day.month <= 12 and 1 <= day.day <= 31):
        return None
    return FoundDates((day,), match.start(), match.end(), is_ambiguous)
