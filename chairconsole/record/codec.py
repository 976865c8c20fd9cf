"""Events as rows of the record and back."""

import datetime as dt
import hashlib
import json
from typing import NamedTuple

from chairconsole.domain.base.instants import of_a_meeting
from chairconsole.domain.events.envelope import Event, bodies_by_kind


class Row(NamedTuple):
    """An event as the record stores it; the body is JSON without its kind, which is a column.

    `chain` is `chain_of` this row and of the one before it of its origin.
    """

    seq: int
    origin: str
    n: int
    hlc: int
    step: str
    id: str
    at: str
    effective_at: str
    boot: str
    steady_ns: int
    kind: str
    body: str
    chain: str


EVENTS = (
    """CREATE TABLE events (
    seq INTEGER PRIMARY KEY,
    origin TEXT NOT NULL,
    n INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    step TEXT NOT NULL,
    id TEXT NOT NULL UNIQUE,
    at TEXT NOT NULL,
    effective_at TEXT NOT NULL,
    boot TEXT NOT NULL,
    steady_ns INTEGER NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    chain TEXT NOT NULL,
    UNIQUE (origin, n)
) STRICT""",
    """CREATE TRIGGER events_continue BEFORE INSERT ON events
WHEN NEW.seq <> coalesce((SELECT max(seq) FROM events), 0) + 1 OR EXISTS (SELECT 1 FROM events WHERE id = NEW.id)
    OR NEW.n <> coalesce((SELECT max(n) FROM events WHERE origin = NEW.origin), 0) + 1
BEGIN SELECT RAISE(ABORT, 'an event takes the next places, of all and of its origin, and has an id of its own'); END""",
    """CREATE TRIGGER events_are_not_changed BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END""",
    """CREATE TRIGGER events_are_not_deleted BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END""",
)
"""The table of events and the rules that it keeps, one statement each."""

COLUMNS = ", ".join(Row._fields)
INSERT = f"INSERT INTO events ({COLUMNS}) VALUES ({', '.join('?' * len(Row._fields))})"  # noqa: S608


class UnknownKind(ValueError):
    """A row of a kind that this version does not have."""

    def __init__(self, kind: str) -> None:
        super().__init__(kind)
        self.kind = kind


def to_row(event: Event, before: str = "") -> Row:
    """The row of an event after the one of its origin whose chain is `before`; "" if it is the first.

    Raises ValueError if the event could not be read back as it is.
    """
    row = Row(
        seq=event.seq,
        origin=event.origin,
        n=event.n,
        hlc=event.hlc,
        step=event.step,
        id=event.id,
        at=to_text(event.at),
        effective_at=to_text(event.effective_at),
        boot=event.boot,
        steady_ns=event.steady_ns,
        kind=event.body.kind,
        body=event.body.model_dump_json(exclude={"kind"}),
        chain="",
    )
    if from_row(row) != event:
        raise ValueError(f"an event of the kind {row.kind} would not be read back as it is")
    return row._replace(chain=chain_of(row, before))


def chain_of(row: Row, before: str) -> str:
    """SHA-256, in hexadecimal digits, over the chain of the row before of this origin and this row's canonical bytes.

    Those are a JSON array, without spaces, in UTF-8, of all columns in their order but `seq`, which is another on each
    laptop, and `chain`.
    """
    canonical = json.dumps(row[1:-1], ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(f"{before}{canonical}".encode("utf-8", "surrogatepass")).hexdigest()


def has_its_types(row: Row) -> bool:
    """Whether each value is of the type that its column has: a file that somebody else made may hold any."""
    return all(type(value) is wanted for value, wanted in zip(row, Row.__annotations__.values(), strict=True))


def from_row(row: Row) -> Event:
    """The event of a row. Raises UnknownKind, or ValueError if the row is not an event."""
    if not has_its_types(row):
        raise ValueError("a value is of another type")
    body = bodies_by_kind().get(row.kind)
    if body is None:
        raise UnknownKind(row.kind)
    stored = row._asdict()
    del stored["kind"], stored["chain"]
    instants = {"at": from_text(row.at), "effective_at": from_text(row.effective_at)}
    return Event.model_validate({**stored, **instants, "body": body.model_validate_json(row.body)})


def to_text(instant: dt.datetime) -> str:
    """An instant as ISO 8601 in UTC with microseconds, which sorts as text."""
    return instant.astimezone(dt.UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def from_text(text: str) -> dt.datetime:
    """The instant of a text in the record. Raises ValueError if it is none, has no zone, or is of no meeting."""
    instant = of_a_meeting(dt.datetime.fromisoformat(text))
    if instant.tzinfo is None:
        raise ValueError(f"no time zone: {text}")
    return instant.astimezone(dt.UTC)
