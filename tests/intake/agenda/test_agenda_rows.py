"""Rows and the lines that belong to them."""

from chairconsole.intake.agenda.agenda_region import find_agenda
from chairconsole.intake.agenda.agenda_rows import is_part_of_day, is_section
from tests.intake.given import note, rows


def test_an_untimed_row_below_the_header_is_the_next_rows_heading_and_any_other_belongs_above() -> None:
    text = "Time\tConcept\n\tOpening segment\n10.00-10.15\tWelcome\n\tRemarks by X\n10.15-13.00\tPanel\n\tAbout it"
    assert rows(text) == [
        ("10:00", "10:15", ["Opening segment", "Welcome", "Remarks by X"]),
        ("10:15", "13:00", ["Panel", "About it"]),
    ]


def test_one_cell_a_line() -> None:
    text = "Day 1\nTime\nConcept\n10:00 – 10:15\nOpening\n10:15 – 13:00\nPanel 1\nIts description"
    assert rows(text) == [("10:00", "10:15", ["Opening"]), ("10:15", "13:00", ["Panel 1", "Its description"])]


def test_titles_above_their_times() -> None:
    text = "Day 1\nOpening\n10:00 – 10:15\nPanel 1\n10:15 – 13:00"
    assert rows(text) == [("10:00", "10:15", ["Opening"]), ("10:15", "13:00", ["Panel 1"])]


def test_the_last_row_needs_no_line_break() -> None:
    assert rows("10:00 – 10:15\tOpening\n17:50- 18:00\tClosing")[-1] == ("17:50", "18:00", ["Closing"])


def test_a_new_day_is_seen_where_the_times_begin_anew() -> None:
    agenda = find_agenda(note("9:00-12:00 One\n14:00-17:00 Two\n9:00-12:00 Three"))
    assert [row.day for row in agenda.rows] == [0, 0, 1]
    assert agenda.days[1].is_guessed


def test_what_stands_below_the_agenda_is_not_its_last_row() -> None:
    text = "10:00-13:00 Panel\n15:00-18:00 Closing\n\nIV. Participation\nAll delegations are invited."
    assert rows(text)[-1] == ("15:00", "18:00", ["Closing"])


def test_parts_of_the_day_and_sections() -> None:
    assert is_part_of_day("Morning session")
    assert is_part_of_day("Séance de l'après-midi")
    assert not is_part_of_day("Opening")
    assert is_section("ANNEX II: List of participants")
    assert not is_section("Closing remarks")


def test_a_row_whose_time_is_not_set_is_left_out_and_told() -> None:
    found = find_agenda(note("10:00-11:00\tExchange on the way\ntbc\tGroup photo\n11:00-12:00\tClosing"))
    assert [row.texts[0].text for row in found.rows] == ["Exchange on the way", "Closing"]
    assert [(one.line, one.text, one.why) for one in found.left_out] == [(2, "Group photo", "no_time")]
