"""What is a record, of which format, and how an older one is migrated."""

import os
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path

import pytest

from chairconsole.record import schema
from chairconsole.record.contents import Contents, WorkingText, hash_of
from chairconsole.record.errors import RecordError
from chairconsole.record.log import Log
from chairconsole.record.migrations import MIGRATIONS
from tests.record.sample_events import BEGIN, BODIES, FORMAT_1, FORMAT_2, FORMAT_3, every_kind, some

SAMPLES = Path(__file__).parent / "samples"
HELD = {1: FORMAT_1, 2: FORMAT_1 + FORMAT_2, 3: FORMAT_1 + FORMAT_2 + FORMAT_3, 4: BODIES}
"""What the committed sample of each format holds."""

NEXT = schema.FORMAT + 1


def copy_of_sample(format_number, folder):
    """A copy of the committed sample, since whatever goes wrong may change it."""
    copy = folder / "copy.record"
    copy.write_bytes((SAMPLES / f"format-{format_number}.record").read_bytes())
    return copy


def sample_contents(format_number):
    return Contents(
        every_kind(HELD[format_number]),
        {"note:i-1": WorkingText("half a th", BEGIN)},
        {hash_of("Draft, first version"): "Draft, first version"},
    )


def make_sample() -> None:
    """Write the committed sample of the present format; a published format's sample is never made again."""
    path = SAMPLES / f"format-{schema.FORMAT}.record"
    path.unlink(missing_ok=True)
    Log.create(path, sample_contents(schema.FORMAT)).close()


def change(path, script):
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.executescript(script)


def test_a_new_file_is_written_to_survive_a_power_cut(tmp_path):
    with closing(schema.connect_new(tmp_path / "new.record")) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("memory",)
        assert connection.execute("PRAGMA synchronous").fetchone() == (3,)


@pytest.mark.parametrize(("writable", "code"), [(True, "read_only"), (False, "not_readable")])
def test_a_file_that_the_database_cannot_open_is_told_by_what_was_wanted(path, monkeypatch, writable, code):
    def refuse(*_arguments, **_keywords):
        error = sqlite3.OperationalError("unable to open database file")
        error.sqlite_errorcode = sqlite3.SQLITE_CANTOPEN
        raise error

    monkeypatch.setattr(sqlite3, "connect", refuse)
    assert refusal(path, writable=writable).code == code


def refusal(path, *, writable):
    with pytest.raises(RecordError) as raised:
        schema.connect(path, writable=writable)
    return raised.value


def test_there_is_a_sample_of_every_format():
    assert set(HELD) == set(range(1, schema.FORMAT + 1))
    assert sorted(path.name for path in SAMPLES.iterdir()) == [f"format-{number}.record" for number in HELD]


@pytest.mark.parametrize("format_number", HELD)
def test_the_sample_of_each_format_still_opens_and_says_the_same(tmp_path, format_number):
    copy = copy_of_sample(format_number, tmp_path)
    before = copy.read_bytes()
    with Log.open(copy, writable=False) as log:
        assert log.contents() == sample_contents(format_number)
    assert copy.read_bytes() == before
    with Log.open(copy) as log:
        assert log.contents() == sample_contents(format_number)
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.FORMAT,)
    kept = [path.name for path in tmp_path.glob("copy.record.format-*")]
    assert kept == ([] if format_number == schema.FORMAT else [f"copy.record.format-{format_number}"])


@pytest.mark.parametrize("format_number", HELD)
def test_the_sample_has_the_tables_that_this_version_makes(tmp_path, format_number):
    path = copy_of_sample(format_number, tmp_path)
    with closing(schema.connect(path, writable=False)) as old, closing(sqlite3.connect(":memory:")) as new:
        schema.create(new)
        query = "SELECT name, sql FROM sqlite_master ORDER BY name"
        assert old.execute(query).fetchall() == new.execute(query).fetchall()


@pytest.mark.parametrize("writable", [True, False])
def test_what_is_no_record_is_refused_and_left_alone(tmp_path, opened, writable):
    for number, content in enumerate([b"", b"Dear all,\n" * 200, b"x"]):
        path = tmp_path / f"{number}.record"
        path.write_bytes(content)
        error = refusal(path, writable=writable)
        assert (error.code, error.details.get("found")) == ("not_a_record", None if content else "empty")
        # while the error is looked at
        assert opened() == []
        assert path.read_bytes() == content
    os.mkfifo(tmp_path / "pipe")
    pipe = refusal(tmp_path / "pipe", writable=writable)
    assert (pipe.code, pipe.details) == ("not_a_record", {})
    path = tmp_path / "other.record"
    change(path, "CREATE TABLE events (seq); PRAGMA user_version = 1")
    assert refusal(path, writable=writable).code == "not_a_record"
    folder = refusal(tmp_path, writable=writable)
    assert (folder.code, folder.details) == ("not_a_record", {"found": "folder"})
    assert refusal(tmp_path / "none.record", writable=writable).code == "missing"
    assert not (tmp_path / "none.record").exists()
    assert refusal(path / "below.record", writable=writable).code == "missing"


@pytest.mark.parametrize("writable", [True, False])
def test_a_newer_format_is_refused_and_left_alone(path, opened, writable):
    change(path, "PRAGMA user_version = 0")
    assert refusal(path, writable=writable).code == "not_a_record"
    change(path, f"PRAGMA user_version = {schema.FORMAT + 1}")
    before = path.read_bytes()
    error = refusal(path, writable=writable)
    assert opened() == []
    told = {"format": str(schema.FORMAT + 1), "supported": str(schema.FORMAT)}
    assert (error.code, error.details) == ("newer_format", told)
    assert path.read_bytes() == before


