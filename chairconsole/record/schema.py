"""The tables of a record, and what a connection to one must have: the right kind of file, of the right format."""

import os
import sqlite3
import stat
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

from chairconsole.record.codec import EVENTS
from chairconsole.record.errors import RecordError, code_of
from chairconsole.record.files import put_in_place, set_aside, status_of, temporary_beside
from chairconsole.record.migrations import MIGRATIONS, Migration, require_same_meeting
from chairconsole.record.reading.image import (
    APPLICATION_ID,
    has_foreign_journal,
    image_of,
    journal_of,
    opened,
    require_readable_names,
    require_record,
)

FORMAT = 4
"""The format that this version writes."""

SUFFIX = ".record"
"""What the name of a record ends with."""

PATIENCE_MS = 2000
"""How long a connection waits for another one, in milliseconds, before it says that the record is busy."""

TEXTS = (
    """CREATE TABLE working_text (
    key TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    changed_at TEXT NOT NULL
) STRICT""",
    """CREATE TABLE texts (
    hash TEXT PRIMARY KEY,
    text TEXT NOT NULL
) STRICT""",
    """CREATE TRIGGER texts_are_not_changed BEFORE UPDATE ON texts
BEGIN SELECT RAISE(ABORT, 'a text is never changed'); END""",
    """CREATE TRIGGER texts_are_not_deleted BEFORE DELETE ON texts
BEGIN SELECT RAISE(ABORT, 'a text is never deleted'); END""",
)
"""What is still being typed, and versions of texts by their hash."""


TABLES = frozenset(("events", "texts", "working_text"))
"""What a record of any format is read from: a view of that name could lead anywhere."""


def definitions(connection: sqlite3.Connection) -> dict[str, str]:
    """The tables, rules and views of a file by their names, as they were made."""
    named = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite~_%' ESCAPE '~'"
    return dict(connection.execute(named).fetchall())


