"""Which items get into a draft whose time is limited, and why the others do not."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, islice, takewhile
from typing import Protocol

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.report.composing.items import Difference, Item, Material, without
from chairconsole.report.composing.left_out import LeftOut
from chairconsole.report.composing.wording import Wording
from chairconsole.report.draft.length import spoken_words
from chairconsole.report.remarks.joining import are_behind_colons

FULL = 0.97
"""Up to this share of its room a text is filled."""

LONGEST = 60
"""A point of more words is not read aloud."""

WORDS_OF_REACTIONS = 120
"""The summary panel ends minutes before it is concluded on: what is noted there has a room of its own."""

_LARGEST_SHARE = 1 / 3
_QUOTATIONS = 2
_PANELLISTS = 2
_EXAMPLES = 3
_FIGURES = 3
_WORDS_AROUND = 8
"""So many words stand around those of a note in the mean: who says it and how, and what leads in."""

_TRIES = 5
"""So many smaller items are tried once one has no room."""


@dataclass(frozen=True, slots=True)
class Admitted:
    """What gets in, in the order in which it was noted, and what does not, with the reason."""

    items: tuple[Item, ...]
    left_out: tuple[tuple[Item, LeftOut], ...] = ()


class Standing(Protocol):
    """How items stand to the draft as it is, before it is made again."""

    def is_new(self, item: Item) -> bool:
        """Whether it was noted since."""

    def came_in_later(self, item: Item) -> bool:
        """Whether the draft tells it, and it was noted after the first time the draft was made."""

    def is_told(self, item: Item) -> bool:
        """Whether the draft tells it."""

    def is_reaction(self, item: Item) -> bool:
        """Whether it was only said in reply to reports on the panels, which has a room of its own."""


_CLEAR_FOR_EACH_UNCLEAR = 9
"""A note that fits no sentence is told after a colon: one in ten statements at most, the others are asked about."""

Measure = Callable[[Sequence[Item]], int]
"""How many words a text with these items has when it is read aloud."""


def speakable(material: Material, room: float | None) -> Admitted:
    """The items that can be read aloud by what they are; `room` is how many words the whole text may have."""
    left_out: list[tuple[Item, LeftOut]] = []
    found: list[Item] = []
    for item in material.items:
        reason = _why_not(item, room)
        if reason is None:
            found.append(item)
        else:
            left_out.append((item, reason))
    quoted: Counter[str] = Counter()
    others = Counter(item.theme for item in found if item.what is not PointKind.QUOTE and not item.is_many)
    kept: list[Item] = []
    for item in found:
        if item.what is PointKind.QUOTE:
            if quoted.total() == _QUOTATIONS or quoted[item.theme] or not others[item.theme]:
                left_out.append((item, LeftOut.QUOTATION_RULE))
                continue
            quoted[item.theme] += 1
        kept.append(item)
    return Admitted(tuple(kept), tuple(left_out))


def within_reach(
    candidates: Sequence[Item],
    differences: Sequence[Difference],
    wording: Wording,
    room: float | None,
    standing: Standing,
) -> Admitted:
    """The items that may get in, of the draft's language; whatever else stands behind those has no room in any case.

    No sentence is shorter than the words that were typed: so the words of most items need not be looked at.
    """
    found, left_out, typed = list[Item](), list[tuple[Item, LeftOut]](), 0
    for unit in _units(candidates, differences, standing):
        for item in unit:
            if room is not None and typed > room:
                left_out.append((item, LeftOut.NO_ROOM))
            elif wording.spoken(item).language is not None:
                left_out.append((item, LeftOut.OTHER_LANGUAGE))
            else:
                found.append(item)
                typed += 0 if wording.is_unclear(item) else shortest(item)
    return Admitted(tuple(sorted(found, key=lambda item: item.place)), tuple(left_out))


def without_halves(found: Admitted, differences: Sequence[Difference]) -> Admitted:
    """Without items whose other view is left out: a draft tells both or none. They are left out for its reason."""
    reasons: dict[object, LeftOut] = {item.reference: reason for item, reason in found.left_out}
    halves: dict[object, LeftOut] = {}
    for pair in differences:
        for one, other in ((pair.first, pair.second), (pair.second, pair.first)):
            if other.reference in reasons:
                halves[one.reference] = reasons[other.reference]
    gone = [item for item in found.items if item.reference in halves]
    left_out = [*found.left_out, *((item, halves[item.reference]) for item in gone)]
    return Admitted(tuple(without(found.items, gone)), tuple(left_out))


def without_unclear(
    items: Sequence[Item], differences: Sequence[Difference], wording: Wording, standing: Standing
) -> Admitted:
    """The items but for those that fit no sentence, as far as these are more than one in ten.

    New and starred ones come before others, and those of themes that have nothing clear. Views that differ stay in any
    case: where they are told behind colons, there is less room for others.
    """
    kept = {of.reference for pair in differences for of in (pair.first, pair.second)}
    unclear = [item for item in items if wording.is_unclear(item) and item.reference not in kept]
    clear = without(items, unclear)
    there, themes = {item.reference for item in items}, {item.theme for item in clear}
    unclear.sort(key=lambda item: (not standing.is_new(item), not item.is_starred, item.theme in themes, -item.weight))
    taken = sum(2 for one in differences if one.first.reference in there and _are_behind_colons(one, wording))
    room = max(1, len(clear) // _CLEAR_FOR_EACH_UNCLEAR) - taken
    most = max(room, sum(standing.is_new(item) or item.is_starred for item in unclear))
    gone = {item.reference for item in unclear[most:]}
    return Admitted(
        tuple(item for item in items if item.reference not in gone),
        tuple((item, LeftOut.UNCLEAR) for item in unclear[most:]),
    )


def _are_behind_colons(pair: Difference, wording: Wording) -> bool:
    said = wording.spoken(pair.first), wording.spoken(pair.second)
    return are_behind_colons(*said, pair.what, wording.lexicon)


def admitted(
    candidates: Sequence[Item],
    differences: Sequence[Difference],
    room: float | None,
    measure: Measure,
    standing: Standing,
) -> Admitted:
    """As many as there is room for (in words; None: for all), in the order of admission; pairs only as both halves."""
    if room is None:
        return Admitted(tuple(candidates))
    units = list(_units(candidates, differences, standing))
    limit = room * FULL
    near = list(takewhile(lambda words: words <= limit, accumulate(sum(map(shortest, unit)) for unit in units)))
    chosen = units[: _most(near, lambda number: measure(_flat(units[:number])), limit)]
    others = iter(units[len(chosen) :])
    words = measure(_flat(chosen)) if len(chosen) < len(units) else 0
    for unit in islice((one for one in others if words + sum(map(shortest, one)) < limit), _TRIES):
        more = measure(_flat([*chosen, unit]))
        if more <= limit:
            chosen.append(unit)
            words = more
    inside = {item.reference for item in _flat(chosen)}
    return Admitted(
        tuple(item for item in candidates if item.reference in inside),
        tuple((item, LeftOut.NO_ROOM) for item in candidates if item.reference not in inside),
    )


def _why_not(item: Item, room: float | None) -> LeftOut | None:
    if item.is_written:
        return LeftOut.WRITTEN
    if item.what is PointKind.QUOTE and not item.is_starred:
        return LeftOut.QUOTATION_RULE
    if item.what is PointKind.QUESTION and not item.is_open_question:
        return LeftOut.ANSWERED
    words = shortest(item)
    is_too_long = words > LONGEST or (room is not None and words > room * _LARGEST_SHARE)
    return LeftOut.TOO_LONG if is_too_long else None


def shortest(item: Item) -> int:
    """How many words it has at least, as it was typed."""
    return spoken_words(item.text) if item.text else min(spoken_words(point.text) for point in item.points)


def _most(typed: Sequence[int], words_of: Callable[[int], int], limit: float) -> int:
    """The largest number of units from the first on that fits, of as many as there are `typed` words up to each.

    The first that is tried is where the text would be full with as many words around each as usual, the next where it
    would be with as many as those had.
    """
    low, high = 0, len(typed)
    around = words_of(0) if high else 0
    tried = sum(around + words + _WORDS_AROUND * number <= limit for number, words in enumerate(typed, 1))
    while low < high:
        tried = min(max(tried, low + 1), high)
        words = words_of(tried)
        low, high = (tried, high) if words <= limit else (low, tried - 1)
        tried = int(tried * (limit - around) / max(words - around, 1))
    return low


def _flat(units: Sequence[list[Item]]) -> list[Item]:
    return sorted((item for unit in units for item in unit), key=lambda item: item.place)


def _units(candidates: Sequence[Item], differences: Sequence[Difference], standing: Standing) -> Iterator[list[Item]]:
    """The items in the order in which they get in, each once; the halves of a pair together.

    A quotation comes with another point of its theme, since it is never the last of it.
    """
    there = {item.reference: item for item in candidates}
    partner: dict[object, Item] = {}
    for pair in differences:
        if pair.first.reference in there and pair.second.reference in there:
            partner[pair.first.reference] = pair.second
            partner[pair.second.reference] = pair.first
    beside = {item.theme: item for item in reversed(list(_alone(candidates))) if _may_stand_last(item)}
    taken: set[object] = set()
    for item in _in_order(candidates, partner, standing):
        with_it = beside.get(item.theme) if item.what is PointKind.QUOTE else partner.get(item.reference)
        unit = [one for one in (item, with_it) if one and one.reference not in taken]
        taken.update(one.reference for one in unit)
        if unit:
            yield unit


def _in_order(candidates: Sequence[Item], partner: dict[object, Item], standing: Standing) -> Iterator[Item]:
    """The order of admission; an item may come more than once."""

    def most_voiced(items: Sequence[Item]) -> Item:
        return min(items, key=lambda item: (item.what is PointKind.QUOTE, -len(item.voices), item.place))

    yield from (item for item in candidates if standing.is_new(item))
    yield from (item for item in candidates if item.is_starred)
    reactions = [item for item in candidates if standing.is_reaction(item)]
    counted = accumulate(map(shortest, reactions))
    with_room = [item for item, words in zip(reactions, counted, strict=True) if words <= WORDS_OF_REACTIONS]
    yield from with_room
    without_room = without(reactions, with_room)
    candidates = without(candidates, without_room)  # they take no room from what else was said
    themes: dict[str, list[Item]] = {}
    for item in candidates:
        themes.setdefault(item.theme, []).append(item)
    yield from (most_voiced(items) for items in themes.values())
    many = sorted((item for item in candidates if item.is_many), key=lambda item: (-item.weight, item.place))
    yield from (item for item in many if item.reference not in partner)
    yield from (item for item in candidates if item.reference in partner)
    rest = list(_alone(candidates))
    # Nothing leaves the draft for what was left out of it before, least of all what one drafted again for.
    yield from (item for item in rest if standing.came_in_later(item))
    yield from (item for item in rest if standing.is_told(item))
    yield from rest
    yield from without_room


def _may_stand_last(item: Item) -> bool:
    return item.what is not PointKind.QUOTE and not item.is_many


def _alone(candidates: Sequence[Item]) -> Iterator[Item]:
    """The order of what is told as it is, by one speaker; an item may come more than once."""

    def of_kind(*kinds: PointKind) -> list[Item]:
        return [item for item in candidates if item.what in kinds]

    panellists = [item for item in candidates if item.has_panellist and not item.is_many]
    yield from panellists[:_PANELLISTS]
    yield from of_kind(PointKind.RECOMMENDATION)
    yield from of_kind(PointKind.CAUTION)
    yield from of_kind(PointKind.QUESTION)
    yield from panellists
    yield from of_kind(PointKind.EXAMPLE)[:_EXAMPLES]
    yield from of_kind(PointKind.FIGURE)[:_FIGURES]
    number = Counter(item.theme for item in candidates)
    yield from sorted(candidates, key=lambda item: (number[item.theme], item.place))
