"""How a record is taken from one format to the next, and that it says the same afterwards."""

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress

from chairconsole.domain.base.timing import microseconds
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.events.session_events import SessionBegan
from chairconsole.domain.meeting.fold import fold
from chairconsole.domain.meeting.state import Meeting
from chairconsole.record import codec

Migration = Callable[[sqlite3.Connection], None]
"""Takes a record from one format to the next, inside a transaction of the caller."""


def number_and_chain(connection: sqlite3.Connection) -> None:
    """From format 3, whose events stood in their order of arrival alone, to format 4, where they are chained."""
    rows = list(_rows(connection))
    connection.execute("DROP TABLE events")
    for statement in codec.EVENTS:
        connection.execute(statement)
    connection.executemany(codec.INSERT, numbered(rows))


MIGRATIONS: Mapping[int, Migration] = {3: number_and_chain}
"""By the format that each one starts from, where the next has other tables.

From all others the next has but more kinds of events and fields, whose defaults are what was true before.
"""


def require_same_meeting(before: sqlite3.Connection, after: sqlite3.Connection) -> None:
    """Fold the events of an older record and of its migrated copy. Raises sqlite3.DatabaseError if they differ.

    Where an event cannot be read, in neither of them, there is nothing to fold: reading tells that.
    """
    with suppress(ValueError):
        if _meeting(before) != _meeting(after):
            raise sqlite3.DatabaseError("taken to another format it would tell another meeting")


def _meeting(connection: sqlite3.Connection) -> Meeting | None:
    """The meeting of a record of any format, without its history; None if it does not begin with a session."""
    events = [_without_numbers(event, place) for place, event in enumerate(sorted(_events(connection), key=_order))]
    if not events or not isinstance(events[0].body, SessionBegan):
        return None
    return fold(events[0].body.session, events)


def _order(event: Event) -> tuple[int, str, int]:
    return event.order


def _without_numbers(event: Event, place: int) -> Event:
    return event.model_copy(update={"n": place + 1, "hlc": place})


def _events(connection: sqlite3.Connection) -> Iterator[Event]:
    return (codec.from_row(row) for row in _rows(connection))


def _rows(connection: sqlite3.Connection) -> Iterator[codec.Row]:
    """The rows of a record of any format; those of an older one have their place for a number and for an instant."""
    found = connection.execute("SELECT * FROM events ORDER BY seq")
    names = [column[0] for column in found.description]
    for values in found.fetchall():
        row = dict(zip(names, values, strict=True))
        older = {"n": row["seq"], "hlc": row["seq"], "chain": ""}
        yield codec.Row(**{name: {**older, **row}[name] for name in codec.Row._fields})


def numbered(rows: list[codec.Row]) -> Iterator[codec.Row]:
    """The rows with their numbers within their origins, a hybrid logical clock that keeps their order, and chained."""
    last: dict[str, codec.Row] = {}
    hlc = -1
    for row in rows:
        hlc = max(hlc + 1, _instant(row.at))
        before = last.get(row.origin)
        numbered = row._replace(n=before.n + 1 if before else 1, hlc=hlc)
        last[row.origin] = numbered._replace(chain=codec.chain_of(numbered, before.chain if before else ""))
        yield last[row.origin]


def _instant(text: str) -> int:
    """An instant of a row in microseconds; 0 where it is unreadable, which reading will tell."""
    try:
        return microseconds(codec.from_text(text))
    except (TypeError, ValueError):
        return 0
