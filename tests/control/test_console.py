"""The one writer: what was acknowledged is on disk, what failed has changed nothing, and time never runs back."""

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

import pytest

from chairconsole.control import opening
from chairconsole.control.console import Console
from chairconsole.control.meeting_clock import LiveClock
from chairconsole.control.saving import NotKept, Place
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import Part
from chairconsole.domain.commands.agenda_commands import Next, OpenBlock, StartAgain
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.speech_commands import AddTime, Finish
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.events.session_events import ClockStepped, MachineSlept
from chairconsole.domain.events.speech_events import FloorFinished, FloorGiven
from chairconsole.domain.meeting.fold import fold
from chairconsole.domain.names.directory import free_text
from chairconsole.record.errors import NotRecorded
from chairconsole.record.failover_writer import Saved
from chairconsole.record.log import Log
from tests.desk import Desk, FakeTime, first_session

HOUR = dt.timedelta(hours=1)


def _on_disk(desk: Desk) -> tuple[Event, ...]:
    with Log.open(desk.path, writable=False) as log:
        return log.read()


def _break(desk: Desk) -> None:
    """Let neither the record nor the second place be written any more."""
    desk.path.rename(desk.folder / "away")
    desk.path.mkdir()
    (desk.folder / "second").write_text("in the way")


def _mend(desk: Desk) -> None:
    desk.path.rmdir()
    (desk.folder / "away").rename(desk.path)


def test_what_is_done_is_on_disk_and_in_the_meeting(desk: Desk) -> None:
    change = desk.running.console.do(OpenBlock("panel-1"))
    assert change.meeting.block_id == "panel-1"
    assert change.meeting == desk.meeting == fold(desk.session, _on_disk(desk))
    assert _on_disk(desk)[-len(change.events) :] == change.events


def test_the_events_of_one_command_share_instant_and_step(desk: Desk) -> None:
    desk.do(OpenBlock("panel-1"))
    desk.do(Next())
    change_before = desk.meeting.history[-1].seq
    meeting = desk.do(Next(), after=60)
    events = [event for event in meeting.history if event.seq > change_before]
    assert {FloorFinished, FloorGiven} <= {type(event.body) for event in events}
    assert len({(event.at, event.steady_ns, event.step, event.boot) for event in events}) == 1
    assert events[0].step == events[0].id
    assert [event.seq for event in events] == list(range(change_before + 1, change_before + 1 + len(events)))
    assert [event.id for event in meeting.history] == sorted(event.id for event in meeting.history)


def test_a_command_that_changes_nothing_writes_nothing(desk: Desk) -> None:
    desk.do(OpenBlock("panel-1"))
    desk.do(Next())
    before = _on_disk(desk)
    assert desk.running.console.do(AddTime(seconds=0)).events == ()
    assert _on_disk(desk) == before


def test_a_refused_command_changes_nothing(desk: Desk) -> None:
    before = desk.meeting
    with pytest.raises(Refused):
        desk.do(Finish())
    assert desk.meeting is before
    assert _on_disk(desk) == before.history


def test_why_a_command_would_be_refused_is_told_without_doing_it(desk: Desk) -> None:
    before = desk.meeting
    console = desk.running.console
    refusal = console.refusal_of(Finish())
    assert refusal is not None
    assert refusal.code == "no_speaker"
    assert console.refusal_of(OpenBlock("panel-1")) is None
    desk.do(OpenBlock("panel-1"))
    twice = AddRequests((NewRequest(free_text("Kenya")), NewRequest(free_text("Kenya"))))
    assert console.refusal_of(twice) is None
    assert before.block is None
    assert desk.meeting.requests == {}


def test_a_second_next_within_a_second_is_refused(desk: Desk) -> None:
    desk.do(Next())
    with pytest.raises(Refused, match="too_soon"):
        desk.do(Next(), after=0.999)
    desk.do(Next(), after=0.001)


@pytest.mark.parametrize("speed", [0.1, 1.0, 100.0])
def test_that_second_is_a_real_one_in_a_rehearsal_of_any_speed(desk: Desk, speed: float) -> None:
    running = opening.begin_rehearsal(desk.session, desk.folder / "r.record", desk.machine, speed=speed)
    running.console.do(Next())
    desk.time.advance(seconds=0.99)
    with pytest.raises(Refused, match="too_soon"):
        running.console.do(Next())
    desk.time.advance(seconds=0.01)
    running.console.do(Next())
    running.close()


def test_a_next_that_was_refused_or_not_kept_does_not_count_as_pressed(desk: Desk) -> None:
    _break(desk)
    with pytest.raises(NotKept):
        desk.do(Next())
    _mend(desk)
    assert desk.do(Next()).block_id is not None


def test_what_cannot_be_kept_did_not_happen(desk: Desk) -> None:
    desk.do(OpenBlock("panel-1"))
    before = desk.meeting
    _break(desk)
    with pytest.raises(NotKept) as raised:
        desk.do(Next())
    assert str(desk.path) in str(raised.value)
    assert desk.meeting is before
    _mend(desk)
    desk.do(Next(), after=1)
    assert _on_disk(desk) == desk.meeting.history


