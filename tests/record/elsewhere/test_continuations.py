"""Records that go on with another one are found, wherever they are."""

from pathlib import Path

import pytest

from chairconsole.record.contents import Contents
from chairconsole.record.elsewhere.continuations import Relation, continuations, where_it_goes_on
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.log import Log
from tests.record.sample_events import some


@pytest.fixture
def elsewhere(tmp_path: Path) -> Elsewhere:
    return Elsewhere(tmp_path / "second", tmp_path / "notes")


@pytest.fixture
def record(tmp_path: Path) -> Path:
    return written(tmp_path / "records" / "a.record", 3)


def written(path: Path, events: int) -> Path:
    Log.create(path, Contents(some(events))).close()
    return path


def noted(elsewhere: Elsewhere, record: Path, place: Path) -> Path:
    elsewhere.remember(record, some(1)[0].id, place)
    return place


def test_of_a_record_that_is_whole_nothing_is_told(record: Path, elsewhere: Elsewhere) -> None:
    written(elsewhere.second_place / "a-2.record", 2)
    assert continuations(record, elsewhere) == ()
    assert where_it_goes_on(record, elsewhere) == []


def test_the_longest_comes_first_and_each_that_holds_more_is_told(
    record: Path, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    written(elsewhere.second_place / "a-2.record", 4)
    noted(elsewhere, record, written(tmp_path / "stick" / "a-3.record", 6))
    noted(elsewhere, record, written(tmp_path / "old" / "a-2.record", 3))
    assert [found.more for found in continuations(record, elsewhere)] == [3, 1, 0]
    told = where_it_goes_on(record, elsewhere)
    assert [str(one) for one in told] == [
        f"With more entries (3) the record goes on in {tmp_path / 'stick' / 'a-3.record'}.",
        f"With more entries (1) the record goes on in {elsewhere.second_place / 'a-2.record'}.",
    ]


def test_one_that_is_out_of_reach_is_told(record: Path, elsewhere: Elsewhere, tmp_path: Path) -> None:
    noted(elsewhere, record, tmp_path / "stick" / "a-2.record")
    (found,) = continuations(record, elsewhere)
    assert found.relation is Relation.OUT_OF_REACH
    (told,) = where_it_goes_on(record, elsewhere)
    path = tmp_path / "stick" / "a-2.record"
    assert str(told) == f"The record went on in {path}. {path} does not exist."


def test_one_that_went_on_in_yet_another_place_leads_there(record: Path, elsewhere: Elsewhere, tmp_path: Path) -> None:
    first = noted(elsewhere, record, written(tmp_path / "one" / "a-2.record", 4))
    Elsewhere(elsewhere.second_place).remember(first, "", written(tmp_path / "two" / "a-3.record", 5))
    Elsewhere(elsewhere.second_place).remember(tmp_path / "two" / "a-3.record", "", record)
    assert [found.more for found in continuations(record, elsewhere)] == [2, 1]


def test_a_damaged_record_is_gone_on_with_by_what_is_noted_beside_it(
    record: Path, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    noted(elsewhere, record, written(tmp_path / "stick" / "a-2.record", 5))
    record.write_bytes(b"nothing")
    assert [found.more for found in continuations(record, elsewhere)] == [5]


def test_one_that_went_on_apart_is_told_however_much_longer_this_one_is(
    record: Path, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    other = noted(elsewhere, record, tmp_path / "stick" / "a-2.record")
    apart = some(1, after=3)[0].model_copy(update={"id": "apart", "step": "apart"})
    Log.create(other, Contents((*some(3), apart))).close()
    with Log.open(record) as log:
        log.write(Contents(some(5, after=3)))
    (found,) = continuations(record, elsewhere)
    assert (found.relation, found.more) == (Relation.WENT_APART, 1)
    (told,) = where_it_goes_on(record, elsewhere)
    assert str(told) == f"Entries that this record lacks (1) are in {other}: both can be united."


def test_a_link_to_itself_goes_on_nowhere_and_leads_nowhere(record: Path, elsewhere: Elsewhere, tmp_path: Path) -> None:
    loop = tmp_path / "loop.record"
    loop.symlink_to(loop.name)
    assert continuations(loop, elsewhere) == ()
    noted(elsewhere, record, loop)
    (found,) = continuations(record, elsewhere)
    assert found.relation is Relation.OUT_OF_REACH


def test_two_that_both_go_on_with_it_went_apart_from_each_other(
    record: Path, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    noted(elsewhere, record, written(tmp_path / "stick" / "a-2.record", 6))
    other = noted(elsewhere, record, tmp_path / "temporary" / "a-2.record")
    apart = some(1, after=3)[0].model_copy(update={"id": "apart", "step": "apart"})
    Log.create(other, Contents((*some(3), apart))).close()
    longest, shorter = continuations(record, elsewhere)
    assert (longest.relation, longest.more) == (Relation.GOES_ON, 3)
    assert (shorter.relation, shorter.more, shorter.found.path) == (Relation.WENT_APART, 1, other)
