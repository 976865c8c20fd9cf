"""What can still be read of a damaged record; the file stays as it is."""

import stat
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from itertools import groupby
from pathlib import Path

from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.base.translatable import Translatable
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.events.session_events import SessionBegan
from chairconsole.domain.plan.session import Session
from chairconsole.record import codec
from chairconsole.record.contents import Contents, WorkingText, hash_of
from chairconsole.record.errors import RecordError, code_of
from chairconsole.record.files import status_of
from chairconsole.record.migrations import numbered
from chairconsole.record.reading.carving import Carved, rows_in
from chairconsole.record.reading.image import LARGEST, has_foreign_journal, journal_of

_COLUMNS, _OLDER_COLUMNS = "ntiitttttittt", "nttttttitt"
_LEAST_BYTES = 100
"""No entry takes fewer bytes of a file."""

_OLDER_ORDER = ("seq", "step", "id", "origin", "at", "effective_at", "boot", "steady_ns", "kind", "body")

REHEARSED = "rehearsal"
"""What a rehearsal's events have for a boot of the machine."""


@dataclass(frozen=True)
class Recovered:
    """What was read, as it is in the new record, and what was not: the places of entries, and the texts' hashes.

    `changed` are entries that are not as they were recorded; they were taken as they can be read. `is_begun_anew`: the
    entry that held the session was lost, and another session was given for it.
    """

    contents: Contents
    lost: tuple[int, ...] = ()
    changed: tuple[int, ...] = ()
    lost_texts: tuple[str, ...] = ()
    is_begun_anew: bool = False

    def sentences(self) -> Iterator[str]:
        """What is missing or in doubt, and what that means."""
        for first, last in _ranges(self.lost):
            one = Translatable("Entry %1 is lost: what it said is missing from all after it.", first)
            several = Translatable("Entries %1 to %2 are lost: what they said is missing from all after.", first, last)
            yield one if first == last else several
        for first, last in _ranges(self.changed):
            one = Translatable("Entry %1 is not as it was recorded; it was taken as it can be read.", first)
            several = Translatable("Entries %1 to %2 are not as recorded; they were taken as read.", first, last)
            yield one if first == last else several
        if self.is_begun_anew:
            yield Translatable("The session itself was lost; the one that was given stands in its place.")
        if self.lost_texts:
            yield Translatable("The texts of %1 kept versions of drafts are lost.", len(self.lost_texts))
        yield Translatable("Whether there were entries after the last one that was found, the file does not tell.")


