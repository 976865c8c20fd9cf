"""The frame of a session: its dates, title and venue, with what is in doubt about them."""

import datetime as dt
from dataclasses import replace

from chairconsole.domain.plan.parts import Venue
from chairconsole.intake.agenda.agenda_rows import AgendaRows
from chairconsole.intake.doubts.collector import Answers, DoubtCollector
from chairconsole.intake.heading.heading import FoundHeading, find_heading, heading_lines
from chairconsole.intake.heading.places import Places
from chairconsole.intake.heading.session_dates import SessionDates, find_session_dates
from chairconsole.intake.heading.venue import FoundVenue, find_venue
from chairconsole.intake.reading.note import Note


class SessionFrame:
    """The frame of one note's session. `sources` has, by the name of each part, the lines that it comes from."""

    def __init__(
        self, note: Note, agenda: AgendaRows, places: Places, answers: Answers, doubts: DoubtCollector
    ) -> None:
        self._note = note
        self._days = agenda.days
        self._places = places
        self._answers = answers
        self._doubts = doubts
        self._first_row = min(row.lines[0] for row in agenda.rows)
        self._top = heading_lines(note.lines, self._first_row)
        self.sources: dict[str, tuple[int, ...]] = {}

    def dates(self) -> list[dt.date | None]:
        """The date of each day of the agenda, as far as they are known."""
        given = self._answers.get("date_unknown", "").strip()
        first = _date_of(given)
        found = find_session_dates(self._note.lines, self._days, self._first_row, first)
        if first is not None or None in found.dates:
            self._doubts.ask("date_unknown")
        elif found.unsaid_years and found.dates[0] is not None:
            self._ask_for_year(found)
        if found.is_ambiguous and found.dates[0] is not None:
            self._ask_which_date(found, found.dates[0])
        self._remark_on_days(found)
        self.sources["days"] = found.lines
        return found.dates

    def _ask_for_year(self, found: SessionDates) -> None:
        years = tuple(str(year) for year in found.unsaid_years)
        year = int(self._doubts.ask("year_guessed", lines=found.lines, choices=years, guess=years[0]))
        found.dates = [date and _in_year(date, year) for date in found.dates]

    def _ask_which_date(self, found: SessionDates, written: dt.date) -> None:
        """Ask whether a date such as 5/8/2017 begins with the day or the month; move all days by the difference."""
        other = _swapped(written)
        choices = (written.isoformat(), other.isoformat()) if other else (written.isoformat(),)
        answer = self._doubts.ask("date_ambiguous", lines=found.lines, choices=choices, guess=choices[0])
        moved = dt.date.fromisoformat(answer) - written
        found.dates = [date and date + moved for date in found.dates]

    def _remark_on_days(self, found: SessionDates) -> None:
        for position in found.odd_weekdays:
            day, date = self._days[position], found.dates[position]
            if date is not None:
                self._doubts.remark("weekday_differs", key=day.line, lines=(day.line,), date=date.isoformat())
        for day in self._days:
            if day.is_guessed:
                self._doubts.remark("day_guessed", key=day.line, lines=(day.line,))
        stated, days = found.stated, len(self._days)
        if stated is not None and found.source != "given" and len(stated.found.days) not in (1, days):
            said = str(len(stated.found.days))
            self._doubts.remark("dates_differ", lines=(stated.line,), said=said, found=str(days))

    def heading(self) -> FoundHeading:
        """Title, theme, series and reference."""
        heading = find_heading(self._places, self._top, self._note.lines)
        self.sources |= {part: lines for part, lines in heading.lines.items() if lines}
        title = heading.title or self._note.name.rpartition(".")[0] or self._note.name or "Session"
        if heading.is_title_guessed:
            title = self._doubts.ask("title_guessed", lines=heading.lines["title"], guess=title)
        return replace(heading, title=title)

    def venue(self) -> Venue | None:
        """Where the session is held; None while the time zone is neither found nor answered."""
        found = find_venue(self._places, self._top, self._note.lines)
        self.sources["venue"] = found.lines
        zone = self._zone(found)
        if not zone:
            return None
        city = found.city or zone.rpartition("/")[2].replace("_", " ")
        return Venue(city=city, place=found.place, time_zone=zone)

    def _zone(self, found: FoundVenue) -> str:
        """The time zone as it is found or answered; empty if neither."""
        zone, other = found.time_zone, found.other_zone
        if self._answers.get("time_zone_unknown", "") or not zone:
            return self._doubts.ask("time_zone_unknown", lines=found.lines, city=found.city)
        if other:
            choices = (zone, other)
            return self._doubts.ask("other_time_zone", lines=found.lines, choices=choices, guess=zone, city=found.city)
        if found.is_guessed or not self._places.zone_of(found.city):
            return self._doubts.ask(
                "time_zone_guessed", lines=found.lines, choices=(zone,), guess=zone, city=found.city
            )
        return zone


def _date_of(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None


def _in_year(date: dt.date, year: int) -> dt.date:
    try:
        return date.replace(year=year)
    except ValueError:  # 29 February
        return date.replace(year=year, day=28)


def _swapped(date: dt.date) -> dt.date | None:
    try:
        return date.replace(month=date.day, day=date.month)
    except ValueError:
        return None
