"""What single lines may be to an agenda."""

import pytest

from chairconsole.intake.agenda.agenda_lines import AgendaLine, agenda_line
from chairconsole.intake.reading.note import NoteLine

ROWS = {
    ("10:00 – 10:15", "Opening"): (600, 615, "Opening"),
    ("Monday 8 May", "10:00–11:00", "Foo"): (600, 660, "Foo"),
    ("10:00–11:00 30 min", "Foo"): (600, 660, "Foo 30 min"),
    ("Panel 1 (10:15 – 13:00): Human rights",): (615, 780, "Panel 1: Human rights"),
    ("Opening of the meeting 10:00–10:30",): (600, 630, "Opening of the meeting"),
    ("Monday, 8 May 2017, 10:00–13:00: Opening",): (600, 780, "Opening"),
    ("[approx. 11:45] Discussion",): (705, None, "Discussion"),
    ("• 9h00 – 10h00 : Ouverture",): (540, 600, "Ouverture"),
    ("De 15 heures à 19 h 45 : débat",): (900, 1185, "débat"),
    ("Lunch ....... 13:00 – 15:00",): (780, 900, "Lunch"),
    ("3 p.m.", "Foo"): (900, None, "Foo"),
}
SENTENCES = [
    "The session will be held from 10 am to 1 pm",
    "Side events may be organized during the lunch break (1:15pm to 2:45pm) or preceding the plenary",
    "Interventions of 3 minutes",
]


def _line(*cells: str) -> AgendaLine:
    return agenda_line(NoteLine(1, "\t".join(cells), cells))


@pytest.mark.parametrize("cells", ROWS)
def test_rows(cells: tuple[str, ...]) -> None:
    found = _line(*cells)
    assert (found.span.start, found.span.end, found.text) == ROWS[cells]


@pytest.mark.parametrize("text", SENTENCES)
def test_sentences_are_no_rows(text: str) -> None:
    assert _line(text).span is None


def test_headers_days_and_hours() -> None:
    assert _line("Time", "Concept").is_header
    assert _line("Day 1").day is not None
    assert _line("Time: 10:00 - 13:00").is_hours
    assert _line("Time", "10:00 - 13:00").is_hours
    assert _line("[approx. 11:45] Discussion").is_approximate
