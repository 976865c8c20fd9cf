"""Which records a folder holds."""

import datetime as dt
import json
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from chairconsole.domain.plan.time_zone import check_time_zone
from chairconsole.record import codec, schema
from chairconsole.record.errors import RecordError, code_of


@dataclass(frozen=True, slots=True)
class RecordSummary:
    """The key data of a record. If it cannot be read, `problem` is why, and most of the rest is empty.

    `run` is the id of the first event: copies and second records of one run share it. `interventions` are
    the speeches that count: neither taken back nor void. Instants are UTC, `day` is the day at the venue on which the
    run began. City and zone are those with which it began; a room's clock that was off is not looked for.
    """

    path: Path
    changed_at: dt.datetime
    run: str = ""
    session_id: str = ""
    title: str = ""
    mode: str = ""
    city: str = ""
    zone: ZoneInfo | None = None
    began_at: dt.datetime | None = None
    day: dt.date | None = None
    last_at: dt.datetime | None = None
    events: int = 0
    interventions: int = 0
    problem: RecordError | None = None

    @property
    def last_at_venue(self) -> dt.datetime | None:
        """When the last event was, in the time of the venue; None if that is not known."""
        return self.last_at.astimezone(self.zone) if self.last_at and self.zone else None


def find_records(folder: Path) -> tuple[RecordSummary, ...]:
    """The records in a folder, the one with the newest event first; empty if there is no such folder.

    Raises RecordError (not_readable) if the folder may not be looked into.
    """
    try:
        names = [path for path in folder.iterdir() if path.name.endswith(schema.SUFFIX)]
    except (FileNotFoundError, NotADirectoryError):
        return ()
    except OSError as error:
        raise RecordError("not_readable", folder, reason=error.strerror or "") from error
    summaries = [summary(path) for path in sorted(names)]
    return tuple(sorted(summaries, key=lambda found: found.last_at or found.changed_at, reverse=True))


def summary(path: Path) -> RecordSummary:
    """What a record says of itself, read without going through all of it; it never raises for what is in it."""
    changed_at = dt.datetime.fromtimestamp(0, dt.UTC)
    with suppress(OSError):
        changed_at = dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)
    try:
        with closing(schema.connect(path, writable=False, as_found=True)) as connection:
            return _read(connection, path, changed_at)
    except RecordError as error:
        return RecordSummary(path, changed_at, problem=error)
    except sqlite3.Error as error:
        return RecordSummary(path, changed_at, problem=RecordError(code_of(error), path, reason=str(error)))
    except (AttributeError, KeyError, RecursionError, TypeError, ValueError):
        problem = RecordError("damaged", path, reason="an entry is unreadable")
        return RecordSummary(path, changed_at, problem=problem)


def _read(connection: sqlite3.Connection, path: Path, changed_at: dt.datetime) -> RecordSummary:
    connection.execute("BEGIN")
    first = connection.execute("SELECT id, at, kind, body FROM events ORDER BY seq LIMIT 1").fetchone()
    if first is None:
        return RecordSummary(path, changed_at, problem=RecordError("damaged", path, reason="it has no entries"))
    last_at = connection.execute("SELECT at FROM events ORDER BY seq DESC LIMIT 1").fetchone()[0]
    run, began_at, kind, body = first
    if kind != "session_began":
        problem = RecordError("damaged", path, seq="1", reason="it does not begin with a session")
        return RecordSummary(path, changed_at, run=run, problem=problem)
    began = json.loads(body)
    venue = began["session"]["venue"]
    zone = ZoneInfo(check_time_zone(venue["time_zone"]))
    return RecordSummary(
        path=path,
        changed_at=changed_at,
        run=run,
        session_id=began["session"]["id"],
        title=began["session"]["title"],
        mode=began["mode"],
        city=venue["city"],
        zone=zone,
        began_at=codec.from_text(began_at),
        day=codec.from_text(began_at).astimezone(zone).date(),
        last_at=codec.from_text(last_at),
        events=connection.execute("SELECT count(*) FROM events").fetchone()[0],
        interventions=_interventions(connection),
    )


def _interventions(connection: sqlite3.Connection) -> int:
    """How many speeches count. What was taken back may have been restored since."""
    taken_back: set[str] = set()
    for kind, body in connection.execute(
        "SELECT kind, body FROM events WHERE kind IN ('undone', 'redone') ORDER BY seq"
    ):
        if kind == "undone":
            taken_back.add(json.loads(body)["taken_back"])
        else:
            taken_back.discard(json.loads(body)["restored"])
    given: set[str] = set()
    void: set[str] = set()
    for kind, step, body in connection.execute(
        "SELECT kind, step, body FROM events WHERE kind IN ('floor_given', 'intervention_voided')"
    ):
        if step not in taken_back:
            (given if kind == "floor_given" else void).add(json.loads(body)["intervention"])
    return len(given - void)
