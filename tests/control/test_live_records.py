"""Which records of a session there are, wherever they lie, and how a new one is called."""

import datetime as dt
import os
from pathlib import Path

import pytest

from chairconsole.control import opening
from chairconsole.record.elsewhere.noted_places import Elsewhere
from tests.desk import Desk, first_session


@pytest.mark.parametrize("shift", [0, 3000])
def test_the_latest_live_record_is_found_on_each_of_its_days(tmp_path: Path, shift: int) -> None:
    session = first_session()
    desk = Desk(tmp_path)
    desk.close()
    desk.path.unlink()
    folder = tmp_path / "records"
    desk.time.advance(minutes=60 * 24 * shift)
    for minute in (0, 1):
        desk.time.advance(minutes=minute)
        path = opening.new_record_path(folder, session, desk.time.wall_at)
        opening.begin_live(session, path, desk.machine, shifted_days=shift).close()
    opening.begin_rehearsal(session, folder / "rehearsal.record", desk.machine).close()
    (folder / "broken.record").write_text("nothing")
    latest = opening.live_records(session, folder, Elsewhere(tmp_path / "second")).latest
    assert latest is not None
    assert latest.path == path
    today = session.venue_time(desk.time.wall_at).date()
    day = dt.timedelta(days=1)
    found = [opening.is_on_one_of_its_days(latest, session, today + after * day) for after in (-1, 0, 1, 2)]
    assert found == [False, True, True, False]
    assert opening.live_records(session, tmp_path / "none", Elsewhere(tmp_path / "second")) == opening.LiveRecords()


def test_a_newer_live_record_that_cannot_be_read_is_known_by_its_name(tmp_path: Path) -> None:
    session = first_session()
    desk = Desk(tmp_path)
    desk.close()
    (tmp_path / "other-session_2017.record").write_text("nothing")
    assert opening.live_records(session, tmp_path, Elsewhere(tmp_path / "second")).unreadable is None
    newer = tmp_path / f"{session.id}_2017-05-08_120000.record"
    newer.write_text("nothing")
    found = opening.live_records(session, tmp_path, Elsewhere(tmp_path / "second"))
    assert found.latest is not None
    assert found.latest.path == desk.path
    assert found.unreadable is not None
    assert (found.unreadable.code, found.unreadable.path) == ("not_a_record", newer)
    os.utime(newer, (0, 0))
    assert opening.live_records(session, tmp_path, Elsewhere(tmp_path / "second")).unreadable is None


def test_a_live_record_of_which_there_is_only_a_part_elsewhere_is_found_and_brought_home(tmp_path: Path) -> None:
    desk, second = Desk(tmp_path / "gone"), tmp_path / "second"
    desk.close()
    opening.copy_record(desk.path, second)
    found = opening.live_records(desk.session, tmp_path / "records", Elsewhere(second)).latest
    assert found is not None
    assert found.path == second / desk.path.name
    homes = {True: tmp_path / "records", False: tmp_path / "rehearsals"}
    home = opening.brought_home(found.path, Elsewhere(second), homes.__getitem__)
    assert home == tmp_path / "records" / desk.path.name
    assert opening.brought_home(home, Elsewhere(second), homes.__getitem__) == home
    assert home.read_bytes() == found.path.read_bytes()
    (tmp_path / "rehearsals").write_text("no folder")
    homes[True] = tmp_path / "rehearsals"
    assert opening.brought_home(found.path, Elsewhere(second), homes.__getitem__) == found.path


def test_a_new_record_has_a_name_that_is_free(tmp_path: Path) -> None:
    session = first_session()
    at = session.instant(session.days[0].date, 10 * 60 + 15)
    for more in ("", "-2", "-3"):
        path = opening.new_record_path(tmp_path, session, at)
        assert path.name == f"{session.id}_2017-05-08_101500{more}.record"
        path.touch()


def test_beside_a_damaged_record_an_older_copy_of_it_is_not_taken_for_another_run(tmp_path: Path) -> None:
    desk, second = Desk(tmp_path / "records"), tmp_path / "second"
    desk.close()
    newest = desk.path.rename(desk.path.with_name(f"{desk.session.id}_2017-05-08_101500.record"))
    opening.copy_record(newest, second).rename(second / f"{newest.stem}-2.record")
    newest.write_bytes(b"nothing")
    found = opening.live_records(desk.session, newest.parent, Elsewhere(second))
    assert found.latest is None
    assert found.unreadable is not None
    assert found.unreadable.path == newest
