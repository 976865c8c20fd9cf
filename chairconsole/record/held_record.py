"""A record that is open to be written, together with the lock that keeps others from writing it."""

import datetime as dt
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from chairconsole.record.contents import Contents
from chairconsole.record.files import status_of
from chairconsole.record.lock import RecordLock
from chairconsole.record.log import Log


@dataclass(frozen=True, slots=True)
class HeldRecord:
    """An open record and its lock. Whoever has it closes it."""

    log: Log
    lock: RecordLock

    @classmethod
    def open(cls, path: Path, *, since: dt.datetime) -> Self:
        """An existing record, locked at the instant `since`. Raises RecordError."""
        status_of(path)
        lock = RecordLock(path, since=since)
        try:
            return cls(Log.open(path), lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def create(cls, path: Path, contents: Contents) -> Self:
        """A new record with its first contents, locked since its last event, or RecordError and none."""
        log = Log.create(path, contents)
        try:
            return cls(log, RecordLock(path, since=contents.events[-1].at))
        except BaseException:
            log.close()
            with suppress(OSError):
                path.unlink(missing_ok=True)
            raise

    @property
    def path(self) -> Path:
        """Where it is."""
        return self.log.path

    def close(self) -> None:
        """Let go of the file, and let others write it; twice does no harm."""
        self.log.close()
        self.lock.release()
