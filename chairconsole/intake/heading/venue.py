"""Where a session is held: city, place and time zone, from the lines at the top of the note."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from zoneinfo import available_timezones

from chairconsole.intake.heading.city_zones import building_cities, city_zones
from chairconsole.intake.language.calendar_dates import find_dates
from chairconsole.intake.language.phrases import any_case, folded, whole_words
from chairconsole.intake.reading.note import NoteLine
from chairconsole.intake.reading.tidy_text import one_line

_TOP = 40
_LABEL = any_case(
    r"^\s*(?:venue|place|location|where|lieu|lugar|sede|endroit|ou|donde)\s*(?:and (?:date|"
    r"time)s?)?\s*[:–-]\s*(?P<place>.+)$"
)
_ROOM = whole_words(
    r"rooms?|conference room|salles?|salas?|salon|halls?|chambers?|palais|headquarters|centre|center|hotel|"
    r"building|auditorium|campus|palacio|siege|sede|centro|batiment|edificio|house|university|universite|"
    r"universidad|ministry|library|plenary hall|floor|council"
)
_NOT_A_CITY = any_case(
    r"^[\s,]*(?:convention|agreement|declaration|protocol|agenda|framework|principles|outcome|compact|action|"
    r"programme|plan|process|accord|consensus|commitment|pact|treaty|statute|rules|guidelines|office|summit|"
    r"accords?|time\b|conventions|consensus|spirit|roadmap|decision|package|work programme|call|mechanism|mandate)"
)
_HELD = any_case(
    r"\b(?:held|convened|hosted|take place|taking place|meet|se tiendra|aura lieu|se deroulera|tendra lugar|"
    r"celebrara)\b[^.]{0,80}?\b(?:in|at|a|en|au|aux)\s+(?:the\s+|la\s+|le\s+|el\s+)?"
)
_ONLINE = whole_words(
    r"virtual(?:ly)?|online|webex|zoom|ms teams|microsoft teams|video ?conference|visioconference|en ligne|"
    r"en linea|videoconferencia|videotelephone"
)
_ZONE_NAMES = {
    "gmt": "UTC", "utc": "UTC", "cet": "Europe/Paris", "cest": "Europe/Paris", "edt": "America/New_York",
    "est": "America/New_York", "eat": "Africa/Nairobi", "bst": "Europe/London", "ist": "Asia/Kolkata",
    "sgt": "Asia/Singapore", "jst": "Asia/Tokyo", "cat": "Africa/Harare", "sast": "Africa/Johannesburg",
    "pdt": "America/Los_Angeles", "pst": "America/Los_Angeles",
}  # fmt: skip
_SAID_ZONE = re.compile(
    r"(?:\d|a\.?m\.?|p\.?m\.?|\btimes?\b|\()\s*[(,]?\s*(?P<name>GMT|UTC|CEST|CET|EDT|EST|EAT|BST|IST|SGT|JST|SAST|"
    r"PDT|PST)\b|\(?\b(?P<before>[A-Z][\w' ]{2,20}?)\s+(?:local\s+)?time\b|\bheure (?:locale )?(?:de|"
    r"d['’])\s?(?P<french>[\w' -]{3,20})|\bhora (?:local )?de\s(?P<spanish>[\w' -]{3,20})"
)
_EDGE = " ·•,;:–—-|()[].*_/"


@dataclass(frozen=True)
class FoundVenue:
    """The city, the place in it, the time zone; each empty where nothing says it. `lines` say where it is said.

    `other_zone` is a zone that the note names for its times although the city has another one.
    """

    city: str = ""
    place: str = ""
    time_zone: str = ""
    lines: tuple[int, ...] = ()
    is_guessed: bool = False
    other_zone: str = ""


@cache
def _cities() -> re.Pattern[str]:
    names = sorted(city_zones(), key=len, reverse=True)
    return any_case(rf"(?<![\w-])(?:{'|'.join(re.escape(name) for name in names)})(?![\w-])")


@cache
def _buildings() -> re.Pattern[str]:
    names = sorted(building_cities(), key=len, reverse=True)
    return any_case(rf"(?<!\w)(?:{'|'.join(re.escape(name) for name in names)})(?!\w)")


def zone_of(city: str) -> str:
    """The time zone of a city by its name; empty if it is not known."""
    name = " ".join(folded(city).casefold().replace("’", "'").split())
    if name in city_zones():
        return city_zones()[name]
    return _zones_by_name().get(name, "")


@cache
def _zones_by_name() -> dict[str, str]:
    zones: dict[str, str] = {}
    for zone in sorted(available_timezones()):
        area, _, name = zone.rpartition("/")
        if area.split("/")[0] in ("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific"):
            zones.setdefault(name.replace("_", " ").casefold(), zone)
    return zones


def find_venue(lines: Sequence[NoteLine], heading_lines: Sequence[NoteLine]) -> FoundVenue:
    """Where the session is held: by a line that says so, by the line with its dates, by a building, by a sentence."""
    top = [(line.number, one_line(" ".join(line.cells))) for line in heading_lines]
    found = _labelled(top) or _dated(top) or _built(top) or _named(top)
    if found is None or not found.city:
        said = [(line.number, one_line(" ".join(line.cells))) for line in lines]
        held = _held(said) or _built(said) or _named(said)
        if held is not None:
            place = found.place if found is not None else held.place
            numbers = tuple(sorted({*held.lines, *(found.lines if found is not None else ())}))
            found = FoundVenue(held.city, place, lines=numbers, is_guessed=True)
    named = _said_zone([(line.number, one_line(" ".join(line.cells))) for line in lines])
    zone = zone_of(found.city) if found is not None else ""
    if found is None and any(_ONLINE.search(folded(text)) for _, text in top):
        found = FoundVenue("Online", is_guessed=True)
    if found is None:
        return FoundVenue(time_zone=named)
    other = named if zone and named and named != zone and not _same(zone, named) else ""
    return FoundVenue(found.city, found.place, zone or named, found.lines, found.is_guessed, other)


def _same(zone: str, other: str) -> bool:
    """Whether two zones may be the same one by another of its names, as CET is Geneva's."""
    return {zone, other} <= {zone for zone in available_timezones() if zone.startswith("Europe/")}


