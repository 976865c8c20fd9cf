"""Records in other places that go on with a record."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from chairconsole.domain.base.translatable import Translatable
from chairconsole.record.catalogue import RecordSummary, find_records, summary
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import RecordError, sentence
from chairconsole.record.files import real_path
from chairconsole.record.log import ids_of
from chairconsole.record.schema import SUFFIX


class Relation(StrEnum):
    """How a record of the same run in another place stands to this one."""

    GOES_ON = "goes_on"
    WENT_APART = "went_apart"
    OUT_OF_REACH = "out_of_reach"


@dataclass(frozen=True, slots=True)
class Continuation:
    """A record that goes on with another one, has entries that the other lacks, or cannot be read now.

    `more` is the number of entries that the other one lacks.
    """

    found: RecordSummary
    relation: Relation
    more: int = 0


def continuations(
    path: Path, elsewhere: Elsewhere, second_place: Sequence[RecordSummary] | None = None
) -> tuple[Continuation, ...]:
    """The records of the same run that hold what this one does or more, those that go on with it longest first.

    Those that went on apart from it, or from the longest, come then, and last those that are noted but cannot be read
    now. What lies in the second place may be given, by whom it was read for several records.
    """
    own = summary(path)
    found = {real_path(other.path): other for other in _noted(own, elsewhere)}
    lying_there = in_second_place(elsewhere) if second_place is None else second_place
    found |= {real_path(other.path): other for other in lying_there if own.run and other.run == own.run}
    found.pop(real_path(path), None)
    ids = ids_of(path) if found and own.problem is None else []
    told = {other.path: ids_of(other.path) for other in found.values()}
    longest = max((more for more in told.values() if more[: len(ids)] == ids), key=len, default=ids)
    others = [_continuation(ids, longest, other, told[other.path]) for other in found.values()]
    order = tuple(Relation)
    return tuple(sorted(filter(None, others), key=lambda other: (order.index(other.relation), -other.more)))


def where_it_goes_on(
    path: Path, elsewhere: Elsewhere, second_place: Sequence[RecordSummary] | None = None
) -> list[str]:
    """A sentence for each place that holds more of a record than it does, or may hold more."""
    return [
        goes_on_words(other)
        for other in continuations(path, elsewhere, second_place)
        if other.more or other.relation is Relation.OUT_OF_REACH
    ]


def goes_on_words(other: Continuation) -> str:
    """That a record goes on in another one, or did so in one that cannot be read now."""
    where = other.found.path
    match other.relation:
        case Relation.GOES_ON:
            return Translatable("With more entries (%1) the record goes on in %2.", other.more, where)
        case Relation.WENT_APART:
            return Translatable("Entries that this record lacks (%1) are in %2: both can be united.", other.more, where)
        case Relation.OUT_OF_REACH:
            problem = "" if other.found.problem is None else sentence(other.found.problem)
            return Translatable("The record went on in %1. %2", where, problem)


def _continuation(own: list[str], longest: list[str], other: RecordSummary, ids: list[str]) -> Continuation | None:
    """None of a record of which all is in the longest one that goes on with `own`."""
    if other.problem is not None or not ids:
        return Continuation(other, Relation.OUT_OF_REACH)
    if ids[: len(own)] == own and ids == longest[: len(ids)]:
        return Continuation(other, Relation.GOES_ON, len(ids) - len(own))
    more = len(set(ids) - set(own))
    return Continuation(other, Relation.WENT_APART, more) if not set(ids) <= set(longest) else None


def strays(known: Iterable[RecordSummary], elsewhere: Elsewhere) -> tuple[RecordSummary, ...]:
    """The longest record of each run that has a record in another place and none among those that are known.

    The run of a known one that cannot be read is not known; its other records have names that begin with its own.
    """
    known = tuple(known)
    runs = {one.run for one in known}
    unreadable = tuple(one.path.name.removesuffix(SUFFIX) for one in known if one.problem is not None)
    noted = (summary(place) for _, places in elsewhere.all_remembered() for place in places)
    found: dict[str, RecordSummary] = {}
    for other in (*in_second_place(elsewhere), *noted):
        if other.problem is None and other.run not in runs and not other.path.name.startswith(unreadable):
            longest = found.get(other.run, other)
            found[other.run] = other if other.events > longest.events else longest
    return tuple(found.values())


def _noted(own: RecordSummary, elsewhere: Elsewhere) -> Iterator[RecordSummary]:
    """The records that are noted for this one, and for those in their turn."""
    seen = {real_path(own.path)}
    waiting = [(own.path, own.run)]
    while waiting:
        for place in elsewhere.remembered(*waiting.pop()):
            if real_path(place) in seen:
                continue
            seen.add(real_path(place))
            other = summary(place)
            if not own.run or not other.run or other.run == own.run:
                waiting.append((place, ""))
                yield other


def in_second_place(elsewhere: Elsewhere) -> tuple[RecordSummary, ...]:
    """The records in the second place; none if it may not be looked into."""
    try:
        return find_records(elsewhere.second_place)
    except RecordError:
        return ()
