"""The contents of a record."""

import datetime as dt
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field

from chairconsole.domain.events.envelope import Event


@dataclass(frozen=True, slots=True)
class WorkingText:
    """A text that is still being typed, and when it was last changed (UTC)."""

    text: str
    changed_at: dt.datetime


@dataclass(frozen=True)
class Contents:
    """All that a record holds, or what is to be added to one: events, working texts by key, texts by hash."""

    events: tuple[Event, ...] = ()
    working_texts: Mapping[str, WorkingText] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)

    def with_more(self, more: "Contents") -> "Contents":
        """These contents and more; a working text of the same key is replaced."""
        return Contents(
            self.events + more.events,
            {**self.working_texts, **more.working_texts},
            {**self.texts, **more.texts},
        )


def hash_of(text: str) -> str:
    """The key of a text in a record: its SHA-256 in hexadecimal digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def storable(text: str) -> str:
    """A text as a file can hold it: halves of surrogate pairs, which some input methods leave, become U+FFFD."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
