"""The meeting's clock, whatever is done to the machine's."""

import datetime as dt

import pytest

from chairconsole.control.meeting_clock import REHEARSAL_BOOT, LiveClock, RehearsalClock
from chairconsole.domain.base.timing import Stamp, between
from tests.desk import FakeTime

NOON = dt.datetime(2017, 5, 8, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


@pytest.fixture
def time() -> FakeTime:
    return FakeTime(NOON)


def test_it_tells_the_wall_clocks_time(time: FakeTime) -> None:
    clock = LiveClock(time)
    time.advance(minutes=3)
    assert clock.read() == Stamp(NOON + dt.timedelta(minutes=3), "boot-1", time.steady)
    assert clock.take_step() is None


@pytest.mark.parametrize("step", [HOUR, -HOUR, dt.timedelta(seconds=1), -dt.timedelta(days=400)])
def test_setting_the_wall_clock_changes_no_time_and_is_told_once(time: FakeTime, step: dt.timedelta) -> None:
    clock = LiveClock(time)
    before = clock.read()
    time.wall_at += step
    time.advance(seconds=10)
    after = clock.read()
    assert after.at - before.at == between(before, after) == dt.timedelta(seconds=10)
    assert clock.take_step() == step
    assert clock.take_step() is None
    time.advance(seconds=10)
    assert clock.read().at - before.at == dt.timedelta(seconds=20)
    assert clock.take_step() is None


def test_two_steps_before_it_is_asked_are_told_as_one(time: FakeTime) -> None:
    clock = LiveClock(time)
    for _ in range(2):
        time.wall_at += HOUR
        clock.read()
    assert clock.take_step() == 2 * HOUR


def test_a_wall_clock_that_is_nudged_is_followed_and_never_goes_back(time: FakeTime) -> None:
    clock = LiveClock(time)
    readings = [clock.read().at]
    for _ in range(100):
        time.advance(seconds=0.1)
        time.wall_at -= dt.timedelta(milliseconds=200)
        readings.append(clock.read().at)
    assert readings == sorted(readings)
    assert clock.take_step() is None


def test_a_machine_that_slept_counts_the_time_it_slept(time: FakeTime) -> None:
    clock = LiveClock(time)
    before = clock.read()
    time.advance(minutes=90)
    assert between(before, clock.read()) == dt.timedelta(minutes=90)
    assert clock.take_step() is None


@pytest.mark.parametrize("reboots", [False, True])
def test_a_wall_clock_behind_the_record_goes_on_from_there_by_the_steady_clock_of_the_same_boot(
    time: FakeTime, reboots: bool
) -> None:
    last = Stamp(NOON, "boot-1", time.steady)
    time.advance(minutes=2)
    if reboots:
        time.reboot()
    time.wall_at = NOON - HOUR
    clock = LiveClock(time, last)
    assert clock.wall_was_behind
    assert clock.read().at == NOON + dt.timedelta(minutes=0 if reboots else 2)
    assert clock.take_step() is None


def test_a_wall_clock_that_was_set_ahead_while_it_was_closed_is_told_and_the_time_goes_on(time: FakeTime) -> None:
    last = Stamp(NOON, "boot-1", time.steady)
    time.advance(seconds=5)
    time.wall_at += HOUR
    clock = LiveClock(time, last)
    assert not clock.wall_was_behind
    assert clock.read().at == NOON + dt.timedelta(seconds=5)
    assert between(last, clock.read()) == dt.timedelta(seconds=5)
    assert (clock.take_step(), clock.take_step()) == (HOUR, None)


def test_after_another_boot_a_wall_clock_ahead_of_the_record_is_believed(time: FakeTime) -> None:
    last = Stamp(NOON, "boot-1", time.steady)
    time.reboot()
    time.wall_at += HOUR
    clock = LiveClock(time, last)
    assert clock.read().at == time.wall_at
    assert clock.take_step() is None


@pytest.mark.parametrize("speed", [0.5, 1.0, 60.0, 10_000.0])
def test_a_rehearsal_runs_as_fast_as_it_is_told(time: FakeTime, speed: float) -> None:
    clock = RehearsalClock.starting_at(time, NOON, speed=speed)
    time.advance(seconds=4)
    assert clock.read() == Stamp(NOON + dt.timedelta(seconds=4 * speed), REHEARSAL_BOOT, round(4e9 * speed))
    assert clock.press_ns() == time.steady


def test_a_rehearsal_does_not_care_for_the_wall_clock(time: FakeTime) -> None:
    clock = RehearsalClock.starting_at(time, NOON)
    time.wall_at += HOUR
    assert clock.read().at == NOON
    assert clock.take_step() is None


def test_a_sleep_of_the_machine_is_told_once_and_counts_as_time(time: FakeTime) -> None:
    time.sleep(minutes=90)
    clock = LiveClock(time)
    assert clock.take_sleep() is None, "it slept before the console started"
    time.advance(seconds=5)
    assert clock.take_sleep() is None, "it was only busy"
    before = clock.read()
    time.sleep(minutes=20)
    after = clock.read()
    assert between(before, after) == after.at - before.at == dt.timedelta(minutes=20)
    assert clock.take_sleep() == dt.timedelta(minutes=20)
    assert clock.take_sleep() is None
    assert clock.take_step() is None


def test_a_rehearsal_that_is_paused_stands_still_and_goes_on_from_there(time: FakeTime) -> None:
    clock = RehearsalClock.starting_at(time, NOON, speed=60)
    time.advance(seconds=1)
    clock.pause()
    assert clock.is_paused
    stopped = clock.read()
    time.advance(minutes=5)
    clock.pause()
    assert clock.read() == stopped == Stamp(NOON + dt.timedelta(minutes=1), REHEARSAL_BOOT, 60_000_000_000)
    clock.resume()
    assert not clock.is_paused
    assert clock.read() == stopped
    time.advance(seconds=1)
    clock.resume()
    assert clock.read().at == NOON + dt.timedelta(minutes=2)


def test_a_rehearsal_changes_its_speed_and_no_time_is_lost(time: FakeTime) -> None:
    clock = RehearsalClock.starting_at(time, NOON)
    time.advance(seconds=10)
    clock.run_at(600)
    assert clock.speed == 600
    assert clock.read().at == NOON + dt.timedelta(seconds=10)
    time.advance(seconds=1)
    clock.pause()
    clock.run_at(0.5)
    assert clock.read().at == NOON + dt.timedelta(seconds=610)
    clock.resume()
    time.advance(seconds=4)
    assert clock.read() == Stamp(NOON + dt.timedelta(seconds=612), REHEARSAL_BOOT, 612_000_000_000)


@pytest.mark.parametrize("speed", [0, -1, float("nan"), float("inf")])
def test_a_rehearsal_does_not_stand_still_or_go_back_by_its_speed(time: FakeTime, speed: float) -> None:
    clock = RehearsalClock.starting_at(time, NOON)
    with pytest.raises(ValueError, match="times as fast"):
        clock.run_at(speed)
    assert clock.speed == 1.0


@pytest.mark.parametrize("paused", [False, True])
def test_a_rehearsal_jumps_to_a_later_instant_as_if_the_time_had_passed(time: FakeTime, paused: bool) -> None:
    clock = RehearsalClock.starting_at(time, NOON, speed=10)
    time.advance(seconds=6)
    if paused:
        clock.pause()
    before = clock.read()
    clock.jump_to(NOON + HOUR)
    after = clock.read()
    assert after == Stamp(NOON + HOUR, REHEARSAL_BOOT, 3600_000_000_000)
    assert between(before, after) == dt.timedelta(minutes=59)
    time.advance(seconds=6)
    assert clock.read().at == NOON + HOUR + dt.timedelta(minutes=0 if paused else 1)


def test_a_rehearsal_never_jumps_back(time: FakeTime) -> None:
    clock = RehearsalClock.starting_at(time, NOON)
    time.advance(seconds=1)
    with pytest.raises(ValueError, match="does not go back"):
        clock.jump_to(NOON)
    assert clock.read().at == NOON + dt.timedelta(seconds=1)
    clock.jump_to(clock.read().at)
    assert clock.read().at == NOON + dt.timedelta(seconds=1)


def test_a_rehearsal_can_be_held_at_an_instant_while_what_happened_then_is_done(time: FakeTime) -> None:
    clock = RehearsalClock.starting_at(time, NOON, speed=60)
    time.advance(seconds=10)
    with clock.held_at(NOON + dt.timedelta(minutes=3)) as stamp:
        time.advance(seconds=1)
        assert clock.read() == stamp
        assert stamp.at == NOON + dt.timedelta(minutes=3)
    assert clock.read().at == NOON + dt.timedelta(minutes=11)


def test_a_rehearsal_that_waits_goes_no_further_and_never_catches_up(time: FakeTime) -> None:
    clock = RehearsalClock.starting_at(time, NOON, speed=60)
    clock.wait_at(NOON + dt.timedelta(minutes=2))
    time.advance(seconds=1)
    assert clock.read().at == NOON + dt.timedelta(minutes=1)
    time.advance(seconds=9)
    assert clock.read().at == NOON + dt.timedelta(minutes=2)
    clock.wait_at(NOON + dt.timedelta(minutes=30))
    time.advance(seconds=1)
    assert clock.read().at == NOON + dt.timedelta(minutes=3)
    clock.wait_at(NOON)
    time.advance(seconds=5)
    assert clock.read().at == NOON + dt.timedelta(minutes=3)
    clock.wait_at(None)
    time.advance(seconds=1)
    assert clock.read().at == NOON + dt.timedelta(minutes=4)
