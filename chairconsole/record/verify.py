"""Whether a record is sound, and what is wrong with it in sentences."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.events.draft_events import DraftKept, DraftLocked
from chairconsole.domain.events.proceedings_events import PointOfOrderDescribed
from chairconsole.domain.events.session_events import SessionBegan
from chairconsole.record import codec, schema
from chairconsole.record.contents import hash_of
from chairconsole.record.errors import RecordError, code_of, in_brief, sentence

SAID_LATER = (PointOfOrderDescribed.model_fields["kind"].default,)
"""What belongs to an earlier step, whatever came between: one undo takes back both."""


@dataclass(frozen=True, slots=True)
class Findings:
    """What is wrong with a record, one English sentence each; none if it is sound. `events` were looked at.

    `changed` are those of the sentences that tell of entries that are not as they were recorded.
    """

    path: Path
    events: int
    sentences: tuple[str, ...]
    changed: tuple[str, ...] = ()

    @property
    def is_sound(self) -> bool:
        """Whether nothing is wrong."""
        return not self.sentences


def verify(path: Path) -> Findings:
    """Look at everything in a record, which may be open elsewhere. It never raises for what is in the file."""
    sentences: list[str] = []
    changed: list[str] = []
    rows: list[codec.Row] = []
    try:
        with closing(schema.connect(path, writable=False)) as connection:
            connection.execute("BEGIN")
            sentences += _of_the_file(connection)
            found = [
                codec.Row(*row)
                for row in connection.execute(f"SELECT {codec.COLUMNS} FROM events ORDER BY seq")  # noqa: S608
            ]
            sentences += _of_the_types(found)
            rows = [row for row in found if codec.has_its_types(row)]
            sentences += _of_the_order(rows)
            changed += _of_the_chain(rows)
            sentences += changed
            sentences += _of_the_bodies(rows)
            sentences += _of_the_texts(connection, rows)
    except RecordError as error:
        sentences.append(sentence(error))
    except sqlite3.Error as error:
        sentences.append(sentence(RecordError(code_of(error), path, reason=str(error))))
    return Findings(path, len(rows), tuple(map(in_brief, sentences)), tuple(changed))


def _of_the_file(connection: sqlite3.Connection) -> Iterator[str]:
    for (finding,) in connection.execute("PRAGMA integrity_check(20)").fetchall():
        if finding != "ok":
            yield f"The file itself is damaged: {finding}."
    found, expected = schema.definitions(connection), schema.own_definitions()
    for name in sorted(expected):
        if name not in found:
            yield f'The rule or table "{name}" is missing.'
        elif found[name] != expected[name]:
            yield f'The rule or table "{name}" was changed.'
    for name in sorted(set(found) - set(expected)):
        yield f'There is a rule or table "{name}" that does not belong in a record.'


def _of_the_types(rows: list[codec.Row]) -> Iterator[str]:
    last = 0
    for row in rows:
        last = row.seq if codec.has_its_types(row) else last + 1
        if not codec.has_its_types(row):
            yield f"Entry {last} holds a value of another type than an entry has."


def _of_the_order(rows: list[codec.Row]) -> Iterator[str]:
    if not rows:
        yield "There are no entries."
        return
    if rows[0].kind != "session_began":
        yield f"Entry {rows[0].seq} should begin the session and is of the kind {rows[0].kind}."
    is_rehearsed = _is_rehearsed(rows[0])
    seen: set[str] = set()
    previous: codec.Row | None = None
    last_of: dict[str, codec.Row] = {}
    for place, row in enumerate(rows, start=1):
        expected = 1 if previous is None else previous.seq + 1
        if row.seq != expected:
            last = row.seq - 1
            yield f"Entry {last} is missing." if last == expected else f"Entries {expected} to {last} are missing."
        if row.id in seen:
            yield f"Entry {row.seq} has the id {row.id} of an earlier one."
        seen.add(row.id)
        if place > 1 and row.kind == "session_began":
            yield f"Entry {row.seq} begins the session again."
        # What other laptops wrote may stand in between, and each has its own wall clock.
        own = last_of.get(row.origin)
        if own is not None and row.at < own.at:
            yield f"Entry {row.seq} ({row.at}) was written before entry {own.seq} ({own.at})."
        goes_on = own is not None and row.step == own.step
        may_come_later = is_rehearsed or row.kind in SAID_LATER
        if row.step != row.id and not goes_on and not (may_come_later and row.step in seen):
            yield f"Entry {row.seq} belongs to the step {row.step}, which does not begin right before it."
        previous = last_of[row.origin] = row


def _is_rehearsed(began: codec.Row) -> bool:
    """Whether a room was simulated: what it does belongs to the chair's step that it follows from."""
    with suppress(ValueError):
        return SessionBegan.model_validate_json(began.body).mode is Mode.REHEARSAL
    return False


def _of_the_chain(rows: list[codec.Row]) -> Iterator[str]:
    before: dict[str, codec.Row] = {}
    for row in rows:
        last = before.get(row.origin)
        if row.chain != codec.chain_of(row, last.chain if last else ""):
            first = "the first" if last is None else f"the one after entry {last.seq}"
            yield f"Entry {row.seq} is not {first} as it was recorded: entries were changed, removed or put in."
        before[row.origin] = row


def _of_the_bodies(rows: list[codec.Row]) -> Iterator[str]:
    for row in rows:
        try:
            codec.from_row(row)
        except codec.UnknownKind:
            yield f'Entry {row.seq} is of the kind "{row.kind}", which this version does not know.'
        except ValueError as error:
            yield f"Entry {row.seq} ({row.kind}) cannot be read: {str(error).splitlines()[0]}."


def _of_the_texts(connection: sqlite3.Connection, rows: list[codec.Row]) -> Iterator[str]:
    fits = {
        text_hash: hash_of(text) == text_hash for text_hash, text in connection.execute("SELECT hash, text FROM texts")
    }
    of_versions: set[str] = set()
    for seq, version in _versions(rows):
        draft = f"{version.purpose.value}, {version.block}" if version.block else version.purpose.value
        of_versions.add(version.text_hash)
        if version.text_hash not in fits:
            yield f"Entry {seq} kept a draft ({draft}) whose text is missing: {version.text_hash}."
        elif not fits[version.text_hash]:
            yield f"Entry {seq} kept a draft ({draft}) whose text is another than its hash says: {version.text_hash}."
    for text_hash in sorted(fits.keys() - of_versions):
        if not fits[text_hash]:
            yield f"The text {text_hash} is not what its hash says."


def _versions(rows: list[codec.Row]) -> Iterator[tuple[int, DraftKept | DraftLocked]]:
    """The versions of drafts, and those that were locked, with the places of their entries.

    What cannot be read is reported by `_of_the_bodies`.
    """
    with_text = {body.model_fields["kind"].default: body for body in (DraftKept, DraftLocked)}
    for row in rows:
        if row.kind in with_text:
            with suppress(ValueError):
                yield row.seq, with_text[row.kind].model_validate_json(row.body)
