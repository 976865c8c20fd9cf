"""Every kind of trouble with clocks: the time shown is the true one, and what happened is told once."""

import datetime as dt
import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.control.clock import MachineTime
from chairconsole.control.files.exports import read_meeting
from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.speech_commands import AddTime, GiveFloor, Pause, Resume
from chairconsole.domain.events.session_events import ClockStepped, MachineSlept
from chairconsole.domain.names.directory import free_text
from chairconsole.record.verify import verify
from chairconsole.ui.feed import Feed
from chairconsole.ui.words.speaker_words import countdown, speaker_words
from tests.desk import Desk
from tests.journeys.driver import Chair
from tests.journeys.test_restart import speaking

ROOT = Path(__file__).parents[2]
HOUR = dt.timedelta(hours=1)
STEPS = {
    "a second": dt.timedelta(seconds=1),
    "a minute": dt.timedelta(minutes=1),
    "an hour": HOUR,
    "a day": dt.timedelta(days=1),
}
SECOND_NS = 1_000_000_000
STOPPED_NS = 60_000_000
"""For how long at least a process is stopped: long against what it takes to ask it."""


def noted(chair: Chair) -> list[float]:
    """The seconds of everything unusual that was recorded of the clocks."""
    bodies = [event.body for event in chair.meeting.history]
    return [body.seconds for body in bodies if isinstance(body, ClockStepped | MachineSlept)]


@pytest.mark.parametrize("forward", [True, False], ids=["forward", "back"])
@pytest.mark.parametrize("span", STEPS)
def test_a_clock_that_is_set_during_a_speech_changes_nothing_and_is_told_once(
    chair: Chair, span: str, forward: bool
) -> None:
    speaking(chair)
    chair.pass_time(60)
    step = STEPS[span] if forward else -STEPS[span]
    chair.time.wall_at += step
    chair.pass_time(10)
    chair.see("1:50", "1:10 of 3:00", on=chair.podium.floor)
    chair.see("10:42:10", on=chair.top)
    assert f"was set {'forward' if forward else 'back'} by" in chair.notice
    assert noted(chair) == [step.total_seconds()]
    began = chair.time.steady
    chair.let_notices_pass()
    assert "was set" not in chair.notice
    chair.pass_time(50 - (chair.time.steady - began) / SECOND_NS)
    chair.see("1:00", on=chair.podium.floor)
    assert noted(chair) == [step.total_seconds()]
    chair.press("F5")
    kenya = list(chair.meeting.interventions.values())[-2]
    assert kenya.spoken(kenya.ended) == dt.timedelta(minutes=2)
    assert [chair.clock(kenya.began.at), chair.clock(kenya.ended.at)] == ["10:41:00", "10:43:00"]
    chair.check_the_record()


@pytest.mark.parametrize("step", [HOUR, -HOUR, STEPS["a day"], -STEPS["a day"]], ids=str)
def test_after_a_clock_was_set_a_crash_loses_no_second(chair: Chair, step: dt.timedelta) -> None:
    speaking(chair)
    chair.pass_time(60)
    record = chair.record
    chair.time.wall_at += step
    chair.pass_time(10)
    chair.cut_the_power()
    chair.time.advance(seconds=20)
    chair.go_on_with(record)
    chair.see("Kenya", "1:30", "1:30 of 3:00", on=chair.podium.floor)
    chair.pass_time(30)
    chair.press("F5")
    kenya = list(chair.meeting.interventions.values())[-2]
    assert kenya.spoken(kenya.ended) == dt.timedelta(minutes=2)
    chair.check_the_record()


def test_a_clock_that_is_set_forth_and_back_between_two_looks_was_not_set(chair: Chair) -> None:
    speaking(chair)
    chair.time.wall_at += HOUR
    chair.time.wall_at -= HOUR
    chair.pass_time(10)
    assert noted(chair) == []
    chair.see("2:50", on=chair.podium.floor)


def test_a_clock_that_is_set_twice_is_told_twice(chair: Chair) -> None:
    speaking(chair)
    for step in (HOUR, -HOUR):
        chair.time.wall_at += step
        chair.pass_time(5)
    assert noted(chair) == [3600, -3600]
    chair.see("2:50", on=chair.podium.floor)
    chair.check_the_record()


def test_a_speaker_goes_on_while_the_machine_sleeps(chair: Chair) -> None:
    speaking(chair)
    chair.pass_time(60)
    chair.time.sleep(minutes=20)
    chair.pass_time(0.1)
    chair.see("+18:00", "21:00 of 3:00", on=chair.podium.floor)
    chair.see("11:02:00", on=chair.top)
    assert "slept for 20" in chair.notice
    assert noted(chair) == [1200]
    chair.let_notices_pass()
    assert "slept" not in chair.notice
    assert noted(chair) == [1200]
    chair.press("F4")
    assert "Kenya" in chair.waiting, "what the machine did is not the chair's to undo"
    chair.check_the_record()


