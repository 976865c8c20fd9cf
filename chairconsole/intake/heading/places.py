"""The cities and buildings that an import knows: their names as they stand in a text, and their time zones."""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Self
from zoneinfo import available_timezones

from pydantic import BaseModel, ConfigDict

from chairconsole.intake.language.phrases import any_case, folded

_CONTINENTS = ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific")


class _PlacesFile(BaseModel):
    """The file of cities and buildings as it is shipped; all names are folded and in small letters."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    notes: tuple[str, ...]
    cities_by_zone: dict[str, tuple[str, ...]]
    buildings_by_city: dict[str, tuple[str, ...]]


class Places:
    """`zones` has the time zone of each city, `buildings` the city of each building or hall, by folded names."""

    def __init__(self, zones: Mapping[str, str], buildings: Mapping[str, str]) -> None:
        self.zones = zones
        self.buildings = buildings

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The places that the text of a places file holds. Raises pydantic's ValidationError for any other text."""
        file = _PlacesFile.model_validate_json(text)
        return cls(
            {city: zone for zone, cities in file.cities_by_zone.items() for city in cities},
            {building: city for city, buildings in file.buildings_by_city.items() for building in buildings},
        )

    def zone_of(self, city: str) -> str:
        """The time zone of a city by its name; empty if it is not known."""
        name = " ".join(folded(city).casefold().replace("’", "'").split())
        return self.zones.get(name) or self._zones_by_their_own_city.get(name, "")

    def cities_in(self, text: str) -> Iterator[re.Match[str]]:
        """Where a text names known cities, with a capital; the matches are of the folded text."""
        return (match for match in self._any_city.finditer(folded(text)) if text[match.start()].isupper())

    def building_in(self, text: str) -> re.Match[str] | None:
        """Where a text names the first known building; the match is of the folded text."""
        return self._any_building.search(folded(text))

    def city_of(self, building: re.Match[str]) -> str:
        """The city of a building that was found, with capitals."""
        return self.buildings[building[0].casefold()].title()

    @cached_property
    def _any_city(self) -> re.Pattern[str]:
        return any_case(rf"(?<![\w-]){_any_of(self.zones)}(?![\w-])")

    @cached_property
    def _any_building(self) -> re.Pattern[str]:
        return any_case(rf"(?<!\w){_any_of(self.buildings)}(?!\w)")

    @cached_property
    def _zones_by_their_own_city(self) -> dict[str, str]:
        """The zones that are named after a city ("America/Anchorage"), by that city's folded name."""
        zones: dict[str, str] = {}
        for zone in sorted(available_timezones()):
            area, _, name = zone.rpartition("/")
            if area.split("/")[0] in _CONTINENTS:
                zones.setdefault(name.replace("_", " ").casefold(), zone)
        return zones


def _any_of(names: Iterable[str]) -> str:
    """A pattern for one of these names, the longest first."""
    return f"(?:{'|'.join(re.escape(name) for name in sorted(names, key=len, reverse=True))})"
