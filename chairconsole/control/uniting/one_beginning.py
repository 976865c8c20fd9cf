"""The contents of two records that go back to one beginning, as one."""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass

from chairconsole.control.uniting.branches import united_events
from chairconsole.control.working_texts import is_typed
from chairconsole.domain.events.envelope import Event
from chairconsole.record.contents import Contents, WorkingText


@dataclass(frozen=True, slots=True)
class HalfTyped:
    """A wording of a half-typed text that is not in the united record: its key, and what was typed."""

    key: str
    text: str


def begin_alike(one: Contents, other: Contents) -> bool:
    """Whether two records go back to one beginning: their first events are the same."""
    return bool(one.events and other.events) and one.events[0].id == other.events[0].id


def united_contents(one: Contents, other: Contents) -> Contents:
    """All that is in either, the same in whichever order they are given. Raises Contradiction."""
    working = dict(one.working_texts)
    for key, text in other.working_texts.items():
        working[key] = max(working.get(key, text), text, key=_later)
    return Contents(united_events(one.events, other.events), working, {**one.texts, **other.texts})


def half_typed_lost(side: Contents, united: Contents) -> Iterator[HalfTyped]:
    """What was half typed in a record and is neither in the united one's wording nor in anything kept in it."""
    kept = {text for event in united.events for text in _texts_in(event)} | set(united.texts.values())
    for key, working in sorted(side.working_texts.items()):
        text = typed_words(working.text)
        now = united.working_texts.get(key)
        is_there = now is not None and typed_words(now.text).startswith(text)
        if is_typed(key) and text.strip() and not is_there and not any(text.strip() in one for one in kept):
            yield HalfTyped(key, text)


def typed_words(kept: str) -> str:
    """The words of a half-typed text: a note is kept with its speech and themes."""
    with suppress(ValueError):
        found = json.loads(kept)
        if isinstance(found, dict):
            return str(found.get("text", ""))
    return kept


def _later(working: WorkingText) -> tuple[object, str]:
    return working.changed_at, working.text


def _texts_in(event: Event) -> Iterator[str]:
    return (value for name, value in event.body if name == "text" and isinstance(value, str))
