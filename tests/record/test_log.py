"""The record as it is written and read: whole, in order, changed by nobody."""

import datetime as dt
import shutil
import sqlite3
import sys
from contextlib import closing

import pytest

from chairconsole.domain.events.agenda_events import BlockOpened
from chairconsole.domain.events.session_events import ConsoleResumed
from chairconsole.record.codec import Row
from chairconsole.record.contents import Contents, WorkingText, hash_of
from chairconsole.record.errors import NotRecorded, RecordError
from chairconsole.record.log import Log, image_with, write_image
from chairconsole.record.schema import PATIENCE_MS
from tests.record import other_process
from tests.record.kept_record import reopened
from tests.record.sample_events import BEGIN, event, every_kind, some


def test_what_was_appended_is_there_after_reopening(path, log):
    log.write(Contents(some(2, after=3)))
    log.write(Contents(some(1, after=5)))
    log.write(Contents())
    with log:
        assert log._connection is not None
    assert log._connection is None
    assert log.read() == some(3) + some(2, after=3) + some(1, after=5)
    log.close()
    assert reopened(path) == some(3) + some(2, after=3) + some(1, after=5)


def test_every_kind_goes_through_a_record_and_back(tmp_path):
    with Log.create(tmp_path / "all.record") as log:
        log.write(Contents(every_kind()))
        assert log.read() == every_kind()


def test_the_settings_are_those_that_survive_a_power_cut(log):
    connection = log._connected()
    assert connection.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
    assert connection.execute("PRAGMA synchronous").fetchone() == (3,)
    assert connection.execute("PRAGMA trusted_schema").fetchone() == (0,)
    assert connection.execute("PRAGMA cell_size_check").fetchone() == (1,)
    assert connection.execute("PRAGMA busy_timeout").fetchone() == (PATIENCE_MS,)
    assert log._connected(patience_ms=0).execute("PRAGMA busy_timeout").fetchone() == (0,)
    assert connection.execute("PRAGMA fullfsync").fetchone() == (int(sys.platform == "darwin"),)


def test_a_new_record_never_takes_the_place_of_a_file(path):
    with pytest.raises(RecordError) as raised:
        Log.create(path, Contents(some(1)))
    assert raised.value.code == "exists"
    assert reopened(path) == some(3)
    assert [found.name for found in path.parent.iterdir() if found.suffix == ".part"] == []


def test_a_new_record_that_cannot_be_finished_leaves_nothing(tmp_path):
    with pytest.raises(RecordError) as raised:
        Log.create(tmp_path / "new.record", Contents(some(2) + some(1)))
    assert (raised.value.code, bool(raised.value.details["reason"])) == ("out_of_step", True)
    assert list(tmp_path.iterdir()) == []


def test_a_record_is_not_made_below_a_file(path):
    with pytest.raises(RecordError) as raised:
        Log.create(path / "below" / "new.record")
    assert (raised.value.code, bool(raised.value.details["reason"])) == ("folder_not_writable", True)


def test_the_journal_of_a_deleted_record_is_not_played_into_a_new_one(path):
    journal = path.with_name(f"{path.name}-journal")
    path.unlink()
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 600)
    Log.create(path, Contents(some(1))).close()
    assert reopened(path) == some(1)
    assert journal.with_name(f"{journal.name}.aside").exists()


def test_the_journal_of_a_record_that_is_there_stays_with_it(path):
    journal = path.with_name(f"{path.name}-journal")
    journal.write_bytes(b"half written")
    with pytest.raises(RecordError, match="exists already"):
        Log.create(path, Contents(some(1)))
    assert journal.read_bytes() == b"half written"


@pytest.mark.parametrize("wrong", [some(1), some(1, after=4), some(3)], ids=["again", "gap", "all again"])
def test_places_continue_or_nothing_is_written(path, log, wrong):
    with pytest.raises(NotRecorded) as raised:
        log.write(Contents(wrong))
    assert raised.value.code == "out_of_step"
    log.write(Contents(some(2, after=3)))
    log.close()
    assert reopened(path) == some(3) + some(2, after=3)


