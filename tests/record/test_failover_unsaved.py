"""Where events go while nothing can be written: nowhere, until that was allowed or a folder chosen."""

import sqlite3
from contextlib import closing

import pytest

from chairconsole.record.elsewhere.noted_places import NOTE
from chairconsole.record.errors import NotRecorded, RecordError
from chairconsole.record.failover_writer import FailoverWriter, Saved, SavedElsewhere, Unsaved
from chairconsole.record.log import Log
from tests.record.kept_record import reopened
from tests.record.sample_events import BEGIN, some


def test_what_was_unsaved_is_written_once(room):
    room.lose(room.path.parent)
    room.lose(room.second)
    room.keeper.allow_unsaved()
    room.append()
    room.return_(room.path.parent)
    assert isinstance(room.keeper.retry(), Saved)
    room.append()
    assert isinstance(room.keeper.state, Saved)
    assert reopened(room.path) == room.keeper.events


def test_if_nothing_can_be_written_it_is_not_recorded(room):
    room.lose(room.path.parent)
    room.lose(room.second)
    for _ in range(2):
        with pytest.raises(NotRecorded) as raised:
            room.keeper.append(some(1, after=3))
        assert raised.value.path == room.path
        assert str(room.second) in str(raised.value)
        assert room.keeper.events == some(3)
    room.return_(room.path.parent)
    room.append()
    assert isinstance(room.keeper.state, Saved)
    assert reopened(room.path) == room.keeper.events


def test_what_cannot_be_written_is_told_also_of_what_is_half_typed(room):
    room.lose(room.path.parent)
    room.lose(room.second)
    with pytest.raises(NotRecorded):
        room.keeper.set_working_texts({"note": "half"}, BEGIN)
    assert (room.keeper.state.count, room.keeper.state.why.path) == (0, room.path)
    room.return_(room.path.parent)
    room.keeper.set_working_texts({"note": "half a"}, BEGIN)
    assert room.keeper.state == Saved(room.path, room.keeper.events[-1].at)


def test_a_folder_that_the_chair_chose_is_gone_on_in_also_before_anything_was_allowed(room, tmp_path):
    room.lose(room.path.parent)
    room.lose(room.second)
    with pytest.raises(NotRecorded):
        room.keeper.append(some(1, after=3))
    path = room.keeper.save_to(tmp_path / "stick")
    assert reopened(path) == some(3)
    room.append(2)
    assert (room.keeper.state.path, room.keeper.state.is_temporary) == (path, False)
    assert reopened(path) == room.keeper.events


def test_where_it_goes_on_is_noted_as_long_as_it_holds_more(room, tmp_path):
    room.lose(room.second)
    with closing(sqlite3.connect(room.path)) as other:
        other.execute("CREATE TRIGGER full BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'full'); END")
    with pytest.raises(NotRecorded):
        room.keeper.append(some(1, after=3))
    path = room.keeper.save_to(tmp_path / "stick")
    room.append()
    assert room.elsewhere.remembered(room.path) == (path,)
    with closing(sqlite3.connect(room.path)) as other:
        other.execute("DROP TRIGGER full")
    room.append()
    assert isinstance(room.keeper.state, Saved)
    assert room.elsewhere.remembered(room.path) == ()
    room.keeper.close()
    assert not list(room.path.parent.glob(f"*{NOTE}"))


def test_a_place_that_was_done_without_stays_noted_when_the_record_can_be_written_again(room, tmp_path):
    stick = tmp_path / "stick" / "a-2.record"
    room.elsewhere.remember(room.path, some(1)[0].id, stick)
    room.lose(room.path.parent)
    room.append(2)
    room.return_(room.path.parent)
    room.append()
    assert isinstance(room.keeper.state, Saved)
    assert room.elsewhere.remembered(room.path, some(1)[0].id) == (stick,)


def test_a_record_among_temporary_files_says_so_until_a_folder_is_chosen(room, tmp_path):
    room.lose(room.path.parent)
    room.append(2)
    room.keeper.close()
    keeper = FailoverWriter.resume(room.second_path, elsewhere=room.elsewhere, since=BEGIN)
    assert (keeper.state.why.code, keeper.state.why.path) == ("temporary", room.second_path)
    assert keeper.state.is_temporary
    path = keeper.save_to(tmp_path / "stick")
    keeper.append(some(1, after=5))
    assert keeper.state == Saved(path, keeper.events[-1].at)
    assert (len(reopened(path)), len(reopened(room.second_path))) == (6, 5)
    keeper.close()
    assert path in room.elsewhere.remembered(room.second_path, some(1)[0].id)


