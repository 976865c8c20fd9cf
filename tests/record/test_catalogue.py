"""Which records a folder holds, damaged ones included."""

import datetime as dt

import pytest

from chairconsole.record.catalogue import find_records, summary
from chairconsole.record.contents import Contents
from chairconsole.record.errors import RecordError
from chairconsole.record.log import Log
from tests.record.sample_events import BEGIN, every_kind, some
from tests.record.test_schema import change


def test_records_are_listed_the_newest_first_and_damaged_ones_with_what_is_wrong(tmp_path):
    Log.create(tmp_path / "a.record", Contents(some(2))).close()
    Log.create(tmp_path / "b.record", Contents(every_kind())).close()
    Log.create(tmp_path / "empty.record").close()
    (tmp_path / "no.record").write_text("Dear all")
    (tmp_path / "note.txt").write_text("")
    found = find_records(tmp_path)
    assert [one.path.name for one in found if one.problem is None] == ["b.record", "a.record"]
    assert {one.path.name: one.problem.code for one in found if one.problem} == {
        "empty.record": "damaged",
        "no.record": "not_a_record",
    }


def test_a_summary_says_what_it_is(tmp_path):
    path = tmp_path / "all.record"
    Log.create(path, Contents(every_kind())).close()
    found = summary(path)
    assert (found.run, found.session_id, found.mode, found.events) == (
        "e-000001",
        "first",
        "rehearsal",
        len(every_kind()),
    )
    assert found.title == "First informal thematic session — “human rights”"
    assert found.began_at == every_kind()[0].at
    assert found.last_at == every_kind()[-1].at
    assert found.last_at > BEGIN
    assert found.counts["point_kept"] == 2
    assert (found.city, found.last_at_venue) == ("Geneva", found.last_at)
    assert found.last_at_venue.utcoffset() == dt.timedelta(hours=2)


def test_a_record_that_cannot_be_read_has_no_time_of_a_venue(tmp_path):
    assert summary(tmp_path / "none.record").last_at_venue is None


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE events SET body = '{' WHERE seq = 1",
        "UPDATE events SET body = '{}' WHERE seq = 1",
        "UPDATE events SET body = '[]' WHERE seq = 1",
        "UPDATE events SET kind = 'undone' WHERE seq = 1",
        "UPDATE events SET at = 'noon' WHERE seq = 1",
        "DROP TABLE events",
    ],
)
def test_damage_is_listed_and_not_hidden(path, damage):
    change(path, f"DROP TRIGGER events_are_not_changed; {damage}")
    (found,) = find_records(path.parent)
    assert found.problem.code == "damaged"


def test_a_newer_record_is_listed_as_such(path):
    change(path, "PRAGMA user_version = 7")
    assert summary(path).problem.code == "newer_format"


def test_a_missing_folder_holds_no_records(tmp_path, monkeypatch):
    assert find_records(tmp_path / "none") == ()
    (tmp_path / "file").write_text("")
    assert find_records(tmp_path / "file") == ()

    def refuse(_):
        raise PermissionError

    monkeypatch.setattr("pathlib.Path.iterdir", refuse)
    with pytest.raises(RecordError, match="may not be read"):
        find_records(tmp_path)
