"""Places and time zones."""

import pytest

from chairconsole.intake.heading.venue import FoundVenue, find_venue
from tests.intake.given import note, places

VENUES = {
    "Geneva, 8-9 May 2017\nPalais des Nations, Room XIX": "Geneva; Palais des Nations, Room XIX; Europe/Zurich",
    "New York, 22-23 May 2017 UN Headquarters, ECOSOC chamber": (
        "New York; UN Headquarters, ECOSOC chamber; America/New_York"
    ),
    "Venue: Trusteeship Council Chamber, New York": "New York; Trusteeship Council Chamber; America/New_York",
    "Lieu : Palais des Nations, Genève": "Genève; Palais des Nations; Europe/Zurich",
    "8 May 2017, Nairobi": "Nairobi; ; Africa/Nairobi",
    "Vienna International Centre, Room D": "Vienna; Vienna International Centre, Room D; Europe/Vienna",
    "Implementing the Paris Agreement and the New York Declaration": "; ; ",
    "Bad Neuenburg, 8-9 May 2017": "Bad Neuenburg; ; ",
    "A virtual meeting\n10:00-11:00 GMT Opening": "Online; ; UTC",
}


def _venue(text: str) -> FoundVenue:
    lines = note(text).lines
    return find_venue(places(), [line for line in lines if not line.is_blank], lines)


@pytest.mark.parametrize("text", VENUES)
def test_venues(text: str) -> None:
    found = _venue(text)
    assert f"{found.city}; {found.place}; {found.time_zone}" == VENUES[text]


def test_a_zone_of_another_city_is_kept_beside_its_own() -> None:
    assert _venue("Geneva, 8 May 2017\n(New York time)").other_zone == "America/New_York"
    assert _venue("Geneva, 8 May 2017\n10:00 CET").other_zone == ""