def test_a_run_that_is_away_from_its_own_record_says_so_and_where_it_went(room, tmp_path):
    room.lose(room.path.parent)
    room.append(2)
    room.keeper.close()
    away = NotRecorded("disk_full", room.path)
    keeper = FailoverWriter.resume(room.second_path, elsewhere=room.elsewhere, since=BEGIN, away=away)
    keeper.append(some(1, after=5))
    assert keeper.state == SavedElsewhere(room.second_path, keeper.events[-1].at, away, is_temporary=True)
    path = keeper.save_to(tmp_path / "stick")
    assert keeper.state == SavedElsewhere(path, keeper.events[-1].at, away, is_temporary=False)
    keeper.close()
    room.return_(room.path.parent)
    assert path in room.elsewhere.remembered(room.path, some(1)[0].id)


def test_unsaved_events_are_counted_only_once_that_was_allowed(room):
    room.lose(room.path.parent)
    room.lose(room.second)
    room.keeper.allow_unsaved()
    room.append(2)
    room.append()
    assert isinstance(room.keeper.state, Unsaved)
    assert (room.keeper.state.count, room.keeper.state.why.code) == (3, "missing")
    assert len(room.keeper.events) == 6
    room.keeper.set_working_texts({"note": "half"}, BEGIN)
    assert room.keeper.working_text("note") == "half"
    assert room.keeper.retry().count == 3
    room.return_(room.second)
    room.append()
    assert isinstance(room.keeper.state, SavedElsewhere)
    assert reopened(room.second_path) == room.keeper.events
    with Log.open(room.second_path, writable=False) as second:
        assert second.contents().working_texts["note"].text == "half"
    room.return_(room.path.parent)
    assert isinstance(room.keeper.retry(), Saved)
    assert reopened(room.path) == room.keeper.events


def test_a_record_that_takes_nothing_is_not_touched_when_it_is_closed(room):
    """A half-typed text whose instant cannot be read would be written anew, with the one that stands for it."""
    room.keeper.set_working_texts({"note": "half"}, BEGIN)
    room.keeper.close()
    with closing(sqlite3.connect(room.path)) as other:
        other.execute("UPDATE working_text SET changed_at = 'nonsense'")
        other.commit()
    before = room.path.read_bytes()
    keeper = FailoverWriter.resume(room.path, elsewhere=room.elsewhere, since=BEGIN)
    room.lose(room.path.parent)
    room.lose(room.second)
    with pytest.raises(NotRecorded):
        keeper.append(some(1, after=3))
    room.return_(room.path.parent)
    keeper.close()
    assert room.path.read_bytes() == before


def test_what_was_allowed_once_is_asked_again_after_everything_was_saved(room):
    room.lose(room.path.parent)
    room.lose(room.second)
    room.keeper.allow_unsaved()
    room.append()
    room.return_(room.path.parent)
    room.append()
    assert room.keeper.state == Saved(room.path, room.keeper.events[-1].at)
    room.lose(room.path.parent)
    with pytest.raises(NotRecorded):
        room.append()


def test_a_second_record_that_fails_too_is_caught_up_later(room):
    room.lose(room.path.parent)
    room.append()
    room.lose(room.second)
    with pytest.raises(NotRecorded):
        room.keeper.append(some(1, after=4))
    room.keeper.allow_unsaved()
    room.append()
    assert room.keeper.state.count == 1
    room.return_(room.second)
    room.append()
    assert reopened(room.keeper.state.path) == room.keeper.events
    assert isinstance(room.keeper.state, SavedElsewhere)


def test_a_folder_that_the_chair_chose_takes_everything(room, tmp_path):
    room.lose(room.path.parent)
    room.lose(room.second)
    room.keeper.allow_unsaved()
    room.append(2)
    with pytest.raises(RecordError):
        room.keeper.save_to(room.second / "stick")
    assert room.keeper.state.count == 2
    path = room.keeper.save_to(tmp_path / "stick")
    assert isinstance(room.keeper.state, SavedElsewhere)
    assert room.keeper.state.path == path
    room.append()
    assert reopened(path) == room.keeper.events
    room.return_(room.path.parent)
    room.append()
    assert isinstance(room.keeper.state, Saved)
    assert reopened(room.path) == room.keeper.events


def test_a_chosen_folder_is_only_a_copy_while_all_is_well(room, tmp_path):
    path = room.keeper.save_to(tmp_path / "stick")
    assert room.keeper.state == Saved(room.path, room.keeper.events[-1].at)
    room.append()
    assert reopened(path) == some(3)
    assert path.name == "first-2.record"
    assert room.keeper.save_to(tmp_path / "stick").name == "first-3.record"
