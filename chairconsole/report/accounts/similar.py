"""Points that say much the same, offered as messages: by the words they share, never put together by themselves."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations

from chairconsole.domain.base.folding import fold
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.state import Meeting

ALIKE = 0.5
"""Two texts are alike from this share of words in common on, rare words weighing more."""

MOST_WORDS = 60
"""So many different words of a text are compared: a longer text is no note of one message."""

_STEM = 6
_SHORTEST_WORD = 3
_SAYS_NOTHING = frozenset(
    {
        "and", "are", "but", "can", "for", "from", "has", "have", "how", "into", "its", "may", "more", "must", "need",
        "needs", "not", "one", "our", "shall", "should", "that", "the", "their", "them", "there", "they", "this",
        "was", "were", "what", "when", "which", "who", "will", "with", "would", "les", "des", "une", "dans", "pour",
        "que", "los", "las", "por", "para", "con", "del",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Points that may be one message, in the order in which they were kept; `message` is one they may join."""

    points: tuple[str, ...]
    message: str | None
    likeness: float


def similar(meeting: Meeting, among: Iterable[str] | None = None) -> tuple[Suggestion, ...]:
    """Groups of points whose words are alike, the most alike first; the same meeting always gives the same.

    A point that is in a message is only offered as what others may join. Each point is in one suggestion at most.
    """
    chosen = meeting.points if among is None else {one: meeting.points[one] for one in among if one in meeting.points}
    words = {point.id: _words(point) for point in chosen.values()}
    weights = _weights(words.values())
    message_of = {point: message.id for message in meeting.messages.values() for point in message.points}
    pairs = sorted(
        (
            (likeness, first, second)
            for first, second in _candidates(words)
            if (likeness := _likeness(words[first], words[second], weights)) >= ALIKE
        ),
        key=lambda one: -one[0],
    )
    groups: dict[str, list[str]] = {}
    strength: dict[str, float] = {}
    for likeness, first, second in pairs:
        ours, theirs = groups.get(first, [first]), groups.get(second, [second])
        messages = {message_of[one] for one in (*ours, *theirs) if one in message_of}
        if ours is theirs or len(messages) > 1:
            continue
        # Each of one side must be like each of the other: a chain of likenesses is no message.
        if any(_likeness(words[one], words[other], weights) < ALIKE for one in ours for other in theirs):
            continue
        together = [*ours, *theirs]
        for one in together:
            groups[one] = together
            strength[one] = min(strength.get(one, 1.0), likeness)
    place = {point: number for number, point in enumerate(meeting.points)}
    found = {id(group): group for group in groups.values()}.values()
    suggestions = [
        Suggestion(
            tuple(sorted((one for one in group if one not in message_of), key=place.__getitem__)),
            next((message_of[one] for one in group if one in message_of), None),
            min(strength[one] for one in group),
        )
        for group in found
    ]
    useful = [one for one in suggestions if len(one.points) > 1 or (one.points and one.message)]
    return tuple(sorted(useful, key=lambda one: (-one.likeness, place[one.points[0]])))


def _words(point: Point) -> frozenset[str]:
    """The stems that tell: words of a few letters and words that are everywhere say nothing."""
    folded = fold(point.text[:4000]).split()
    telling = (word for word in folded if len(word) >= _SHORTEST_WORD and word not in _SAYS_NOTHING)
    return frozenset(list(dict.fromkeys(word[:_STEM] for word in telling))[:MOST_WORDS])


def _weights(texts: Iterable[frozenset[str]]) -> dict[str, float]:
    counted = Counter(word for words in texts for word in words)
    return {word: 1 / (1 + number / 8) for word, number in counted.items()}


def _candidates(words: dict[str, frozenset[str]]) -> list[tuple[str, str]]:
    """The pairs that share two words at least, or all of the few they have."""
    by_word: dict[str, list[str]] = {}
    for point, its_words in words.items():
        for word in its_words:
            by_word.setdefault(word, []).append(point)
    shared: Counter[tuple[str, str]] = Counter()
    for points in by_word.values():
        # A word that a fifth of all points have joins nothing.
        if len(points) <= max(12, len(words) // 5):
            shared.update(combinations(points, 2))
    return [pair for pair, number in shared.items() if number >= min(2, len(words[pair[0]]), len(words[pair[1]]))]


def _likeness(first: frozenset[str], second: frozenset[str], weights: dict[str, float]) -> float:
    both = sum(weights[word] for word in first & second)
    return 2 * both / (sum(map(weights.__getitem__, first)) + sum(map(weights.__getitem__, second)) or 1.0)
