"""Where events go while places fail and return."""

import datetime as dt
import random
import shutil
import sys
from contextlib import suppress

import pytest

from chairconsole.domain.events.agenda_events import BlockOpened
from chairconsole.record.codec import to_text
from chairconsole.record.contents import Contents
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import NotRecorded, RecordError
from chairconsole.record.failover_writer import FailoverWriter, Saved, SavedElsewhere, Unsaved
from chairconsole.record.lock import RecordLock, holder
from chairconsole.record.log import Log
from tests.record.kept_record import reopened
from tests.record.sample_events import BEGIN, event, some


def test_events_go_to_the_record(room):
    assert room.keeper.state == Saved(room.path, some(3)[-1].at)
    room.append(2)
    assert room.keeper.state == Saved(room.path, BEGIN + dt.timedelta(seconds=5))
    assert reopened(room.path) == room.keeper.events
    assert len(room.keeper.events) == 5
    assert not room.second.exists()


def test_a_keeper_holds_the_lock_until_it_is_closed(room):
    with pytest.raises(RecordError, match="open in another console"):
        FailoverWriter.resume(room.path, elsewhere=Elsewhere(room.second), since=BEGIN)
    room.keeper.close()
    FailoverWriter.resume(room.path, elsewhere=Elsewhere(room.second), since=BEGIN).close()


@pytest.mark.parametrize(("given", "held"), [(None, some(3)[-1].at), (BEGIN, BEGIN)])
def test_a_new_record_begins_with_its_first_events(tmp_path, given, held):
    path = tmp_path / "new" / "x.record"
    keeper = FailoverWriter.begin(path, some(3), elsewhere=Elsewhere(tmp_path / "second"), since=given)
    assert holder(path)["since"] == to_text(held)
    keeper.close()
    assert reopened(path) == some(3)


def test_what_is_no_record_is_not_gone_on_with_and_is_not_kept_locked(path, tmp_path):
    path.write_text("Dear all")
    with pytest.raises(RecordError, match="is not a record") as raised:
        FailoverWriter.resume(path, elsewhere=Elsewhere(tmp_path / "second"), since=BEGIN)
    # while the error is looked at
    RecordLock(path, since=BEGIN).release()
    assert raised.value.path == path


def test_beside_a_record_that_is_missing_nothing_is_made(tmp_path):
    with pytest.raises(RecordError, match="does not exist"):
        FailoverWriter.resume(tmp_path / "none.record", elsewhere=Elsewhere(tmp_path / "second"), since=BEGIN)
    assert list(tmp_path.iterdir()) == []


def test_a_record_without_entries_is_not_gone_on_with(tmp_path, opened):
    path = tmp_path / "x.record"
    Log.create(path).close()
    with pytest.raises(RecordError, match="no entries") as raised:
        FailoverWriter.resume(path, elsewhere=Elsewhere(tmp_path / "second"), since=BEGIN)
    assert opened() == []
    with RecordLock(path, since=BEGIN):
        assert raised.value.path == path


def test_what_cannot_be_written_goes_to_a_second_place_with_everything_before(room):
    room.keeper.set_working_texts({"note": "half"}, BEGIN)
    name = room.keeper.put_text("draft")
    room.lose(room.path.parent)
    room.append(2)
    state = room.keeper.state
    assert isinstance(state, SavedElsewhere)
    assert (state.path, state.why.path, state.why.code) == (room.second_path, room.path, "missing")
    assert reopened(room.second_path) == room.keeper.events
    with Log.open(room.second_path, writable=False) as second:
        contents = second.contents()
    assert (contents.working_texts["note"].text, contents.texts) == ("half", {name: "draft"})
    room.append()
    assert len(reopened(room.second_path)) == 6


def test_nobody_else_writes_the_second_record(room):
    room.lose(room.path.parent)
    room.append()
    with pytest.raises(RecordError, match="open in another console") as raised:
        RecordLock(room.second_path, since=BEGIN)
    assert raised.value.details["since"] == to_text(room.keeper.events[-1].at)


def test_the_original_is_brought_up_to_date_when_it_returns(room):
    room.lose(room.path.parent)
    room.append()
    room.append()
    room.return_(room.path.parent)
    room.append()
    assert isinstance(room.keeper.state, Saved)
    assert reopened(room.path) == reopened(room.second_path) == room.keeper.events
    room.append()
    assert len(reopened(room.path)) == 7
    assert len(reopened(room.second_path)) == 6


def test_the_second_record_is_used_again_if_the_original_fails_again(room):
    for _ in range(3):
        room.lose(room.path.parent)
        room.append()
        assert room.keeper.state.path == room.second_path
        room.return_(room.path.parent)
        room.append()
        assert isinstance(room.keeper.state, Saved)
    assert reopened(room.path) == room.keeper.events
    assert sorted(found.name for found in room.second.glob("*.record")) == ["first-2.record"]


def test_an_original_with_other_entries_is_left_as_it_is(room):
    room.lose(room.path.parent)
    room.append(2)
    room.return_(room.path.parent)
    foreign = some(1, after=3)[0].model_copy(update={"id": "somebody-elses", "step": "somebody-elses"})
    with Log.open(room.path) as other:
        other.write(Contents((foreign,)))
    room.append()
    assert isinstance(room.keeper.state, SavedElsewhere)
    assert room.keeper.state.why.code == "diverged"
    assert reopened(room.path) == (*some(3), foreign)
    assert reopened(room.second_path) == room.keeper.events


