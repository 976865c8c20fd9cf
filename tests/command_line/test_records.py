"""What is told of the records there are."""

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
from tests.desk import Desk
from tests.domain.given import who
from tests.record.test_schema import change


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
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


def test_each_is_listed_with_its_day_and_with_what_counts_in_it(desk: Desk, tmp_path: Path) -> None:
    (record,) = records_as_json([tmp_path])
    assert record == {
        "path": str(desk.path),
        "session": desk.session.id,
        "title": desk.session.title,
        "mode": "live",
        "day": "2017-05-08",
        "began_at": "2017-05-08T08:15:00+00:00",
        "last_at": "2017-05-08T08:17:05+00:00",
        "events": len(desk.meeting.history),
        "interventions": 1,
        "points": 1,
        "problem": None,
    }
    entries = len(desk.meeting.history)
    line = f"{desk.session.title} · live · 2017-05-08 · {entries} entries, 1 intervention, 1 point"
    assert records_as_text([tmp_path]) == f"{desk.path}\n    {line}"
    desk.do(Redo())
    assert records_as_json([tmp_path])[0]["interventions"] == summary(desk.path).interventions == 2


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


def test_one_that_cannot_be_read_says_why(desk: Desk, tmp_path: Path) -> None:
    desk.close()
    (tmp_path / "a.record").write_text("nothing")
    change(desk.path, "DROP TRIGGER events_are_not_changed; UPDATE events SET body = '{}' WHERE seq = 2")
    records = {Path(str(record["path"])).name: record for record in records_as_json([tmp_path])}
    assert "is not a record" in str(records["a.record"]["problem"])
    assert records["a.record"]["day"] is None
    assert "is damaged at entry 2" in str(records[desk.path.name]["problem"])
    assert "a.record is not a record" in records_as_text([tmp_path])


def test_none_is_said(tmp_path: Path) -> None:
    assert records_as_json([tmp_path]) == []
    assert records_as_text([tmp_path, tmp_path / "b"]) == f"There is no record in {tmp_path} or {tmp_path / 'b'}."
