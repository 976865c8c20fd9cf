"""What every event carries besides what happened: its place in the record, its instant and its step."""

import datetime as dt
import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Annotated, Any, get_args

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, GetCoreSchemaHandler, TypeAdapter
from pydantic_core import CoreSchema, core_schema

from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.all_events import (
    AnyBody,
    Body,
    ClockStepped,
    ConsoleResumed,
    DraftBody,
    MachineSlept,
    MessageBody,
    PointBody,
    Redone,
    SessionBegan,
    Undone,
)

NOTES = frozenset({*get_args(PointBody), *get_args(MessageBody)})
"""What the undo of notes takes back, and the chair's never does."""

NOT_THE_CHAIRS = NOTES.union(
    get_args(DraftBody), {SessionBegan, ConsoleResumed, ClockStepped, MachineSlept, Undone, Redone}
)
"""What the chair's undo never takes back: the console's own events, notes and drafts."""


class _AsItIs:
    """Takes a body that was made already as it is, and reads any other by its kind.

    To read any kind, pydantic needs a validator of them all, which takes longer to make than all else about events.
    The console never needs it: the record tells the kind of each body, and has it made by that kind alone.
    """

    @classmethod
    def __get_pydantic_core_schema__(cls, source: object, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            lambda value: value if isinstance(value, Body) else _reader().validate_python(value)
        )


@functools.cache
def _reader() -> TypeAdapter[Any]:
    return TypeAdapter(AnyBody)


class Event(BaseModel):
    """One entry of the record: something that happened, at an instant.

    `seq` counts from 1 within a record; `step` is the id of the first event of its step (what one undo takes
    back); `id` is a UUIDv7; `origin` names the installation that wrote it; `at` is UTC; `effective_at` is when
    it was true, which is `at` unless it was dated back; `boot` and `steady_ns` tell the machine's steady clock.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    seq: int = Field(ge=1)
    step: str
    id: str
    origin: str
    at: AwareDatetime
    effective_at: AwareDatetime
    boot: str
    steady_ns: int
    body: Annotated[AnyBody, _AsItIs]

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

    @property
    def is_the_chairs(self) -> bool:
        """Whether the chair's undo may take it back."""
        return type(self.body) not in NOT_THE_CHAIRS

    @property
    def is_a_note(self) -> bool:
        """Whether the undo of notes may take it back."""
        return type(self.body) in NOTES


@dataclass(frozen=True, slots=True)
class Happening:
    """What a decision asks the record to keep; `enveloped` makes events of it."""

    body: AnyBody
    effective_at: dt.datetime | None = None


def enveloped(
    happenings: Sequence[Happening], now: Stamp, new_id: Callable[[], str], *, after: int, origin: str
) -> tuple[Event, ...]:
    """The events of one decision: one instant, one step named by its first event, and the next places `after` a seq."""
    ids = [new_id() for _ in happenings]
    return tuple(
        Event(
            seq=after + place,
            step=ids[0],
            id=event_id,
            origin=origin,
            at=now.at,
            effective_at=happening.effective_at or now.at,
            boot=now.boot,
            steady_ns=now.steady_ns,
            body=happening.body,
        )
        for place, (event_id, happening) in enumerate(zip(ids, happenings, strict=True), start=1)
    )
