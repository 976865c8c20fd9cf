"""One writer for each record: a lock of the operating system beside it, which dies with its process."""

import datetime as dt
import json
import os
import platform
from contextlib import suppress
from pathlib import Path
from typing import Self

import filelock

from chairconsole.record.codec import to_text
from chairconsole.record.errors import RecordError, code_of
from chairconsole.record.files import real_path, write_whole


class RecordLock:
    """The right to write a record, held until released or until the process ends, however it ends.

    What is locked is `<name>.lock`, beside the file itself wherever a link to it lies. Who holds it is
    written in `<name>.open`, since some systems do not let others read a locked file; that note
    is only a courtesy: one left by a killed process locks nothing. Readers need no lock.
    """

    def __init__(self, path: Path, *, since: dt.datetime | None) -> None:
        """Take the lock at the instant `since`; without one it is a lock of a moment, and no note tells who holds it.

        Raises RecordError: open_elsewhere (with pid, host and since, if known), missing, folder_not_writable,
        read_only or not_written.
        """
        self.path = real_path(path)
        self._note = self.path.with_name(f"{self.path.name}.open")
        self._lock = filelock.FileLock(
            self.path.with_name(f"{self.path.name}.lock"), timeout=0, mode=0o600, thread_local=False
        )
        if not os.path.isdir(self.path.parent):
            raise RecordError("missing", path)
        try:
            self._lock.acquire()
        except filelock.Timeout as error:
            raise RecordError("open_elsewhere", path, **holder(self.path)) from error
        except (OSError, NotImplementedError) as error:
            reason = error.strerror if isinstance(error, OSError) else str(error)
            raise RecordError(code_of(error), path, reason=reason or "") from error
        self._say_who(since)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.release()

    def release(self) -> None:
        """Let others write; twice does no harm."""
        if self._lock.is_locked:
            with suppress(OSError):
                self._note.unlink(missing_ok=True)
            self._lock.release()

    def _say_who(self, since: dt.datetime | None) -> None:
        """The lock holds without the note, so a full disk is no reason to give it up; a wrong note is worse."""
        with suppress(OSError):
            self._note.unlink(missing_ok=True)
        if since is None:
            return
        note = {"pid": str(os.getpid()), "host": platform.node(), "since": to_text(since)}
        with suppress(RecordError):
            # After a power cut the record is not locked any more.
            write_whole(self._note, json.dumps(note), overwrite=True, private=True, lasting=False)


def holder(path: Path) -> dict[str, str]:
    """Who has a record open, as far as its note tells: pid, host, since. Empty if nothing is known."""
    note = real_path(path).with_name(f"{real_path(path).name}.open")
    try:
        found = json.loads(note.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {key: str(found[key]) for key in ("pid", "host", "since") if key in found}
