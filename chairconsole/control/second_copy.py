"""A second copy of the record while a session runs: kept a few seconds behind, by a thread that may hang."""

import datetime as dt
import logging
from concurrent.futures import Future, wait
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from chairconsole.control.background import in_background
from chairconsole.control.clock import TimeSource
from chairconsole.control.copy_place import Copied, CopyPlace, bring_up_to_date
from chairconsole.record.contents import Contents
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import RecordError, code_of, sentence
from chairconsole.record.failover_writer import Saved, State, Unsaved

LOGGER = logging.getLogger("chairconsole")

PAUSE_NS = 2_000_000_000
"""How long a disk is left alone between two attempts."""

RETRY_NS = 5_000_000_000
"""How long it is left alone after one that failed."""

NO_ANSWER_NS = 10_000_000_000
"""A disk that has not answered for so long hangs."""

TO_FINISH_SECONDS = 2.0
"""How long the end of a session waits for the copy."""


class HoldsContents(Protocol):
    """What a copy is made of."""

    @property
    def state(self) -> State:
        """Where everything is."""

    @property
    def contents(self) -> Contents:
        """All that the record should hold; it never changes, another takes its place."""


class CopyStanding(StrEnum):
    """How it is with the second copy. Kept: at most a few seconds behind. Failing: the last attempt came to nothing."""

    BEGINNING = "beginning"
    KEPT = "kept"
    FAILING = "failing"
    HANGING = "hanging"


@dataclass(frozen=True, slots=True)
class CopyState:
    """How it is with the second copy: where it is, up to which event (`at`) it holds how many, and what is wrong.

    `path` is None as long as it was not reached in this run. `passed_over` says why a file of its name was left as it
    is; `same_disk`: should that disk fail, the record goes with it; `must_choose`: no other attempt can help.
    """

    standing: CopyStanding
    place: CopyPlace
    path: Path | None = None
    at: dt.datetime | None = None
    events: int = 0
    why: str = ""
    passed_over: str = ""
    same_disk: bool = False
    must_choose: bool = False


@dataclass(frozen=True, slots=True)
class _Attempt:
    wanted: Contents
    began_ns: int
    outcome: "Future[Copied]"


class SecondCopy:
    """Keeps a copy of a record where the chair wants one, as often as `look` is called; nothing here ever waits.

    Each attempt is a thread of its own that is given the contents of that moment, and there is one at a time: while a
    disk hangs, nothing piles up, and once it answers again the newest contents are written. Nothing of the thread
    touches the record. A copy that holds what could be written nowhere else is noted, and the next start asks for it.
    """

    def __init__(self, holder: HoldsContents, record: Path, source: TimeSource, elsewhere: Elsewhere) -> None:
        """Nothing is kept until a place is chosen. `record` lends the copy its name."""
        self._holder = holder
        self._elsewhere = elsewhere
        self._noted: set[Path] = set()
        self._record = record
        self._source = source
        self._state: CopyState | None = None
        self._attempt: _Attempt | None = None
        self._copied: Contents | None = None
        self._is_known = False
        self._due_ns = 0

    @property
    def state(self) -> CopyState | None:
        """How it is as of the last `look`; None if no second copy is wanted."""
        return self._state

    def keep_in(self, place: CopyPlace) -> None:
        """Keep a copy in this place from now on; one in another place stays as it is."""
        self.stop()
        self._state = CopyState(CopyStanding.BEGINNING, place)
        self.look()

    def stop(self) -> None:
        """Keep no copy any more; the one that there is stays as it is."""
        self._state = self._attempt = self._copied = None
        self._is_known = False
        self._due_ns = self._source.awake_ns()

    def look(self) -> None:
        """Take what an attempt has come to, and begin the next one if it is time and there is something new."""
        state, now = self._state, self._source.awake_ns()
        if state is None:
            return
        if self._attempt is not None:
            if not self._attempt.outcome.done():
                if now - self._attempt.began_ns >= NO_ANSWER_NS and state.standing is not CopyStanding.HANGING:
                    self._state = replace(state, standing=CopyStanding.HANGING)
                return
            self._take(state, self._attempt, now)
        self._note()
        if self._holder.contents is not self._copied and now >= self._due_ns:
            self._begin(now)

    def finish(self, seconds: float = TO_FINISH_SECONDS) -> None:
        """Let what is still missing be written, waiting no longer than that, and not at all for a disk that hangs."""
        self.look()
        end = self._source.awake_ns() + round(seconds * 1_000_000_000)
        for _ in range(2):  # what is being written now may be older than the end of the session
            if self._state is None or self._state.standing is CopyStanding.HANGING:
                break
            if self._attempt is None and self._holder.contents is not self._copied:
                self._begin(self._source.awake_ns())
            if self._attempt is not None:
                wait([self._attempt.outcome], timeout=max(0, end - self._source.awake_ns()) / 1_000_000_000)
            self._due_ns = end
            self.look()

    def _note(self) -> None:
        """Note the copy as long as it alone holds what is in memory only."""
        saved, path = self._holder.state, self._state.path if self._state else None
        if self._noted and isinstance(saved, Saved):
            self._elsewhere.forget(self._record, self._run, self._noted)
            self._noted.clear()
        elif path is not None and path not in self._noted and isinstance(saved, Unsaved) and saved.count:
            self._elsewhere.remember(self._record, self._run, path)
            self._noted.add(path)

    @property
    def _run(self) -> str:
        return self._holder.contents.events[0].id

    def _begin(self, now: int) -> None:
        assert self._state is not None  # noqa: S101 - only a copy that is wanted is begun
        wanted, state = self._holder.contents, self._state
        latest = state.path if self._is_known else None
        try:
            outcome = in_background("second copy", bring_up_to_date, state.place, self._record, wanted, latest)
        except RuntimeError as error:  # the system gives no thread
            self._fail(state, RecordError("not_written", state.place.folder, reason=str(error)), now)
            return
        self._attempt = _Attempt(wanted, now, outcome)

    def _take(self, state: CopyState, attempt: _Attempt, now: int) -> None:
        self._attempt = None
        try:
            copied = attempt.outcome.result()
        except RecordError as error:
            self._fail(state, error, now)
            return
        except Exception as error:  # whatever a disk does, the meeting goes on
            LOGGER.warning("the second copy", exc_info=error)
            self._fail(state, RecordError(code_of(error), state.place.folder), now)
            return
        passed_over = sentence(copied.passed_over) if copied.passed_over else ""
        if copied.path == state.path:
            passed_over = passed_over or state.passed_over
        self._state = CopyState(
            CopyStanding.KEPT,
            copied.place,
            copied.path,
            attempt.wanted.events[-1].at,
            len(attempt.wanted.events),
            passed_over=passed_over,
            same_disk=copied.same_disk,
        )
        self._is_known, self._copied = True, attempt.wanted
        self._due_ns = now + PAUSE_NS

    def _fail(self, state: CopyState, error: RecordError, now: int) -> None:
        """Say what is wrong; what the disk holds by now has to be looked at anew."""
        hopeless = error.code == "own_folder"
        self._state = replace(state, standing=CopyStanding.FAILING, why=sentence(error), must_choose=hopeless)
        self._is_known, self._copied = False, None
        self._due_ns = now + RETRY_NS
