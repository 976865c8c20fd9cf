"""A record is read as of its last commit, and nothing on the disk is touched."""

import os
import random
import shutil
import sqlite3
import sys
from contextlib import closing, suppress

import pytest

from chairconsole.record.contents import Contents, hash_of
from chairconsole.record.errors import RecordError
from chairconsole.record.log import Log
from chairconsole.record.reading.image import has_foreign_journal, image_of, journal_of, opened
from chairconsole.record.reading.journal import Journal
from chairconsole.record.verify import verify
from tests.record import other_process
from tests.record.kept_record import reopened
from tests.record.sample_events import some

posix = pytest.mark.skipif(sys.platform == "win32", reason="a process is killed")


def everything_in(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def ids_in(image):
    with closing(opened(image)) as connection:
        return [one for (one,) in connection.execute("SELECT id FROM events ORDER BY seq")]


def left_by_a_kill(path):
    """Kill a process in the middle of a commit, so that a journal is left."""
    with other_process.start("spill_and_wait", path) as writer:
        assert writer.stdout.readline() == "spilled\n"
        writer.kill()
    assert journal_of(path).stat().st_size > 0


@posix
def test_what_a_kill_left_is_rolled_back_in_memory_alone(path):
    left_by_a_kill(path)
    before = everything_in(path.parent)
    assert not has_foreign_journal(path)
    assert ids_in(image_of(path)) == [event.id for event in some(3)]
    assert everything_in(path.parent) == before


@posix
@pytest.mark.parametrize("commits", [1, 5])
def test_a_journal_of_another_record_is_passed_over_by_readers_and_set_aside_by_a_writer(path, commits, tmp_path):
    """As many commits or more than the record: its counter alone does not tell whose it is."""
    other = tmp_path / "other" / "other.record"
    Log.create(other, Contents(some(40)[:1])).close()
    with Log.open(other) as log:
        for place in range(1, commits):
            log.write(Contents(some(1, after=place)))
    left_by_a_kill(other)
    with Log.open(path) as log:
        log.write(Contents(some(60, after=3)))
    shutil.copy(journal_of(other), journal_of(path))
    before = everything_in(path.parent)
    assert has_foreign_journal(path)
    assert [event.seq for event in reopened(path)] == list(range(1, 64))
    assert everything_in(path.parent) == before
    with Log.open(path) as log:
        log.write(Contents(some(1, after=63)))
    assert [event.seq for event in reopened(path)] == list(range(1, 65))
    aside = journal_of(path).with_name(f"{journal_of(path).name}.aside")
    assert aside.read_bytes() == before[journal_of(path).name]


@posix
def test_a_journal_of_an_earlier_time_is_none_of_the_record_as_it_is(path):
    left_by_a_kill(path)
    earlier = journal_of(path).read_bytes()
    with Log.open(path) as log:
        for place in range(3, 6):
            log.write(Contents(some(1, after=place)))
    journal_of(path).write_bytes(earlier)
    assert has_foreign_journal(path)
    assert [event.seq for event in reopened(path)] == list(range(1, 7))


@posix
def test_a_transaction_over_several_files_is_none_of_the_console(path):
    left_by_a_kill(path)
    journal = journal_of(path)
    journal.write_bytes(journal.read_bytes() + b"\0\0\0\1other\0\0\0\5" + b"\0" * 4 + journal.read_bytes()[:8])
    assert has_foreign_journal(path)


@posix
def test_a_journal_that_would_spoil_a_sound_record_is_none_of_it(path):
    """A bit flipped where SQLite's check sum does not look, and nothing of the transaction is in the file."""
    with Log.open(path) as log:
        log.write(Contents(texts={hash_of("A draft"): "A draft"}))
    whole = path.read_bytes()
    left_by_a_kill(path)
    journal = journal_of(path)
    pages = len(Journal.read(journal.read_bytes()).pages)
    spoilt = journal.read_bytes().replace(b"A draft", b"A drift")
    assert spoilt != journal.read_bytes()
    journal.write_bytes(spoilt)
    assert len(Journal.read(spoilt).pages) == pages
    path.write_bytes(whole)
    assert has_foreign_journal(path)
    assert reopened(path) == some(3)
    with Log.open(path) as log:
        log.write(Contents(some(1, after=3)))
    assert reopened(path) == some(3) + some(1, after=3)
    assert verify(path).is_sound


@posix
@pytest.mark.parametrize("cut", [0, 8, 27, 28, 512, 700, 4096])
def test_a_journal_that_was_cut_short_costs_no_entry(path, cut):
    """Whatever is left of it: SQLite writes no page before all of the journal is on the disk."""
    whole = path.read_bytes()
    left_by_a_kill(path)
    journal = journal_of(path)
    journal.write_bytes(journal.read_bytes()[:cut])
    path.write_bytes(whole)
    assert reopened(path) == some(3)
    with Log.open(path) as log:
        log.write(Contents(some(1, after=3)))
    assert reopened(path) == some(3) + some(1, after=3)


@posix
def test_no_copy_is_torn_while_another_process_commits(path):
    with other_process.start("append_for_ever", path) as writer:
        writer.stdout.readline()
        seen = [ids_in(image_of(path)) for _ in range(60)]
        writer.kill()
    whole = [event.id for event in some(max(map(len, seen)))]
    assert all(ids == whole[: len(ids)] for ids in seen)
    assert len({len(ids) for ids in seen}) > 1


@pytest.mark.parametrize("seed", range(3))
def test_a_damaged_file_ends_in_a_sentence_or_in_entries_and_stays_as_it_is(tmp_path, seed):
    chance = random.Random(seed)  # noqa: S311
    path = tmp_path / "damaged.record"
    Log.create(path, Contents(some(40))).close()
    whole = path.read_bytes()
    for _ in range(25):
        data = bytearray(whole)
        match chance.randrange(3):
            case 0:
                for _ in range(chance.randrange(1, 30)):
                    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            case 1:
                del data[chance.randrange(len(data)) :]
            case _:
                page = chance.randrange(len(data) // 4096) * 4096
                data[page : page + 4096] = bytes(4096)
        path.write_bytes(data)
        with suppress(RecordError), Log.open(path, writable=False) as log:
            log.contents()
        assert everything_in(tmp_path) == {path.name: bytes(data)}, f"seed {seed}"


def test_a_file_that_leads_in_circles_is_given_up(path):
    """Each page of the tree has the same page below it a hundred times, twenty levels deep at the most."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript("DROP TRIGGER events_continue")
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'working_text'").fetchone()
        for number in range(400):
            connection.execute("INSERT INTO working_text VALUES (?, ?, '2017-05-08T08:00:00Z')", (number, "x" * 60))
    data = bytearray(path.read_bytes())
    page = (root - 1) * 4096
    assert data[page] == 5  # has pages below it
    below = int.from_bytes(data[page + 8 : page + 12])
    # That page has the root's form as well, and every number in both is its own: six levels of a hundred.
    data[(below - 1) * 4096 : below * 4096] = data[page : page + 4096]
    path.write_bytes(data)
    with pytest.raises(RecordError) as raised, Log.open(path, writable=False) as log:
        log.contents()
    assert raised.value.code == "damaged"


def test_what_is_no_table_is_not_read(path):
    endless = "WITH RECURSIVE x(a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM x) SELECT a FROM x"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(f"DROP TABLE texts; CREATE VIEW texts AS {endless}")
    with pytest.raises(RecordError) as raised:
        Log.open(path, writable=False)
    assert str(raised.value) == f"{path} is damaged (it has no table texts)."


def test_other_rules_than_its_own_are_never_carried_out(path):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript("CREATE TRIGGER mine AFTER INSERT ON events BEGIN DELETE FROM working_text; END")
    before = everything_in(path.parent)
    with pytest.raises(RecordError) as raised:
        Log.open(path)
    assert "other rules" in str(raised.value)
    assert everything_in(path.parent) == before
    assert reopened(path) == some(3)


@pytest.mark.parametrize("writable", [True, False])
def test_a_table_whose_name_is_no_text_is_damage(path, writable):
    damaged = (
        path.read_bytes()
        .replace(b"CREATE TABLE working_text", b"CREATE TABLE w\xd0\xff\xfe(ng_text")
        .replace(b"working_textworking_text", b"w\xd0\xff\xfe(ng_textw\xd0\xff\xfe(ng_text")
    )
    assert damaged != path.read_bytes()
    path.write_bytes(damaged)
    with pytest.raises(RecordError) as raised:
        Log.open(path, writable=writable)
    assert raised.value.code == "damaged"
    assert not verify(path).is_sound
    assert path.read_bytes() == damaged


@pytest.mark.parametrize("page", [bytes(4096), b""])
def test_a_record_whose_first_bytes_are_lost_is_damaged_and_no_other_file(path, page):
    path.write_bytes(page + path.read_bytes()[4096:])
    with pytest.raises(RecordError) as raised:
        image_of(path)
    assert str(raised.value) == f"{path} is damaged (its first bytes are lost)."
    path.write_text("Dear all,\n" * 900)
    with pytest.raises(RecordError) as raised:
        image_of(path)
    assert raised.value.code == "not_a_record"


@pytest.mark.skipif(sys.platform == "win32", reason="files have no other kinds there")
def test_a_pipe_is_no_record_and_no_journal_and_is_not_waited_for(path, tmp_path):
    os.mkfifo(tmp_path / "pipe.record")
    with pytest.raises(RecordError) as raised:
        image_of(tmp_path / "pipe.record")
    assert raised.value.code == "not_a_record"
    journal_of(path).unlink(missing_ok=True)
    os.mkfifo(journal_of(path))
    assert image_of(path) == path.read_bytes()
    assert not has_foreign_journal(path)


def test_a_file_that_is_far_too_large_is_not_taken_into_memory(path):
    with path.open("r+b") as file:
        file.truncate(1 << 30)
    with pytest.raises(RecordError) as raised:
        image_of(path)
    assert str(raised.value) == f"{path} is damaged (it is too large for a record)."
