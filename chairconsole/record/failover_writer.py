"""Writes events to the record or, if that fails, to a second record, and knows where everything is."""

import datetime as dt
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from chairconsole.domain.events.envelope import Event
from chairconsole.record.contents import Contents, WorkingText, hash_of, storable
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import NotRecorded, RecordError, sentence
from chairconsole.record.files import real_path
from chairconsole.record.held_record import HeldRecord
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
    """Everything is in another record at `path`; the original lags behind, and why.

    `is_temporary`: it lies in the second place, which nobody chose.
    """

    path: Path
    at: dt.datetime | None
    why: RecordError
    is_temporary: bool


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What was to be kept last could not be, and why; that many events are in memory only, as was allowed."""

    count: int
    why: RecordError


State = Saved | SavedElsewhere | Unsaved


class FailoverWriter:
    """Keeps every event on disk, in one place at a time.

    The original record is used as long as it can be written. When it cannot, a second record with everything so
    far is begun in the second place and goes on from there; each later event is first written to it, then the
    original is tried again. Once the original, whose events must be the beginning of ours, has all that it
    missed, the meeting goes on there; the second record, which then holds the same, is left as it is, and is used
    again should the original fail again. As long as a second record holds more, that is noted beside the original.
    """

    def __init__(self, original: HeldRecord, elsewhere: Elsewhere, *, away: RecordError | None = None) -> None:
        """Go on with an open record, which the writer closes. Raises RecordError.

        `away` is why the meeting goes on in this record and not in its own, if so.
        """
        self._original = original
        self._elsewhere = elsewhere
        self._second: HeldRecord | None = None
        self._second_is_ahead = False
        self._places: set[Path] = set()
        if away is None and self._is_temporary(original.path):
            away = RecordError("temporary", original.path)
        self._away = away
        self._contents = original.log.contents()
        if not self._contents.events:
            raise RecordError("damaged", original.path, reason="it has no entries")
        elsewhere.prepare(original.path)
        self._unsaved = NOTHING
        self._unsaved_allowed = False
        self._why: RecordError | None = None
        self._state: State = self._where()

    @classmethod
    def begin(
        cls, path: Path, events: tuple[Event, ...], *, elsewhere: Elsewhere, since: dt.datetime | None = None
    ) -> "FailoverWriter":
        """Begin a new record with its first events; `since`: since when the lock is held, if not since the last event.

        Raises RecordError.
        """
        Log.create(path, Contents(events)).close()
        return cls.resume(path, elsewhere=elsewhere, since=since or events[-1].at)

    @classmethod
    def resume(
        cls, path: Path, *, elsewhere: Elsewhere, since: dt.datetime, away: RecordError | None = None
    ) -> "FailoverWriter":
        """Go on with an existing record; `since`: since when the lock is held. Raises RecordError."""
        held = HeldRecord.open(path, since=since)
        try:
            return cls(held, elsewhere, away=away)
        except BaseException:
            held.close()
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
        if self._unsaved != NOTHING or not isinstance(self._state, Saved | Unsaved):
            with suppress(NotRecorded):
                self._keep(NOTHING)
        return self._state

    def save_to(self, folder: Path) -> Path:
        """Write everything from memory to a new record in a folder. Raises RecordError; nothing has changed then.

        While all is well it is only a copy; else the meeting goes on there until its own record can be written.
        """
        path = self._free_path(folder)
        if isinstance(self._state, Saved):
            Log.create(path, self._contents).close()
            return path
        chosen = HeldRecord.create(path, self._contents)
        if self._away is not None and not self._second_is_ahead and self._why is None:
            self._move_to(chosen, self._away)
        else:
            self._use_second(chosen)
        self._settle(self._contents)
        return path

    def close(self) -> None:
        """Try once more to write what is missing, then let go of all files and locks; `state` says how it ended."""
        self.retry()
        if self._second is not None:
            self._second.close()
        self._original.close()
        self._elsewhere.let_go(self._original.path)

    def _keep(self, more: Contents) -> None:
        wanted = self._contents.with_more(more)
        try:
            self._store(wanted, self._unsaved.with_more(more))
        except NotRecorded as error:
            if not self._unsaved_allowed:
                self._state = Unsaved(len(self._unsaved.events), error)
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
        self._state = self._where()

    def _where(self) -> State:
        """Where everything is, if nothing is in memory only."""
        if self._second is not None and self._second_is_ahead and self._why is not None:
            path = self._second.path
            return SavedElsewhere(path, self._at(), self._why, self._is_temporary(path))
        path = self._original.path
        if self._away is not None:
            return SavedElsewhere(path, self._at(), self._away, self._is_temporary(path))
        return Saved(path, self._at())

    def _store(self, wanted: Contents, missing: Contents) -> None:
        """Write what is missing, so that one place holds all that is wanted. Raises NotRecorded."""
        was_ahead = self._second_is_ahead
        failure = self._failure_of_second(wanted) if was_ahead else None
        try:
            self._store_in_original(wanted, missing)
        except NotRecorded as error:
            self._why = error
            failure = failure if was_ahead else self._failure_of_second(wanted)
            if failure is not None:
                raise _both(error, failure) from error

    def _store_in_original(self, wanted: Contents, missing: Contents) -> None:
        log = self._original.log
        if self._why is None:
            log.write(missing)
        else:
            log.catch_up(wanted, patience_ms=0)
        self._why = None
        if self._second_is_ahead:
            self._second_is_ahead = False
            self._elsewhere.forget(self._original.path, self._run, self._places)

    def _failure_of_second(self, wanted: Contents) -> RecordError | None:
        """Write everything in the second place; what went wrong, or None."""
        if self._second is not None:
            try:
                self._second.log.catch_up(wanted)
            except NotRecorded as error:
                if error.code not in {"damaged", "diverged", "missing", "not_a_record", "replaced"}:
                    return error
            else:
                self._use_second(self._second)
                return None
        try:
            self._use_second(HeldRecord.create(self._free_path(self._elsewhere.second_place), wanted))
        except RecordError as error:
            return error
        return None

    def _use_second(self, second: HeldRecord) -> None:
        """Go on in a second record, which has everything, and note that it has."""
        if self._second is not None and self._second is not second:
            self._second.close()
        if not self._second_is_ahead or self._second is not second:
            self._places.add(second.path)
            self._elsewhere.remember(self._original.path, self._run, second.path)
        self._second, self._second_is_ahead = second, True

    def _move_to(self, chosen: HeldRecord, away: RecordError) -> None:
        """Go on in a record in a chosen folder instead of the one that was not the meeting's own either."""
        before, self._original = self._original, chosen
        before.close()
        self._elsewhere.remember(away.path, self._run, chosen.path)
        if away.path == before.path:
            self._away = None

    def _is_temporary(self, path: Path) -> bool:
        return real_path(path.parent) == real_path(self._elsewhere.second_place)

    @property
    def _run(self) -> str:
        return self._contents.events[0].id

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
