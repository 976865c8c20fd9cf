"""Titles, descriptions and remarks of rows."""

import pytest

from chairconsole.intake.agenda.agenda_region import find_agenda
from chairconsole.intake.agenda.row_texts import RowParts, is_remarks, parts_of
from tests.intake.given import note

CONCLUSIONS = "Co-facilitators draw the main conclusions on the interlinkages and the overarching theme of the session"
CELLS = {
    "PANEL 2: Social inclusion This panel will explore ways and means.": (
        "Panel 2: Social inclusion",
        ["This panel will explore ways and means."],
    ),
    'SUMMARY PANEL: Synopsis <ul style="x"> ▪ Moderators present ▪ Exchange ': (
        "Summary panel: Synopsis",
        ["Moderators present", "Exchange"],
    ),
    CONCLUSIONS: ("Main conclusions", [CONCLUSIONS]),
    "Panel 1: Human Rights and Interactive Media": ("Panel 1: Human Rights and Interactive Media", []),
    "Lunch": ("Lunch", []),
    "Panel 2: Experts in the field": ("Panel 2: Experts in the field", []),
}


def _parts(cell: str) -> RowParts:
    return parts_of(find_agenda(note(f"10:00 – 10:30\t{cell}\n10:30-11:00\tNext")).rows[0])


@pytest.mark.parametrize("cell", CELLS)
def test_titles_and_descriptions(cell: str) -> None:
    found = _parts(cell)
    assert (found.title, found.description, found.remarks) == (*CELLS[cell], [])


def test_remarks_run_together() -> None:
    found = _parts("Opening Segment: Welcoming remarks by the co-facilitators Remarks by the Secretary-General of it")
    remarks = ["Welcoming remarks by the co-facilitators", "Remarks by the Secretary-General of it"]
    assert (found.title, [one.text for one in found.remarks], found.ran_on) == ("Opening Segment", remarks, True)


def test_what_remarks_are() -> None:
    assert is_remarks("Keynote address by the Minister")
    assert is_remarks("Allocution du Président")
    assert not is_remarks("Panel discussion")
