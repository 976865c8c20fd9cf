"""What is an agenda and what only has times."""

import pytest

from chairconsole.intake.agenda.agenda_region import find_agenda
from chairconsole.intake.agenda.plausible_agenda import MOST_ROWS, is_plausible
from tests.intake.given import note

AGENDAS = [
    "10:00-11:00 Opening\n11:00-12:00 Something",
    "Consultation on water\nAgenda\n10:00-11:00 Item one\n11:00-12:00 Item two",
    "Meeting on water\n10:00-13:00 Opening and general debate",
]
OTHERS = [
    "Trains to the sea\n10:00 Platform 1\n10:30 Platform 2\n11:00 Platform 3",
    "\n".join(f"10:00-11:00 Opening {number}" for number in range(MOST_ROWS + 1)),
]


@pytest.mark.parametrize("text", AGENDAS)
def test_agendas(text: str) -> None:
    assert is_plausible(find_agenda(note(text)), note(text))


@pytest.mark.parametrize("text", OTHERS, ids=["trains", "endless"])
def test_other_texts(text: str) -> None:
    assert not is_plausible(find_agenda(note(text)), note(text))
