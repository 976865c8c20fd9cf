"""A run that went on in its second place, found again after a crash."""

from pathlib import Path

import pytest

from chairconsole.control import opening
from chairconsole.control.opening import copy_record
from chairconsole.control.recovery import WholeRecord, whole_record
from chairconsole.control.saving import Place
from chairconsole.domain.commands.agenda_commands import Next, OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.record.elsewhere.noted_places import Elsewhere
from chairconsole.record.errors import RecordError
from chairconsole.record.log import Log
from tests.desk import Desk


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """A live run whose record could not be written for a while, so that it went on in the second place."""
    desk.do(OpenBlock("panel-1"))
    away = desk.path.rename(desk.folder / "away")
    desk.do(Next())
    desk.running.working_texts.set("note", "half ty")
    desk.running.working_texts.flush(desk.running.console.now(), at_once=True)
    assert desk.running.console.saving.place is Place.SECOND_PLACE
    away.rename(desk.path)
    return desk


@pytest.fixture
def crashed(desk: Desk) -> Desk:
    """The same run after the power was cut."""
    return _crash(desk)


def _crash(desk: Desk) -> Desk:
    """Let go of what the run has open, as the system does when the power is cut."""
    writer = desk.running.writer
    writer._original.close()
    writer._second.close()
    return desk


def test_its_events_and_its_half_typed_texts_are_taken_over(crashed: Desk) -> None:
    before = crashed.meeting.history
    crashed.running = opening.resume(crashed.path, crashed.machine)
    assert crashed.running.console.saving.path == crashed.path
    assert crashed.meeting.history[: len(before)] == before
    assert crashed.running.working_texts.get("note") == "half ty"
    with Log.open(crashed.path, writable=False) as log:
        assert log.read() == crashed.meeting.history


def test_a_half_typed_text_is_taken_over_also_when_no_event_followed(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    away = desk.path.rename(tmp_path / "away")
    desk.running.working_texts.set("note", "half ty")
    desk.running.working_texts.flush(desk.running.console.now(), at_once=True)
    _crash(desk)
    away.rename(desk.path)
    desk.running = opening.resume(desk.path, desk.machine)
    assert desk.running.working_texts.get("note") == "half ty"
    desk.close()


def test_an_older_wording_there_does_not_replace_a_later_one(crashed: Desk) -> None:
    crashed.running = opening.resume(crashed.path, crashed.machine)
    crashed.time.advance(seconds=5)
    crashed.running.working_texts.set("note", "half typed")
    crashed.restart()
    assert crashed.running.working_texts.get("note") == "half typed"


def test_nothing_is_written_while_another_console_has_the_record(desk: Desk) -> None:
    with Log.open(desk.path, writable=False) as log:
        before = log.read()
    with pytest.raises(RecordError) as raised:
        opening.resume(desk.path, desk.machine)
    assert raised.value.code == "open_elsewhere"
    with Log.open(desk.path, writable=False) as log:
        assert log.read() == before


def test_where_the_record_cannot_be_written_the_run_goes_on_in_the_second_place(crashed: Desk) -> None:
    with Log.open(crashed.path) as log:
        log._connected().executescript(
            "CREATE TRIGGER full BEFORE INSERT ON events BEGIN SELECT RAISE(ABORT, 'no more'); END;"
        )
    crashed.running = opening.resume(crashed.path, crashed.machine)
    assert crashed.running.console.saving.path != crashed.path
    assert crashed.meeting.speech is not None


def test_another_run_there_is_left_alone(tmp_path: Path) -> None:
    desk, other = Desk(tmp_path / "one"), Desk(tmp_path / "two")
    other.do(OpenBlock("panel-1"))
    other.close()
    found = whole_record(desk.path, Elsewhere(other.folder), since=desk.time.wall_at)
    assert found == WholeRecord(desk.path)
    desk.close()
    other.running = opening.resume(other.path, other.machine)
    other.close()


def test_a_second_one_that_went_on_apart_stays_noted_when_the_longest_is_taken_over(tmp_path: Path) -> None:
    desk = Desk(tmp_path)
    run = desk.meeting.history[0].id
    apart = copy_record(desk.path, tmp_path / "stick")
    longer = copy_record(desk.path, tmp_path / "other stick")
    desk.close()
    for path, count in ((apart, 1), (longer, 2)):
        other = opening.resume(path, desk.machine)
        for number in range(count):
            other.console.do(KeepPoint(f"{path.parent.name} {number}", (), None))
        other.close()
        desk.machine.elsewhere.remember(desk.path, run, path)
    desk.running = opening.resume(desk.path, desk.machine)
    assert {point.text for point in desk.meeting.points.values()} == {"other stick 0", "other stick 1"}
    assert desk.machine.elsewhere.remembered(desk.path, run) == (apart,)
    desk.close()