@pytest.mark.parametrize("writable", [True, False])
def test_a_damaged_file_is_refused_or_says_so_when_read(path, writable):
    content = bytearray(path.read_bytes())
    content[100:] = b"\xaa" * (len(content) - 100)
    path.write_bytes(content)
    with pytest.raises(RecordError) as raised, Log.open(path, writable=writable) as log:
        log.read()
    assert raised.value.code == "damaged"


def add_room(connection):
    connection.execute("ALTER TABLE working_text ADD COLUMN room TEXT NOT NULL DEFAULT 'XIX'")


def fail(connection):
    connection.execute("DROP TABLE working_text")
    raise sqlite3.OperationalError("made up")


FURTHER = {**MIGRATIONS, schema.FORMAT: add_room, NEXT: fail}


def test_an_older_record_is_migrated_on_a_copy_and_kept(path):
    with closing(schema.connect(path, writable=True, format_number=NEXT, migrations=FURTHER)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (NEXT,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("truncate",)
        assert connection.execute("SELECT count(room) FROM working_text").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM events").fetchone() == (3,)
    kept = path.with_name(f"{path.name}.format-{schema.FORMAT}")
    if sys.platform != "win32":
        assert {stat.S_IMODE(found.stat().st_mode) for found in (path, kept)} == {0o600}
    with Log.open(kept) as old:
        assert old.read() == some(3)
    assert sorted(found.name for found in path.parent.iterdir() if "journal" not in found.name) == [
        path.name,
        kept.name,
    ]


def test_where_the_next_format_has_the_same_tables_only_its_number_changes(path):
    with closing(schema.connect(path, writable=True, format_number=NEXT, migrations={})) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (NEXT,)
        assert connection.execute("SELECT count(*) FROM events").fetchone() == (3,)
    assert path.with_name(f"{path.name}.format-{schema.FORMAT}").exists()


def test_events_of_an_older_record_are_numbered_in_their_order_whatever_their_instants(tmp_path):
    path = copy_of_sample(3, tmp_path)
    later = "UPDATE events SET at = '2017-05-08T09:00:00.000000Z' WHERE seq = 4;"
    elsewhere = "UPDATE events SET origin = 'other' WHERE seq IN (3, 5)"
    change(path, "DROP TRIGGER events_are_not_changed; " + later + elsewhere)
    with Log.open(path, writable=False) as log:
        events = log.read()
    assert [event.seq for event in sorted(events, key=lambda event: event.order)] == list(range(1, len(events) + 1))
    assert [(event.origin, event.n) for event in events[:6]] == [
        ("laptop", 1),
        ("laptop", 2),
        ("other", 1),
        ("laptop", 3),
        ("other", 2),
        ("laptop", 4),
    ]
    assert events[4].hlc == events[3].hlc + 1


def swap(connection):
    """A migration that would tell another meeting: the point is of another speech."""
    connection.execute("DROP TRIGGER events_are_not_changed")
    connection.execute("UPDATE events SET kind = 'floor_resumed' WHERE seq = 12")


def test_a_migration_that_would_tell_another_meeting_leaves_the_record_as_it_was(tmp_path):
    path = copy_of_sample(schema.FORMAT, tmp_path)
    before = path.read_bytes()
    with pytest.raises(RecordError, match="would tell another meeting"):
        schema.connect(path, writable=True, format_number=NEXT, migrations={schema.FORMAT: swap})
    assert path.read_bytes() == before


def test_an_older_record_that_cannot_be_read_is_migrated_as_it_is(tmp_path):
    path = copy_of_sample(3, tmp_path)
    change(path, "DROP TRIGGER events_are_not_changed; UPDATE events SET at = 'noon' WHERE seq = 4")
    with pytest.raises(RecordError) as raised, Log.open(path) as log:
        log.read()
    assert (raised.value.code, raised.value.details["seq"]) == ("damaged", "4")


def test_the_copy_of_an_older_record_that_is_there_already_is_kept(path):
    other = path.with_name("other.record")
    Log.create(other, Contents(some(5))).close()
    for older in (path.read_bytes(), other.read_bytes()):
        path.write_bytes(older)
        schema.connect(path, writable=True, format_number=NEXT, migrations=FURTHER).close()
    with Log.open(path.with_name(f"{path.name}.format-{schema.FORMAT}"), writable=False) as kept:
        assert kept.read() == some(3)


def test_an_older_record_that_is_only_read_stays_as_it_is(path):
    before = path.read_bytes()
    with closing(schema.connect(path, writable=False, format_number=NEXT, migrations=FURTHER)) as connection:
        assert connection.execute("SELECT count(room) FROM working_text").fetchone() == (0,)
        with pytest.raises(sqlite3.OperationalError):
            connection.execute("DELETE FROM working_text")
    assert path.read_bytes() == before
    assert [found.name for found in path.parent.iterdir() if "format" in found.name] == []


@pytest.mark.parametrize("writable", [True, False])
def test_a_migration_that_fails_leaves_the_record_as_it_was(path, writable):
    before = path.read_bytes()
    with pytest.raises(RecordError, match="made up"):
        schema.connect(path, writable=writable, format_number=NEXT + 1, migrations=FURTHER)
    assert path.read_bytes() == before
    with Log.open(path) as log:
        assert log.read() == some(3)
    assert list(path.parent.glob(".*.part*")) == []