def test_a_deleted_original_is_not_written_into_the_void(room):
    room.path.unlink()
    room.append()
    assert isinstance(room.keeper.state, SavedElsewhere)
    assert reopened(room.second_path) == some(3) + some(1, after=3)


def delete(path):
    path.unlink()


def replace(path):
    copy = path.with_name("copy")
    shutil.copyfile(path, copy)
    copy.replace(path)


def write_into(path):
    with Log.open(path) as log:
        log.write(Contents((event(5, BlockOpened(block="another")).model_copy(update={"id": "another"}),)))


def overwrite(path):
    path.write_text("Dear all")


def damage(path):
    content = path.read_bytes()
    path.write_bytes(content[:100] + b"\xaa" * (len(content) - 100))


@pytest.mark.parametrize("spoil", [delete, replace, write_into, overwrite, damage])
def test_a_second_record_that_is_ours_no_more_is_begun_anew(room, spoil):
    room.lose(room.path.parent)
    room.append()
    # the next name is taken
    (room.second / "first-3.record").touch()
    spoil(room.second_path)
    room.append()
    assert len(reopened(room.keeper.state.path)) == 5
    assert room.keeper.state.path == room.second / "first-4.record"
    RecordLock(room.second_path, since=BEGIN).release()


def test_a_second_record_that_cannot_be_locked_leaves_nothing(room):
    room.lose(room.path.parent)
    (room.second / "first-2.record.lock").mkdir(parents=True)
    with pytest.raises(NotRecorded):
        room.keeper.append(some(1, after=3))
    assert not room.second_path.exists()


@pytest.mark.skipif(sys.platform != "linux", reason="Linux lists what a process has open")
@pytest.mark.parametrize("is_elsewhere", [False, True])
def test_a_keeper_that_is_closed_has_no_file_open(room, opened, is_elsewhere):
    if is_elsewhere:
        room.lose(room.path.parent)
    room.append()
    assert opened()
    room.keeper.close()
    assert opened() == []


def test_where_nothing_is_missing_no_second_record_is_begun(room):
    room.lose(room.path.parent)
    assert isinstance(room.keeper.retry(), Saved)
    room.keeper.close()
    assert not room.second.exists()


def test_a_full_disk_sends_everything_elsewhere_and_back(room):
    connection = room.keeper._original.log._connected()
    connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0]}")
    room.append(200)
    assert room.keeper.state.why.code == "disk_full"
    room.append()
    assert isinstance(room.keeper.state, Saved)
    assert reopened(room.path) == room.keeper.events


def test_a_full_disk_in_the_second_place_too_is_no_reason_for_a_third_record(room):
    room.lose(room.path.parent)
    room.append()
    connection = room.keeper._second.log._connected()
    connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0]}")
    with pytest.raises(NotRecorded, match="The disk is full"):
        room.keeper.append(some(200, after=4))
    assert list(room.second.glob("*.record")) == [room.second_path]
    room.append()
    assert reopened(room.second_path) == room.keeper.events


def test_closing_tries_once_more_and_says_how_it_ended(room):
    room.lose(room.path.parent)
    room.append()
    room.return_(room.path.parent)
    room.keeper.close()
    assert isinstance(room.keeper.state, Saved)
    assert len(reopened(room.path)) == 4


def test_texts_come_back_after_a_restart(room):
    name = room.keeper.put_text("draft")
    room.keeper.set_working_texts({"note": "half"}, BEGIN)
    room.keeper.close()
    again = FailoverWriter.resume(room.path, elsewhere=Elsewhere(room.second), since=BEGIN)
    assert (again.text(name), again.working_text("note")) == ("draft", "half")
    assert (again.text("none"), again.working_text("none")) == (None, None)
    again.close()


def test_a_commit_that_happened_although_the_disk_said_no_is_not_repeated(room, monkeypatch):
    """As when the disk fails after the journal was cut: what is there can only be read afterwards."""
    original = room.keeper._original.log
    answers = iter([None, None, RecordError("disk_error", room.path)])

    def fail_after_the_commit():
        if (error := next(answers)) is not None:
            raise error

    with monkeypatch.context() as patched:
        patched.setattr(original, "_require_same_file", fail_after_the_commit)
        room.append(2)
    assert isinstance(room.keeper.state, SavedElsewhere)
    assert reopened(room.path) == reopened(room.second_path) == room.keeper.events
    room.append()
    assert isinstance(room.keeper.state, Saved)
    assert reopened(room.path) == room.keeper.events
    assert len(room.keeper.events) == 6


@pytest.mark.parametrize("seed", range(4))
def test_whatever_fails_and_returns_what_was_acknowledged_is_where_the_state_says(room, seed):
    chance = random.Random(seed)  # noqa: S311
    lost = set()
    for _ in range(30):
        folder = chance.choice([room.path.parent, room.second])
        what = chance.random()
        if what < 0.3 and folder in lost:
            lost.remove(folder)
            room.return_(folder)
        elif what < 0.5 and folder not in lost:
            lost.add(folder)
            room.lose(folder)
        elif what < 0.55:
            room.keeper.allow_unsaved()
        with suppress(NotRecorded):
            room.append(chance.randrange(1, 4))
        assert len(room.keeper.events) == room.count
        match room.keeper.state:
            case Unsaved(count=count):
                assert count < room.count
            case Saved(path=path) | SavedElsewhere(path=path) if path.parent not in lost:
                assert reopened(path) == room.keeper.events
        for path in {room.path, *room.second.glob("*.record")} if not lost else ():
            assert reopened(path) == room.keeper.events[: len(reopened(path))]
