"""What every event has besides its body: its place in the record, its instant and its undo entry."""

import datetime as dt
import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, PlainValidator, SerializeAsAny

from chairconsole.domain.base.event_parts import Body
from chairconsole.domain.base.instants import Instant
from chairconsole.domain.base.timing import Stamp, microseconds
from chairconsole.domain.events import (
    agenda_events,
    draft_events,
    list_events,
    message_events,
    plan_events,
    point_events,
    proceedings_events,
    session_events,
    speech_events,
    undo_events,
)

_SUBJECTS = (
    session_events,
    agenda_events,
    list_events,
    speech_events,
    proceedings_events,
    plan_events,
    point_events,
    message_events,
    draft_events,
    undo_events,
)


MOST = 7 * 2**60
"""No number of an event is larger, so that the next ones too are whole numbers that a file can hold."""


@functools.cache
def bodies_by_kind() -> dict[str, type[Body]]:
    """Every class of body by the kind that the record stores, subject by subject."""
    found = [one for subject in _SUBJECTS for one in vars(subject).values()]
    bodies = [one for one in found if isinstance(one, type) and issubclass(one, Body)]
    return {body.model_fields["kind"].default: body for body in bodies if not body.model_fields["kind"].is_required()}


def _body(given: object) -> Body:
    """A body that was made already as it is, and any other by its kind."""
    if isinstance(given, Body):
        return given
    kind = given.get("kind") if isinstance(given, dict) else None
    if kind not in bodies_by_kind():
        raise ValueError(f"there is no kind of event {kind!r}")
    return bodies_by_kind()[kind].model_validate(given)


class Event(BaseModel):
    """One entry of the record: something that happened, at an instant.

    `seq` counts from 1 within a record, in the order in which events arrived there. `origin` names the installation
    that wrote it, `n` counts from 1 within its origin without gaps, and `hlc` is a hybrid logical clock: microseconds
    since 1970, UTC, and at least one more than any event that its origin knew. `step` is the id of the first event of
    its undo entry (what one undo takes back); `id` is a UUIDv7; `at` is UTC; `effective_at` is when it was true, which
    is `at` unless it was dated back; `boot` and `steady_ns` are the machine's steady clock.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    seq: int = Field(ge=1, le=MOST)
    origin: str
    n: int = Field(ge=1, le=MOST)
    hlc: int = Field(ge=0, le=MOST)
    step: str
    id: str
    at: Instant
    effective_at: Instant
    boot: str
    steady_ns: int = Field(ge=-MOST, le=MOST)
    body: Annotated[SerializeAsAny[Body], PlainValidator(_body)]

    @property
    def order(self) -> tuple[int, str, int]:
        """Its place among all events of a meeting, the same on every laptop whatever the order of arrival."""
        return self.hlc, self.origin, self.n

    @property
    def stamp(self) -> Stamp:
        """When it was recorded."""
        return Stamp(self.at, self.boot, self.steady_ns)

    @property
    def effective(self) -> Stamp:
        """When it was true."""
        stamp = self.stamp
        # Seldom is anything dated back, and a fold asks this of every event.
        return stamp if self.effective_at == stamp.at else stamp.earlier_by(stamp.at - self.effective_at)


@dataclass(frozen=True, slots=True)
class Happening:
    """What a decision asks the record to keep; `enveloped` makes events of it.

    `part_of` is an earlier undo entry that it belongs to, so that one undo takes back both.
    """

    body: Body
    effective_at: dt.datetime | None = None
    part_of: str | None = None


def enveloped(
    happenings: Sequence[Happening],
    now: Stamp,
    new_id: Callable[[], str],
    *,
    after: Sequence[Event],
    origin: str,
) -> tuple[Event, ...]:
    """The events of one decision: one instant, one undo entry, and the places `after` all events so far, in order."""
    ids = [new_id() for _ in happenings]
    seq = max((event.seq for event in after), default=0)
    n = next((event.n for event in reversed(after) if event.origin == origin), 0)
    hlc = max(microseconds(now.at), after[-1].hlc + 1 if after else 0)
    return tuple(
        Event(
            seq=seq + 1 + place,
            origin=origin,
            n=n + 1 + place,
            hlc=hlc + place,
            step=happening.part_of or ids[0],
            id=event_id,
            at=now.at,
            effective_at=happening.effective_at or now.at,
            boot=now.boot,
            steady_ns=now.steady_ns,
            body=happening.body,
        )
        for place, (event_id, happening) in enumerate(zip(ids, happenings, strict=True))
    )
