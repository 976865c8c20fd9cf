"""Cities, buildings and their zones."""

from zoneinfo import available_timezones

from chairconsole.intake.language.phrases import folded
from tests.intake.given import places


def test_every_zone_exists_every_building_is_in_a_known_city_and_every_name_is_folded() -> None:
    assert set(places().zones.values()) <= available_timezones()
    assert set(places().buildings.values()) <= set(places().zones)
    for name in (*places().zones, *places().buildings):
        assert name == folded(name).casefold()


def test_zones_of_cities() -> None:
    cities = ("Addis Ababa", "Genève", "Anchorage", "Atlantis")
    zones = ["Africa/Addis_Ababa", "Europe/Zurich", "America/Anchorage", ""]
    assert [places().zone_of(city) for city in cities] == zones


def test_cities_and_buildings_in_a_text() -> None:
    text = "From geneva, by New York and Genève, to the Palais des Nations"
    assert [text[match.start() : match.end()] for match in places().cities_in(text)] == ["New York", "Genève"]
    building = places().building_in(text)
    assert places().city_of(building) == "Geneva"