def test_an_event_that_would_not_be_read_back_leaves_nothing_half_written(path, log):
    endless = event(5, ConsoleResumed.model_construct(down_seconds=float("inf"), exact=True))
    with pytest.raises(ValueError, match="validation error"):
        log.write(Contents((*some(1, after=3), endless), {"note": WorkingText("half", BEGIN)}))
    with Log.open(path) as other:
        other.write(Contents(some(1, after=3)), patience_ms=0)
    log.write(Contents(some(1, after=4)))
    assert reopened(path) == some(3) + some(1, after=3) + some(1, after=4)


def test_an_append_is_all_or_nothing(path, log):
    good, bad = event(4, BlockOpened(block="b")), event(6, BlockOpened(block="b"))
    with pytest.raises(NotRecorded):
        log.write(Contents((good, bad)))
    assert log.read() == some(3)
    assert reopened(path) == some(3)


def copied(**changed):
    """The statement that adds the second event once more, with other columns."""
    columns = ", ".join(changed.get(name, name) for name in Row._fields)
    return f"INSERT OR REPLACE INTO events SELECT {columns} FROM events WHERE seq = 2"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET body = '{}' WHERE seq = 2",
        "UPDATE events SET seq = 9 WHERE seq = 3",
        "DELETE FROM events WHERE seq = 3",
        copied(body="'{}'"),
        copied(seq="4", n="4"),
        copied(seq="4", id="'new'"),
        copied(seq="4", id="'new'", n="5"),
        copied(seq="5", id="'new'", n="4"),
        copied(seq="4", id="'new'", n="4", steady_ns="'soon'"),
    ],
)
def test_nothing_changes_or_deletes_an_event(path, statement):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)
    assert reopened(path) == some(3)


def test_an_event_of_another_laptop_has_a_number_of_its_own(path):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(copied(seq="4", id="'new'", origin="'elsewhere'", n="1"))
    assert [(one.seq, one.origin, one.n) for one in reopened(path)[2:]] == [(3, "laptop", 3), (4, "elsewhere", 1)]


def test_texts_are_kept_by_hash_and_never_changed(path, log):
    name = hash_of("Concluding remarks")
    for _ in range(2):
        log.write(Contents(texts={name: "Concluding remarks"}))
    assert log.contents().texts == {name: "Concluding remarks"}
    with pytest.raises(sqlite3.IntegrityError):
        log._connected().execute("UPDATE texts SET text = ''")


def test_a_working_text_is_overwritten(path, log):
    later = BEGIN + dt.timedelta(seconds=1)
    for text, changed_at in (("half", BEGIN), ("half a \ud83d\ude00 \ud800 thought\x00", later)):
        log.write(Contents(working_texts={"note": WorkingText(text, changed_at)}))
    log.close()
    with Log.open(path, writable=False) as reader:
        assert reader.contents().working_texts == {"note": WorkingText("half a 😀 \ufffd thought\x00", later)}


def test_a_half_typed_text_of_no_known_time_counts_with_the_last_event(path, log):
    log._connected().execute("INSERT INTO working_text VALUES ('note', 'half', 'yesterday')")
    assert log.contents().working_texts == {"note": WorkingText("half", some(3)[-1].at)}


def test_what_the_database_says_of_damage_is_told(path, log):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("DROP TABLE events")
    with pytest.raises(RecordError) as raised:
        log.ids()
    assert (raised.value.code, raised.value.details) == ("damaged", {"reason": "no such table: events"})
    assert log._connection is None
    with pytest.raises(NotRecorded) as raised:
        log.write(Contents(some(1, after=3)))
    assert (raised.value.code, raised.value.details) == ("damaged", {"reason": "it has no table events"})


