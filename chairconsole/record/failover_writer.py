"""Writes events to the record or, if that fails, to a second record, and knows where everything is."""

import datetime as dt
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from chairconsole.domain.events.envelope import Event
from chairconsole.record.contents import Contents, WorkingText, hash_of, storable
from chairconsole.record.errors import NotRecorded, RecordError, sentence
from chairconsole.record.files import status_of
from chairconsole.record.lock import RecordLock
from chairconsole.record.log import Log
from chairconsole.record.schema import SUFFIX

NOTHING = Contents()


@dataclass(frozen=True, slots=True)
class Saved:
    """Everything is in the record; `at` is when the last event of it happened."""

    path: Path
    at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class SavedElsewhere:
    """Everything is in a second record at `path`; the original lags behind, and why."""

    path: Path
    at: dt.datetime | None
    why: RecordError


@dataclass(frozen=True, slots=True)
class Unsaved:
    """That many events are in memory only, as was allowed, and why."""

    count: int
    why: RecordError


State = Saved | SavedElsewhere | Unsaved


class FailoverWriter:
    """Keeps every event on disk, in one place at a time.

    The original record is used as long as it can be written. When it cannot, a second record with everything so
    far is begun in the second place and goes on from there; each later event is first written to it, then the
    original is tried again. Once the original, whose events must be the beginning of ours, has all that it
    missed, the meeting goes on there; the second record, which then holds the same, is left as it is, and is used
    again should the original fail again.
    """

    def __init__(self, log: Log, second_place: Path, lock: RecordLock | None = None) -> None:
        """Go on with an open record; the writer closes it and releases the lock. Raises RecordError."""
        self._original = log
        self._original_lock = lock
        self._second_place = second_place
        self._second: Log | None = None
        self._second_lock: RecordLock | None = None
        self._second_is_ahead = False
        self._contents = log.contents()
        if not self._contents.events:
            raise RecordError("damaged", log.path, reason="it has no entries")
        self._unsaved = NOTHING
        self._unsaved_allowed = False
        self._why: RecordError | None = None
        self._state: State = Saved(log.path, self._at())

    @classmethod
    def begin(
        cls, path: Path, events: tuple[Event, ...], *, second_place: Path, since: dt.datetime | None = None
    ) -> "FailoverWriter":
        """Begin a new record with its first events; `since`: since when the lock is held, if not since the last event.

        Raises RecordError.
        """
        log = Log.create(path, Contents(events))
        log.close()
        return cls.resume(path, second_place=second_place, since=since or events[-1].at)

    @classmethod
    def resume(cls, path: Path, *, second_place: Path, since: dt.datetime) -> "FailoverWriter":
        """Go on with an existing record; `since`: since when the lock is held. Raises RecordError."""
        status_of(path)
        lock = RecordLock(path, since=since)
        try:
            log = Log.open(path)
        except BaseException:
            lock.release()
            raise
        try:
            return cls(log, second_place, lock)
        except BaseException:
            log.close()
            lock.release()
            raise

    @property
    def state(self) -> State:
        """Where everything is."""
        return self._state

    @property
    def contents(self) -> Contents:
        """All that the record should hold, with what is in memory only; it never changes, so any thread may read it."""
        return self._contents

    @property
    def events(self) -> tuple[Event, ...]:
        """All events of the meeting, those in memory only included."""
        return self._contents.events

    def append(self, events: tuple[Event, ...], half_typed: Mapping[str, str] | None = None) -> None:
        """Keep events, all or none: when this returns they are on disk, or counted as unsaved if that was allowed.

        `half_typed` is what is left half typed by them, by key: kept with them or not at all.
        Raises NotRecorded; then nothing of it is kept.
        """
        self._keep(Contents(events, _half_typed(half_typed or {}, events[-1].at)))

    def set_working_texts(self, texts: Mapping[str, str], changed_at: dt.datetime) -> None:
        """Keep texts that are still being typed, by key, all or none. Raises NotRecorded as `append`."""
        self._keep(Contents(working_texts=_half_typed(texts, changed_at)))

    def working_text(self, key: str) -> str | None:
        """The text that is being typed under this key, or None."""
        working = self._contents.working_texts.get(key)
        return None if working is None else working.text

    def put_text(self, text: str) -> str:
        """Keep a text for good; its hash, by which events name it. Raises NotRecorded as `append`."""
        text = storable(text)
        self._keep(Contents(texts={hash_of(text): text}))
        return hash_of(text)

    def text(self, text_hash: str) -> str | None:
        """The text with this hash, or None."""
        return self._contents.texts.get(text_hash)

    def allow_unsaved(self) -> None:
        """Until everything is on disk again, keep in memory what cannot be written."""
        self._unsaved_allowed = True

    def retry(self) -> State:
        """Try again to write what is missing, to the original first of all; where everything is then."""
        if not isinstance(self._state, Saved):
            with suppress(NotRecorded):
                self._keep(NOTHING)
        return self._state

    def save_to(self, folder: Path) -> Path:
        """Write everything to a new record in a folder, and go on there as long as the original cannot be written.

        Raises RecordError; nothing has changed then. While the original can be written it is only a copy.
        """
        if isinstance(self._state, Saved):
            path = self._free_path(folder)
            self._original.copy_to(path)
            return path
        self._begin_second(folder, self._contents)
        self._settle(self._contents)
        return self._in_use.path

    def close(self) -> None:
        """Try once more to write what is missing, then let go of all files and locks; `state` says how it ended."""
        self.retry()
        self._leave_second()
        self._original.close()
        if self._original_lock is not None:
            self._original_lock.release()

    @property
    def _in_use(self) -> Log:
        return self._second if self._second is not None and self._second_is_ahead else self._original

    def _keep(self, more: Contents) -> None:
        wanted = self._contents.with_more(more)
        try:
            self._store(wanted, self._unsaved.with_more(more))
        except NotRecorded as error:
            if not self._unsaved_allowed:
                raise
            self._contents = wanted
            self._unsaved = self._unsaved.with_more(more)
            self._state = Unsaved(len(self._unsaved.events), error)
        else:
            self._settle(wanted)

    def _settle(self, contents: Contents) -> None:
        """Note that everything is on disk in the place in use."""
        self._contents = contents
        self._unsaved = NOTHING
        self._unsaved_allowed = False
        if self._second_is_ahead and self._why is not None:
            self._state = SavedElsewhere(self._in_use.path, self._at(), self._why)
        else:
            self._state = Saved(self._original.path, self._at())

    def _store(self, wanted: Contents, missing: Contents) -> None:
        """Write what is missing, so that one place holds all that is wanted. Raises NotRecorded."""
        if not self._second_is_ahead:
            try:
                self._store_in_original(wanted, missing)
            except NotRecorded as error:
                self._why = error
                if (failure := self._failure_of_second(wanted)) is not None:
                    raise _both(error, failure) from error
            return
        failure = self._failure_of_second(wanted)
        try:
            self._store_in_original(wanted, missing)
        except NotRecorded as error:
            self._why = error
            if failure is not None:
                raise _both(error, failure) from error

    def _store_in_original(self, wanted: Contents, missing: Contents) -> None:
        if self._why is None:
            self._original.write(missing)
        else:
            self._original.catch_up(wanted, patience_ms=0)
        self._why = None
        self._second_is_ahead = False

    def _failure_of_second(self, wanted: Contents) -> RecordError | None:
        """Write everything in the second place; what went wrong, or None."""
        if self._second is not None:
            try:
                self._second.catch_up(wanted)
            except NotRecorded as error:
                if error.code not in {"damaged", "diverged", "missing", "not_a_record", "replaced"}:
                    return error
            else:
                self._second_is_ahead = True
                return None
        try:
            self._begin_second(self._second_place, wanted)
        except RecordError as error:
            return error
        return None

    def _begin_second(self, folder: Path, wanted: Contents) -> None:
        path = self._free_path(folder)
        log = Log.create(path, wanted)
        try:
            lock = RecordLock(path, since=wanted.events[-1].at)
        except BaseException:
            log.close()
            path.unlink(missing_ok=True)
            raise
        self._leave_second()
        self._second, self._second_lock = log, lock
        self._second_is_ahead = True

    def _leave_second(self) -> None:
        if self._second is not None:
            self._second.close()
        if self._second_lock is not None:
            self._second_lock.release()
        self._second = self._second_lock = None

    def _free_path(self, folder: Path) -> Path:
        name = self._original.path.name.removesuffix(SUFFIX)
        number = 2
        own = self._second.path if self._second is not None else None
        while os.path.lexists(path := folder.absolute() / f"{name}-{number}{SUFFIX}") or path == own:
            number += 1
        return path

    def _at(self) -> dt.datetime | None:
        return self._contents.events[-1].at if self._contents.events else None


def _half_typed(texts: Mapping[str, str], changed_at: dt.datetime) -> dict[str, WorkingText]:
    return {key: WorkingText(storable(text), changed_at) for key, text in texts.items()}


def _both(error: NotRecorded, second: RecordError) -> NotRecorded:
    return NotRecorded(error.code, error.path, **error.details, second=sentence(second))
