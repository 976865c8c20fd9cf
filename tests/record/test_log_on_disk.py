"""The record on a disk that fails: deleted, replaced, full, killed, read-only."""

import random
import shutil
import sqlite3
import stat
import sys
import tempfile
from pathlib import Path

import pytest

from chairconsole.record.contents import Contents
from chairconsole.record.errors import NotRecorded, RecordError
from chairconsole.record.log import Log
from tests.record import other_process
from tests.record.kept_record import reopened
from tests.record.sample_events import some

posix = pytest.mark.skipif(sys.platform == "win32", reason="file modes, signals and limits of POSIX")


@posix
def test_only_the_owner_can_read_a_record(tmp_path):
    path = tmp_path / "a" / "b" / "c" / "new.record"
    Log.create(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_deleted_record_is_noticed(path, log):
    path.unlink()
    with pytest.raises(NotRecorded) as raised:
        log.write(Contents(some(1, after=3)))
    assert (raised.value.code, raised.value.details) == ("missing", {"reason": "No such file or directory"})
    assert not path.exists()


def test_a_deletion_in_the_middle_of_a_commit_is_noticed(path, log):
    log._connected().create_function("delete_the_record", 0, path.unlink)
    log._connected().execute(
        "CREATE TEMP TRIGGER interruption AFTER INSERT ON main.events BEGIN SELECT delete_the_record(); END"
    )
    with pytest.raises(NotRecorded) as raised:
        log.write(Contents(some(1, after=3)))
    assert raised.value.code == "missing"


def test_a_replaced_record_is_left_alone(path, log):
    other = path.with_name("other.record")
    shutil.copy(path, other)
    other.replace(path)
    for _ in range(2):
        with pytest.raises(NotRecorded) as raised:
            log.write(Contents(some(1, after=3)))
        assert (raised.value.code, raised.value.details) == ("replaced", {"reason": ""})
    with pytest.raises(RecordError) as raised:
        log.read()
    assert raised.value.code == "replaced"
    assert reopened(path) == some(3)


def test_a_folder_that_is_gone_is_noticed_and_its_return_too(path, log):
    away = path.parent.with_name("away")
    path.parent.rename(away)
    with pytest.raises(NotRecorded) as raised:
        log.write(Contents(some(1, after=3)))
    assert raised.value.code == "missing"
    away.rename(path.parent)
    log.write(Contents(some(1, after=3)))
    assert reopened(path) == some(3) + some(1, after=3)


def test_a_full_disk_is_told_and_the_next_attempt_starts_clean(path, log):
    pages = log._connected().execute("PRAGMA page_count").fetchone()[0]
    log._connected().execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(NotRecorded) as raised:
        log.write(Contents(some(400, after=3)))
    assert raised.value.code == "disk_full"
    assert reopened(path) == some(3)
    log.write(Contents(some(400, after=3)))
    assert len(reopened(path)) == 403


@posix
def test_a_file_that_may_not_grow_fails_whole_and_recovers(path):
    with other_process.start("append_within", path, 64 * 1024) as writer:
        done, after, code = writer.communicate()[0].split()
    assert writer.returncode == 0
    assert done == after
    assert code in {"disk_full", "disk_error"}
    assert len(reopened(path)) == int(done) + 1


@posix
@pytest.mark.parametrize("seed", range(5))
def test_every_acknowledged_event_survives_a_kill(path, seed):
    rounds = random.Random(seed)  # noqa: S311
    acknowledged = 3
    for _ in range(3):
        with other_process.start("append_for_ever", path) as writer:
            for _ in range(rounds.randrange(1, 40)):
                acknowledged = int(writer.stdout.readline())
            writer.kill()
            acknowledged = max([acknowledged, *(int(line) for line in writer.stdout if line.endswith("\n"))])
        found = reopened(path)
        assert len(found) in {acknowledged, acknowledged + 3}
        assert [one.seq for one in found] == list(range(1, len(found) + 1))
        acknowledged = len(found)


@posix
def test_what_a_killed_process_left_half_written_is_rolled_back_even_for_a_reader(path):
    with other_process.start("spill_and_wait", path) as writer:
        assert writer.stdout.readline() == "spilled\n"
        writer.kill()
    assert path.with_name(f"{path.name}-journal").stat().st_size > 0
    with Log.open(path, writable=False) as reader:
        assert reader.contents() == Contents(some(3))
        with pytest.raises(sqlite3.OperationalError):
            reader._connected().execute("DELETE FROM working_text")


@posix
@pytest.mark.parametrize(("mode", "folder_mode", "code"), [(0o444, 0o777, "read_only"), (0o666, 0o555, None)])
def test_what_may_not_be_written_is_said_and_can_still_be_read(mode, folder_mode, code, path):
    """As somebody who is not root, for whom modes count, in a folder that somebody can reach."""
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        folder = Path(name)
        copy = folder / "first.record"
        shutil.copyfile(path, copy)
        copy.chmod(mode)
        folder.chmod(folder_mode)
        with other_process.start("open_as_somebody", copy) as somebody:
            said = somebody.communicate()[0].split()
        folder.chmod(0o755)
    assert said == [code or "folder_not_writable", "3"]


@posix
@pytest.mark.parametrize(("mode", "folder_mode"), [(0o666, 0o600), (0o222, 0o777)])
def test_what_may_not_be_read_or_lies_where_nobody_may_look_is_not_called_missing(path, mode, folder_mode):
    """Whatever this Python says then of a path: it exists, it does not, or an error."""
    with tempfile.TemporaryDirectory(dir="/tmp") as name:
        folder = Path(name)
        copy = folder / "first.record"
        shutil.copyfile(path, copy)
        copy.chmod(mode)
        folder.chmod(folder_mode)
        with other_process.start("look_as_somebody", copy) as somebody:
            said = somebody.communicate()[0].splitlines()
        folder.chmod(0o755)
    assert said == ["not_readable", "this file may not be read by the person who runs the program"]
