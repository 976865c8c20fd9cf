"""After a crash: takes over what the run wrote in its second place, and what can be read of a damaged record."""

import datetime as dt
from pathlib import Path

from chairconsole.domain.plan.session import Session
from chairconsole.record.catalogue import RecordSummary, find_records, summary
from chairconsole.record.contents import Contents
from chairconsole.record.errors import RecordError
from chairconsole.record.lock import RecordLock
from chairconsole.record.log import Log
from chairconsole.record.reading.recovering import Recovered, recoverable


def recovered_record(path: Path, second_place: Path, *, since: dt.datetime) -> Path:
    """The record that holds all of the run: this one, brought up to date if need be, or else the other.

    Raises RecordError (open_elsewhere) if another console writes it.
    """
    others = _others_of_run(path, second_place)
    if not others:
        return path
    other_path = others[0].path
    try:
        with Log.open(other_path, writable=False) as other:
            theirs = other.contents()
        with RecordLock(path, since=since), Log.open(path) as log:
            own = log.contents()
            is_a_beginning = theirs.events[: len(own.events)] == own.events
            if is_a_beginning and (missing := _missing(own, theirs)) != Contents():
                log.write(missing)
    except RecordError as error:
        if error.code == "open_elsewhere":
            raise
        return other_path if others[0].events > summary(path).events else path
    if is_a_beginning:
        return path
    return other_path if len(theirs.events) > len(own.events) else path


def recover(path: Path, target: Path, session: Session | None = None) -> Recovered:
    """Write all of a damaged record that can be read to a new one; `session` where its own is lost.

    Raises RecordError as `recoverable`, and what can go wrong with the new record.
    """
    found = recoverable(path, session)
    Log.create(target, found.contents).close()
    return found


def _others_of_run(path: Path, second_place: Path) -> list[RecordSummary]:
    """The records of the same run in the second place that are not behind this one, the longest first."""
    own = summary(path)
    try:
        found = find_records(second_place)
    except RecordError:
        return []
    real = path.resolve()
    others = [
        other
        for other in found
        if own.run and other.run == own.run and other.events >= own.events and other.path.resolve() != real
    ]
    return sorted(others, key=lambda other: other.events, reverse=True)


def _missing(own: Contents, theirs: Contents) -> Contents:
    """What a record lacks of another one that goes on from it; of a half-typed text the later wording counts."""
    later = {
        key: text
        for key, text in theirs.working_texts.items()
        if key not in own.working_texts or own.working_texts[key].changed_at < text.changed_at
    }
    texts = {text_hash: text for text_hash, text in theirs.texts.items() if text_hash not in own.texts}
    return Contents(theirs.events[len(own.events) :], later, texts)
