"""Records in other places that go on with a record."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from chairconsole.domain.base.translatable import Translatable
from chairconsole.record.catalogue import RecordSummary, find_records, summary
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import RecordError, sentence


def continuations(path: Path, elsewhere: Elsewhere) -> tuple[RecordSummary, ...]:
    """The records of the same run that hold as much as this one or more, the longest first.

    Those that are noted as going on with it but cannot be read now come last, each with its problem.
    """
    own = summary(path)
    found = {other.path.resolve(): other for other in _noted(own, elsewhere)}
    found |= {other.path.resolve(): other for other in _of_run(own, elsewhere.second_place)}
    found.pop(path.resolve(), None)
    others = [other for other in found.values() if other.problem is not None or other.events >= own.events]
    return tuple(sorted(others, key=lambda other: -other.events if other.problem is None else 1))


def where_it_goes_on(path: Path, elsewhere: Elsewhere) -> list[str]:
    """A sentence for each place that holds more of a record than it does, or may hold more."""
    own = summary(path)
    return [
        goes_on_words(own, other)
        for other in continuations(path, elsewhere)
        if other.problem is not None or other.events > own.events
    ]


def goes_on_words(own: RecordSummary, other: RecordSummary) -> str:
    """That a record goes on in another one, or did so in one that cannot be read now."""
    if other.problem is not None:
        return Translatable("The record went on in %1. %2", other.path, sentence(other.problem))
    more = other.events - own.events
    return Translatable("The record goes on in %1, with more entries there: %2.", other.path, more)


def strays(known: Iterable[RecordSummary], elsewhere: Elsewhere) -> tuple[RecordSummary, ...]:
    """The longest record of each run that has a record in another place and none among those that are known."""
    runs = {one.run for one in known}
    noted = (summary(place) for _, places in elsewhere.all_remembered() for place in places)
    found: dict[str, RecordSummary] = {}
    for other in (*_in_folder(elsewhere.second_place), *noted):
        if other.problem is None and other.run not in runs:
            longest = found.get(other.run, other)
            found[other.run] = other if other.events > longest.events else longest
    return tuple(found.values())


def _noted(own: RecordSummary, elsewhere: Elsewhere) -> Iterator[RecordSummary]:
    """The records that are noted for this one, and for those in their turn."""
    seen = {own.path.resolve()}
    waiting = [(own.path, own.run)]
    while waiting:
        for place in elsewhere.remembered(*waiting.pop()):
            if place.resolve() in seen:
                continue
            seen.add(place.resolve())
            other = summary(place)
            if not own.run or not other.run or other.run == own.run:
                waiting.append((place, ""))
                yield other


def _of_run(own: RecordSummary, folder: Path) -> Iterator[RecordSummary]:
    return (other for other in _in_folder(folder) if own.run and other.run == own.run)


def _in_folder(folder: Path) -> tuple[RecordSummary, ...]:
    try:
        return find_records(folder)
    except RecordError:
        return ()
