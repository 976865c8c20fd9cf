"""Identifiers: of version 7, sorted by time, each after the one before."""

import datetime as dt
import uuid

from chairconsole.control.identifiers import time_ordered_ids
from chairconsole.control.meeting_clock import LiveClock
from tests.desk import FakeTime

AT = dt.datetime(2017, 5, 8, 8, 15, 0, 123_000, tzinfo=dt.UTC)


def test_they_are_uuids_of_version_7_that_begin_with_the_millisecond() -> None:
    made = uuid.UUID(time_ordered_ids(LiveClock(FakeTime(AT)))())
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == round(AT.timestamp() * 1000)


def test_they_sort_in_the_order_in_which_they_were_made_even_within_a_millisecond() -> None:
    time = FakeTime(AT)
    new_id = time_ordered_ids(LiveClock(time))
    made = []
    for _ in range(50):
        made += [new_id() for _ in range(50)]
        time.advance(seconds=0.0004)
    assert made == sorted(made)
    assert len(set(made)) == len(made)


def test_two_sources_at_the_same_instant_make_different_ones() -> None:
    first, second = (time_ordered_ids(LiveClock(FakeTime(AT))) for _ in range(2))
    assert not {first() for _ in range(100)} & {second() for _ in range(100)}