def own_definitions() -> dict[str, str]:
    """Those of a record that this version makes."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as pattern:
        create(pattern)
        return definitions(pattern)


def create(connection: sqlite3.Connection) -> None:
    """Make the tables of an empty record and mark the file as one."""
    script = ";".join(("BEGIN", *EVENTS, *TEXTS, _marks(FORMAT), "COMMIT"))
    connection.executescript(script)


def connect_new(path: Path) -> sqlite3.Connection:
    """A connection to a file that is not in use yet, and that is deleted if anything fails."""
    return _connect(path, "rwc", more="PRAGMA journal_mode = MEMORY;" + _durable())


def connect(
    path: Path,
    *,
    writable: bool,
    patience_ms: int = PATIENCE_MS,
    format_number: int = FORMAT,
    migrations: Mapping[int, Migration] = MIGRATIONS,
    as_found: bool = False,
) -> sqlite3.Connection:
    """A connection to a record of the present format, in autocommit.

    To be written it is opened in its place, once a journal that is not its own was set aside. To be read it is taken
    into memory as of its last commit: nothing is changed, locked or waited for. An older record is migrated: on a copy
    that then takes its place (the old file stays beside it), or, when it is only
    read, in memory, or left `as_found`, with the tables of its format. Raises RecordError: missing,
    not_a_record, not_readable, newer_format, read_only, folder_not_writable, busy, damaged or disk_error.
    """
    _require_access(path, writable=writable)
    try:
        if writable:
            require_record(path)
            _set_foreign_journal_aside(path)
            connection = _connect(path, "rw", patience_ms)
        else:
            connection = opened(image_of(path))
    except sqlite3.Error as error:
        raise _refusal(error, path, writable=writable) from error
    try:
        found = _format_of(connection, path, format_number)
        if found < format_number and writable:
            connection.close()
            _migrate_file(path, found, format_number, migrations)
            connection = _connect(path, "rw")
        elif found < format_number and not as_found:
            connection = _migrated_in_memory(connection, found, format_number, migrations)
        elif not writable:
            connection.execute("PRAGMA query_only = ON")
        if writable:
            _require_own_rules(connection, path)
            connection.executescript("PRAGMA journal_mode = TRUNCATE;" + _durable())
    except sqlite3.Error as error:
        connection.close()
        raise _refusal(error, path, writable=writable) from error
    except BaseException:
        connection.close()
        raise
    return connection


def _refusal(error: sqlite3.Error, path: Path, *, writable: bool) -> RecordError:
    code = code_of(error)
    if code == "read_only" and not writable:
        code = "not_readable"
    return RecordError(code, path, reason=str(error))


def _require_access(path: Path, *, writable: bool) -> None:
    status = status_of(path)
    if stat.S_ISDIR(status.st_mode):
        raise RecordError("not_a_record", path, found="folder")
    if not stat.S_ISREG(status.st_mode):
        raise RecordError("not_a_record", path)
    if not status.st_size:
        raise RecordError("not_a_record", path, found="empty")
    if not os.access(path, os.R_OK):
        raise RecordError("not_readable", path)
    if writable and not os.access(path, os.W_OK):
        raise RecordError("read_only", path)
    if writable and not os.access(path.parent, os.W_OK):
        raise RecordError("folder_not_writable", path)


def _connect(path: Path, mode: str, patience_ms: int = PATIENCE_MS, *, more: str = "") -> sqlite3.Connection:
    """A connection after these and `more` statements; where one of them fails, it is closed again."""
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=patience_ms / 1000, isolation_level=None
    )
    try:
        connection.executescript(f"PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; {more}")
        require_readable_names(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_foreign_journal_aside(path: Path) -> None:
    """SQLite would play it into the record, and destroy that."""
    if has_foreign_journal(path):
        set_aside(journal_of(path))


def _durable() -> str:
    full = " PRAGMA fullfsync = ON;" if sys.platform == "darwin" else ""
    return f" PRAGMA synchronous = EXTRA;{full}"


def _marks(format_number: int) -> str:
    return f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {format_number}"


def _format_of(connection: sqlite3.Connection, path: Path, supported: int) -> int:
    application_id = connection.execute("PRAGMA application_id").fetchone()[0]
    found: int = connection.execute("PRAGMA user_version").fetchone()[0]
    if application_id != APPLICATION_ID or found < 1:
        raise RecordError("not_a_record", path)
    if found > supported:
        raise RecordError("newer_format", path, format=str(found), supported=str(supported))
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if missing := sorted(TABLES - tables):
        raise RecordError("damaged", path, reason=f"it has no table {missing[0]}")
    return found


def _require_own_rules(connection: sqlite3.Connection, path: Path) -> None:
    """What somebody else put in would be carried out with each entry that is written."""
    rules = dict(connection.execute("SELECT name, sql FROM sqlite_master WHERE type IN ('trigger', 'view')").fetchall())
    if not rules.items() <= own_definitions().items():
        raise RecordError("damaged", path, reason="it has other rules than a record")


def _migrate_file(path: Path, found: int, format_number: int, migrations: Mapping[int, Migration]) -> None:
    """Migrate a copy, keep the old file beside it, and let the copy take the record's place."""
    kept = path.with_name(f"{path.name}.format-{found}")
    with temporary_beside(kept, private=True) as temporary:
        _copy(path, temporary)
        if not kept.exists():
            put_in_place(temporary, kept, overwrite=False)
    with temporary_beside(path, private=True) as temporary:
        _copy(path, temporary)
        with closing(connect_new(temporary)) as connection:
            _migrate(connection, found, format_number, migrations)
            with closing(_connect(path, "ro")) as before:
                require_same_meeting(before, connection)
        put_in_place(temporary, path, overwrite=True)


def _copy(path: Path, to: Path) -> None:
    with closing(_connect(path, "rw")) as source, closing(connect_new(to)) as copy:
        source.backup(copy)


def _migrated_in_memory(
    source: sqlite3.Connection, found: int, format_number: int, migrations: Mapping[int, Migration]
) -> sqlite3.Connection:
    with closing(source):
        connection = sqlite3.connect(":memory:", isolation_level=None)
        try:
            source.backup(connection)
            _migrate(connection, found, format_number, migrations)
            connection.execute("PRAGMA query_only = ON")
        except BaseException:
            connection.close()
            raise
    return connection


def _migrate(
    connection: sqlite3.Connection, found: int, format_number: int, migrations: Mapping[int, Migration]
) -> None:
    connection.execute("BEGIN")
    for number in range(found, format_number):
        if number in migrations:
            migrations[number](connection)
        connection.execute(f"PRAGMA user_version = {number + 1}")
    connection.execute("COMMIT")
