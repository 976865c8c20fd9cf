"""What may go wrong with files on disk, as codes, and the sentence that says each."""

import datetime as dt
import errno
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from chairconsole.domain.base.translatable import Translatable, joined

RecordCode = Literal[
    "busy",
    "damaged",
    "disk_error",
    "disk_full",
    "diverged",
    "exists",
    "folder_missing",
    "folder_not_writable",
    "is_record",
    "link_to_itself",
    "missing",
    "name_too_long",
    "newer_format",
    "not_a_file",
    "not_a_record",
    "not_readable",
    "not_written",
    "open_elsewhere",
    "other_disk",
    "out_of_step",
    "own_folder",
    "read_only",
    "replaced",
    "temporary",
    "unknown_kind",
]
"""What is wrong with a file."""


LONGEST_TOLD = 400
"""In characters; to break a longer text into lines would keep the window waiting."""


class RecordError(Exception):
    """A file that cannot be read or written: a code, the path, and the details that its sentence needs.

    Details are texts: `reason` (what the system said), `pid`, `host` and `since` (who has it open; ISO 8601
    UTC; each only if known), `format`, `supported`, `seq`, `kind`, `found` (a "folder" or an "empty" file where a
    record was expected), `second` (what went wrong in the second place).
    """

    def __init__(self, code: RecordCode, path: Path, **details: str) -> None:
        super().__init__(code, str(path))
        self.code: RecordCode = code
        self.path = path
        self.details = {key: in_brief(told) for key, told in details.items()}

    def __str__(self) -> str:
        return sentence(self)


def in_brief(told: str) -> str:
    """What stands in a sentence of a text from a file, which may be of any length."""
    return told if len(told) <= LONGEST_TOLD else f"{told[:LONGEST_TOLD]}…"


class NotRecorded(RecordError):
    """What was to be recorded is not on disk; nothing of it is, and the next attempt starts clean."""


def sentence(error: RecordError) -> Translatable:
    """What is wrong; a second place where it could be kept neither is named with what was wrong there."""
    second = error.details.get("second")
    return (
        Translatable("%1 Nor could it be kept elsewhere: %2", _sentence(error), second) if second else _sentence(error)
    )


def _sentence(error: RecordError) -> Translatable:
    path, details = error.path, error.details
    reason = f" ({details['reason']})" if details.get("reason") else ""
    match error.code:
        case "busy":
            return Translatable("Another program is keeping %1 busy%2.", path, reason)
        case "damaged":
            where = Translatable(" at entry %1", details["seq"]) if "seq" in details else ""
            return Translatable("%1 is damaged%2%3.", path, where, reason)
        case "disk_error":
            return Translatable("The disk failed while %1 was used%2.", path, reason)
        case "disk_full":
            return Translatable("The disk is full: %1 could not be written%2.", path, reason)
        case "diverged":
            return Translatable("%1 holds other entries than this meeting and was left as it is.", path)
        case "exists":
            return Translatable("%1 exists already and was left as it is.", path)
        case "folder_missing":
            return Translatable("The folder %1 is not there.", path)
        case "folder_not_writable":
            return Translatable("Nothing can be written in the folder %1%2.", path.parent, reason)
        case "is_record":
            return Translatable("%1 is a record, which nothing else may replace; it was left as it is.", path)
        case "link_to_itself":
            return Translatable("%1 is a link that leads to itself.", path)
        case "missing":
            return Translatable("%1 does not exist.", path)
        case "name_too_long":
            return Translatable("%1 has too long a name.", path)
        case "newer_format":
            return Translatable(
                "%1 was written by a newer version of chairconsole (format %2; this version reads up to %3).",
                path,
                details.get("format", "?"),
                details.get("supported", "?"),
            )
        case "not_a_file":
            return Translatable("%1 is a folder or a device, not a file; it was left as it is.", path)
        case "not_a_record" if details.get("found") == "folder":
            return Translatable("%1 is a folder and not a record of chairconsole.", path)
        case "not_a_record" if details.get("found") == "empty":
            return Translatable("%1 is empty: it is not a record of chairconsole.", path)
        case "not_a_record":
            return Translatable("%1 is not a record of chairconsole.", path)
        case "not_readable":
            return Translatable("%1 may not be read%2.", path, reason)
        case "not_written":
            return Translatable("%1 could not be written%2.", path, reason)
        case "open_elsewhere":
            return Translatable("%1 is open in another console%2.", path, _holder(details))
        case "other_disk":
            return Translatable("%1 is there, but not the disk on which it was chosen.", path)
        case "out_of_step":
            return Translatable("%1 does not end where the new entries begin; they were not written%2.", path, reason)
        case "own_folder":
            return Translatable("The record itself lies in %1.", path)
        case "read_only":
            return Translatable("%1 can be read but not written%2.", path, reason)
        case "replaced":
            return Translatable("%1 is no longer the file that was opened; it was left as it is.", path)
        case "temporary":
            return Translatable("%1 lies among temporary files, which the system may take away.", path)
        case "unknown_kind":
            return Translatable(
                '%1 has an entry of the kind "%2", which this version does not know; '
                "it was written by a newer version of chairconsole.",
                path,
                details.get("kind", "?"),
            )


