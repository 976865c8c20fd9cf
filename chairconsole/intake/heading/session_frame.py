"""What frames a session: its dates, title and venue, with what is in doubt about them."""

import datetime as dt

from chairconsole.domain.plan.parts import Venue
from chairconsole.intake.agenda.agenda_rows import AgendaRows
from chairconsole.intake.doubts.collector import Answers, Asking
from chairconsole.intake.doubts.doubt import AnswerKind, Weight
from chairconsole.intake.heading.heading import FoundHeading, find_heading, heading_lines
from chairconsole.intake.heading.session_dates import SessionDates, find_session_dates
from chairconsole.intake.heading.venue import FoundVenue, find_venue, zone_of
from chairconsole.intake.reading.note import Note


class SessionFrame:
    """The frame of one note's session. `sources` gathers the lines that it comes from."""

    def __init__(
        self, note: Note, agenda: AgendaRows, answers: Answers, asking: Asking, sources: dict[str, tuple[int, ...]]
    ) -> None:
        self._note = note
        self._agenda = agenda
        self._answers = answers
        self._asking = asking
        self._sources = sources
        self._first_row = min(row.lines[0] for row in agenda.rows)

    def dates(self) -> SessionDates:
        """The date of each day of the agenda."""
        given = self._answers.get("date_unknown")
        first = dt.date.fromisoformat(given) if given and _is_date(given) else None
        dates = find_session_dates(self._note.lines, self._agenda.days, self._first_row, first)
        asking = self._asking
        if first is not None or any(date is None for date in dates.dates):
            asking.ask("date_unknown", answer=AnswerKind.DATE, weight=Weight.REQUIRED)
        elif dates.unsaid_years and dates.dates[0] is not None:
            choices = tuple(str(year) for year in dates.unsaid_years)
            year = int(asking.ask("year_guessed", lines=dates.lines, choices=choices, guess=choices[0]))
            dates.dates = [_in_year(date, year) if date is not None else None for date in dates.dates]
        if dates.is_ambiguous and dates.dates[0] is not None:
            written = dates.dates[0]
            other = _swapped(written)
            choices = (written.isoformat(), other.isoformat()) if other else (written.isoformat(),)
            answer = asking.ask("date_ambiguous", lines=dates.lines, choices=choices, guess=choices[0])
            moved = dt.date.fromisoformat(answer) - written
            dates.dates = [date + moved if date is not None else None for date in dates.dates]
        for position in dates.odd_weekdays:
            day, date = self._agenda.days[position], dates.dates[position]
            if date is not None:
                asking.remark("weekday_differs", key=day.line, lines=(day.line,), date=date.isoformat())
        for day in self._agenda.days:
            if day.is_guessed:
                asking.remark("day_guessed", key=day.line, lines=(day.line,))
        said = dates.said
        found = len(self._agenda.days)
        if said is not None and dates.source != "given" and len(said.found.days) not in (1, found):
            asking.remark("dates_differ", lines=(said.line,), said=str(len(said.found.days)), found=str(found))
        self._sources["days"] = dates.lines
        return dates

    def heading(self) -> FoundHeading:
        """Title, theme, series and reference."""
        heading = find_heading(self._note.lines, self._first_row)
        for part in ("title", "theme", "series"):
            if heading.lines_of(part):
                self._sources[part] = heading.lines_of(part)
        title = heading.title or self._note.name.rpartition(".")[0] or self._note.name or "Session"
        if heading.is_title_guessed:
            title = self._asking.ask(
                "title_guessed", lines=heading.lines_of("title"), guess=title, answer=AnswerKind.TEXT
            )
        return FoundHeading(title, heading.theme, heading.series, heading.reference, heading.lines)

    def venue(self) -> Venue | None:
        """Where the session is held; None as long as nobody has said the time zone."""
        top = heading_lines(self._note.lines, self._first_row)
        found = find_venue(self._note.lines, top)
        self._sources["venue"] = found.lines
        zone = self._zone(found)
        if not zone:
            return None
        city = found.city or zone.rpartition("/")[2].replace("_", " ")
        return Venue(city=city, place=found.place, time_zone=zone)

    def _zone(self, found: FoundVenue) -> str:
        given = self._answers.get("time_zone_unknown", "")
        if given or not found.time_zone:
            return self._asking.ask(
                "time_zone_unknown",
                lines=found.lines,
                answer=AnswerKind.TIME_ZONE,
                weight=Weight.REQUIRED,
                city=found.city,
            )
        if found.other_zone:
            return self._asking.ask(
                "other_time_zone",
                lines=found.lines,
                choices=(found.time_zone, found.other_zone),
                guess=found.time_zone,
                answer=AnswerKind.TIME_ZONE,
                city=found.city,
            )
        if found.is_guessed or not zone_of(found.city):
            return self._asking.ask(
                "time_zone_guessed",
                lines=found.lines,
                choices=(found.time_zone,),
                guess=found.time_zone,
                answer=AnswerKind.TIME_ZONE,
                city=found.city,
            )
        return found.time_zone


def _is_date(text: str) -> bool:
    try:
        dt.date.fromisoformat(text.strip())
    except ValueError:
        return False
    return True


def _in_year(date: dt.date, year: int) -> dt.date:
    try:
        return date.replace(year=year)
    except ValueError:
        return date.replace(year=year, day=28)


def _swapped(date: dt.date) -> dt.date | None:
    try:
        return date.replace(month=date.day, day=date.month)
    except ValueError:
        return None