def test_a_machine_whose_clock_is_set_while_it_sleeps_says_both(chair: Chair) -> None:
    speaking(chair)
    chair.time.sleep(minutes=20)
    chair.time.wall_at -= HOUR
    chair.pass_time(0.1)
    chair.see("+17:00", on=chair.podium.floor)
    assert sorted(noted(chair)) == [-3600, 1200]
    chair.check_the_record()


def test_a_window_that_was_busy_for_five_seconds_shows_the_true_time_at_once(chair: Chair) -> None:
    speaking(chair)
    chair.pass_time(60)
    chair.time.advance(seconds=5)
    chair.see("2:00", on=chair.podium.floor)
    chair.pass_time(0)
    chair.see("1:55", "1:05 of 3:00", on=chair.podium.floor)
    chair.see("10:42:05", on=chair.top)
    assert noted(chair) == []
    chair.time.advance(seconds=5)
    chair.press("F5")
    kenya = list(chair.meeting.interventions.values())[-2]
    assert kenya.spoken(kenya.ended) == dt.timedelta(seconds=70)


def test_over_three_hours_every_second_that_is_shown_is_the_true_one(tmp_path: Path, qapp: QApplication) -> None:
    """The window's timer comes late by chance, the wall clock is nudged and set, speakers come, pause and go."""
    assert qapp is not None
    chance = random.Random(20170508)  # noqa: S311 - chance to be told again, no secrets
    desk = Desk(tmp_path)
    console, source = desk.running.console, desk.time
    desk.do(OpenBlock("panel-1"))
    desk.do(GiveFloor(free_text("Speaker 0")))
    feed = Feed(console)
    shown: list[str] = []
    feed.ticked.connect(lambda: shown.append(countdown(feed.meeting.speech, feed.now)))
    spoken_ns, added, paused, start = 0, 0, False, source.steady
    delays = (0.1, 0.1, 0.1, 0.1, 0.13, 0.2, 0.4, 0.9, 1.7, 5.0)
    repaints = 0
    while source.steady - start < 3 * 3600 * SECOND_NS:
        before = source.steady
        source.advance(seconds=chance.choice(delays) + chance.random() / 10)
        spoken_ns += 0 if paused else source.steady - before
        luck = chance.random()
        if luck < 0.05:
            source.wall_at += dt.timedelta(milliseconds=chance.randint(-90, 90))
        elif luck < 0.055:
            source.wall_at += chance.choice((1, -1)) * chance.choice(list(STEPS.values()))
        elif luck < 0.06:
            console.do(Resume() if paused else Pause())
            paused = not paused
        elif luck < 0.063:
            console.do(AddTime(30))
            added += 30
        elif luck < 0.07:
            console.do(GiveFloor(free_text(f"Speaker {repaints}")))
            spoken_ns, added, paused = 0, 0, False
        console.note_clock_step()
        if console.meeting is not feed.meeting:
            feed.refresh()
        feed.tick()
        repaints += 1
        left = 180 + added - spoken_ns // SECOND_NS
        true = format_duration(left) if left >= 0 else f"+{format_duration(-left)}"
        assert shown[-1] == true, f"at repaint {repaints}"
        if repaints % 10 == 0:
            assert speaker_words(feed.meeting, feed.now).time.digits == true
    assert repaints == len(shown) > 9000
    assert len({event.body.kind for event in desk.meeting.history} & {"clock_stepped", "floor_paused"}) == 2
    feed.deleteLater()
    desk.close()
    assert verify(desk.path).sentences == ()


@pytest.mark.skipif(not hasattr(signal, "SIGSTOP"), reason="this system has no such signal")
def test_a_process_that_was_stopped_and_goes_on_shows_the_true_time(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.journeys.processes.stopped", str(tmp_path)]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as process:

        def ask() -> dict[str, Any]:
            process.stdin.write("how late is it?\n")
            return json.loads(process.stdout.readline())

        steady_ns = MachineTime().steady_ns
        first = ask()
        process.send_signal(signal.SIGSTOP)
        os.waitpid(process.pid, os.WUNTRACED)
        stopped = steady_ns()
        while steady_ns() - stopped < STOPPED_NS:
            pass
        stopped_for = steady_ns() - stopped
        process.send_signal(signal.SIGCONT)
        second = ask()
        process.stdin.close()
        assert process.wait() == 0
    for said in (first, second):
        assert said["before"] - said["began"] <= said["spoken"] * SECOND_NS + 1000
        assert said["spoken"] * SECOND_NS <= said["after"] - said["began"] + 1000
        assert not said["stepped"]
        assert not said["slept"]
    assert (second["spoken"] - first["spoken"]) * SECOND_NS >= stopped_for - 1000
    meeting = read_meeting(tmp_path / "stopped.record")
    assert meeting.not_applied == ()
    assert verify(tmp_path / "stopped.record").sentences == ()
