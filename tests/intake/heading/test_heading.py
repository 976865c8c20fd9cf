"""What the top of a note says."""

import pytest

from chairconsole.intake.heading.heading import FoundHeading, find_heading, heading_lines
from tests.intake.given import note, places

TITLES = {
    "Concept note\nExpert group meeting on ageing\nVienna, 8 May 2017": "Expert group meeting on ageing",
    "Note conceptuelle de la réunion d'experts": "Réunion d'experts",
    "Programa del Foro Regional": "Foro Regional",
    "United Nations\nA/72/1\nMINISTERIAL CONFERENCE ON WATER": "Ministerial conference on water",
    "Title: Dialogue on oceans": "Dialogue on oceans",
}


def _heading(text: str) -> FoundHeading:
    lines = note(text).lines
    return find_heading(places(), heading_lines(lines, 1000), lines)


def test_a_procedural_note() -> None:
    found = _heading(
        "Global compact for migration\n\nProcedural Note for the First Informal Thematic Session:\n\n“Rights of "
        "all”\n\nI. Introduction\n\nThe first informal thematic session rests on A/RES/71/280."
    )
    assert (found.title, found.is_title_guessed) == ("First informal thematic session", False)
    assert (found.theme, found.series) == ("Rights of all", "Global compact for migration")
    assert found.reference == "A/RES/71/280"
    assert found.lines == {"title": (3,), "theme": (5,), "series": (1,)}


@pytest.mark.parametrize("text", TITLES)
def test_titles(text: str) -> None:
    assert _heading(text).title == TITLES[text]


@pytest.mark.parametrize("theme", ["Theme: Water for all", "“Water\nfor all”", "On the theme “Water for all”"])
def test_themes(theme: str) -> None:
    assert _heading(f"Forum of Ministers\n{theme}").theme == "Water for all"
