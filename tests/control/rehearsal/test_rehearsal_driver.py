"""A rehearsal moved on by ticks: the same seed gives the same meeting whatever the ticks, and no tick lasts long."""

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from chairconsole.control import opening
from chairconsole.control.meeting_clock import RehearsalClock
from chairconsole.control.opening import Machine, RunningSession
from chairconsole.control.rehearsal.rehearsal_driver import SEEDS, RehearsalDriver, new_seed, rehearsal_driver
from chairconsole.control.saving import NotKept
from chairconsole.domain.commands.speech_commands import Pause, Resume
from chairconsole.domain.events.speech_events import FloorPaused
from chairconsole.domain.meeting.state import Meeting
from chairconsole.record.elsewhere.noted_places import Elsewhere
from tests.desk import FakeTime, first_session, shipped_directory


class Practice:
    """A rehearsal on a record, from `at` of the first day, with time that moves when told."""

    def __init__(self, folder: Path, at: str = "10:14", *, speed: float = 1.0, seed: int | None = 5) -> None:
        session = first_session()
        hours, minutes = at.split(":")
        start = session.instant(session.days[0].date, int(hours) * 60 + int(minutes))
        self.time = FakeTime(dt.datetime(2026, 1, 1, tzinfo=dt.UTC))
        self.path = folder / "practice.record"
        self.machine = Machine(self.time, "here", Elsewhere(folder / "second"))
        self.running: RunningSession = opening.begin_rehearsal(session, self.path, self.machine, at=start, speed=speed)
        found = rehearsal_driver(self.running, shipped_directory().entries, seed)
        assert found is not None
        self.rehearsal_driver: RehearsalDriver = found

    @property
    def meeting(self) -> Meeting:
        return self.running.console.meeting

    @property
    def clock(self) -> RehearsalClock:
        return self.rehearsal_driver.clock

    @property
    def shown(self) -> str:
        return f"{self.meeting.session.venue_time(self.clock.read().at):%H:%M:%S}"

    def play(self) -> None:
        """Let the room play the chair too, and take notes."""
        assert self.rehearsal_driver.room is not None
        self.rehearsal_driver.room.plays_chair = self.rehearsal_driver.room.takes_notes = True

    def ticks(self, seconds: float, every: float = 0.1) -> None:
        """Let so much real time pass, with a tick every so often."""
        for _ in range(round(seconds / every)):
            self.time.advance(seconds=every)
            self.rehearsal_driver.advance()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Practice]]:
    """Starts rehearsals, each on a record in a folder of its own; they are closed at the end."""
    started: list[Practice] = []

    def start_one(**how: float | None) -> Practice:
        folder = tmp_path / str(len(started))
        folder.mkdir()
        started.append(Practice(folder, **how))
        return started[-1]

    yield start_one
    for practice in started:
        practice.running.close()


@pytest.fixture
def practice(start: Callable[..., Practice]) -> Practice:
    return start()


def told(meeting: Meeting) -> list[tuple[dt.datetime, str]]:
    """What happened and when, without the ids that are new in each run."""
    return [(event.effective_at, event.body.kind) for event in meeting.history]


def test_the_same_seed_gives_the_same_meeting_at_any_speed_and_with_any_ticks(start: Callable[..., Practice]) -> None:
    meetings = []
    for speed, every in [(60, 0.1), (600, 0.1), (600, 0.07), (10, 0.5)]:
        practice = start(speed=speed)
        practice.play()
        while practice.shown < "11:30:00":
            practice.ticks(every, every)
        meetings.append([one for one in told(practice.meeting) if one[0] < practice.running.console.now().at])
    shortest = min(map(len, meetings))
    assert shortest > 30
    assert all(one[: shortest - 3] == meetings[0][: shortest - 3] for one in meetings)


def test_another_seed_gives_another_meeting(start: Callable[..., Practice]) -> None:
    practices = [start(speed=600, seed=seed) for seed in (1, 2)]
    for practice in practices:
        practice.play()
        practice.ticks(8)
    assert told(practices[0].meeting) != told(practices[1].meeting)


def test_without_a_seed_nobody_plays_and_a_room_can_come_in_and_go_out(start: Callable[..., Practice]) -> None:
    practice = start(seed=None, speed=60)
    practice.ticks(5)
    assert (practice.rehearsal_driver.room, practice.rehearsal_driver.seed) == (None, None)
    assert len(practice.meeting.history) == 1
    practice.rehearsal_driver.let_in()
    assert practice.rehearsal_driver.seed in range(SEEDS)
    practice.play()
    practice.ticks(5)
    played = practice.meeting
    assert len(played.history) > 1
    practice.rehearsal_driver.send_out()
    practice.ticks(5)
    assert practice.meeting is played


def test_a_paused_rehearsal_stands_still_and_goes_on(practice: Practice) -> None:
    practice.play()
    practice.ticks(120)
    practice.clock.pause()
    before = practice.meeting
    practice.ticks(60, 1)
    assert (practice.meeting, practice.shown) == (before, "10:16:00")
    practice.clock.resume()
    practice.ticks(1)
    assert practice.shown == "10:16:01"


def test_a_jump_lives_through_the_time_in_ticks_that_never_take_long(practice: Practice) -> None:
    until = practice.meeting.session.instant(practice.meeting.session.days[0].date, 13 * 60 + 5)
    slow = Slow(practice.time)
    practice.rehearsal_driver.clock._source = slow
    practice.rehearsal_driver.jump_to(until)
    number = 0
    while practice.rehearsal_driver.jumps_to is not None:
        before = slow.steady_ns()
        practice.rehearsal_driver.advance()
        assert slow.steady_ns() - before < 200_000_000
        number += 1
    assert number > 5
    assert practice.shown >= "13:05:00"
    assert len(practice.meeting.interventions) > 20
    assert practice.rehearsal_driver.room is not None
    assert not practice.rehearsal_driver.room.plays_chair


