"""The bytes of a record as of its last commit, read while another program may write it, and without a lock."""

import sqlite3
import stat
from contextlib import closing
from pathlib import Path

from chairconsole.record import codec
from chairconsole.record.contents import hash_of
from chairconsole.record.errors import RecordError, code_of
from chairconsole.record.reading.journal import Journal

APPLICATION_ID = 0x43434F4E
"""Marks a SQLite file as a record: "CCON"."""

LARGEST = 128 * 1024 * 1024
"""No record is larger; one that claims to be is not read into memory."""

_SQLITE = b"SQLite format 3\0"
_HEADER = 100  # bytes
_SESSION_BEGAN, _WHERE_IT_BEGINS = b"session_began", 1_000_000
"""What the first entry of each record says, and within how many bytes it lies."""

_WITH_LOG, _WITHOUT_LOG = b"\x02\x02", b"\x01\x01"
_ATTEMPTS = 500  # commits that end while a copy is taken are seldom two in a row
_STEPS_EACH = 10_000
_FEWEST_STEPS = 5_000_000


def image_of(path: Path) -> bytes:
    """The record as of its last commit, taken again while another program commits; what a kill left is rolled back.

    A journal that is not this record's is passed over. Nothing on the disk is changed or locked.
    Raises RecordError: missing, not_readable, not_a_record, damaged, busy or disk_error.
    """
    require_record(path)
    for _ in range(_ATTEMPTS):
        before = _counter(_read(path, _HEADER), Journal.read(_read(journal_of(path))))
        data = _read(path)
        # After the file: what was written into it meanwhile can be undone with it. The counter last of all.
        journal = Journal.read(_read(journal_of(path)))
        if before == _counter(_read(path, _HEADER), journal):
            return journal.undone(data) if journal is not None and _is_its_own(journal, data) else data
    raise RecordError("busy", path)


def journal_of(path: Path) -> Path:
    """Where SQLite keeps what it has to roll back."""
    return path.with_name(f"{path.name}-journal")


def has_foreign_journal(path: Path) -> bool:
    """Whether the journal beside a record would destroy it: it is another's, or of another time. Raises RecordError."""
    data, journal = _read(path), Journal.read(_read(journal_of(path)))
    return journal is not None and not _is_its_own(journal, data)


def is_record(data: bytes) -> bool:
    """Whether bytes begin as those of a record do."""
    return data.startswith(_SQLITE) and int.from_bytes(data[68:72]) == APPLICATION_ID


def require_record(path: Path) -> None:
    """Look at the first bytes. Raises RecordError: not_a_record, damaged (far too large), missing or not_readable."""
    head = _read(path, _HEADER)
    if not is_record(head):
        if _SESSION_BEGAN in _read(path, _WHERE_IT_BEGINS):
            raise RecordError("damaged", path, reason="its first bytes are lost")
        raise RecordError("not_a_record", path)
    if path.stat().st_size > LARGEST:
        raise RecordError("damaged", path, reason="it is too large for a record")
    log = path.with_name(f"{path.name}-wal")
    if head[18:20] == _WITH_LOG and log.exists() and log.stat().st_size:
        raise RecordError("busy", path, reason=f"its latest entries are in {log.name}")


def opened(image: bytes) -> sqlite3.Connection:
    """A connection to a record in memory, which gives up what would take longer than there is in it to be read.

    A damaged file may lead in circles. Raises sqlite3.Error.
    """
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        connection.executescript("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;")
        connection.deserialize(_without_log(image))
        budget = _Budget(max(_FEWEST_STEPS, 4 * len(image)))
        connection.set_progress_handler(budget.is_spent, _STEPS_EACH)
        require_readable_names(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def require_readable_names(connection: sqlite3.Connection) -> None:
    """Have the names of tables and rules read, of which a damaged file may have bytes that are no text.

    What then goes wrong is told with those bytes, and Python cannot read that either. Raises sqlite3.Error.
    """
    try:
        connection.execute("SELECT count(*) FROM sqlite_master")
    except UnicodeDecodeError as error:
        raise sqlite3.DatabaseError("the names of its tables are unreadable") from error


class _Budget:
    def __init__(self, steps: int) -> None:
        self._left = steps

    def is_spent(self) -> bool:
        self._left -= _STEPS_EACH
        return self._left < 0


def _read(path: Path, most: int = -1) -> bytes:
    """The first bytes of a file, since a pipe would be waited for; none of a journal that is no file."""
    is_journal = path.name.endswith("-journal")
    try:
        if stat.S_ISREG(path.stat().st_mode):
            with path.open("rb") as file:
                return file.read(most)
    except FileNotFoundError as error:
        if not is_journal:
            raise RecordError("missing", path, reason=error.strerror or "") from error
    except OSError as error:
        code = code_of(error)
        raise RecordError(
            code if code == "disk_error" else "not_readable", path, reason=error.strerror or ""
        ) from error
    if is_journal:
        return b""
    raise RecordError("not_a_record", path)


def _counter(head: bytes, journal: Journal | None) -> bytes:
    """What changes with each commit, as it was at the last one."""
    first = head if journal is None else journal.pages.get(1, head)
    return first[24:28]


def _is_its_own(journal: Journal, data: bytes) -> bool:
    """Whether a journal is of this file: what it holds makes a whole record of it again, of the same run.

    A transaction writes the first page, so that the journal holds it, with the file's counter or the one before.
    A journal that holds nothing only has the number of pages.
    """
    size = int.from_bytes(data[16:18])
    size = 65_536 if size == 1 else size
    if journal.is_of_several_files or journal.page_size != size:
        return False
    first = journal.pages.get(1)
    if first is None:
        return not journal.pages and journal.page_count * size == len(data)
    written = (int.from_bytes(data[24:28]) - int.from_bytes(first[24:28])) & 0xFFFFFFFF
    if int.from_bytes(first[68:72]) != APPLICATION_ID or written > 1:
        return False
    undone = journal.undone(data)
    ids, now = ids_in(undone), ids_in(data)
    if ids is None or (now is not None and now[: len(ids)] != ids):
        return False
    # SQLite's check sums see one byte in two hundred: a journal may be damaged and be taken for whole.
    return _is_as_recorded(undone) or not _is_as_recorded(data)


def ids_in(image: bytes) -> list[str] | None:
    """The ids of the events in their order; None if not all of the file can be read, or places are missing."""
    try:
        with closing(opened(image)) as connection:
            if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                return None
            rows = connection.execute("SELECT seq, id FROM events ORDER BY seq").fetchall()
    except sqlite3.Error:
        return None
    is_whole = [seq for seq, _ in rows] == list(range(1, len(rows) + 1))
    return [found for _, found in rows] if is_whole else None


def _is_as_recorded(image: bytes) -> bool:
    """Whether chains and hashes tell that entries and texts are what they were; older formats have no chains."""
    before: dict[str, str] = {}
    try:
        with closing(opened(image)) as connection:
            for found in connection.execute(f"SELECT {codec.COLUMNS} FROM events ORDER BY seq"):  # noqa: S608
                row = codec.Row(*found)
                if not codec.has_its_types(row) or row.chain != codec.chain_of(row, before.get(row.origin, "")):
                    return False
                before[row.origin] = row.chain
            texts = connection.execute("SELECT hash, text FROM texts").fetchall()
    except sqlite3.Error:
        return False
    return all(hash_of(text) == text_hash for text_hash, text in texts)


def _without_log(image: bytes) -> bytes:
    """The same, marked as one that keeps no write-ahead log beside it: in memory there is none."""
    return image[:18] + _WITHOUT_LOG + image[20:]
