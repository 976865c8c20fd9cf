"""What the top of a note says."""

import pytest

from chairconsole.intake.heading.heading import FoundHeading, find_heading, heading_lines
from tests.intake.given import note, places


def _heading(text: str) -> FoundHeading:
    lines = note(text).lines
    return find_heading(places(), heading_lines(lines, 1000), lines)


def test_a_procedural_note() -> None:
    found = _heading(
        "Global compact for migration\n\nProcedural Note for the First Informal Thematic Session:\n\n“Rights of "
        "all”\n\n"
        "I. Introduction\n\nThe first informal thematic session rests on A/RES/71/280."
    )
    assert (found.title, found.theme, found.series) == (
        "First informal thematic session",
        "Rights of all",
        "Global compact for migration",
    )
    assert found.reference == "A/RES/71/280"
    assert not found.is_title_guessed


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Concept note\nExpert group meeting on ageing\nVienna, 8 May 2017", "Expert group meeting on ageing"),
        ("Note conceptuelle de la réunion d'experts", "Réunion d'experts"),
        ("Programa del Foro Regional", "Foro Regional"),
        ("United Nations\nA/72/1\nMINISTERIAL CONFERENCE ON WATER", "Ministerial conference on water"),
        ("Title: Dialogue on oceans", "Dialogue on oceans"),
    ],
)
def test_titles(text: str, title: str) -> None:
    assert _heading(text).title == title


def test_a_theme_with_its_label() -> None:
    assert _heading("Forum of Ministers\nTheme: Water for all").theme == "Water for all"