@pytest.mark.parametrize("paused", [False, True])
def test_a_person_chairs_again_after_a_jump_and_the_clock_stands_as_it_did(practice: Practice, paused: bool) -> None:
    if paused:
        practice.clock.pause()
    until = practice.meeting.session.instant(practice.meeting.session.days[0].date, 11 * 60 + 40)
    practice.rehearsal_driver.jump_to(until)
    while practice.rehearsal_driver.jumps_to is not None:
        practice.rehearsal_driver.advance()
    assert (practice.shown, practice.clock.is_paused) == ("11:40:00", paused)
    assert practice.meeting.step.kind == "discussion"
    assert practice.meeting.not_applied == ()
    practice.clock.resume()
    number = len(practice.meeting.interventions)
    practice.ticks(200, 10)
    assert len(practice.meeting.interventions) == number


class Slow:
    """A machine on which each look at the clock takes a millisecond."""

    boot = "boot-1"

    def __init__(self, time: FakeTime) -> None:
        self._time = time
        self.wall, self.awake_ns = time.wall, time.awake_ns

    def steady_ns(self) -> int:
        self._time.steady += 1_000_000
        return self._time.steady


def test_without_a_room_a_jump_is_one_step_and_never_goes_back(start: Callable[..., Practice]) -> None:
    practice = start(seed=None)
    session = practice.meeting.session
    practice.rehearsal_driver.jump_to(session.instant(session.days[1].date, 600))
    assert practice.shown == "10:00:00"
    with pytest.raises(ValueError, match="back"):
        practice.rehearsal_driver.jump_to(session.instant(session.days[0].date, 600))


def test_a_person_acts_in_between_and_the_room_goes_on_around_it(practice: Practice) -> None:
    practice.play()
    practice.clock.run_at(60)
    for _ in range(40):
        practice.ticks(0.5)
        speech = practice.meeting.speech
        if speech is not None:
            practice.running.console.do(Resume() if speech.is_paused else Pause())
    paused = [event for event in practice.meeting.history if isinstance(event.body, FloorPaused)]
    assert len(paused) > 5
    assert practice.meeting.not_applied == ()
    instants = [event.at for event in practice.meeting.history]
    assert instants == sorted(instants)
    steady = [event.steady_ns for event in practice.meeting.history]
    assert steady == sorted(steady)


def test_what_cannot_be_written_pauses_the_rehearsal(practice: Practice) -> None:
    practice.play()
    practice.path.rename(practice.path.with_suffix(".away"))
    practice.path.mkdir()
    practice.machine.elsewhere.second_place.write_text("no folder")
    before = practice.meeting
    with pytest.raises(NotKept):
        practice.ticks(200)
    assert practice.clock.is_paused
    assert practice.meeting == before
    practice.running.console.go_on_unsaved()
    practice.clock.resume()
    practice.ticks(200)
    assert len(practice.meeting.history) > len(before.history)


def test_a_live_meeting_is_never_rehearsed(tmp_path: Path) -> None:
    machine = Machine(FakeTime(dt.datetime(2026, 1, 1, tzinfo=dt.UTC)), "here", Elsewhere(tmp_path / "second"))
    running = opening.begin_live(first_session(), tmp_path / "live.record", machine)
    assert rehearsal_driver(running, shipped_directory().entries, 5) is None
    running.close()


def test_new_seeds_differ() -> None:
    assert len({new_seed() for _ in range(50)}) > 30


def test_on_a_machine_that_is_too_slow_the_clock_is_never_ahead_of_the_room(start: Callable[..., Practice]) -> None:
    practice = start(speed=600)
    practice.play()
    slow = Slow(practice.time)
    practice.clock._source = slow
    for _ in range(100):
        practice.time.advance(seconds=0.3)
        practice.rehearsal_driver.advance()
        ahead = practice.clock.read().at - practice.rehearsal_driver._next
        assert ahead < dt.timedelta(seconds=0.5 * 600 + 2 * 2 + 60)
    instants = [event.at for event in practice.meeting.history]
    assert instants == sorted(instants)


def test_a_rehearsal_that_goes_on_runs_as_it_did_before(practice: Practice) -> None:
    driver = practice.rehearsal_driver
    driver.let_in(7)
    driver.clock.run_at(10)
    assert driver.room is not None
    driver.room.plays_chair = False
    driver.room.takes_notes = True
    kept = driver.settings()
    driver.send_out()
    driver.clock.run_at(1)
    driver.take_up(kept)
    assert (driver.seed, driver.clock.speed) == (7, 10)
    assert (driver.room.plays_chair, driver.room.takes_notes) == (False, True)
    # what was asked for now stays
    driver.let_in(3)
    driver.clock.run_at(2)
    driver.take_up(kept)
    assert (driver.seed, driver.clock.speed) == (3, 2)


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "{}",
        "[]",
        "nonsense",
        "[" * 100_000,
        '{"speed": 1e308, "seed": null}',
        '{"speed": -1, "seed": null}',
        '{"speed": "x", "seed": 1}',
    ],
)
def test_what_is_not_known_of_an_earlier_run_changes_nothing(practice: Practice, kept: str) -> None:
    driver = practice.rehearsal_driver
    driver.send_out()
    speed = driver.clock.speed
    driver.take_up(kept)
    assert (driver.room, driver.clock.speed) == (None, speed)
