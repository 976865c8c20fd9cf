"""The dates of a session's days: from the agenda's own headings, else from the dates at the top of the note."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from chairconsole.intake.agenda.agenda_rows import AgendaDay
from chairconsole.intake.language.calendar_dates import FoundDates, find_dates
from chairconsole.intake.language.phrases import any_case, folded, whole_words
from chairconsole.intake.reading.note import NoteLine

_TOP = 40
_MOST = 20
"""No line of a note names more dates."""
_HIGHEST_NUMBER = 31
"""A day of a higher number is none of the days of the session."""
_NEAR = 60
"""So many characters before a date say whether it is the date of something else."""
_OTHER = any_case(
    r"\b(?:resolutions?|adopted|dated|deadline|no later than|by|before|until|since|letter|decision|report|register|"
    r"registration|submit|submitted|adoptee?s?|avant|au plus tard|date limite|lettre|jusqu'au|antes del?|a mas tardar|"
    r"aprobad[oa]|carta|plazo|as of|updated|version|issued|rev\.?)\s*(?:\W{0,3}(?:of|le|du|on|the|el|del|de|at)\s*)*$"
)
_HELD = whole_words(r"held|take place|convened?|se tiendra|aura lieu|se deroulera|tendra lugar|se celebrara")
_YEAR = re.compile(r"(?<![\d/.-])((?:19[89]|20[0-9])\d)(?![\d/])")


@dataclass(frozen=True)
class StatedDates:
    """Dates at the top of the note, their line, and how likely they are those of the session."""

    found: FoundDates
    line: int
    score: int


@dataclass
class SessionDates:
    """The date of each day of the agenda; `lines` are those that give it.

    `source` is "agenda" for dates of the agenda's own, "top" for those at the top of the note, "given" for an answer.
    `unsaid_years` are those to choose from where no year is written, the likeliest first; `odd_weekdays` the
    positions of the days whose weekday is another than the one written.
    """

    dates: list[dt.date | None]
    lines: tuple[int, ...] = ()
    source: Literal["unknown", "agenda", "top", "given"] = "unknown"
    stated: StatedDates | None = None
    unsaid_years: tuple[int, ...] = ()
    odd_weekdays: list[int] = field(default_factory=list)
    is_ambiguous: bool = False


def find_session_dates(
    lines: Sequence[NoteLine], days: list[AgendaDay], first_row: int, given: dt.date | None = None
) -> SessionDates:
    """The dates of these days. `given` is the first one where a person answered it."""
    stated = _stated(lines, len(days), first_row)
    written_year = _written_year(stated, days)
    years = _years(lines, stated)
    year = written_year or next(iter(years), given.year if given is not None else None)
    result = SessionDates([_own_date(day, year) for day in days], stated=stated)
    if any(result.dates):
        result.source = "agenda"
    if stated is not None and (dates := _dates_in(stated.found, year)):
        _fill_in(result, days, dates)
    _in_a_row(result)
    is_from_top = stated is not None and result.source == "top"
    if stated is not None and is_from_top:
        result.lines = (stated.line,)
    else:
        result.lines = tuple(sorted({day.line for day in days if day.marks}))
    if given is not None:
        _begin_on(result, given)
    elif stated is not None and is_from_top:
        result.is_ambiguous = stated.found.is_ambiguous
    if written_year is None and given is None and any(result.dates[:1]):
        result.unsaid_years = years
    result.odd_weekdays = [
        position
        for position, (day, date) in enumerate(zip(days, result.dates, strict=True))
        if date is not None and any(mark.weekday not in (None, date.weekday()) for mark in day.marks)
    ]
    return result


def _stated(lines: Sequence[NoteLine], days: int, first_row: int) -> StatedDates | None:
    """The dates in the note that are most likely those of the session."""
    best: StatedDates | None = None
    for position, line in enumerate(lines):
        text = line.plain_text
        is_held = _HELD.search(folded(text)) is not None
        for found in find_dates(text)[:_MOST]:
            score = 3 * (len(found.days) == days) + 2 * (found.days[0].year is not None)
            score += 2 * (position < _TOP) + (len(text) < 100) + (line.number <= first_row) + (len(found.days) > 1)
            score += 3 * (found.days[0].weekday is not None) + 3 * is_held
            score -= 2 * (found.begin == 0 and found.finish == len(text) and len(found.days) == 1 and position < 8)
            if _OTHER.search(folded(text[max(0, found.begin - _NEAR) : found.begin])):
                score -= 7
            if best is None or score > best.score:
                best = StatedDates(found, line.number, score)
    return best if best is not None and best.score > 0 else None


def _written_year(stated: StatedDates | None, days: list[AgendaDay]) -> int | None:
    """The year that the agenda's own dates have, else the one of the dates at the top."""
    own = [mark.date.year for day in days for mark in day.marks if mark.date is not None and mark.date.year]
    if own:
        return own[0]
    return stated.found.days[0].year if stated is not None else None


