"""Dates, title and venue of a proposal."""

from chairconsole.intake.doubts.doubt import Weight
from chairconsole.intake.proposal.session_proposal import Proposal
from tests.intake.given import codes, doubt_of, proposal


def _proposal(venue: str, answers: dict[str, str] | None = None) -> Proposal:
    return proposal(f"Consultation on water\n{venue}\n\n10:00-11:00 Opening\n11:00-13:00 Closing", answers)


def test_an_unknown_zone_is_asked_for_and_taken() -> None:
    found = _proposal("Bad Neuenburg, 8 May 2017")
    assert found.session is None
    assert [doubt.code for doubt in found.doubts if doubt.weight is Weight.REQUIRED] == ["time_zone_unknown"]
    venue = _proposal("Bad Neuenburg, 8 May 2017", {"time_zone_unknown": "Europe/Zurich"}).session.venue
    assert (venue.city, venue.time_zone) == ("Bad Neuenburg", "Europe/Zurich")


def test_a_zone_of_its_own_is_asked_about() -> None:
    found = _proposal("Geneva, 8 May 2017\n(all times are New York time)")
    assert doubt_of(found, "other_time_zone").choices == ("Europe/Zurich", "America/New_York")


def test_a_date_of_figures_is_asked_about() -> None:
    assert "date_ambiguous" in codes(_proposal("Geneva, 5/8/2017"))
    found = _proposal("Geneva, 5/8/2017", {"date_ambiguous": "2017-05-08"})
    assert found.session.days[0].date.isoformat() == "2017-05-08"


def test_a_title_that_was_guessed_can_be_typed() -> None:
    assert _proposal("Geneva, 8 May 2017", {"title_guessed": "Water"}).session.title == "Water"