def test_a_reader_cannot_write(path):
    with Log.open(path, writable=False) as reader:
        with pytest.raises(NotRecorded) as raised:
            reader.write(Contents(some(1, after=3)))
        assert raised.value.code == "read_only"
        with pytest.raises(sqlite3.OperationalError):
            reader._connected().execute("DELETE FROM working_text")


def test_a_reader_has_the_record_as_it_was_when_it_was_opened(path):
    writer = other_process.start("write_slowly", path)
    with writer, Log.open(path, writable=False) as reader:
        assert writer.stdout.readline() == "begun\n"
        assert reader.read() == some(3)
        assert reader.contents().working_texts == {}
        writer.communicate()
        assert writer.returncode == 0
        assert reader.contents().working_texts == {}
    with Log.open(path, writable=False) as reader:
        assert reader.contents().working_texts["half"].text == "typed"


def test_a_record_kept_busy_is_not_waited_for_for_ever(path, log):
    writer = other_process.start("write_slowly", path)
    with writer:
        assert writer.stdout.readline() == "begun\n"
        with pytest.raises(NotRecorded) as raised:
            log.write(Contents(some(1, after=3)), patience_ms=0)
        assert raised.value.code == "busy"
        writer.communicate()
    log.write(Contents(some(1, after=3)))
    assert len(log.read()) == 4


def test_a_copy_taken_between_commits_by_any_means_is_whole(path, log, tmp_path):
    log.write(Contents(some(5, after=3)))
    plain = tmp_path / "plain.record"
    shutil.copyfile(path, plain)
    assert len(reopened(plain)) == 8


def test_a_copy_is_whole_and_never_takes_the_place_of_a_file(log, tmp_path):
    log.write(Contents(some(1, after=3), {"note": WorkingText("half", BEGIN)}, {hash_of("text"): "text"}))
    copy = tmp_path / "second" / "copy.record"
    log.copy_to(copy)
    with Log.open(copy) as second:
        assert second.contents() == log.contents()
    log.write(Contents(some(1, after=4)))
    with pytest.raises(RecordError) as raised:
        log.copy_to(copy)
    assert raised.value.code == "exists"
    assert len(reopened(copy)) == 4
    assert [found.name for found in copy.parent.iterdir() if found.suffix == ".part"] == []


def test_a_damaged_entry_is_named(path):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript("DROP TRIGGER events_are_not_changed; UPDATE events SET body = '{' WHERE seq = 2;")
    with Log.open(path) as log, pytest.raises(RecordError) as raised:
        log.read()
    assert raised.value.code == "damaged"
    assert (raised.value.details["seq"], "is unreadable" in raised.value.details["reason"]) == ("2", True)


def test_an_entry_of_an_unknown_kind_is_named(path):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript("DROP TRIGGER events_are_not_changed; UPDATE events SET kind = 'x' WHERE seq = 3;")
    with Log.open(path) as log, pytest.raises(RecordError) as raised:
        log.read()
    assert (raised.value.code, raised.value.details) == ("unknown_kind", {"kind": "x", "seq": "3"})


def test_the_bytes_of_a_record_are_made_of_its_contents_and_written_as_a_new_one(tmp_path):
    contents = Contents(some(3), {"note": WorkingText("half", BEGIN)}, {hash_of("a draft"): "a draft"})
    path = tmp_path / "new" / "a.record"
    write_image(path, image_with(contents))
    with Log.open(path) as log:
        assert log.contents() == contents
    with pytest.raises(RecordError) as raised:
        write_image(path, b"other")
    assert raised.value.code == "exists"


def test_a_link_to_itself_is_told(tmp_path):
    loop = tmp_path / "loop.record"
    loop.symlink_to(loop.name)
    for writable in (True, False):
        with pytest.raises(RecordError) as raised:
            Log.open(loop, writable=writable)
        assert raised.value.code == "link_to_itself"
