"""One writer for each record."""

import errno
import json
import os
import platform
import stat
import sys

import pytest

from chairconsole.control.background import in_background
from chairconsole.record.contents import Contents
from chairconsole.record.errors import RecordError, sentence
from chairconsole.record.held_record import HeldRecord
from chairconsole.record.lock import RecordLock, holder
from tests.record import other_process
from tests.record.kept_record import reopened
from tests.record.sample_events import BEGIN, some


def test_another_process_is_refused_and_told_who_and_since_when(path):
    with other_process.start("hold", path) as other:
        assert other.stdout.readline() == "held\n"
        with pytest.raises(RecordError) as raised:
            RecordLock(path, since=BEGIN)
        other.communicate()
    assert raised.value.code == "open_elsewhere"
    assert raised.value.details["pid"] == str(other.pid)
    assert raised.value.details["host"] == platform.node()
    assert raised.value.details["since"] == "2017-05-08T08:15:00.123456Z"
    assert f"process {other.pid}" in sentence(raised.value)
    RecordLock(path, since=BEGIN).release()


def test_the_lock_of_a_killed_process_is_no_obstacle(path):
    with other_process.start("hold", path) as other:
        assert other.stdout.readline() == "held\n"
        other.kill()
    assert holder(path)["pid"] == str(other.pid)
    with RecordLock(path, since=BEGIN):
        assert holder(path)["pid"] == str(os.getpid())


@pytest.mark.skipif(sys.platform == "win32", reason="links need a right of their own on Windows")
def test_a_record_reached_by_a_link_or_a_relative_path_is_the_same(path, tmp_path, monkeypatch):
    link, folder_link = tmp_path / "link.record", tmp_path / "link"
    link.symlink_to(path)
    folder_link.symlink_to(path.parent)
    monkeypatch.chdir(path.parent)
    with RecordLock(path, since=BEGIN):
        for other in (link, folder_link / path.name, path.relative_to(path.parent)):
            with pytest.raises(RecordError) as raised:
                RecordLock(other, since=BEGIN)
            assert raised.value.code == "open_elsewhere"


def test_releasing_lets_others_in_and_leaves_no_note(path):
    lock = RecordLock(path, since=BEGIN)
    lock.release()
    lock.release()
    assert holder(path) == {}
    RecordLock(path, since=BEGIN).release()


def test_a_refusal_without_a_readable_note_still_is_one(path):
    with RecordLock(path, since=BEGIN):
        for note in ("", "[]", '"pid"', "[" * 100_000, json.dumps({"pid": 7})):
            path.with_name(f"{path.name}.open").write_text(note)
            with pytest.raises(RecordError) as raised:
                RecordLock(path, since=BEGIN)
            assert raised.value.code == "open_elsewhere"
            assert raised.value.details == ({"pid": "7"} if "7" in note else {})


@pytest.mark.skipif(sys.platform == "win32", reason="file modes of POSIX")
def test_lock_and_note_are_the_owners(path):
    with RecordLock(path, since=BEGIN):
        for suffix in ("lock", "open"):
            assert stat.S_IMODE(path.with_name(f"{path.name}.{suffix}").stat().st_mode) == 0o600


def test_whoever_released_a_lock_leaves_the_next_holder_alone(path):
    with RecordLock(path, since=BEGIN) as lock:
        pass
    with RecordLock(path, since=BEGIN):
        lock.release()
        assert (holder(path)["pid"], holder(path)["host"]) == (str(os.getpid()), platform.node())


def test_a_lock_that_cannot_be_taken_is_said(path):
    path.with_name(f"{path.name}.lock").unlink(missing_ok=True)
    path.with_name(f"{path.name}.lock").mkdir()
    with pytest.raises(RecordError) as raised:
        RecordLock(path, since=BEGIN)
    assert raised.value.code in ("not_written", "folder_not_writable")
    assert raised.value.details["reason"]
    assert "Errno" not in raised.value.details["reason"]


def test_another_thread_than_the_one_that_took_a_lock_may_release_it(path):
    lock = RecordLock(path, since=BEGIN)
    in_background("release", lock.release).result()
    with RecordLock(path, since=BEGIN):
        lock.release()


def test_no_note_is_left_that_tells_of_somebody_else_where_none_can_be_written(path, monkeypatch):
    path.with_name(f"{path.name}.open").write_text('{"pid": "7"}')

    def fail(*_arguments, **_keywords):
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("pathlib.Path.open", fail)
        lock = RecordLock(path, since=BEGIN)
    assert holder(path) == {}
    lock.release()


def test_a_note_that_cannot_be_written_is_no_reason_to_give_up(path):
    note = path.with_name(f"{path.name}.open")
    note.mkdir()
    with RecordLock(path, since=BEGIN):
        assert holder(path) == {}


def test_a_folder_that_is_missing_is_said(tmp_path):
    with pytest.raises(RecordError) as raised:
        RecordLock(tmp_path / "none" / "x.record", since=BEGIN)
    assert raised.value.code == "missing"


def test_a_lock_of_a_moment_holds_without_a_note(path):
    path.with_name(f"{path.name}.open").write_text('{"pid": "7"}')
    with RecordLock(path, since=None):
        assert holder(path) == {}
        with pytest.raises(RecordError) as raised:
            RecordLock(path, since=BEGIN)
        assert raised.value.code == "open_elsewhere"
    RecordLock(path, since=BEGIN).release()


@pytest.mark.parametrize("is_new", [False, True])
def test_it_is_locked_until_it_is_closed(path, tmp_path, is_new):
    new = tmp_path / "new.record"
    held = HeldRecord.create(new, Contents(some(3))) if is_new else HeldRecord.open(path, since=BEGIN)
    with pytest.raises(RecordError, match="open in another console"):
        RecordLock(held.path, since=BEGIN)
    held.close()
    held.close()
    RecordLock(held.path, since=BEGIN).release()
    assert reopened(held.path) == some(3)


def test_what_is_no_record_is_not_kept_locked(path):
    path.write_text("Dear all")
    with pytest.raises(RecordError, match="is not a record"):
        HeldRecord.open(path, since=BEGIN)
    RecordLock(path, since=BEGIN).release()
