"""What is half typed, kept at most once a second beside the events, so that a crash loses a second of typing."""

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import Protocol

from chairconsole.domain.base.instants import of_a_meeting
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.envelope import MOST
from chairconsole.record.errors import NotRecorded

ONCE_IN_NS = 1_000_000_000
SEEN_IN_NS = 5_000_000_000
LAST_SEEN = "last_seen"
NOT_TYPED = frozenset({LAST_SEEN, "kept", "notes_hidden", "rehearsal", "room_display"})
"""What is kept beside half-typed texts that nobody typed, by its key up to the colon."""


class TextStore(Protocol):
    """Where half-typed texts are kept."""

    def set_working_texts(self, texts: Mapping[str, str], changed_at: dt.datetime) -> None:
        """Keep texts that are still being typed, by key, all or none. Raises NotRecorded."""

    def working_text(self, key: str) -> str | None:
        """The text that is being typed under this key, or None."""


class WorkingTexts:
    """Half-typed texts by key. Writing them may fail without harm: the next second tries again.

    Every few seconds it also keeps when the console was last seen running, so that a restart can tell how long
    it was down, and a rehearsal goes on where it stood still. Those seconds are real ones, told by `real_ns`,
    however fast a rehearsal runs.
    """

    def __init__(self, store: TextStore, real_ns: Callable[[], int]) -> None:
        self._store = store
        self._real_ns = real_ns
        self._changed: dict[str, str] = {}
        self._written: int | None = None
        self._seen: int | None = None

    def get(self, key: str) -> str:
        """The text under a key; empty if there is none."""
        return self._changed[key] if key in self._changed else self._store.working_text(key) or ""

    def set(self, key: str, text: str) -> None:
        """Remember a text; `flush` writes it."""
        if text != self.get(key):
            self._changed[key] = text

    def was_kept(self, keys: Iterable[str]) -> None:
        """What is half typed under these keys was kept together with a command."""
        for key in keys:
            self._changed.pop(key, None)

    def flush(self, now: Stamp, *, at_once: bool = False) -> None:
        """Write what changed, unless that was done less than a second ago."""
        real = self._real_ns()
        if self._seen is None or at_once or real - self._seen >= SEEN_IN_NS:
            self._changed[LAST_SEEN] = f"{now.at.isoformat()} {now.boot} {now.steady_ns}"
            self._seen = real
        if not self._changed or (self._written is not None and not at_once and real - self._written < ONCE_IN_NS):
            return
        self._written = real
        with suppress(NotRecorded):
            self._store.set_working_texts(self._changed, now.at)
            self._changed = {}


def last_seen(store: TextStore) -> Stamp | None:
    """When the console was last seen running on this record, as far as it was kept."""
    text = store.working_text(LAST_SEEN)
    try:
        at, boot, steady_ns = (text or "").split(" ")
        seen = Stamp(of_a_meeting(dt.datetime.fromisoformat(at)), boot, int(steady_ns))
    except ValueError:
        return None
    return None if seen.at.tzinfo is None or abs(seen.steady_ns) > MOST else seen


def is_typed(key: str) -> bool:
    """Whether a person typed the text that is kept under this key."""
    return key.partition(":")[0] not in NOT_TYPED
