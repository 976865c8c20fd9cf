"""The record on disk: one SQLite file to which events are added, each time in one transaction."""

import datetime as dt
import os
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, Self

from chairconsole.domain.events.envelope import Event
from chairconsole.record import codec, schema
from chairconsole.record.contents import Contents, WorkingText, storable
from chairconsole.record.errors import NotRecorded, RecordError, code_of
from chairconsole.record.files import make_folder, put_in_place, real_path, set_aside, temporary_beside, write_whole
from chairconsole.record.reading.image import journal_of

NOTHING = Contents()


class Log:
    """An open record. It belongs to the thread that opened it; another thread or process opens its own.

    A writer must hold the record's lock (`record.lock`) for as long as it has it open.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, *, writable: bool) -> None:
        """Take over a connection; use `create` or `open` instead."""
        self.path = path
        self.writable = writable
        self._connection: sqlite3.Connection | None = connection
        self._identity = _identity(path)

    @classmethod
    def create(cls, path: Path, contents: Contents = NOTHING, *, makes_folder: bool = True) -> "Log":
        """A new record with its first contents, there whole or not at all; the folder is made if it is missing.

        Only the owner can read the file, and the folder if it was made here.
        Raises RecordError: exists, folder_not_writable, disk_full, disk_error, read_only or not_written; missing if
        the folder is and is not to be made.
        """
        path = path.absolute()
        if makes_folder:
            _make_folder(path)
        with _new_file(path) as connection:
            schema.create(connection)
            connection.execute("BEGIN")
            _insert(connection, contents)
            connection.execute("COMMIT")
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, *, writable: bool = True) -> "Log":
        """An existing record; links are followed. Raises RecordError as `schema.connect`."""
        path = real_path(path)
        return cls(path, schema.connect(path, writable=writable), writable=writable)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def write(self, more: Contents, *, patience_ms: int = schema.PATIENCE_MS) -> None:
        """Add all of this in one transaction, waiting at most so long for other programs.

        Raises NotRecorded; then nothing of it is in the record, the connection is given up, and the next
        attempt begins with a new one. (Should the disk fail in the very moment of the commit, whether it
        happened can only be read afterwards: with `ids`.)
        """
        if not self.writable:
            raise NotRecorded("read_only", self.path)
        try:
            self._require_same_file()
            connection = self._connected(patience_ms)
            connection.execute("BEGIN IMMEDIATE")
            _insert(connection, more)
            self._require_same_file()
            connection.execute("COMMIT")
            self._require_same_file()
        except (RecordError, sqlite3.Error, OSError) as error:
            self.close()
            reason = error.details.get("reason", "") if isinstance(error, RecordError) else str(error)
            raise NotRecorded(code_of(error), self.path, reason=reason) from error
        except BaseException:
            self.close()
            raise

    def catch_up(self, wanted: Contents, *, patience_ms: int = schema.PATIENCE_MS) -> None:
        """Add what this record lacks, which must be a tail: other entries than those wanted are left alone.

        Raises NotRecorded as `write`, with the code diverged where there are others.
        """
        try:
            ids = self.ids(patience_ms=patience_ms)
        except RecordError as error:
            raise NotRecorded(error.code, error.path, **error.details) from error
        if ids != [event.id for event in wanted.events[: len(ids)]]:
            raise NotRecorded("diverged", self.path)
        self.write(Contents(wanted.events[len(ids) :], wanted.working_texts, wanted.texts), patience_ms=patience_ms)

    def read(self) -> tuple[Event, ...]:
        """All events in their order. Raises RecordError: damaged or unknown_kind (with `seq`), busy, disk_error."""
        rows = self._query(f"SELECT {codec.COLUMNS} FROM events ORDER BY seq")  # noqa: S608
        return tuple(self._decoded(codec.Row(*row)) for row in rows)

    def ids(self, *, patience_ms: int = schema.PATIENCE_MS) -> list[str]:
        """The ids of all events in their order, waiting at most so long for other programs. Raises RecordError."""
        return [row[0] for row in self._query("SELECT id FROM events ORDER BY seq", patience_ms=patience_ms)]

    def contents(self) -> Contents:
        """Everything in the record. Raises RecordError as `read`."""
        events = self.read()
        working = {
            key: WorkingText(text, self._changed_at(changed_at, events))
            for key, text, changed_at in self._query("SELECT key, text, changed_at FROM working_text")
        }
        return Contents(events, working, dict(self._query("SELECT hash, text FROM texts")))

    def _changed_at(self, stored: str, events: tuple[Event, ...]) -> dt.datetime:
        """When a half-typed text was changed; if that cannot be read, with the last event: the text still counts."""
        try:
            return codec.from_text(stored)
        except ValueError:
            if not events:
                raise RecordError("damaged", self.path, reason="a half-typed text is unreadable") from None
            return events[-1].at

    def copy_to(self, path: Path) -> None:
        """Make a copy of the whole record as it is between two commits, whole or not at all. Raises RecordError."""
        path = path.absolute()
        _make_folder(path)
        with _new_file(path) as copy:
            self._connected().backup(copy)

    def close(self) -> None:
        """Let go of the file; any later use opens it again."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(sqlite3.Error):
                connection.close()

    def _connected(self, patience_ms: int = schema.PATIENCE_MS) -> sqlite3.Connection:
        if self._connection is None:
            self._require_same_file()
            self._connection = schema.connect(self.path, writable=self.writable, patience_ms=patience_ms)
        self._connection.execute(f"PRAGMA busy_timeout = {patience_ms}")
        return self._connection

    def _require_same_file(self) -> None:
        """Refuse to go on if the file was deleted, moved or replaced: SQLite would write into the void."""
        try:
            found = _identity(self.path)
        except OSError as error:
            raise RecordError(code_of(error), self.path, reason=error.strerror or "") from error
        if found != self._identity:
            raise RecordError("replaced", self.path)

    def _query(self, statement: str, *values: str, patience_ms: int = schema.PATIENCE_MS) -> list[Any]:
        try:
            return self._connected(patience_ms).execute(statement, values).fetchall()
        except sqlite3.Error as error:
            self.close()
            raise RecordError(code_of(error), self.path, reason=str(error)) from error

    def _decoded(self, row: codec.Row) -> Event:
        try:
            return codec.from_row(row)
        except codec.UnknownKind as error:
            raise RecordError("unknown_kind", self.path, kind=error.kind, seq=str(row.seq)) from error
        except ValueError as error:
            raise RecordError("damaged", self.path, seq=str(row.seq), reason=f"the {row.kind} is unreadable") from error


