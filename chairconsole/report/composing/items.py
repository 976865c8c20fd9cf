"""What a draft is made from: messages, points that say the same in the same words, and points on their own."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.pairs import differences, likenesses
from chairconsole.domain.queries.questions import questions
from chairconsole.report.accounts.voices import Voice, VoiceKind, spoken_of, voices_of
from chairconsole.report.draft.draft_text import Reference
from chairconsole.report.draft.same_words import same_words
from chairconsole.report.remarks.glossary import Glossary
from chairconsole.report.remarks.lexicon import Lexicon

OTHER = "other"
"""The theme of what has none that the session knows."""


@dataclass(frozen=True, slots=True)
class Item:
    """What is told once. `points` are those of the scope that no other sentence holds; `voices` who said them.

    `text` is the words that were given to it, empty for the words of one of its points; `short` what the issues of
    major relevance call it. `place` is that of its first point among all points. `themes` and `blocks` are those of
    all its points that were heard, `theme` the one under which it is told.
    """

    reference: Reference
    text: str
    short: str
    what: PointKind
    theme: str
    themes: frozenset[str]
    blocks: frozenset[str]
    points: tuple[Point, ...]
    voices: tuple[Voice, ...]
    place: int
    is_starred: bool
    is_open_question: bool
    is_written: bool

    @property
    def spoken_points(self) -> tuple[Point, ...]:
        """Its points without those that were only received in writing; all of them, if there are no others."""
        return spoken_of(self.points)

    @property
    def is_many(self) -> bool:
        """Whether it is told with the number of those who said it."""
        return len(self.voices) > 1 and self.what not in (PointKind.QUESTION, PointKind.QUOTE)

    @property
    def has_panellist(self) -> bool:
        """Whether a panellist said it."""
        return any(voice.kind is VoiceKind.PANELLIST for voice in self.voices)

    @property
    def is_of_one_delegation(self) -> bool:
        """Whether it is one delegation's, which speaks for itself: nobody is named as its subject."""
        return len(self.voices) == 1 and self.voices[0].kind is VoiceKind.DELEGATION and not self.voices[0].is_group

    @property
    def weight(self) -> int:
        """How much it counts for getting in: its voices, a group's statement two more, each further kind one more."""
        kinds = len({voice.kind for voice in self.voices})
        return len(self.voices) + 2 * sum(voice.is_group for voice in self.voices) + max(kinds - 1, 0)


@dataclass(frozen=True, slots=True)
class Difference:
    """Two items that a person marked as differing, the one that was noted first before the other."""

    first: Item
    second: Item
    issue: str

    @property
    def what(self) -> PointKind:
        """What both are; only a point where they are not the same: nobody calls for what another warns of."""
        return self.first.what if self.first.what is self.second.what else PointKind.POINT


@dataclass(frozen=True)
class Material:
    """All that may go into a draft, in the order in which it was noted.

    `themes` are those of the session with their names, in its order. `conclusions` are the moderator's own lines.
    `links` are pairs of items that a person found alike.
    """

    items: tuple[Item, ...]
    themes: tuple[str, ...]
    differences: tuple[Difference, ...] = ()
    links: tuple[tuple[Item, Item], ...] = ()
    conclusions: tuple[Point, ...] = ()

    @cached_property
    def themes_by_weight(self) -> tuple[str, ...]:
        """The themes that have items: by their most-voiced item, then by points, then in the session's order."""
        best: Counter[str] = Counter()
        points: Counter[str] = Counter()
        for item in self.items:
            best[item.theme] = max(best[item.theme], len(item.voices))
            points[item.theme] += len(item.points)
        known = [theme for theme in self.themes if points[theme]]
        known.sort(key=lambda theme: (-best[theme], -points[theme]))
        return (*known, OTHER) if points[OTHER] else tuple(known)


def material(
    meeting: Meeting,
    block: str | None,
    glossary: Glossary,
    lexicon: Lexicon,
    without: frozenset[str] = frozenset(),
    apart: frozenset[str] = frozenset(),
) -> Material:
    """The items of one panel, or of the session; `without` are the points that stand in sentences a person wrote.

    What was noted in the blocks `apart` is no item with what was noted elsewhere in the same words.
    """
    gathering = _Gathering(meeting, block, without, apart)
    found = sorted(gathering.items(glossary, lexicon), key=lambda item: item.place)
    of_id = {of: item.reference for item in found for of in (*item.reference.ids, *(point.id for point in item.points))}
    items = {item.reference: item for item in found}
    pairs: list[tuple[str, Reference, Reference]] = []
    paired: set[Reference] = set()
    for one in differences(meeting):
        sides = _two_of(of_id, one.sides)
        # Points of two pairs may have become one message: it is told once, beside the view that was noted first.
        if sides is None or not paired.isdisjoint(sides):
            continue
        first, second = sides
        paired.update(sides)
        pairs.append((one.issue, first, second))
        # Views that differ are told side by side, whatever themes they were noted under.
        items[second] = replace(items[second], theme=items[first].theme)
    linked = [sides for one in likenesses(meeting) if (sides := _two_of(of_id, one))]
    return Material(
        tuple(items.values()),
        tuple(theme.id for theme in meeting.session.rules.themes),
        tuple(Difference(items[first], items[second], issue) for issue, first, second in pairs),
        tuple((items[one], items[other]) for one, other in linked),
        tuple(point for point in gathering.points if point.what is PointKind.CONCLUSION),
    )


