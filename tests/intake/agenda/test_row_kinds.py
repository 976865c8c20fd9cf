"""Kinds of blocks by the words of their titles."""

import pytest

from chairconsole.intake.agenda.row_kinds import is_for_floor, kind_of, panel_number

KINDS = {
    "Opening Segment": "opening",
    "Welcome remarks by the co-facilitators": "opening",
    "Ouverture de la séance": "opening",
    "Palabras de bienvenida": "opening",
    "PANEL 1: Human rights": "panel",
    "Table ronde 2": "panel",
    "Mesa redonda sobre datos": "panel",
    "High-level opening panel": "panel",
    "Closing panel": "summary_panel",
    "Lunch": "break",
    "Pause café": "break",
    "Almuerzo": "break",
    "Side events": "break",
    "SUMMARY PANEL: Synopsis": "summary_panel",
    "Co-facilitators draw the main conclusions": "main_conclusions",
    "Closing remarks by the Co-facilitators": "closing",
    "Clôture": "closing",
    "Conclusions and closing": "closing",
    "Presentation of the issue brief": "issue_brief",
    "Registration": "other",
    "General debate": "other",
    "Panel 3: Opening up regular pathways": "panel",
}


@pytest.mark.parametrize("title", KINDS)
def test_kinds(title: str) -> None:
    assert kind_of(title)[0] == KINDS[title]


def test_a_numbered_session_is_a_guess() -> None:
    assert kind_of("Session 2: Data", "Moderator: to be confirmed") == ("panel", True)
    assert kind_of("Session 2: Data") == ("other", True)


def test_numbers_and_the_floor() -> None:
    assert (panel_number("Panel II: Data"), panel_number("Panel on data")) == ("II", None)
    assert is_for_floor("General debate")
    assert not is_for_floor("Group photo")