def _years(lines: Sequence[NoteLine], stated: StatedDates | None) -> tuple[int, ...]:
    """The years that a note names, the likeliest first: by weekday, by place and by number."""
    count: Counter[int] = Counter()
    for position, line in enumerate(lines):
        for match in _YEAR.finditer(" ".join(line.cells)):
            count[int(match[1])] += 3 if position < _TOP // 2 else 1
    day = stated.found.days[0] if stated is not None else None
    if day is not None and day.weekday is not None:
        for year in count:
            date = day.in_year(year)
            if date is not None and date.weekday() == day.weekday:
                count[year] += 10
    return tuple(year for year, _ in count.most_common(4))


def _own_date(day: AgendaDay, year: int | None) -> dt.date | None:
    """The date that the agenda itself gives a day, in this year where none is written."""
    for mark in day.marks:
        if mark.date is not None and (mark.date.year or year):
            return mark.date.in_year(year or 0)
    return None


def _dates_in(found: FoundDates, year: int | None) -> list[dt.date]:
    """The dates of these days that exist, in this year where none is written."""
    return [date for day in found.days if (day.year or year) and (date := day.in_year(year or 0)) is not None]


def _fill_in(result: SessionDates, days: list[AgendaDay], dates: list[dt.date]) -> None:
    """Give the days that have no date of their own one of the dates at the top."""
    for position, day in enumerate(days):
        if result.dates[position] is None:
            result.dates[position] = _date_from_top(day, position, dates)
            result.source = "top" if result.source == "unknown" else result.source


def _date_from_top(day: AgendaDay, position: int, dates: list[dt.date]) -> dt.date | None:
    """The date of a day by its weekday, else by its number, else by its place in the agenda."""
    weekday = next((mark.weekday for mark in day.marks if mark.weekday is not None), None)
    on_weekday = [date for date in dates if date.weekday() == weekday]
    if on_weekday:
        return on_weekday[0]
    number = next((mark.number for mark in day.marks if mark.number is not None), None)
    if number is not None and 1 <= number <= len(dates):
        return dates[number - 1]
    if number is not None and number <= _HIGHEST_NUMBER:
        return dates[0] + dt.timedelta(days=number - 1)
    return dates[position] if position < len(dates) else None


def _in_a_row(result: SessionDates) -> None:
    """Give each day without a date the one after the day before it, or before the day after it."""
    dates = result.dates
    for position in range(1, len(dates)):
        before = dates[position - 1]
        if dates[position] is None and before is not None:
            dates[position] = before + dt.timedelta(days=1)
    for position in range(len(dates) - 2, -1, -1):
        after = dates[position + 1]
        if dates[position] is None and after is not None:
            dates[position] = after - dt.timedelta(days=1)
    for position in range(1, len(dates)):
        before, date = dates[position - 1], dates[position]
        if before is not None and date is not None and date <= before:
            dates[position] = before + dt.timedelta(days=1)


def _begin_on(result: SessionDates, given: dt.date) -> None:
    """Move all days so that the first one is this date."""
    first = result.dates[0] if result.dates else None
    result.dates = [
        given + ((date - first) if date is not None and first is not None else dt.timedelta(days=position))
        for position, date in enumerate(result.dates)
    ]
    result.source = "given"
