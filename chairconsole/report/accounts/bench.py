"""Points and messages beside the draft: which of them are in it, in groups, and found by what is typed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Set
from dataclasses import dataclass
from enum import StrEnum

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.meeting.notes import Message, Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.report.accounts.search import SearchIndex, names_of


class GroupBy(StrEnum):
    """By what points and messages are grouped."""

    THEME = "theme"
    BLOCK = "block"
    KIND = "kind"
    DELEGATION = "delegation"


@dataclass(frozen=True, slots=True)
class Entry:
    """A message with its points, or a point on its own; `id` is that of the message or of the point."""

    message: Message | None
    points: tuple[Point, ...]

    @property
    def id(self) -> str:
        """What the entry is, whichever group it lies in."""
        return self.message.id if self.message is not None else self.points[0].id


@dataclass(frozen=True)
class InDraft:
    """The points and messages that the draft stands on."""

    points: Set[str] = frozenset()
    messages: Set[str] = frozenset()

    def has(self, entry: Entry) -> bool:
        """Whether an entry is in the draft."""
        if entry.message is not None and entry.message.id in self.messages:
            return True
        return all(point.id in self.points for point in entry.points)


@dataclass(frozen=True, slots=True)
class Group:
    """Entries that belong together; `key` is the theme, block, kind or participant, empty for what has none.

    `points` is how many points lie in it, those of its messages included.
    """

    key: str
    entries: tuple[Entry, ...]

    @property
    def points(self) -> int:
        """How many points lie in it."""
        return sum(len(entry.points) for entry in self.entries)


def entries(meeting: Meeting, block: str | None = None) -> tuple[Entry, ...]:
    """The messages and single points of a panel, or of the session; a message stands where its first point does."""
    found: list[Entry] = []
    seen: set[str] = set()
    message_of = {point: message for message in meeting.messages.values() for point in message.points}
    for point in meeting.points.values():
        if point.id in seen or not _is_of(meeting, point, block):
            continue
        message = message_of.get(point.id)
        points = meeting.points_in(message) if message is not None else (point,)
        points = tuple(one for one in points if _is_of(meeting, one, block))
        seen.update(one.id for one in points)
        found.append(Entry(message, points))
    return tuple(found)


def grouped(meeting: Meeting, found: Iterable[Entry], by: GroupBy) -> tuple[Group, ...]:
    """The entries in their groups, in the order of the session; by delegation in that of their names.

    A point lies with each of its themes, a message where most of its points do.
    """
    groups: dict[str, list[Entry]] = {}
    for entry in found:
        for key in _keys(meeting, entry, by):
            groups.setdefault(key, []).append(entry)
    order = _order(meeting, groups, by)
    known = {key: place for place, key in enumerate(order)}
    last = len(order)
    keys = sorted(groups, key=lambda key: (known.get(key, last), key))
    return tuple(Group(key, tuple(groups[key])) for key in keys)


def index(meeting: Meeting, found: Iterable[Entry]) -> SearchIndex[Entry]:
    """What entries can be found by: who said it, what was said, and its themes."""
    themes = {theme.id: f"{theme.name} {theme.short}" for theme in meeting.session.rules.themes}

    def words(entry: Entry) -> Iterator[str]:
        if entry.message is not None:
            yield meeting.message_text(entry.message)
        for point in entry.points:
            yield point.text
            yield from (themes.get(theme, theme) for theme in point.themes)
            yield from names_of(point.written_by)
            speech = meeting.speech_of(point)
            if speech is not None:
                yield from names_of(speech.participant)
                yield from names_of(speech.behalf)
                seat = meeting.session.seat(speech.block, speech.seat)
                yield seat.label if seat else ""

    return SearchIndex(tuple(found), words)


def theme_counts(meeting: Meeting, block: str | None = None) -> Counter[str]:
    """How many points each theme has, in one panel or in the session; under "" how many points there are."""
    counts: Counter[str] = Counter()
    for point in meeting.points.values():
        if _is_of(meeting, point, block):
            counts[""] += 1
            counts.update(set(point.themes))
    return counts


def removed(meeting: Meeting, block: str | None = None) -> tuple[Point, ...]:
    """What was noted for a panel, or for the session, and counts no longer; the latest first.

    Points whose words another one of the same speech says are left out: nothing of them was lost. So it is with one
    that was merged into another, and with the parts of a split that was taken back.
    """
    said = [(point.intervention, point.text) for point in meeting.points.values()]

    def is_lost(point: Point) -> bool:
        return not any(speech == point.intervention and point.text in text for speech, text in said)

    aside = reversed(tuple(meeting.removed_points.values()))
    return tuple(point for point in aside if _is_of(meeting, point, block) and is_lost(point))


def _is_of(meeting: Meeting, point: Point, block: str | None) -> bool:
    return block is None or meeting.block_of(point) == block


def _keys(meeting: Meeting, entry: Entry, by: GroupBy) -> tuple[str, ...]:
    found = [_keys_of(meeting, point, by) for point in entry.points]
    if entry.message is None:
        return found[0]
    commonest = Counter(key for keys in found for key in keys).most_common(1)
    return (commonest[0][0],)


def _keys_of(meeting: Meeting, point: Point, by: GroupBy) -> tuple[str, ...]:
    match by:
        case GroupBy.THEME:
            return tuple(dict.fromkeys(point.themes)) or ("",)
        case GroupBy.BLOCK:
            return (meeting.block_of(point) or "",)
        case GroupBy.KIND:
            return (point.what.value,)
        case GroupBy.DELEGATION:
            speech = meeting.speech_of(point)
            who = point.written_by if speech is None else speech.participant
            return ("" if who is None else who.key,)


def _order(meeting: Meeting, groups: Iterable[str], by: GroupBy) -> list[str]:
    match by:
        case GroupBy.THEME:
            return [theme.id for theme in meeting.session.rules.themes]
        case GroupBy.BLOCK:
            return [block.id for _, block in meeting.session.blocks()]
        case GroupBy.KIND:
            return [kind.value for kind in PointKind]
        case GroupBy.DELEGATION:
            wrote = (point.written_by for point in meeting.points.values() if point.written_by is not None)
            spoke = (speech.participant for speech in meeting.interventions.values())
            names = {who.key: who.name for who in (*wrote, *spoke)}
            return sorted((key for key in groups if key in names), key=lambda key: names[key].casefold())