def recoverable(path: Path, session: Session | None = None) -> Recovered:
    """What can be read of a damaged record, from its bytes alone; `session` where its own is lost.

    Raises RecordError: missing, not_readable, not_a_record (nothing in it can be read), or damaged (the session is
    lost, and none was given).
    """
    data = _bytes(path)
    if journal_of(path).exists() and not has_foreign_journal(path):
        # The pages that a commit had found may have rows that the file has lost.
        data = data + b"\0" * (-len(data) % 65_536) + _bytes(journal_of(path))
    rows, changed = _best_rows(data)
    events, unread = _events(rows, changed)
    if not events:
        raise RecordError("not_a_record", path)
    texts = {text_hash: text for text_hash, text in _pairs(data) if hash_of(text) == text_hash}
    # A place beyond all that the file has room for was put into it: what lies before is no gap.
    last = max((seq for seq in events if seq <= len(data) // _LEAST_BYTES), default=0)
    lost = tuple(seq for seq in range(1, last + 1) if seq not in events) + tuple(seq for seq in unread if seq > last)
    told = [events[seq] for seq in sorted(events)]
    is_begun_anew = not isinstance(told[0].body, SessionBegan)
    if is_begun_anew:
        if session is None:
            raise RecordError("damaged", path, reason="the entry that holds the session is lost")
        told.insert(0, _begun(session, told[0]))
    asked = {version for event in told if (version := getattr(event.body, "text_hash", None))}
    return Recovered(
        contents=Contents(tuple(_in_order(told)), _working(data, told), texts),
        lost=lost,
        changed=tuple(sorted(changed & events.keys())),
        lost_texts=tuple(sorted(asked - texts.keys())),
        is_begun_anew=is_begun_anew,
    )


def _bytes(path: Path) -> bytes:
    status = status_of(path)
    if not stat.S_ISREG(status.st_mode):
        raise RecordError("not_a_record", path)
    if status.st_size > LARGEST:
        raise RecordError("damaged", path, reason="it is too large for a record")
    try:
        with path.open("rb") as file:
            return file.read()
    except OSError as error:
        code = code_of(error)
        code = code if code == "disk_error" else "not_readable"
        raise RecordError(code, path, reason=error.strerror or "") from error


def _best_rows(data: bytes) -> tuple[Mapping[int, codec.Row], frozenset[int]]:
    """A row for each place, and the places of those that are not as they were recorded.

    Of several rows, as an older copy of a page has them, it is one that fits the one before it of its origin. Another
    entry, whose place was damaged, is put where its number tells, if nothing is there.
    """
    several: dict[int, list[codec.Row]] = {}
    for row in _all_rows(data):
        several.setdefault(row.seq, []).append(row)
    best, changed, last = dict[int, codec.Row](), set[int](), dict[str, codec.Row]()
    for seq in sorted(several):
        row = max(several[seq], key=lambda one: _fits(one, last.get(one.origin)))
        if _fits(row, last.get(row.origin)) is _Fit.NOT:
            changed.add(seq)
        best[seq] = last[row.origin] = row
    known = {row.id for row in best.values()}
    for row in (one for rows in several.values() for one in rows if one.id not in known):
        if row.n not in best:
            best[row.n] = row._replace(seq=row.n)
            changed.add(row.n)
    return dict(sorted(best.items())), frozenset(changed)


class _Fit(IntEnum):
    """Whether the chain tells that a row is what it was; where the one before it is lost, nothing tells otherwise."""

    NOT = 0
    UNKNOWN = 1
    AS_RECORDED = 2


def _fits(row: codec.Row, before: codec.Row | None) -> _Fit:
    if row.n > 1 and (before is None or before.n != row.n - 1):
        return _Fit.UNKNOWN
    return _Fit.AS_RECORDED if row.chain == codec.chain_of(row, before.chain if before else "") else _Fit.NOT


def _all_rows(data: bytes) -> Iterator[codec.Row]:
    found = [codec.Row(*row.values) for row in rows_in(data, _COLUMNS)]  # type: ignore[arg-type]
    yield from found
    if not found:
        older = sorted(rows_in(data, _OLDER_COLUMNS))
        yield from numbered(list({row.number: _from_older(row) for row in older}.values()))


def _from_older(row: Carved) -> codec.Row:
    of_columns = dict(zip(_OLDER_ORDER, row.values, strict=True))
    return codec.Row(**{"n": row.number, "hlc": row.number, "chain": "", **of_columns})  # type: ignore[arg-type]


def _events(rows: Mapping[int, codec.Row], changed: frozenset[int]) -> tuple[dict[int, Event], list[int]]:
    """The events by their places, each id once, and the places of rows that are no event.

    An id belongs to the row that is as it was recorded; a damaged one may have got that of another.
    """
    events, unread, ids = dict[int, Event](), list[int](), set[str]()
    for seq, row in sorted(rows.items(), key=lambda one: (one[0] in changed, one[0])):
        try:
            event = codec.from_row(row)
        except ValueError:
            unread.append(seq)
            continue
        if event.id not in ids:
            ids.add(event.id)
            events[seq] = event
    return events, unread


def _in_order(events: Iterable[Event]) -> Iterator[Event]:
    """The events with the places that follow on each other, of all and of their origin."""
    last: dict[str, int] = {}
    for seq, event in enumerate(events, 1):
        last[event.origin] = last.get(event.origin, 0) + 1
        yield event.model_copy(update={"seq": seq, "n": last[event.origin]})


def _begun(session: Session, first: Event) -> Event:
    """The entry that a record begins with, before the first that was found."""
    mode = Mode.REHEARSAL if first.boot == REHEARSED else Mode.LIVE
    body = SessionBegan(session=session, mode=mode)
    begun = f"begun-{first.id}"
    return first.model_copy(update={"hlc": max(0, first.hlc - 1), "id": begun, "step": begun, "body": body})


def _pairs(data: bytes) -> Iterator[tuple[str, str]]:
    for row in rows_in(data, "tt"):
        text_hash, text = row.values
        if isinstance(text_hash, str) and isinstance(text, str):
            yield text_hash, text


def _working(data: bytes, events: list[Event]) -> dict[str, WorkingText]:
    """The half-typed texts, the latest wording of each."""
    found: dict[str, WorkingText] = {}
    for row in rows_in(data, "ttt"):
        key, text, changed_at = map(str, row.values)
        try:
            working = WorkingText(text, codec.from_text(changed_at))
        except ValueError:
            continue
        if key not in found or found[key].changed_at < working.changed_at:
            found[key] = working
    return found if events else {}


def _ranges(places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """The places as ranges: 3, 4, 5 and 9 are 3 to 5 and 9."""
    for _, run in groupby(enumerate(sorted(places)), lambda one: one[1] - one[0]):
        numbers = [place for _, place in run]
        yield numbers[0], numbers[-1]