def _city_in(text: str) -> re.Match[str] | None:
    """The first city in a text that is not part of the name of a treaty."""
    for match in _cities().finditer(folded(text)):
        if text[match.start()].isupper() and not _NOT_A_CITY.match(text[match.end() :]):
            return match
    return None


def _labelled(top: list[tuple[int, str]]) -> FoundVenue | None:
    for position, (number, text) in enumerate(top):
        label = _LABEL.match(folded(text))
        if label is None:
            continue
        place = text[label.start("place") :].strip(_EDGE)
        city, place = _apart(place)
        if not city:
            for other_number, other in top[max(0, position - 3) : position + 4]:
                match = _city_in(other)
                if match is not None:
                    return FoundVenue(other[match.start() : match.end()], place, lines=(number, other_number))
            city = _city_of_building(place)
        if city or place:
            return FoundVenue(city, place, lines=(number,))
    return None


def _apart(place: str) -> tuple[str, str]:
    """A place's city and the rest of it: "Palais des Nations, Geneva" is both."""
    matches = [m for m in _cities().finditer(folded(place)) if place[m.start()].isupper()]
    for match in reversed(matches):
        before, after = place[: match.start()].rstrip(), place[match.end() :].lstrip()
        if (not before or before[-1] in ",;–—-(|") and (not after or after[0] in ",;:.–—-)(|"):
            city = place[match.start() : match.end()]
            rest_after = re.sub(r"^[,\s]*[A-Z][\w ]{3,25}$", "", after) if before else after
            rest = ", ".join(part for part in (before.strip(_EDGE), rest_after.strip(_EDGE)) if part)
            return (city.title() if city.isupper() else city), rest
    return "", place


