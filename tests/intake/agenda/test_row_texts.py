"""Titles, descriptions and remarks of rows."""

from chairconsole.intake.agenda.agenda_region import find_agenda
from chairconsole.intake.agenda.row_texts import RowParts, is_remarks, parts_of
from tests.intake.given import note


def _parts(cell: str) -> RowParts:
    return parts_of(find_agenda(note(f"10:00 – 10:30\t{cell}\n10:30-11:00\tNext")).rows[0])


def test_a_description_that_begins_with_this_panel() -> None:
    found = _parts("PANEL 2: Social inclusion This panel will explore ways and means.")
    assert (found.title, found.description) == (
        "Panel 2: Social inclusion",
        ["This panel will explore ways and means."],
    )


def test_remarks_run_together() -> None:
    found = _parts("Opening Segment: Welcoming remarks by the co-facilitators Remarks by the Secretary-General of it")
    assert found.title == "Opening Segment"
    assert [one.text for one in found.remarks] == [
        "Welcoming remarks by the co-facilitators",
        "Remarks by the Secretary-General of it",
    ]
    assert found.ran_on


def test_leftover_html_is_a_list() -> None:
    found = _parts('SUMMARY PANEL: Synopsis <ul style="x"> ▪ Moderators present ▪ Exchange ')
    assert (found.title, found.description) == ("Summary panel: Synopsis", ["Moderators present", "Exchange"])


def test_a_sentence_about_conclusions_is_their_description() -> None:
    text = "Co-facilitators draw the main conclusions on the interlinkages and the overarching theme of the session"
    found = _parts(text)
    assert (found.title, found.description) == ("Main conclusions", [text])


def test_words_of_a_title_are_not_torn_apart() -> None:
    for title in ("Panel 1: Human Rights and Interactive Media", "Lunch", "Panel 2: Experts in the field"):
        assert _parts(title).title == title


def test_what_remarks_are() -> None:
    assert is_remarks("Keynote address by the Minister")
    assert is_remarks("Allocution du Président")
    assert not is_remarks("Panel discussion")
