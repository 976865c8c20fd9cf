"""Which lines say that a day begins: "Day 1", "Monday, 8 May 2017", "Deuxième journée", "Lunes 8 de mayo"."""

import re
from dataclasses import dataclass

from chairconsole.intake.language.calendar_dates import WEEKDAY, PartDate, find_dates, find_weekday
from chairconsole.intake.language.number_words import NUMBER, ORDINAL, number_of
from chairconsole.intake.language.phrases import any_case, folded, whole_words

_DAY_WORD = r"(?:days?|jours?|journees?|dias?|jornadas?)"
_NUMBERED = any_case(
    rf"\b{_DAY_WORD}\s*(?:n[o°]\.?\s*)?(?P<after>\d{{1,2}}|{NUMBER}|[IVX]{{1,4}})(?![\w.:]\d|\w)|"
    rf"\b(?P<before>{folded(ORDINAL)})\s+{_DAY_WORD}\b"
)
_FILLER = whole_words(
    r"the|draft|provisional|tentative|detailed|programme|program|agenda|schedule|timetable|order of business|"
    r"of work|for|of|on|le|la|les|el|los|du|de|des|del|pour|para|projet|provisoire|provisional|proyecto|programa|"
    r"ordre du jour|orden del dia|calendario|horario|horaire|deroulement|date|fecha|morning|afternoon|evening|"
    r"matin|apres-midi|manana|tarde|session|seance|sesion|meeting|cont(?:inued|d)?|suite|a\.m|p\.m|am|pm"
)
_EDGES = " \t,;:.-–—|()[]/*_#"
_LONGEST_HEADING = 140
_LONGEST_REST = 90
_LONGEST_MARK = 70


@dataclass(frozen=True)
class DayMark:
    """The number, date or weekday (0 is Monday) of the day that begins on a line, and the rest of that line.

    `before` and `after` are what else stands on the line.
    """

    number: int | None
    date: PartDate | None
    weekday: int | None
    before: str
    after: str
    begin: int
    finish: int

    @property
    def parts(self) -> set[tuple[str, int, int]]:
        """The date, number and weekday that are given, each with its kind, to compare two marks."""
        parts: set[tuple[str, int, int]] = set()
        if self.date is not None:
            parts.add(("date", self.date.month, self.date.day))
        if self.number is not None:
            parts.add(("number", self.number, 0))
        if self.weekday is not None:
            parts.add(("weekday", self.weekday, 0))
        return parts


def find_mark(text: str) -> DayMark | None:
    """The first number, date and weekday of a day in a text, where they stand together; None if it has none."""
    plain = folded(text)
    places: list[tuple[int, int]] = []
    number = _NUMBERED.search(plain)
    if number is not None:
        places.append(number.span())
        plain = plain[: number.start()] + " " * len(number[0]) + plain[number.end() :]
    all_dates = find_dates(plain)
    dates = [one for one in all_dates if len(one.days) == 1]
    date = dates[0] if dates else None
    if date is not None:
        places.append((date.begin, date.finish))
    weekday = WEEKDAY.search(plain)
    if weekday is not None:
        places.append(weekday.span())
    if not places or any(len(one.days) > 1 for one in all_dates):
        return None
    begin, finish = min(begin for begin, _ in places), max(finish for _, finish in places)
    year = re.match(r"[\s,]*((?:19|20)\d\d)\b", text[finish:])
    if year is not None and date is not None and date.days[0].year is None:
        finish += year.end()
    day = date.days[0] if date else None
    value = number_of(number["after"] or number["before"]) if number else None
    return DayMark(value, day, find_weekday(text), text[:begin], text[finish:], begin, finish)


def heading_mark(text: str) -> DayMark | None:
    """The mark on a line that is the heading of a day; None for any other line."""
    if not text or len(text) > _LONGEST_HEADING:
        return None
    mark = find_mark(text)
    if mark is None:
        return None
    if len(text[mark.begin : mark.finish]) > _LONGEST_MARK or not _may_lead(mark) or not _may_follow(mark):
        return None
    return mark


def _may_lead(mark: DayMark) -> bool:
    """Whether the text before a mark may stand in a heading: words of no weight, or a short name before a full date."""
    before = _FILLER.sub(" ", folded(mark.before)).strip(_EDGES)
    is_full_date = mark.weekday is not None and mark.date is not None
    return not before or (is_full_date and len(before) <= 50 and not before[0].islower())


def _may_follow(mark: DayMark) -> bool:
    """Whether the text behind a mark may stand in a heading: words of no weight, or a short title."""
    rest = mark.after.strip(_EDGES)
    if not rest:
        return True
    has_weight = bool(_FILLER.sub("", folded(rest)).strip(_EDGES))
    if mark.number is None and mark.date is None:
        return not has_weight  # "Monday morning"
    if len(rest) > _LONGEST_REST or (rest.endswith(".") and len(rest.split()) > 6):
        return False
    is_apart = mark.after.lstrip()[:1] in ",;:.-–—|()[]/"
    return is_apart or not rest[0].islower() or not has_weight