def _dated(top: list[tuple[int, str]]) -> FoundVenue | None:
    """The city before or behind the dates, and the place on the same line or a neighbouring one."""
    for position, (number, text) in enumerate(top):
        dates = find_dates(text)
        if not dates or len(text) > 200:
            continue
        before, after = text[: dates[0].begin], text[dates[-1].finish :]
        around = f"{before.rstrip(_EDGE)} | {after.strip(_EDGE)}"
        match = _city_in(around)
        if match is None:
            unknown = re.match(
                r"^\W*(?P<city>[A-ZÀ-Ý][\w'’ -]{2,30}?)(?:,\s*[A-ZÀ-Ý][\w' ]{2,30}?)?,\s*(?:\w+\s*,?\s*)?$", before
            )
            if unknown is None or len(before.split()) > 5 or _weekday_only(unknown["city"]):
                continue
            return FoundVenue(unknown["city"].strip(), _place_near(top, position, after), lines=(number,))
        city = around[match.start() : match.end()]
        own = f"{around[: match.start()].strip(_EDGE)}, {around[match.end() :].strip(_EDGE)}".strip(_EDGE)
        own = re.sub(r"^(?:at|in|held in|held at|a|à|en|,)\s+", "", own.replace(" | ", ", ").strip(_EDGE)).strip(_EDGE)
        first, _, rest = own.partition(", ")
        if rest and _ROOM.search(folded(rest)) and not _ROOM.search(folded(first)) and len(first.split()) <= 3:
            own = rest  # the country behind its city
        place = own if _ROOM.search(folded(own)) else ""
        return FoundVenue(
            city.title() if city.isupper() else city, place or _place_near(top, position, ""), lines=(number,)
        )
    return None


def _weekday_only(text: str) -> bool:
    return (
        re.fullmatch(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi", text, re.I)
        is not None
    )


def _place_near(top: list[tuple[int, str]], position: int, after: str) -> str:
    """A room or building on the line of the dates behind them, or on a line beside it."""
    own = after.strip(_EDGE)
    if own and _ROOM.search(folded(own)):
        return own
    for other in (position + 1, position + 2, position - 1):
        if 0 <= other < len(top):
            text = top[other][1].strip(_EDGE)
            if len(text) < 120 and _ROOM.search(folded(text)) and not find_dates(text) and not text.endswith("."):
                return _apart(text)[1]
    return ""


def _built(top: list[tuple[int, str]]) -> FoundVenue | None:
    for number, text in top:
        match = _buildings().search(folded(text))
        if match is not None and match[0][:1] != match[0][:1].lower():
            city = building_cities()[match[0].casefold()].title()
            is_place = len(text) < 100 and not text.rstrip().endswith(".") and not find_dates(text)
            place = text.strip(_EDGE) if is_place else text[match.start() : match.end()]
            return FoundVenue(city, _apart(place)[1], lines=(number,), is_guessed=True)
    return None


def _city_of_building(place: str) -> str:
    match = _buildings().search(folded(place))
    return building_cities()[match[0].casefold()].title() if match else ""


def _named(top: list[tuple[int, str]]) -> FoundVenue | None:
    for number, text in top:
        match = _city_in(text)
        if match is not None and len(text) < 160:
            city = text[match.start() : match.end()]
            is_line = match.start() == 0 and len(text) <= 50
            return FoundVenue(city.title() if city.isupper() else city, lines=(number,), is_guessed=not is_line)
    return None


def _held(said: list[tuple[int, str]]) -> FoundVenue | None:
    for number, text in said:
        held = _HELD.search(folded(text))
        if held is None:
            continue
        match = _city_in(text[held.start() :])
        if match is not None:
            return FoundVenue(text[held.start() :][match.start() : match.end()], lines=(number,), is_guessed=True)
    return None


def _said_zone(said: list[tuple[int, str]]) -> str:
    """The zone that the note names for its times, as in "(New York time)" or "10:00 GMT"."""
    for _, text in said:
        for match in _SAID_ZONE.finditer(folded(text)):
            if match["name"]:
                return _ZONE_NAMES[match["name"].casefold()]
            name = match["before"] or match["french"] or match["spanish"]
            words = name.split()
            for length in (3, 2, 1):
                for part in (" ".join(words[-length:]), " ".join(words[:length])):
                    if zone := zone_of(part):
                        return zone
    return ""
