"""Where a session is held: city, place and time zone, from the lines at the top of the note."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from chairconsole.intake.heading.places import Places
from chairconsole.intake.language.calendar_dates import find_dates
from chairconsole.intake.language.phrases import any_case, folded, whole_words
from chairconsole.intake.reading.note import NoteLine

_LONGEST_DATED = 200
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
_ZONE_OF_TIMES = re.compile(
    r"(?:\d|a\.?m\.?|p\.?m\.?|\btimes?\b|\()\s*[(,]?\s*(?P<name>GMT|UTC|CEST|CET|EDT|EST|EAT|BST|IST|SGT|JST|SAST|"
    r"PDT|PST)\b|\(?\b(?P<before>[A-Z][\w' ]{2,20}?)\s+(?:local\s+)?time\b|\bheure (?:locale )?(?:de|"
    r"d['’])\s?(?P<french>[\w' -]{3,20})|\bhora (?:local )?de\s(?P<spanish>[\w' -]{3,20})"
)
_UNKNOWN_CITY = re.compile(r"^\W*(?P<city>[A-ZÀ-Ý][\w'’ -]{2,30}?)(?:,\s*[A-ZÀ-Ý][\w' ]{2,30}?)?,\s*(?:\w+\s*,?\s*)?$")
_WEEKDAY = any_case(r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi")
_LEADS_TO_PLACE = re.compile(r"^(?:at|in|held in|held at|a|à|en|,)\s+")
_COUNTRY = re.compile(r"^[,\s]*[A-Z][\w ]{3,25}$")
_EDGE = " ·•,;:–—-|()[].*_/"


@dataclass(frozen=True)
class FoundVenue:
    """The city, the place in it, the time zone; each empty where the note does not give it. `lines` are its sources.

    `other_zone` is a zone that the note names for its times although the city has another one.
    """

    city: str = ""
    place: str = ""
    time_zone: str = ""
    lines: tuple[int, ...] = ()
    is_guessed: bool = False
    other_zone: str = ""


def find_venue(places: Places, heading: Sequence[NoteLine], lines: Sequence[NoteLine]) -> FoundVenue:
    """Where the session is held: by a label, by the line with its dates, by a building, by a city, by a sentence.

    `heading` are the lines at the top of the note, which count before all of its `lines`.
    """
    return _VenueSearch(places, heading, lines).venue()


@dataclass
class _VenueSearch:
    """The search for the venue of one note; each step gives what it finds, or None."""

    places: Places
    heading: Sequence[NoteLine]
    lines: Sequence[NoteLine]

    def venue(self) -> FoundVenue:
        """The venue, all fields empty where nothing is found."""
        heading = self.heading
        found = self._after_label() or self._beside_dates() or self._by_building(heading) or self._by_city(heading)
        if found is None or not found.city:
            found = self._in_whole_note(found) or found
        named_zone = self._named_zone()
        if found is None and any(_ONLINE.search(folded(line.plain_text)) for line in heading):
            found = FoundVenue("Online", is_guessed=True)
        if found is None:
            return FoundVenue(time_zone=named_zone)
        zone = self.places.zone_of(found.city)
        is_other = bool(zone and named_zone) and named_zone != zone and not _may_be_same(zone, named_zone)
        return replace(found, time_zone=zone or named_zone, other_zone=named_zone if is_other else "")

    def _in_whole_note(self, known: FoundVenue | None) -> FoundVenue | None:
        """The city by any line of the note, with the place that is known already."""
        found = self._by_sentence() or self._by_building(self.lines) or self._by_city(self.lines)
        if found is None or known is None:
            return found and replace(found, is_guessed=True)
        return FoundVenue(found.city, known.place, lines=tuple(sorted({*found.lines, *known.lines})), is_guessed=True)

    def _after_label(self) -> FoundVenue | None:
        """The venue on a line such as "Venue: …"; its city perhaps on a line near by."""
        for position, line in enumerate(self.heading):
            label = _LABEL.match(folded(line.plain_text))
            if label is None:
                continue
            city, place = self._city_and_place(line.plain_text[label.start("place") :].strip(_EDGE))
            if city:
                return FoundVenue(city, place, lines=(line.number,))
            for other in self.heading[max(0, position - 3) : position + 4]:
                if match := self._first_city(other.plain_text):
                    city = other.plain_text[match.start() : match.end()]
                    return FoundVenue(city, place, lines=(line.number, other.number))
            building = self.places.building_in(place)
            city = self.places.city_of(building) if building else ""
            if city or place:
                return FoundVenue(city, place, lines=(line.number,))
        return None

    def _beside_dates(self) -> FoundVenue | None:
        """The city before or behind the dates, and the place on the same line or a neighbouring one."""
        for position, line in enumerate(self.heading):
            text = line.plain_text
            dates = find_dates(text)
            if not dates or len(text) > _LONGEST_DATED:
                continue
            before, after = text[: dates[0].begin], text[dates[-1].finish :]
            around = f"{before.rstrip(_EDGE)} | {after.strip(_EDGE)}"
            match = self._first_city(around)
            if match is not None:
                place = _place_around(around, match) or self._place_near(position, "")
                return FoundVenue(_name_of_city(around, match), place, lines=(line.number,))
            unknown = _UNKNOWN_CITY.match(before)
            if unknown is None or len(before.split()) > 5 or _WEEKDAY.fullmatch(unknown["city"]):
                continue
            return FoundVenue(unknown["city"].strip(), self._place_near(position, after), lines=(line.number,))
        return None

    def _place_near(self, position: int, after: str) -> str:
        """A room or building on the line of the dates behind them, or on a line beside it."""
        own = after.strip(_EDGE)
        if own and _ROOM.search(folded(own)):
            return own
        for other in (position + 1, position + 2, position - 1):
            if 0 <= other < len(self.heading):
                text = self.heading[other].plain_text.strip(_EDGE)
                if len(text) < 120 and _ROOM.search(folded(text)) and not find_dates(text) and not text.endswith("."):
                    return self._city_and_place(text)[1]
        return ""

    def _by_building(self, lines: Sequence[NoteLine]) -> FoundVenue | None:
        """The first building that is known, with its line as the place where that is no sentence."""
        for line in lines:
            text = line.plain_text
            match = self.places.building_in(text)
            if match is not None and match[0][:1] != match[0][:1].lower():
                is_place = len(text) < 100 and not text.rstrip().endswith(".") and not find_dates(text)
                place = text.strip(_EDGE) if is_place else text[match.start() : match.end()]
                city = self.places.city_of(match)
                return FoundVenue(city, self._city_and_place(place)[1], lines=(line.number,), is_guessed=True)
        return None

    def _by_city(self, lines: Sequence[NoteLine]) -> FoundVenue | None:
        """The first city that a short line names."""
        for line in lines:
            text = line.plain_text
            match = self._first_city(text)
            if match is not None and len(text) < 160:
                is_line = match.start() == 0 and len(text) <= 50
                return FoundVenue(_name_of_city(text, match), lines=(line.number,), is_guessed=not is_line)
        return None

    def _by_sentence(self) -> FoundVenue | None:
        """The city in a sentence such as "It will be held in …"."""
        for line in self.lines:
            held = _HELD.search(folded(line.plain_text))
            rest = line.plain_text[held.start() :] if held else ""
            if match := self._first_city(rest):
                return FoundVenue(rest[match.start() : match.end()], lines=(line.number,), is_guessed=True)
        return None

    def _named_zone(self) -> str:
        """The zone that the note names for its times, as in "(New York time)" or "10:00 GMT"; empty if none."""
        for line in self.lines:
            for match in _ZONE_OF_TIMES.finditer(folded(line.plain_text)):
                if match["name"]:
                    return _ZONE_NAMES[match["name"].casefold()]
                words = (match["before"] or match["french"] or match["spanish"]).split()
                for length in (3, 2, 1):
                    for part in (words[-length:], words[:length]):
                        if zone := self.places.zone_of(" ".join(part)):
                            return zone
        return ""

    def _first_city(self, text: str) -> re.Match[str] | None:
        """The first city in a text that is not part of the name of a treaty."""
        return next((m for m in self.places.cities_in(text) if not _NOT_A_CITY.match(text[m.end() :])), None)

    def _city_and_place(self, text: str) -> tuple[str, str]:
        """The city that a place names, and the rest of it: "Palais des Nations, Geneva" is both."""
        for match in reversed([*self.places.cities_in(text)]):
            before, after = text[: match.start()].rstrip(), text[match.end() :].lstrip()
            if (not before or before[-1] in ",;–—-(|") and (not after or after[0] in ",;:.–—-)(|"):
                after = _COUNTRY.sub("", after) if before else after
                place = ", ".join(part for part in (before.strip(_EDGE), after.strip(_EDGE)) if part)
                return _name_of_city(text, match), place
        return "", text


def _name_of_city(text: str, match: re.Match[str]) -> str:
    city = text[match.start() : match.end()]
    return city.title() if city.isupper() else city


def _place_around(text: str, city: re.Match[str]) -> str:
    """The room or building that stands beside a city on the line of the dates; empty if none does."""
    around = f"{text[: city.start()].strip(_EDGE)}, {text[city.end() :].strip(_EDGE)}".strip(_EDGE)
    place = _LEADS_TO_PLACE.sub("", around.replace(" | ", ", ").strip(_EDGE)).strip(_EDGE)
    first, _, rest = place.partition(", ")
    if rest and _ROOM.search(folded(rest)) and not _ROOM.search(folded(first)) and len(first.split()) <= 3:
        place = rest  # the first part is the country behind its city
    return place if _ROOM.search(folded(place)) else ""


def _may_be_same(zone: str, other: str) -> bool:
    """Whether two zones may be one under two names, as CET is Geneva's."""
    return zone.startswith("Europe/") and other.startswith("Europe/")
