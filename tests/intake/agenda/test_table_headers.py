"""The names of columns."""

import pytest

from chairconsole.intake.agenda.table_headers import is_header


@pytest.mark.parametrize(
    "cells", [("Time", "Concept"), ("Heure", "Activité", "Intervenants"), ("Hora", "Tema"), ("Time",)]
)
def test_headers(cells: tuple[str, ...]) -> None:
    assert is_header(cells)


@pytest.mark.parametrize("cells", [("10:00", "Opening"), ("Lunch",), ("Panel 1", "Speakers")])
def test_other_rows(cells: tuple[str, ...]) -> None:
    assert not is_header(cells)
