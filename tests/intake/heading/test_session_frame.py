"""Dates, title and venue of a proposal."""

from chairconsole.intake.doubts.doubt import Weight
from tests.intake.given import codes, proposal

AGENDA = "10:00-11:00 Opening\n11:00-13:00 Closing"


def test_an_unknown_zone_is_asked_for_and_taken() -> None:
    text = f"Consultation on water\nBad Neuenburg, 8 May 2017\n\n{AGENDA}"
    found = proposal(text)
    assert found.session is None
    assert [doubt.code for doubt in found.doubts if doubt.weight is Weight.REQUIRED] == ["time_zone_unknown"]
    answered = proposal(text, {"time_zone_unknown": "Europe/Zurich"})
    assert (answered.session.venue.city, answered.session.venue.time_zone) == ("Bad Neuenburg", "Europe/Zurich")


def test_a_zone_of_its_own_is_asked_about() -> None:
    found = proposal(f"Consultation on water\nGeneva, 8 May 2017\n(all times are New York time)\n\n{AGENDA}")
    doubt = next(doubt for doubt in found.doubts if doubt.code == "other_time_zone")
    assert doubt.choices == ("Europe/Zurich", "America/New_York")


def test_a_date_of_figures_is_asked_about() -> None:
    text = f"Consultation on water\nGeneva, 5/8/2017\n\n{AGENDA}"
    found = proposal(text, {"date_ambiguous": "2017-05-08"})
    assert found.session.days[0].date.isoformat() == "2017-05-08"
    assert "date_ambiguous" in codes(proposal(text))


def test_a_title_that_was_guessed_can_be_typed() -> None:
    found = proposal(f"Consultation on water\nGeneva, 8 May 2017\n\n{AGENDA}", {"title_guessed": "Water"})
    assert found.session.title == "Water"
