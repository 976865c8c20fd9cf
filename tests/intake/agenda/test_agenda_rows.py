"""Rows and the lines that belong to them."""

import pytest

from chairconsole.intake.agenda.agenda_region import find_agenda
from chairconsole.intake.agenda.agenda_rows import is_part_of_day, is_section
from tests.intake.given import note, rows

ROWS = {
    "an untimed row below the header heads the next row, any other belongs above": (
        "Time\tConcept\n\tOpening segment\n10.00-10.15\tWelcome\n\tRemarks by X\n10.15-13.00\tPanel\n\tAbout it",
        [["Opening segment", "Welcome", "Remarks by X"], ["Panel", "About it"]],
    ),
    "one cell a line": (
        "Day 1\nTime\nConcept\n10:00 – 10:15\nOpening\n10:15 – 13:00\nPanel 1\nIts description",
        [["Opening"], ["Panel 1", "Its description"]],
    ),
    "titles above their times": ("Day 1\nOpening\n10:00 – 10:15\nPanel 1\n10:15 – 13:00", [["Opening"], ["Panel 1"]]),
    "several lines above a time": (
        "Day 1\nOpening\n10:00 – 10:15\nPanel 1\nWater\n10:15 – 13:00\nPanel 2\nData\nMaps\n13:00 – 14:00",
        [["Opening"], ["Panel 1", "Water"], ["Panel 2", "Data", "Maps"]],
    ),
    "no line break at the end": ("10:00 – 10:15\tOpening\n10:15- 13:00\tPanel", [["Opening"], ["Panel"]]),
    "what stands below the agenda": (
        "10:00-10:15 Opening\n10:15-13:00 Closing\n\nIV. Participation\nAll delegations are invited.",
        [["Opening"], ["Closing"]],
    ),
}


@pytest.mark.parametrize(("text", "texts"), ROWS.values(), ids=ROWS)
def test_lines_belong_to_rows(text: str, texts: list[list[str]]) -> None:
    found = rows(text)
    assert [row[2] for row in found] == texts
    assert [row[:2] for row in found[:2]] == [("10:00", "10:15"), ("10:15", "13:00")]


def test_a_day_goes_on_after_midnight() -> None:
    agenda = find_agenda(note("18:00-21:00 One\n21:30-00:30 Two\n00:30-00:45 Closing\n10:00-13:00 Three"))
    spans = [(row.day, row.span.start, row.span.end) for row in agenda.rows]
    assert spans == [(0, 1080, 1260), (0, 1290, 1470), (0, 1470, 1485), (1, 600, 780)]


def test_a_new_day_is_seen_where_the_times_begin_anew() -> None:
    agenda = find_agenda(note("9:00-12:00 One\n14:00-17:00 Two\n9:00-12:00 Three"))
    assert [row.day for row in agenda.rows] == [0, 0, 1]
    assert agenda.days[1].is_guessed


def test_parts_of_the_day_and_sections() -> None:
    assert is_part_of_day("Morning session")
    assert is_part_of_day("Séance de l'après-midi")
    assert not is_part_of_day("Opening")
    assert is_section("ANNEX II: List of participants")
    assert not is_section("Closing remarks")


def test_a_row_whose_time_is_not_set_is_left_out_and_told() -> None:
    found = find_agenda(note("10:00-11:00\tExchange on the way\ntbc\tGroup photo\n11:00-12:00\tClosing"))
    assert [row.first_text for row in found.rows] == ["Exchange on the way", "Closing"]
    assert [(one.line, one.text, one.why) for one in found.left_out] == [(2, "Group photo", "no_time")]
