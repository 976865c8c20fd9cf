"""Events as rows of the record and back."""

import datetime as dt
from typing import NamedTuple

from chairconsole.domain.events.envelope import Event, bodies_by_kind


class Row(NamedTuple):
    """An event as the record stores it; the body is JSON without its kind, which is a column."""

    seq: int
    step: str
    id: str
    origin: str
    at: str
    effective_at: str
    boot: str
    steady_ns: int
    kind: str
    body: str


class UnknownKind(ValueError):
    """A row of a kind that this version does not have."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


def to_row(event: Event) -> Row:
    """The row of an event. Raises ValueError if the event could not be read back as it is."""
    row = Row(
        seq=event.seq,
        step=event.step,
        id=event.id,
        origin=event.origin,
        at=to_text(event.at),
        effective_at=to_text(event.effective_at),
        boot=event.boot,
        steady_ns=event.steady_ns,
        kind=event.body.kind,
        body=event.body.model_dump_json(exclude={"kind"}),
    )
    if from_row(row) != event:
        raise ValueError(f"an event of the kind {row.kind} would not be read back as it is")
    return row


def from_row(row: Row) -> Event:
    """The event of a row. Raises UnknownKind, or ValueError if the row is not an event."""
    body = bodies_by_kind().get(row.kind)
    if body is None:
        raise UnknownKind(row.kind)
    stored = row._asdict()
    del stored["kind"]
    instants = {"at": from_text(row.at), "effective_at": from_text(row.effective_at)}
    return Event.model_validate({**stored, **instants, "body": body.model_validate_json(row.body)})


def to_text(instant: dt.datetime) -> str:
    """An instant as ISO 8601 in UTC with microseconds, which sorts as text."""
    return instant.astimezone(dt.UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def from_text(text: str) -> dt.datetime:
    """The instant of a text in the record. Raises ValueError if it is none or has no zone."""
    instant = dt.datetime.fromisoformat(text)
    if instant.tzinfo is None:
        raise ValueError(f"no time zone: {text}")
    return instant.astimezone(dt.UTC)
