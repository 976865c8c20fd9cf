"""Cities and their zones."""

from zoneinfo import available_timezones

from chairconsole.intake.heading.city_zones import building_cities, city_zones
from chairconsole.intake.language.phrases import folded


def test_every_zone_exists_and_every_name_is_folded() -> None:
    assert set(city_zones().values()) <= available_timezones()
    for name in (*city_zones(), *building_cities()):
        assert name == folded(name).casefold()


def test_every_building_is_in_a_known_city() -> None:
    assert set(building_cities().values()) <= set(city_zones())
