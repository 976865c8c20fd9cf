"""What differs and what is alike among the messages and single points as they are now.

A point that joined a message stands for it: a pair of the point is one of the message. A pair is left out while one of
its sides counts no longer, and while both are one message.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import product

from chairconsole.domain.meeting.notes import Message, Pair, Point, pair
from chairconsole.domain.meeting.state import Meeting


@dataclass(frozen=True, slots=True)
class Difference:
    """Two sides that differ, by the ids of their messages or single points: the side that was noted first is first.

    `issue` is on what they differ, "" if nobody said so; `stored` are the pairs of the meeting that say it.
    """

    sides: tuple[str, str]
    issue: str
    stored: tuple[Pair, ...]


def differences(meeting: Meeting) -> tuple[Difference, ...]:
    """The pairs that differ, in the order in which their first sides were noted."""
    found: dict[tuple[str, str], Difference] = {}
    for sides, stored in _in_order(meeting, meeting.differences):
        before = found.get(sides)
        issue, earlier = ("", ()) if before is None else (before.issue, before.stored)
        found[sides] = Difference(sides, issue or meeting.differences[stored], (*earlier, stored))
    return tuple(found.values())


def likenesses(meeting: Meeting) -> tuple[tuple[str, str], ...]:
    """The pairs that a person found alike, in the order in which their first sides were noted."""
    alike = (stored for stored, is_alike in meeting.likenesses.items() if is_alike)
    return tuple(dict.fromkeys(sides for sides, _ in _in_order(meeting, alike)))


def refused_likenesses(meeting: Meeting) -> frozenset[Pair]:
    """The pairs that a person found not to be alike, those of the points of their messages included."""
    refused = (stored for stored, is_alike in meeting.likenesses.items() if not is_alike)
    return frozenset(
        pair(*found) for one, other in refused for found in product(_ids(meeting, one), _ids(meeting, other))
    )


def standing_for(meeting: Meeting, side: str) -> Message | Point | None:
    """The message or single point that an id stands for now; None if it counts no longer."""
    if side in meeting.messages:
        message = meeting.messages[side]
        return message if meeting.points_in(message) else None
    if side not in meeting.points:
        return None
    return next((found for found in meeting.messages.values() if side in found.points), meeting.points[side])


def _ids(meeting: Meeting, side: str) -> tuple[str, ...]:
    """A side and, if it is a message, its points."""
    message = meeting.messages.get(side)
    return (side,) if message is None else (side, *message.points)


def _in_order(meeting: Meeting, pairs: Iterable[Pair]) -> Iterator[tuple[tuple[str, str], Pair]]:
    """The sides of the pairs that hold now, first mentioned first, each with its pair."""
    place = {point: number for number, point in enumerate(meeting.points)}

    def first(side: Message | Point) -> int:
        points = meeting.points_in(side) if isinstance(side, Message) else (side,)
        return min(place[point.id] for point in points)

    found = []
    for stored in pairs:
        sides = [one for one in (standing_for(meeting, side) for side in stored) if one is not None]
        if len({one.id for one in sides}) == 2:
            one, other = sorted(sides, key=first)
            found.append((first(one), first(other), (one.id, other.id), stored))
    yield from ((sides, stored) for *_, sides, stored in sorted(found))
