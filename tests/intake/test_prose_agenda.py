"""Agendas told in sentences."""

from chairconsole.intake.prose_agenda import find_prose_agenda
from tests.intake.given import note


def test_a_text_without_times_has_none() -> None:
    assert find_prose_agenda(note("All delegations are invited.")).rows == []
