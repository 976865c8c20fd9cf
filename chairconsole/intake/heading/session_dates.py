"""The dates of a session's days: from the agenda's own headings, else from the dates at the top of the note."""

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from chairconsole.intake.agenda.agenda_rows import AgendaDay
from chairconsole.intake.language.calendar_dates import FoundDates, find_dates
from chairconsole.intake.language.phrases import any_case, folded, whole_words
from chairconsole.intake.reading.note import NoteLine
from chairconsole.intake.reading.tidy_text import one_line

_TOP = 40
_MOST = 20
"""No line of a note names more dates."""
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
class DatesSaid:
    """Dates at the top of the note, and their line."""

    found: FoundDates
    line: int
    score: int


@dataclass
class SessionDates:
    """The date of each day of the agenda; `lines` are where it is said.

    `unsaid_years` are those to choose from where no year is written, the likeliest first; `odd_weekdays` the
    positions of the days whose weekday is another than the one written.
    """

    dates: list[dt.date | None]
    lines: tuple[int, ...] = ()
    source: str = "unknown"
    said: DatesSaid | None = None
    unsaid_years: tuple[int, ...] = ()
    odd_weekdays: list[int] = field(default_factory=list)
    is_ambiguous: bool = False


def find_session_dates(
    lines: Iterable[NoteLine], days: list[AgendaDay], first_row: int, given: dt.date | None = None
) -> SessionDates:
    """The dates of these days. `given` is the first one where somebody said so."""
    known = list(lines)
    said = _said(known, len(days), first_row)
    years = _years(known, said)
    result = SessionDates([None] * len(days), said=said)
    year = _year_of(said, days) or (years[0] if years else None)
    if year is None and given is not None:
        year = given.year
    result.dates = [_own(day, year) for day in days]
    _from_range(result, days, said, year)
    _in_a_row(result)
    result.lines = tuple(
        sorted({said.line} if said and result.source == "top" else {day.line for day in days if day.marks})
    )
    if not _has_year(said, days) and result.dates and result.dates[0] is not None and given is None:
        result.unsaid_years = years
    if given is not None:
        _begin_on(result, given)
    result.is_ambiguous = bool(said and said.found.is_ambiguous and result.source == "top" and given is None)
    result.odd_weekdays = [
        position
        for position, (day, date) in enumerate(zip(days, result.dates, strict=True))
        if date is not None and any(mark.weekday not in (None, date.weekday()) for mark in day.marks)
    ]
    return result


def _said(lines: list[NoteLine], days: int, first_row: int) -> DatesSaid | None:
    """The dates at the top of the note that are most likely those of the session."""
    best: DatesSaid | None = None
    for position, line in enumerate(lines):
        text = one_line(" ".join(line.cells))
        is_held = _HELD.search(folded(text)) is not None
        for found in find_dates(text)[:_MOST]:
            score = 3 * (len(found.days) == days) + 2 * (found.days[0].year is not None)
            score += 2 * (position < _TOP) + (len(text) < 100) + (line.number <= first_row) + (len(found.days) > 1)
            score += 3 * (found.days[0].weekday is not None) + 3 * is_held
            score -= 2 * (found.begin == 0 and found.finish == len(text) and len(found.days) == 1 and position < 8)
            if _OTHER.search(folded(text[max(0, found.begin - _NEAR) : found.begin])):
                score -= 7
            if best is None or score > best.score:
                best = DatesSaid(found, line.number, score)
    return best if best is not None and best.score > 0 else None


def _year_of(said: DatesSaid | None, days: list[AgendaDay]) -> int | None:
    own = [mark.date.year for day in days for mark in day.marks if mark.date is not None and mark.date.year]
    if own:
        return own[0]
    return said.found.days[0].year if said is not None else None


def _has_year(said: DatesSaid | None, days: list[AgendaDay]) -> bool:
    return _year_of(said, days) is not None


def _years(lines: list[NoteLine], said: DatesSaid | None) -> tuple[int, ...]:
    """The years that a note names, the likeliest first: by weekday, by place and by number."""
    count: Counter[int] = Counter()
    for position, line in enumerate(lines):
        for match in _YEAR.finditer(" ".join(line.cells)):
            count[int(match[1])] += 3 if position < _TOP // 2 else 1
    day = said.found.days[0] if said is not None else None
    if day is not None and day.weekday is not None:
        for year in count:
            date = day.in_year(year)
            if date is not None and date.weekday() == day.weekday:
                count[year] += 10
    return tuple(year for year, _ in count.most_common(4))


def _own(day: AgendaDay, year: int | None) -> dt.date | None:
    for mark in day.marks:
        if mark.date is not None and (mark.date.year or year):
            return mark.date.in_year(year or 0)
    return None


def _from_range(result: SessionDates, days: list[AgendaDay], said: DatesSaid | None, year: int | None) -> None:
    """Fill in what the agenda itself does not say from the dates at the top."""
    if any(date is not None for date in result.dates):
        result.source = "agenda"
    if said is None:
        return
    dates = [date for day in said.found.days if (day.year or year) and (date := day.in_year(year or 0)) is not None]
    if not dates:
        return
    for position, day in enumerate(days):
        if result.dates[position] is not None:
            continue
        number = next((mark.number for mark in day.marks if mark.number is not None), None)
        weekday = next((mark.weekday for mark in day.marks if mark.weekday is not None), None)
        on_weekday = [date for date in dates if date.weekday() == weekday]
        if weekday is not None and on_weekday:
            result.dates[position] = on_weekday[0]
        elif number is not None and 1 <= number <= len(dates):
            result.dates[position] = dates[number - 1]
        elif number is not None and number <= 31:
            result.dates[position] = dates[0] + dt.timedelta(days=number - 1)
        elif position < len(dates):
            result.dates[position] = dates[position]
        result.source = "top" if result.source == "unknown" else result.source


def _in_a_row(result: SessionDates) -> None:
    """Give each day without a date the one after the day before it, or before the day after it."""
    for position in range(1, len(result.dates)):
        before = result.dates[position - 1]
        if result.dates[position] is None and before is not None:
            result.dates[position] = before + dt.timedelta(days=1)
    for position in range(len(result.dates) - 2, -1, -1):
        after = result.dates[position + 1]
        if result.dates[position] is None and after is not None:
            result.dates[position] = after - dt.timedelta(days=1)
    for position in range(1, len(result.dates)):
        before, date = result.dates[position - 1], result.dates[position]
        if before is not None and date is not None and date <= before:
            result.dates[position] = before + dt.timedelta(days=1)


def _begin_on(result: SessionDates, given: dt.date) -> None:
    """Let the first day be this one, with the others as far from it as they were."""
    first = result.dates[0] if result.dates else None
    result.dates = [
        given + ((date - first) if date is not None and first is not None else dt.timedelta(days=position))
        for position, date in enumerate(result.dates)
    ]
    result.source = "given"
