"""Places and time zones."""

import pytest

from chairconsole.intake.heading.venue import FoundVenue, find_venue
from tests.intake.given import note, places


def _venue(text: str) -> FoundVenue:
    lines = note(text).lines
    return find_venue(places(), [line for line in lines if not line.is_blank], lines)


@pytest.mark.parametrize(
    ("text", "city", "place", "zone"),
    [
        (
            "Geneva, 8-9 May 2017\nPalais des Nations, Room XIX",
            "Geneva",
            "Palais des Nations, Room XIX",
            "Europe/Zurich",
        ),
        (
            "New York, 22-23 May 2017 United Nations Headquarters, ECOSOC chamber",
            "New York",
            "United Nations Headquarters, ECOSOC chamber",
            "America/New_York",
        ),
        ("Venue: Trusteeship Council Chamber, New York", "New York", "Trusteeship Council Chamber", "America/New_York"),
        ("Lieu : Palais des Nations, Genève", "Genève", "Palais des Nations", "Europe/Zurich"),
        ("8 May 2017, Nairobi", "Nairobi", "", "Africa/Nairobi"),
        (
            "Vienna International Centre, Board Room D",
            "Vienna",
            "Vienna International Centre, Board Room D",
            "Europe/Vienna",
        ),
    ],
)
def test_venues(text: str, city: str, place: str, zone: str) -> None:
    found = _venue(text)
    assert (found.city, found.place, found.time_zone) == (city, place, zone)


def test_treaties_are_no_cities() -> None:
    assert _venue("Implementing the Paris Agreement and the New York Declaration").city == ""


def test_a_city_that_is_not_known_has_no_zone() -> None:
    found = _venue("Bad Neuenburg, 8-9 May 2017")
    assert (found.city, found.time_zone) == ("Bad Neuenburg", "")
