"""The time zone of a venue, by its name."""

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from chairconsole.domain.base.nearest import nearest
from chairconsole.domain.base.notation import check_name, quoted


def check_time_zone(value: str) -> str:
    """The name itself of a time zone that exists, as in "Europe/Zurich"."""
    check_name(value)
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        zones = available_timezones()
        by_city = {zone.rpartition("/")[2]: zone for zone in sorted(zones)}
        likely = nearest(value, zones)
        if likely is None and (city := nearest(value, by_city)) is not None:
            likely = by_city[city]
        hint = f"; did you mean {quoted(likely)}?" if likely else ', as in "Europe/Zurich"'
        raise ValueError(f"there is no time zone {quoted(value)}{hint}") from None
    return value
