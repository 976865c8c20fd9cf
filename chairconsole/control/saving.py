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
    CHOSEN_FOLDER = "chosen_folder"
    SECOND_PLACE = "second_place"
    NOWHERE = "nowhere"


@dataclass(frozen=True, slots=True)
class Saving:
    """Where everything is, since when, and why it is not the record.

    Nowhere is also where what was to be kept last could not be; `unsaved` events are then in memory only.
    """

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
        place = Place.SECOND_PLACE if state.is_temporary else Place.CHOSEN_FOLDER
        return Saving(place, state.path, state.at, why=sentence(state.why))
    return Saving(Place.NOWHERE, None, None, unsaved=state.count, why=sentence(state.why))
