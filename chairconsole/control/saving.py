"""Where everything is kept, in words that the windows may know."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from chairconsole.record.errors import RecordError, sentence
from chairconsole.record.failover_writer import Saved, SavedElsewhere, State


class Place(StrEnum):
    """Which place holds everything."""

    RECORD = "record"
    SECOND_PLACE = "second_place"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Saving:
    """Where everything is, since when, how many events are in memory only, and why it is not the record."""

    place: Place
    path: Path | None
    at: dt.datetime | None
    unsaved: int = 0
    why: str = ""


class NotKept(Exception):
    """What was asked for could not be kept anywhere, so it did not happen; the sentence says why."""

    def __init__(self, error: RecordError) -> None:
        self.why = sentence(error)
        super().__init__(self.why)
        self.error = error
        self.code = error.code
        self.path = error.path


def saving(state: State) -> Saving:
    """The state of what keeps the events, in these words."""
    if isinstance(state, Saved):
        return Saving(Place.RECORD, state.path, state.at)
    if isinstance(state, SavedElsewhere):
        return Saving(Place.SECOND_PLACE, state.path, state.at, why=sentence(state.why))
    return Saving(Place.NOWHERE, None, None, unsaved=state.count, why=sentence(state.why))
