"""Which records a folder holds, damaged ones included."""

import datetime as dt
import os
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from chairconsole.domain.commands.speech_commands import SpeakerAbsent
from chairconsole.domain.commands.undo_commands import Redo, Undo
from chairconsole.record.catalogue import RecordSummary, find_records, summary
from chairconsole.record.contents import Contents
from chairconsole.record.errors import RecordError
from chairconsole.record.log import Log
from tests.domain.given import Stage, minutes
from tests.record.sample_events import BEGIN, every_kind, some
from tests.record.test_schema import HELD, change, copy_of_sample


def test_records_are_listed_the_newest_first_and_damaged_ones_with_what_is_wrong(tmp_path):
    Log.create(tmp_path / "a.record", Contents(some(2))).close()
    Log.create(tmp_path / "b.record", Contents(every_kind())).close()
    # the newest by its entries, not by when its file was changed
    os.utime(tmp_path / "b.record", (0, 0))
    Log.create(tmp_path / "empty.record").close()
    (tmp_path / "no.record").write_text("Dear all")
    (tmp_path / "note.txt").write_text("")
    found = find_records(tmp_path)
    assert [one.path.name for one in found if one.problem is None] == ["b.record", "a.record"]
    assert {one.path.name: one.problem.code for one in found if one.problem} == {
        "empty.record": "damaged",
        "no.record": "not_a_record",
    }
    assert "it has no entries" in str(summary(tmp_path / "empty.record").problem)


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
    assert found.day == dt.date(2017, 5, 8)
    assert (found.city, found.last_at_venue) == ("Geneva", found.last_at)
    assert found.last_at_venue.utcoffset() == dt.timedelta(hours=2)


def test_what_is_only_listed_is_not_migrated(tmp_path):
    path = copy_of_sample(1, tmp_path)
    before = path.read_bytes()
    (found,) = find_records(tmp_path)
    assert (found.problem, found.events) == (None, len(HELD[1]))
    assert (list(tmp_path.iterdir()), path.read_bytes()) == ([path], before)


def test_records_with_the_same_newest_entry_are_listed_by_name(tmp_path):
    names = [f"{number}.record" for number in (3, 1, 5, 2, 4)]
    for name in names:
        copy_of_sample(1, tmp_path).rename(tmp_path / name)
    assert [one.path.name for one in find_records(tmp_path)] == sorted(names)


def test_speeches_count_that_were_neither_taken_back_nor_void(tmp_path):
    stage = Stage().in_discussion()
    stage.speaks("Kenya", minutes(1))
    stage.give("Fiji")
    stage.do(SpeakerAbsent())
    for name, then in (("Mali", (Undo(), Redo())), ("Chad", (Undo(),))):
        stage.give(name)
        for command in then:
            stage.do(command)
    Log.create(tmp_path / "a.record", Contents(stage.events)).close()
    # four presentations, Kenya and Mali
    assert summary(tmp_path / "a.record").interventions == 6


@pytest.mark.parametrize("known", [{}, {"last_at": BEGIN}, {"zone": ZoneInfo("Europe/Zurich")}])
def test_a_record_that_cannot_be_read_has_no_time_of_a_venue(tmp_path, known):
    found = summary(tmp_path / "none.record")
    nothing = RecordSummary(found.path, dt.datetime.fromtimestamp(0, dt.UTC), problem=found.problem)
    assert found == nothing
    assert not any((found.run, found.session_id, found.title, found.mode, found.city))
    assert (found.events, found.interventions) == (0, 0)
    assert replace(found, **known).last_at_venue is None


def test_a_record_that_does_not_begin_with_a_session_is_still_known_by_its_run(path):
    change(path, "DROP TRIGGER events_are_not_changed; UPDATE events SET kind = 'undone' WHERE seq = 1")
    found = summary(path)
    assert found.run == some(1)[0].id
    assert found.problem.details == {"seq": "1", "reason": "it does not begin with a session"}


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        ("UPDATE events SET body = '{' WHERE seq = 1", "an entry is unreadable"),
        ("UPDATE events SET body = '{}' WHERE seq = 1", "an entry is unreadable"),
        ("UPDATE events SET body = '[]' WHERE seq = 1", "an entry is unreadable"),
        (f"UPDATE events SET body = '{'[' * 100_000}' WHERE seq = 1", "an entry is unreadable"),
        (f"UPDATE events SET kind = 'undone', body = '{'[' * 100_000}' WHERE seq = 2", "an entry is unreadable"),
        ("UPDATE events SET at = 'noon' WHERE seq = 1", "an entry is unreadable"),
        *(
            (
                f"UPDATE events SET body = replace(body, 'Europe/Zurich', '{zone}') WHERE seq = 1",
                "an entry is unreadable",
            )
            for zone in ("Europe", "x" * 300, "../UTC")
        ),
        ("DROP TABLE events", "it has no table events"),
    ],
)
def test_damage_is_listed_and_not_hidden(path, damage, reason):
    change(path, f"DROP TRIGGER events_are_not_changed; {damage}")
    (found,) = find_records(path.parent)
    assert found.problem.code == "damaged"
    assert reason in found.problem.details["reason"]


def test_a_newer_record_is_listed_as_such(path):
    change(path, "PRAGMA user_version = 7")
    assert summary(path).problem.code == "newer_format"


def test_a_missing_folder_holds_no_records(tmp_path, monkeypatch):
    assert find_records(tmp_path / "none") == ()
    (tmp_path / "file").write_text("")
    assert find_records(tmp_path / "file") == ()

    def refuse(_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.iterdir", refuse)
    with pytest.raises(RecordError, match=r"may not be read \(Permission denied\)"):
        find_records(tmp_path)
