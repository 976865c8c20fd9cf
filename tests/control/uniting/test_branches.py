"""The events of several records, each once, whoever unites them in whatever order."""

from collections import Counter
from itertools import permutations

import pytest
from hypothesis import given

from chairconsole.control.uniting.branches import Contradiction, united_events
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.fold import fold
from tests.control.uniting.forks import forked, renamed
from tests.domain.chance import Chance
from tests.domain.given import Stage
from tests.domain.meeting.what_holds import SESSION, chances, thorough


def _ids(events: tuple[Event, ...]) -> list[str]:
    return [event.id for event in events]


def _is_in_order(events: tuple[Event, ...]) -> None:
    """What a record asks of its rows: places that follow on each other, of all and of each origin."""
    last: Counter[str] = Counter()
    for seq, event in enumerate(events, 1):
        last[event.origin] += 1
        assert (event.seq, event.n) == (seq, last[event.origin])
    assert sorted(events, key=lambda event: event.order) == list(events)


@thorough
@given(chances)
def test_uniting_is_the_same_in_every_order_and_loses_and_doubles_nothing(chance: Chance) -> None:
    records = forked(chance, 3, steps=(0, 12))
    whole = united_events(*records)
    _is_in_order(whole)
    assert sorted(_ids(whole)) == sorted({event.id for events in records for event in events})
    said = {event.id: event for events in records for event in events}
    unplaced = {"seq": 1, "origin": "", "n": 1}
    for event in whole:
        assert event.model_copy(update=unplaced) == said[event.id].model_copy(update=unplaced)
    for one, other, third in permutations(records):
        assert united_events(one, other, third) == whole
        assert united_events(united_events(one, other), third) == whole
        assert united_events(one, united_events(other, third)) == whole
    assert fold(SESSION, whole).history == whole


@thorough
@given(chances)
def test_what_is_united_already_stays_as_it_is(chance: Chance) -> None:
    one, other = forked(chance, 2)
    whole = united_events(one, other)
    for known in (one, other, whole, one[: chance.randrange(1, len(one) + 1)]):
        assert united_events(whole, known) == united_events(known, whole) == whole
    assert united_events(one, one) == one
    assert united_events(one, one[: chance.randrange(1, len(one) + 1)]) == one


@thorough
@given(chances)
def test_branches_that_were_written_on_since_are_known_again(chance: Chance) -> None:
    one, other = forked(chance, 2)
    some = [events[: chance.randrange(1, len(events) + 1)] for events in (one, other)]
    assert united_events(united_events(*some), one, other) == united_events(one, other)


def test_the_earlier_branch_keeps_the_name_and_the_chain_of_the_origin() -> None:
    common = Stage(SESSION).in_discussion().events
    records = forked(Chance(7), 2, steps=(0, 25))
    before = len([event for event in records[0] if event in records[1]])
    whole = united_events(*records)
    kept = [event for event in whole if event.origin == "here"]
    first = min((events[before] for events in records), key=lambda event: (event.hlc, event.id))
    assert kept[before].id == first.id
    (branch,) = {event.origin for event in whole} - {"here"}
    head = next(event for event in whole if event.origin == branch)
    assert branch == f"here~{head.id}"
    assert common[0].origin == "here"


def test_each_laptop_that_has_an_origin_of_its_own_keeps_it() -> None:
    one, other = forked(Chance(3), 2, steps=(10, 25))
    shared = len([event for event in one if event in other])
    other = renamed(other, shared, "aide")
    assert {event.origin for event in united_events(one, other)} == {"here", "aide"}


def test_a_record_that_has_lost_entries_fits_the_whole_one() -> None:
    whole = Stage(SESSION).in_discussion().events
    left = [event for place, event in enumerate(whole) if place not in (2, 5)]
    torn = tuple(event.model_copy(update={"seq": at, "n": at}) for at, event in enumerate(left, 1))
    assert united_events(whole, torn) == united_events(torn, whole) == whole


def test_the_same_event_that_says_two_things_is_a_contradiction() -> None:
    whole = Stage(SESSION).in_discussion().events
    changed = (*whole[:-1], whole[-1].model_copy(update={"step": "another"}))
    with pytest.raises(Contradiction) as raised:
        united_events(whole, changed)
    assert (raised.value.one, raised.value.other) == (whole[-1], changed[-1])


def test_an_order_that_contradicts_itself_still_gives_each_event_once() -> None:
    whole = Stage(SESSION).in_discussion().events
    turned = [event.model_copy(update={"n": len(whole) + 1 - event.n}) for event in whole]
    assert sorted(_ids(united_events(whole, turned))) == sorted(_ids(whole))
