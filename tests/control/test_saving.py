"""Where everything is kept, in the words of the windows."""

import datetime as dt
from pathlib import Path

from chairconsole.control.saving import NotKept, Place, Saving, saving
from chairconsole.record.errors import NotRecorded
from chairconsole.record.failover_writer import Saved, SavedElsewhere, Unsaved

AT = dt.datetime(2017, 5, 8, tzinfo=dt.UTC)
RECORD, SECOND = Path("a.record"), Path("b.record")
FULL = NotRecorded("disk_full", RECORD)


def test_each_state_says_where_everything_is_and_why() -> None:
    assert saving(Saved(RECORD, AT)) == Saving(Place.RECORD, RECORD, AT)
    assert saving(SavedElsewhere(SECOND, AT, FULL, is_temporary=True)) == Saving(
        Place.SECOND_PLACE, SECOND, AT, why=str(FULL)
    )
    chosen = SavedElsewhere(SECOND, AT, FULL, is_temporary=False)
    assert saving(chosen) == Saving(Place.CHOSEN_FOLDER, SECOND, AT, why=str(FULL))
    assert saving(Unsaved(3, FULL)) == Saving(Place.NOWHERE, None, None, unsaved=3, why=str(FULL))


def test_what_was_not_kept_says_so_in_a_sentence() -> None:
    error = NotKept(FULL)
    assert "full" in str(error)
    assert (error.code, error.path, error.error) == ("disk_full", RECORD, FULL)
