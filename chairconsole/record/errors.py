"""What may go wrong with files on disk, as codes, and the English sentences the command line has for them."""

import datetime as dt
import errno
import sqlite3
from pathlib import Path
from typing import Literal

RecordCode = Literal[
    "busy",
    "damaged",
    "disk_error",
    "disk_full",
    "diverged",
    "exists",
    "folder_not_writable",
    "missing",
    "newer_format",
    "not_a_record",
    "not_readable",
    "not_written",
    "open_elsewhere",
    "out_of_step",
    "read_only",
    "replaced",
    "unknown_kind",
]
"""What is wrong with a file. The windows have a sentence of their own for each."""


class RecordError(Exception):
    """A file that cannot be read or written: a code, the path, and the details that its sentence needs.

    Details are texts: `reason` (what the system said), `pid`, `host` and `since` (who has it open; ISO 8601
    UTC; each only if known), `format`, `supported`, `seq`, `kind`, `second` (what went wrong in the second place).
    """

    def __init__(self, code: RecordCode, path: Path, **details: str) -> None:
        super().__init__(code, str(path), details)
        self.code: RecordCode = code
        self.path = path
        self.details = details

    def __str__(self) -> str:
        return sentence(self)


class NotRecorded(RecordError):
    """What was to be recorded is not on disk; nothing of it is, and the next attempt starts clean."""


def sentence(error: RecordError) -> str:
    """What is wrong in English, for the command line and the log."""
    second = error.details.get("second")
    return f"{_sentence(error)} Nor could it be kept elsewhere: {second}" if second else _sentence(error)


def _sentence(error: RecordError) -> str:
    path, details = error.path, error.details
    reason = f" ({details['reason']})" if details.get("reason") else ""
    match error.code:
        case "busy":
            return f"Another program is keeping {path} busy{reason}."
        case "damaged":
            where = f" at entry {details['seq']}" if "seq" in details else ""
            return f"{path} is damaged{where}{reason}."
        case "disk_error":
            return f"The disk failed while {path} was used{reason}."
        case "disk_full":
            return f"The disk is full: {path} could not be written{reason}."
        case "diverged":
            return f"{path} holds other entries than this meeting and was left as it is."
        case "exists":
            return f"{path} exists already and was left as it is."
        case "folder_not_writable":
            return f"Nothing can be written in the folder {path.parent}{reason}."
        case "missing":
            return f"{path} does not exist."
        case "newer_format":
            return (
                f"{path} was written by a newer version of chairconsole "
                f"(format {details.get('format', '?')}; this version reads up to {details.get('supported', '?')})."
            )
        case "not_a_record":
            return f"{path} is not a record of chairconsole."
        case "not_readable":
            return f"{path} may not be read{reason}."
        case "not_written":
            return f"{path} could not be written{reason}."
        case "open_elsewhere":
            return f"{path} is open in another console{_holder(details)}."
        case "out_of_step":
            return f"{path} does not end where the new entries begin; they were not written{reason}."
        case "read_only":
            return f"{path} can be read but not written{reason}."
        case "replaced":
            return f"{path} is no longer the file that was opened; it was left as it is."
        case "unknown_kind":
            return (
                f'{path} has an entry of the kind "{details.get("kind", "?")}", which this version does not know; '
                "it was written by a newer version of chairconsole."
            )


def instead(error: RecordError) -> str:
    """What can be done instead of opening or beginning this record; nothing where that is plain."""
    match error.code:
        case "damaged" | "missing" | "newer_format" | "not_a_record" | "unknown_kind":
            return "Begin a new record by naming another file with --record, or leave --record out."
        case "disk_error" | "disk_full" | "folder_not_writable" | "not_readable" | "not_written" | "read_only":
            return "Name a file in another folder with --record, or copy the record to one."
        case "busy" | "open_elsewhere":
            return "Close it there first, or begin another record by naming another file with --record."
        case _:
            return ""


def code_of(error: BaseException) -> RecordCode:
    """The code for what SQLite or the system said."""
    if isinstance(error, RecordError):
        return error.code
    if isinstance(error, sqlite3.Error):
        return _code_of_sqlite(getattr(error, "sqlite_errorcode", 0) & 0xFF)
    match error.errno if isinstance(error, OSError) else None:
        case errno.ENOENT | errno.ENOTDIR:
            return "missing"
        case errno.EACCES | errno.EPERM:
            return "folder_not_writable"
        case errno.EROFS:
            return "read_only"
        case errno.EEXIST:
            return "exists"
        case errno.ENOSPC | errno.EDQUOT | errno.EFBIG:
            return "disk_full"
        case errno.EIO:
            return "disk_error"
    return "not_written"


def _code_of_sqlite(primary: int) -> RecordCode:
    match primary:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return "busy"
        case sqlite3.SQLITE_CONSTRAINT:
            return "out_of_step"
        case sqlite3.SQLITE_CORRUPT:
            return "damaged"
        case sqlite3.SQLITE_FULL:
            return "disk_full"
        case sqlite3.SQLITE_IOERR:
            return "disk_error"
        case sqlite3.SQLITE_NOTADB:
            return "not_a_record"
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM | sqlite3.SQLITE_READONLY:
            return "read_only"
    return "damaged"


def _readable(instant: str) -> str:
    """An instant of a lock's note, to the minute; as it stands if it is none."""
    try:
        return f"{dt.datetime.fromisoformat(instant).astimezone(dt.UTC):%d.%m.%Y %H:%M} UTC"
    except ValueError:
        return instant


def _holder(details: dict[str, str]) -> str:
    known = []
    if "pid" in details:
        known.append(f"process {details['pid']}")
    if "host" in details:
        known.append(f"on {details['host']}")
    if "since" in details:
        known.append(f"since {_readable(details['since'])}")
    return f" ({' '.join(known)})" if known else ""