def _two_of(known: Mapping[str, Reference], sides: tuple[str, str]) -> tuple[Reference, Reference] | None:
    """The two items that are the sides of a pair; None if one is not there, or both are the same."""
    one, other = map(known.get, sides)
    return None if one is None or other is None or one == other else (one, other)


def item_of_points(meeting: Meeting, ids: Iterable[str]) -> tuple[Item, ...]:
    """Points by themselves as one item, whatever message they are part of; none if they are there no more."""
    points = [meeting.points[one] for one in ids if one in meeting.points]
    if not points or any(point.what is PointKind.CONCLUSION for point in points):
        return ()
    return (_Gathering(meeting, None, frozenset()).single(points),)


def without(items: Iterable[Item], others: Iterable[Item]) -> list[Item]:
    """The items but for those others, which are known by what they stand on."""
    gone = {item.reference for item in others}
    return [item for item in items if item.reference not in gone]


def points_under(meeting: Meeting, theme: str, block: str | None) -> Iterator[Point]:
    """The points of one theme in one panel, or in the session; under "other" those that have no theme."""
    known = {one.id for one in meeting.session.rules.themes}
    return (point for point in points_in(meeting, block) if theme in _themes(point, known))


def points_in(meeting: Meeting, block: str | None) -> Iterator[Point]:
    """The points of one panel, or all."""
    return (point for point in meeting.points.values() if block is None or meeting.block_of(point) == block)


class _Gathering:
    """Makes the items of one scope."""

    def __init__(
        self, meeting: Meeting, block: str | None, without: frozenset[str], apart: frozenset[str] = frozenset()
    ) -> None:
        self._meeting = meeting
        self._apart = apart
        self.points = [point for point in points_in(meeting, block) if point.id not in without]
        self._in_scope = {point.id for point in self.points}
        self._place = {point: place for place, point in enumerate(meeting.points)}
        self._order = {theme.id: place for place, theme in enumerate(meeting.session.rules.themes)}
        self._open = {question.id for question in questions(meeting) if not question.is_answered}
        self._without = without

    def items(self, glossary: Glossary, lexicon: Lexicon) -> Iterator[Item]:
        """Each message, and each point or points of the same words that are in none."""
        grouped: set[str] = set()
        for message in self._meeting.messages.values():
            grouped.update(message.points)
            every = self._meeting.points_in(message)
            here = [point for point in every if point.id in self._in_scope]
            asked = [point for point in here if point.id in self._open]
            if asked and len(asked) < len(here):
                # A question that waits is asked, whatever it was put together with.
                here = [point for point in here if point not in asked]
                yield from (self.single([point]) for point in asked)
            if here:
                # Of a message a part of which a person wrote about, the rest is told: it stands on those points only.
                apart = {*self._without, *(point.id for point in asked if point not in here)}
                is_whole = apart.isdisjoint(point.id for point in every)
                ids = (message.id,) if is_whole else tuple(point.id for point in here)
                yield self._item(Reference("m" if is_whole else "p", ids), here, message.text, message.short, every)
        alone: dict[tuple[object, ...], list[Point]] = {}
        for point in self.points:
            if point.id not in grouped and point.what is not PointKind.CONCLUSION:
                words = same_words(point.text, glossary, lexicon)
                alone.setdefault(self._what_it_says(point, words), []).append(point)
        for same in alone.values():
            yield self.single(same)

    def single(self, points: list[Point]) -> Item:
        """Points of no message as one item."""
        short = next((point.short for point in points if point.short), "")
        return self._item(Reference("p", tuple(point.id for point in points)), points, "", short, points)

    def _what_it_says(self, point: Point, words: tuple[str, ...]) -> tuple[object, ...]:
        if not words:
            return (point.id,)
        theme, is_apart = self._theme(self._themes([point])), self._meeting.block_of(point) in self._apart
        return theme, point.what, point.written, is_apart, words

    def _item(self, reference: Reference, points: list[Point], text: str, short: str, every: Iterable[Point]) -> Item:
        told = spoken_of(points)
        themes = self._themes(told)
        blocks = (self._meeting.block_of(point) for point in spoken_of(every))
        return Item(
            reference=reference,
            text=text,
            short=short,
            what=told[0].what if len(told) == 1 else Counter(point.what for point in told).most_common(1)[0][0],
            theme=self._theme(themes),
            themes=frozenset(themes),
            blocks=frozenset(block for block in blocks if block is not None),
            points=tuple(points),
            voices=voices_of(self._meeting, told),
            place=min(self._place[point.id] for point in points),
            is_starred=any(point.is_starred for point in points),
            is_open_question=any(point.id in self._open for point in points),
            is_written=all(point.written for point in points),
        )

    def _themes(self, points: Sequence[Point]) -> list[str]:
        if len(points) == 1:
            return _themes(points[0], self._order)
        return [theme for point in points for theme in _themes(point, self._order)]

    def _theme(self, themes: list[str]) -> str:
        """The most frequent one; of several, the first in the session's order."""
        if len(themes) == 1:
            return themes[0]
        number = Counter(themes)
        return min(number, key=lambda theme: (-number[theme], self._order.get(theme, len(self._order))))


def _themes(point: Point, known: Iterable[str]) -> list[str]:
    return [theme for theme in point.themes if theme in known] or [OTHER]
