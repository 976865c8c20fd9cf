"""Points that say much the same, offered as messages: by what their words mean, never put together by themselves."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from itertools import combinations, product

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.meeting.notes import Pair, Point, pair
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.pairs import refused_likenesses
from chairconsole.report.accounts.concepts import Concepts

ALIKE = 0.5
"""Two texts are alike from this share of words in common on, rare words weighing more."""

MOST_WORDS = 60
"""So many different words of a text are compared: a longer text is no note of one message."""

_MOST_SIGNS = 4000


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Points that may be one message, in the order in which they were kept; `message` is one they may join."""

    points: tuple[str, ...]
    message: str | None
    likeness: float


def similar(meeting: Meeting, concepts: Concepts, among: Iterable[str] | None = None) -> tuple[Suggestion, ...]:
    """All groups of points whose words are alike, the most alike first; the same meeting always gives the same.

    Words that mean the same are alike in English, French and Spanish. A point that is in a message is only offered as
    what others may join; a conclusion joins none. Each point is in one suggestion at most, and none with one of which
    a person said that it is not like it.
    """
    chosen = [meeting.points[one] for one in (meeting.points if among is None else among) if one in meeting.points]
    said = said_by((point for point in chosen if point.what is not PointKind.CONCLUSION), concepts)
    message_of = {point: message.id for message in meeting.messages.values() for point in message.points}
    place = {point: number for number, point in enumerate(meeting.points)}
    suggestions = []
    for group in _groups(Likeness(said, refused_likenesses(meeting)), message_of):
        free = sorted((one for one in group.points if one not in message_of), key=place.__getitem__)
        message = next((message_of[one] for one in group.points if one in message_of), None)
        if len(free) > 1 or (free and message):
            suggestions.append(Suggestion(tuple(free), message, group.likeness))
    return tuple(sorted(suggestions, key=lambda one: (-one.likeness, place[one.points[0]])))


@dataclass(slots=True)
class _Group:
    """Points that are alike, each of them with each other; `likeness` is that of the pair joined last."""

    points: list[str]
    likeness: float = 1.0


def _groups(likeness: "Likeness", message_of: Mapping[str, str]) -> list[_Group]:
    """The groups of two points or more, built from the likest pair on; no group holds points of two messages."""
    group_of: dict[str, _Group] = {}
    for alike, first, second in likeness.pairs():
        ours, theirs = (group_of.get(one) or _Group([one]) for one in (first, second))
        messages = {message_of[one] for one in (*ours.points, *theirs.points) if one in message_of}
        if ours is theirs or len(messages) > 1 or not likeness.are_alike(ours.points, theirs.points):
            continue
        joined = _Group([*ours.points, *theirs.points], min(alike, 1.0))
        group_of |= dict.fromkeys(joined.points, joined)
    return list({id(group): group for group in group_of.values()}.values())


@dataclass(frozen=True, slots=True)
class Said:
    """What a point is about, in as many words as are compared, and whether it denies something of that, or asks."""

    words: frozenset[str]
    denies: bool
    asks: bool


def said_by(points: Iterable[Point], concepts: Concepts) -> dict[str, Said]:
    """What each point is about, by its id."""
    return {point.id: _said_in(point, concepts) for point in points}


def _said_in(point: Point, concepts: Concepts) -> Said:
    text = point.text[:_MOST_SIGNS]
    words = frozenset(list(dict.fromkeys(concepts.of(text)))[:MOST_WORDS])
    return Said(words, concepts.denies(text), point.what is PointKind.QUESTION)


class Likeness:
    """How alike points are, by what their words mean; what few points speak of weighs more.

    `refused` are not alike, nor is what one says and the other denies, or asks.
    """

    def __init__(self, said: Mapping[str, Said], refused: Set[Pair] = frozenset()) -> None:
        self._refused = refused
        self._said = said
        numbers = Counter(word for one in said.values() for word in one.words)
        self._weights = {word: 1 / (1 + number / 8) for word, number in numbers.items()}

    def of(self, first: str, second: str) -> float:
        """The share of their words that two points have in common, between 0 and 1; none if they are not alike."""
        one, other = self._said[first], self._said[second]
        if (one.denies, one.asks) != (other.denies, other.asks) or pair(first, second) in self._refused:
            return 0.0
        ours, theirs = one.words, other.words
        return 2 * self._weight(ours & theirs) / (self._weight(ours) + self._weight(theirs) or 1.0)

    def are_alike(self, ours: Iterable[str], theirs: Iterable[str]) -> bool:
        """Whether each point of one side is like each of the other: a chain of likenesses is no message."""
        return all(self.of(one, other) >= ALIKE for one, other in product(ours, theirs))

    def pairs(self) -> list[tuple[float, str, str]]:
        """The pairs that are alike, the likest first."""
        pairs = ((self.of(first, second), first, second) for first, second in self._candidates())
        return sorted((one for one in pairs if one[0] >= ALIKE), key=lambda one: -one[0])

    def _weight(self, words: Iterable[str]) -> float:
        return sum(map(self._weights.__getitem__, words))

    def _candidates(self) -> Iterator[tuple[str, str]]:
        """The pairs that share two words at least, or all of the few they have."""
        by_word: dict[str, list[str]] = {}
        for point, one in self._said.items():
            for word in one.words:
                by_word.setdefault(word, []).append(point)
        shared: Counter[tuple[str, str]] = Counter()
        for points in by_word.values():
            # A word that a fifth of all points have joins nothing.
            if len(points) <= max(12, len(self._said) // 5):
                shared.update(combinations(points, 2))
        for (first, second), number in shared.items():
            if number >= min(2, len(self._said[first].words), len(self._said[second].words)):
                yield first, second