def instead(error: RecordError) -> str:
    """What can be done instead of opening or beginning this record; nothing where that is plain."""
    match error.code:
        case "damaged":
            return Translatable("Recover what can be read of it: chairconsole recover %1 -o NEW.record", error.path)
        case "missing" | "newer_format" | "not_a_record" | "unknown_kind":
            return Translatable("Begin a new record by naming another file with --record, or leave --record out.")
        case "link_to_itself" | "name_too_long":
            return Translatable("Name another file with --record, or leave --record out.")
        case "disk_error" | "disk_full" | "folder_not_writable" | "not_readable" | "not_written" | "read_only":
            return Translatable("Name a file in another folder with --record, or copy the record to one.")
        case "busy" | "open_elsewhere":
            return Translatable("Close it there first, or begin another record by naming another file with --record.")
        case _:
            return ""


_BY_ERRNO: Mapping[int | None, RecordCode] = {
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), "missing"),
    **dict.fromkeys((errno.EACCES, errno.EPERM), "folder_not_writable"),
    errno.EROFS: "read_only",
    errno.EEXIST: "exists",
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), "disk_full"),
    errno.EIO: "disk_error",
    errno.ENAMETOOLONG: "name_too_long",
    errno.ELOOP: "link_to_itself",
}
_BY_SQLITE: Mapping[int, RecordCode] = {
    **dict.fromkeys((sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED), "busy"),
    sqlite3.SQLITE_CONSTRAINT: "out_of_step",
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_IOERR: "disk_error",
    sqlite3.SQLITE_NOTADB: "not_a_record",
    **dict.fromkeys((sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY), "read_only"),
}


def code_of(error: BaseException) -> RecordCode:
    """The code for what SQLite or the system said."""
    if isinstance(error, RecordError):
        return error.code
    if isinstance(error, sqlite3.Error):
        return _BY_SQLITE.get(getattr(error, "sqlite_errorcode", 0) & 0xFF, "damaged")
    return _BY_ERRNO.get(error.errno if isinstance(error, OSError) else None, "not_written")


def _readable(instant: str) -> str:
    """An instant of a lock's note, to the minute; as it stands if it is none."""
    try:
        return f"{dt.datetime.fromisoformat(instant).astimezone(dt.UTC):%d.%m.%Y %H:%M} UTC"
    except ValueError:
        return instant


def _holder(details: dict[str, str]) -> str:
    known: list[str] = []
    if "pid" in details:
        known.append(Translatable("process %1", details["pid"]))
    if "host" in details:
        known.append(Translatable("on %1", details["host"]))
    if "since" in details:
        known.append(Translatable("since %1", _readable(details["since"])))
    return Translatable(" (%1)", joined(" ", known)) if known else ""
