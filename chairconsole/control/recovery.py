"""After a crash: takes over what the run wrote in its second place, and what can be read of a damaged record."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from chairconsole.domain.plan.session import Session
from chairconsole.record.contents import Contents
from chairconsole.record.elsewhere.continuations import Relation, continuations
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import RecordError
from chairconsole.record.lock import RecordLock
from chairconsole.record.log import Log
from chairconsole.record.reading.recovering import Recovered, recoverable


@dataclass(frozen=True, slots=True)
class WholeRecord:
    """The record that holds all of a run that can be reached; `away` is why it is not the run's own, if so."""

    path: Path
    away: RecordError | None = None


def whole_record(path: Path, elsewhere: Elsewhere, *, since: dt.datetime) -> WholeRecord:
    """The record that holds all of the run: this one, brought up to date if need be, or else one that goes on with it.

    Raises RecordError (open_elsewhere) if another console writes it.
    """
    others = continuations(path, elsewhere)
    if not others or others[0].relation is not Relation.GOES_ON:
        return WholeRecord(path)
    try:
        with Log.open(others[0].found.path, writable=False) as other:
            theirs = other.contents()
        with RecordLock(path, since=since), Log.open(path) as log:
            own = log.contents()
            if (missing := _missing(own, theirs)) != Contents():
                log.write(missing)
    except RecordError as error:
        if error.code == "open_elsewhere":
            raise
        return WholeRecord(others[0].found.path, error) if others[0].more else WholeRecord(path)
    held = [other.found.path for other in others if other.relation is Relation.GOES_ON]
    elsewhere.forget(path, own.events[0].id, held)
    return WholeRecord(path)


def recover(path: Path, target: Path, session: Session | None = None) -> Recovered:
    """Write all of a damaged record that can be read to a new one; `session` where its own is lost.

    Raises RecordError as `recoverable`, and what can go wrong with the new record.
    """
    found = recoverable(path, session)
    Log.create(target, found.contents).close()
    return found


def _missing(own: Contents, theirs: Contents) -> Contents:
    """What a record lacks of another one that goes on from it; of a half-typed text the later wording counts."""
    later = {
        key: text
        for key, text in theirs.working_texts.items()
        if key not in own.working_texts or own.working_texts[key].changed_at < text.changed_at
    }
    texts = {text_hash: text for text_hash, text in theirs.texts.items() if text_hash not in own.texts}
    return Contents(theirs.events[len(own.events) :], later, texts)
