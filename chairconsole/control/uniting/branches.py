"""The events of several records that go back to one beginning, each once and in the same order for whoever unites them.

An installation may have gone on twice from a copy, as of a data folder: then two events have the same number within
the same origin. The earlier one keeps the origin's name, and what was written from the other one on is a branch with a
name of its own, made of the origin's and of the branch's first event. So the name depends on neither the order in
which the records are given nor on what was written since, and uniting once more changes nothing. Ids stay: undo
entries and references go by them.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from heapq import merge
from operator import attrgetter

from chairconsole.domain.events.envelope import Event

BRANCH = "~"
"""Stands between the name of an origin and the id of the first event of a branch of it."""


class Contradiction(Exception):
    """The same event, by its id, says one thing in one record and another in another."""

    def __init__(self, one: Event, other: Event) -> None:
        super().__init__(one.id)
        self.one = one
        self.other = other


def united_events(*records: Sequence[Event]) -> tuple[Event, ...]:
    """All events of these records, each once, in the order of the meeting and numbered anew. Raises Contradiction."""
    tree = _Tree()
    for events in records:
        tree.add(events)
    whole = merge(*tree.chains(), key=attrgetter("order"))
    return tuple(_placed(event, seq, event.origin, event.n) for seq, event in enumerate(whole, 1))


class _Tree:
    """Every event with the one before it of its origin, as far as any record tells."""

    def __init__(self) -> None:
        self._events: dict[str, Event] = {}
        self._before: dict[str, set[str]] = {}
        self._roots: dict[str, set[str]] = {}
        self._named: set[str] = set()  # the heads that some record has under a plain name

    def add(self, events: Sequence[Event]) -> None:
        """Take up the events of a record. Raises Contradiction."""
        last: dict[str, Event] = {}
        root: dict[str, str] = {}
        for event in sorted(events, key=attrgetter("n")):
            self._know(event)
            before = last.get(event.origin)
            if before is None:
                root[event.origin] = event.origin.removesuffix(f"{BRANCH}{event.id}")
                if root[event.origin] == event.origin:
                    self._named.add(event.id)
            else:
                self._before.setdefault(event.id, set()).add(before.id)
            self._roots.setdefault(event.id, set()).add(root[event.origin])
            last[event.origin] = event

    def chains(self) -> Iterator[list[Event]]:
        """The events of each origin, numbered."""
        following = self._following()
        for root, heads in self._heads().items():
            plain = next((head for head in heads if head.id in self._named), None)
            left = [(head, root if head is plain else f"{root}{BRANCH}{head.id}") for head in heads]
            while left:
                event, origin = left.pop()
                chain = [_placed(event, event.seq, origin, 1)]
                while following.get(event.id):
                    event, *others = following[event.id]
                    left += [(other, f"{root}{BRANCH}{other.id}") for other in others]
                    chain.append(_placed(event, event.seq, origin, len(chain) + 1))
                yield chain

    def _know(self, event: Event) -> None:
        known = self._events.setdefault(event.id, event)
        if known is event:
            return
        if _said(known) != _said(event):
            raise Contradiction(known, event)
        # One that was recovered of an older format may have lost what its clock had counted on.
        self._events[event.id] = max(known, event, key=attrgetter("hlc"))

    def _following(self) -> Mapping[str, list[Event]]:
        following: dict[str, list[Event]] = {}
        for event in self._events.values():
            before = self._one_before(event)
            if before is not None:
                following.setdefault(before.id, []).append(event)
        return {before: sorted(events, key=_age) for before, events in following.items()}

    def _heads(self) -> Mapping[str, list[Event]]:
        """The first events, by the name of the origin without that of a branch, the earliest first."""
        heads: dict[str, list[Event]] = {}
        for event in sorted(self._events.values(), key=_age):
            if self._one_before(event) is None:
                heads.setdefault(min(self._roots[event.id], key=_length), []).append(event)
        return heads

    def _one_before(self, event: Event) -> Event | None:
        """The latest that any record has before it: one of them may have lost some."""
        known = (self._events[before] for before in self._before.get(event.id, ()))
        return max((one for one in known if _age(one) < _age(event)), key=_age, default=None)


def _age(event: Event) -> tuple[int, str]:
    return event.hlc, event.id


def _length(name: str) -> tuple[int, str]:
    return len(name), name


def _said(event: Event) -> tuple[object, ...]:
    """What an event says, wherever it stands."""
    return event.step, event.at, event.effective_at, event.boot, event.steady_ns, event.body


def _placed(event: Event, seq: int, origin: str, n: int) -> Event:
    if (event.seq, event.origin, event.n) == (seq, origin, n):
        return event
    return event.model_copy(update={"seq": seq, "origin": origin, "n": n})


def in_both(one: Iterable[Event], other: Iterable[Event]) -> frozenset[str]:
    """The ids of the events that two records have in common."""
    return frozenset(event.id for event in one) & frozenset(event.id for event in other)
