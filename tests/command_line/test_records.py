"""`chairconsole records`: what is told of the records there are."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from chairconsole.command_line.records import records_as_json, records_as_text
from chairconsole.control import opening
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint, RemovePoints
from chairconsole.domain.commands.speech_commands import GiveFloor, SpeakerAbsent
from chairconsole.domain.commands.undo_commands import Redo, Undo
from chairconsole.record.catalogue import summary
from tests.command_line.conftest import CommandLine
from tests.desk import Desk
from tests.domain.given import who
from tests.record.test_schema import change


@pytest.fixture
def panel(tmp_path: Path) -> Iterator[Desk]:
    """Kenya spoke, with a point; Brazil was not there; Germany was called and that was taken back."""
    desk = Desk(tmp_path)
    desk.do(OpenBlock("panel-1"))
    desk.do(GiveFloor(who("Kenya")))
    desk.do(KeepPoint("a point", (), None), after=60)
    desk.do(KeepPoint("entered by mistake", (), None))
    desk.do(RemovePoints((list(desk.meeting.points)[-1],)))
    desk.do(GiveFloor(who("Brazil")), after=60)
    desk.do(SpeakerAbsent())
    desk.do(GiveFloor(who("Germany")), after=5)
    desk.do(Undo())
    yield desk
    desk.close()


def test_each_is_listed_with_its_day_and_with_what_counts_in_it(panel: Desk, tmp_path: Path) -> None:
    (record,) = records_as_json([tmp_path])
    assert record == {
        "path": str(panel.path),
        "session": panel.session.id,
        "title": panel.session.title,
        "mode": "live",
        "day": "2017-05-08",
        "began_at": "2017-05-08T08:15:00+00:00",
        "last_at": "2017-05-08T08:17:05+00:00",
        "events": len(panel.meeting.history),
        "interventions": 1,
        "points": 1,
        "problem": None,
        "elsewhere": [],
    }
    entries = len(panel.meeting.history)
    line = f"{panel.session.title} · live · 2017-05-08 · {entries} entries, 1 intervention, 1 point"
    assert records_as_text([tmp_path]) == f"{panel.path}\n    {line}"
    panel.do(Redo())
    assert records_as_json([tmp_path])[0]["interventions"] == summary(panel.path).interventions == 2


def test_the_day_is_the_venues(tmp_path: Path) -> None:
    """At 21:30 in New York it is the next day in UTC."""
    desk = Desk(tmp_path / "other")
    late = desk.session.model_copy(
        update={"venue": desk.session.venue.model_copy(update={"time_zone": "America/New_York"})}
    )
    desk.time.wall_at = late.instant(late.days[0].date, 21 * 60 + 30)
    opening.begin_live(late, tmp_path / "late" / "a.record", desk.machine).close()
    assert records_as_json([tmp_path / "late"])[0]["day"] == "2017-05-08"
    assert " 1 entry, 0 interventions, 0 points" in records_as_text([tmp_path / "late"])
    desk.close()


def test_one_that_cannot_be_read_says_why(panel: Desk, tmp_path: Path) -> None:
    panel.close()
    (tmp_path / "a.record").write_text("nothing")
    change(panel.path, "DROP TRIGGER events_are_not_changed; UPDATE events SET body = '{}' WHERE seq = 2")
    records = {Path(str(record["path"])).name: record for record in records_as_json([tmp_path])}
    assert "is not a record" in str(records["a.record"]["problem"])
    assert records["a.record"]["day"] is None
    assert "is damaged at entry 2" in str(records[panel.path.name]["problem"])
    assert "a.record is not a record" in records_as_text([tmp_path])


def test_none_is_said(tmp_path: Path) -> None:
    assert records_as_json([tmp_path]) == []
    assert records_as_text([tmp_path, tmp_path / "b"]) == f"There is no record in {tmp_path} or {tmp_path / 'b'}."


def test_the_users_own_records_are_printed_for_a_person_and_for_a_program(
    data_dir: Path, command_line: CommandLine
) -> None:
    assert "no record" in command_line.done("records")
    assert json.loads(command_line.done("records", "--json")) == []
    desk = Desk(data_dir / "records")
    desk.close()
    (record,) = json.loads(command_line.done("records", "--json"))
    assert record["path"] == str(desk.path)
    assert "live · 2017-05-08 · " in command_line.done("records")


def test_a_folder_that_is_missing_or_a_file_is_at_fault(tmp_path: Path, command_line: CommandLine) -> None:
    none, file = tmp_path / "none", tmp_path / "a.record"
    assert command_line.fault("records", "--folder", none) == f"{none} does not exist.\n"
    file.touch()
    verify = f"To look at one record: chairconsole verify {file}"
    assert command_line.fault("records", "--folder", file) == f"{file} is a file and not a folder. {verify}\n"


def test_a_folder_and_an_empty_file_among_the_records_say_what_they_are(
    tmp_path: Path, command_line: CommandLine
) -> None:
    (tmp_path / "folder.record").mkdir()
    (tmp_path / "empty.record").touch()
    said = command_line.done("records", "--folder", tmp_path)
    assert "folder.record is a folder and not a record of chairconsole." in said
    assert "empty.record is empty: it is not a record of chairconsole." in said