def test_the_second_place_is_used_at_once_and_the_record_again_when_it_can_be(desk: Desk) -> None:
    away = desk.path.rename(desk.folder / "away")
    desk.do(OpenBlock("panel-1"))
    saving = desk.running.console.saving
    assert saving.place is Place.SECOND_PLACE
    assert saving.path is not None
    with Log.open(saving.path, writable=False) as log:
        assert log.read() == desk.meeting.history
    away.rename(desk.path)
    desk.do(Next())
    assert desk.running.console.saving.place is Place.RECORD
    assert _on_disk(desk) == desk.meeting.history


def test_unsaved_actions_are_counted_until_a_place_is_found(desk: Desk) -> None:
    _break(desk)
    with pytest.raises(NotKept):
        desk.do(OpenBlock("panel-1"))
    desk.running.console.go_on_unsaved()
    desk.do(OpenBlock("panel-1"))
    counted = desk.running.console.saving
    assert (counted.place, counted.unsaved) == (Place.NOWHERE, 1)
    assert counted.why
    path = desk.running.console.save_to(desk.folder / "stick")
    assert desk.running.console.saving.place is Place.CHOSEN_FOLDER
    with Log.open(path, writable=False) as log:
        assert log.read() == desk.meeting.history
    _mend(desk)
    desk.do(Next())
    assert _on_disk(desk) == desk.meeting.history


def test_a_copy_that_cannot_be_made_is_told_and_changes_nothing(desk: Desk) -> None:
    (desk.folder / "file").touch()
    with pytest.raises(NotKept):
        desk.running.console.save_to(desk.folder / "file" / "stick")
    assert desk.running.console.saving.place is Place.RECORD


@pytest.mark.parametrize("step", [HOUR, -HOUR])
def test_a_clock_that_was_set_is_recorded_once_and_moves_no_countdown(desk: Desk, step: dt.timedelta) -> None:
    desk.do(OpenBlock("panel-1"))
    desk.do(Next())
    desk.time.advance(seconds=10)
    desk.time.wall_at += step
    assert desk.running.console.note_clock_step() == step
    assert desk.running.console.note_clock_step() is None
    assert desk.meeting.history[-1].body == ClockStepped(seconds=step.total_seconds())
    speech = desk.meeting.speech
    assert speech is not None
    assert speech.spoken(desk.running.console.now()) == dt.timedelta(seconds=10)
    assert _is_in_order(desk.meeting.history)


def test_no_event_is_earlier_than_the_one_before_whatever_is_done_to_the_clock(desk: Desk) -> None:
    steps = [-2 * HOUR, HOUR, dt.timedelta(seconds=-0.4), 30 * HOUR, dt.timedelta(days=-3)]
    for place, step in enumerate(steps):
        desk.do(StartAgain(of=Part.BLOCK) if place else OpenBlock("panel-1"), after=5)
        desk.time.wall_at += step
        desk.restart()
    assert _is_in_order(desk.meeting.history)
    assert desk.meeting.not_applied == ()


def test_a_clock_behind_the_record_does_not_take_the_meeting_back(desk: Desk) -> None:
    """A console is given a clock that does not know of the record."""
    desk.do(OpenBlock("panel-1"))
    late = desk.meeting.history[-1].at

    class Memory:
        state = Saved(desk.folder, None)

        def append(self, events: tuple[Event, ...], half_typed: Mapping[str, str] | None = None) -> None:
            raise NotRecorded("disk_full", desk.folder)

        def allow_unsaved(self) -> None: ...

        def save_to(self, folder: Path) -> Path:
            return folder

    console = Console(
        session=first_session(),
        events=desk.meeting.history,
        writer=Memory(),
        clock=LiveClock(FakeTime(late - HOUR)),
        origin="other",
    )
    assert console.now().at == late
    with pytest.raises(NotKept) as raised:
        console.do(Next())
    assert raised.value.code == "disk_full"


def test_points_kept_while_nobody_speaks_are_kept(desk: Desk) -> None:
    desk.do(KeepPoint(text="Before anything began", themes=(), intervention=None))
    assert [point.text for point in desk.meeting.points.values()] == ["Before anything began"]


def test_what_a_command_leaves_half_typed_is_kept_in_the_same_commit_or_not_at_all(desk: Desk) -> None:
    point = KeepPoint(text="A point", themes=(), intervention=None)
    desk.running.console.do(point, half_typed={"note": "the next one"})
    with Log.open(desk.path, writable=False) as log:
        assert log.contents().working_texts["note"].text == "the next one"
    with pytest.raises(Refused):
        desk.running.console.do(Finish(), half_typed={"note": ""})
    desk.machine.elsewhere.second_place.write_text("no folder")
    desk.path.unlink()
    with pytest.raises(NotKept):
        desk.running.console.do(point, half_typed={"note": ""})
    assert desk.running.writer.working_text("note") == "the next one"


def _is_in_order(events: tuple[Event, ...]) -> bool:
    instants = [event.at for event in events]
    return instants == sorted(instants)


def test_a_sleep_during_a_speech_is_recorded_once_and_the_countdown_is_true(desk: Desk) -> None:
    for _ in range(2):
        desk.do(Next(), after=2)
    desk.time.sleep(minutes=20)
    assert desk.running.console.note_sleep() == dt.timedelta(minutes=20)
    assert desk.running.console.note_sleep() is None
    assert desk.meeting.history[-1].body == MachineSlept(seconds=1200)
    speech = desk.meeting.speech
    assert speech is not None
    assert speech.spoken(desk.running.console.now()) == dt.timedelta(minutes=20)
