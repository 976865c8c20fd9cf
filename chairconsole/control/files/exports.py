"""From a record to a file that outlives the console."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from chairconsole.domain.events.envelope import Event
from chairconsole.domain.events.session_events import SessionBegan
from chairconsole.domain.meeting.fold import fold
from chairconsole.domain.meeting.state import Meeting
from chairconsole.record.catalogue import summary
from chairconsole.record.errors import RecordError
from chairconsole.record.files import write_whole
from chairconsole.record.log import Log
from chairconsole.report.accounts.instants import last_instant
from chairconsole.report.formats.meeting_formats import Format, report

Kind = TypeVar("Kind", bound=StrEnum)


def read_meeting(path: Path) -> Meeting:
    """The meeting that a record tells, read while it may be open elsewhere. Raises RecordError."""
    with Log.open(path, writable=False) as log:
        events = log.read()
    return meeting_of(events, path)


def meeting_of(events: tuple[Event, ...], path: Path) -> Meeting:
    """The meeting that the events of a record tell. Raises RecordError as `session_began`."""
    return fold(session_began(events, path).session, events)


def session_began(events: Sequence[Event], path: Path) -> SessionBegan:
    """What the first event of a record says. Raises RecordError (damaged) if it begins with no session."""
    if not events or not isinstance(events[0].body, SessionBegan):
        raise RecordError("damaged", path, reason="it does not begin with a session")
    return events[0].body


def export_record(record: Path, target: Path, kind: Format, *, overwrite: bool) -> None:
    """Write the account of a record, whole or not at all. Raises RecordError (exists, and what can go wrong)."""
    export_meeting(read_meeting(record), target, kind, overwrite=overwrite)


def export_meeting(meeting: Meeting, target: Path, kind: Format, *, overwrite: bool) -> None:
    """Write the account of a meeting, whole or not at all. Raises RecordError (exists, and what can go wrong).

    A record is never overwritten, whatever `overwrite` says: an account cannot take its place.
    """
    write_account(target, report(meeting, kind, last_instant(meeting)), overwrite=overwrite)


def write_account(target: Path, account: bytes, *, overwrite: bool, private: bool = False) -> None:
    """Write a file that tells of a meeting, whole or not at all, and never over a record. Raises RecordError.

    `private`: only its owner can read it.
    """
    if _is_record(target):
        raise RecordError("is_record", target)
    try:
        write_whole(target, account, overwrite=overwrite, private=private)
    except RecordError as error:
        if error.code == "missing":
            raise RecordError("missing", target.parent) from error
        raise


def format_by_ending(target: Path, formats: type[Kind]) -> Kind | None:
    """The format that a file's ending names; None if none of these does."""
    return next((kind for kind in formats if target.suffix.casefold() == f".{kind.value}"), None)


def _is_record(path: Path) -> bool:
    """Whether this is a record, though perhaps a damaged or a newer one."""
    problem = summary(path).problem
    return problem is None or problem.code in {"busy", "damaged", "disk_error", "newer_format", "unknown_kind"}