def image_with(contents: Contents) -> bytes:
    """The bytes of a record with these contents."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.create(connection)
        _insert(connection, contents)
        return connection.serialize()


def write_image(path: Path, image: bytes) -> None:
    """Write the bytes of a record as a new one, there whole or not at all. Raises RecordError as `Log.create`."""
    path = path.absolute()
    _make_folder(path)
    try:
        _set_journal_aside(path)
    except OSError as error:
        raise RecordError(code_of(error), path, reason=error.strerror or "") from error
    write_whole(path, image, overwrite=False, private=True)


def ids_of(path: Path) -> list[str]:
    """The ids of a record's events in their order; none if they cannot be read."""
    try:
        with Log.open(path, writable=False) as log:
            return log.ids()
    except RecordError:
        return []


def _insert(connection: sqlite3.Connection, contents: Contents) -> None:
    connection.executemany(codec.INSERT, list(_chained(connection, contents.events)))
    connection.executemany(
        "INSERT INTO working_text VALUES (?, ?, ?)"
        " ON CONFLICT (key) DO UPDATE SET text = excluded.text, changed_at = excluded.changed_at",
        [
            (key, storable(working.text), codec.to_text(working.changed_at))
            for key, working in contents.working_texts.items()
        ],
    )
    connection.executemany("INSERT INTO texts VALUES (?, ?) ON CONFLICT DO NOTHING", list(contents.texts.items()))


def _chained(connection: sqlite3.Connection, events: Iterable[Event]) -> Iterator[codec.Row]:
    """The rows of events, each chained to the one before it of its origin."""
    before: dict[str, str] = {}
    for event in events:
        if event.origin not in before:
            last = "SELECT chain FROM events WHERE origin = ? ORDER BY n DESC LIMIT 1"
            before[event.origin] = next((chain for (chain,) in connection.execute(last, (event.origin,))), "")
        row = codec.to_row(event, before[event.origin])
        before[event.origin] = row.chain
        yield row


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


@contextmanager
def _new_file(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a new file, which gets its name when all is in it. Raises RecordError as `Log.create`."""
    with temporary_beside(path, private=True) as temporary:
        try:
            with closing(schema.connect_new(temporary)) as connection:
                yield connection
            _set_journal_aside(path)
        except (sqlite3.Error, OSError) as error:
            raise RecordError(code_of(error), path, reason=str(error)) from error
        put_in_place(temporary, path, overwrite=False)


def _make_folder(path: Path) -> None:
    try:
        make_folder(path.parent)
    except OSError as error:
        raise RecordError("folder_not_writable", path, reason=error.strerror or "") from error


def _set_journal_aside(path: Path) -> None:
    """A journal that an earlier record of this name left would be played into the new one."""
    if not os.path.lexists(path) and os.path.lexists(journal_of(path)):
        set_aside(journal_of(path))
