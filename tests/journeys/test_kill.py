"""The power is cut at a random moment: every acknowledged action is there, and at most one more, whole."""

import datetime as dt
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from chairconsole.control import opening
from chairconsole.control.clock import MachineTime
from chairconsole.control.console import Console
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.undo_commands import Redo, Undo
from chairconsole.domain.events.session_events import ConsoleResumed
from chairconsole.domain.meeting.fold import fold
from chairconsole.record.log import Log
from chairconsole.record.verify import verify
from tests.journeys.processes.scripted import machine

ROOT = Path(__file__).parents[2]
ROUNDS = int(os.environ.get("CHAIRCONSOLE_KILL_ROUNDS", "8"))
FIRST_SEED = int(os.environ.get("CHAIRCONSOLE_KILL_SEED", "20170508"))
MOST_ACKNOWLEDGED = 60
MICROSECOND = dt.timedelta(microseconds=1)
LONGEST_AFTER_NS = 4_000_000
"""About as long as a few commits take, so that the kill falls into the middle of one."""

pytestmark = pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no such signal")


def _kill_at_random(folder: Path, seed: int) -> list[dict[str, Any]]:
    """Let a scripted run go on for a random while, kill it, and return what it had acknowledged.

    Every second round kills at the instant of an acknowledgement, the others a random moment after it.
    """
    chance = random.Random(seed)  # noqa: S311 - choices to be told again, no secrets
    command = [sys.executable, "-m", "tests.journeys.processes.scripted", str(folder), str(seed)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(chance.randint(1, MOST_ACKNOWLEDGED))]
        if seed % 2:
            until = time.perf_counter_ns() + chance.randrange(LONGEST_AFTER_NS)
            while time.perf_counter_ns() < until:
                pass
        process.send_signal(signal.SIGKILL)
        lines += process.stdout.read().splitlines(keepends=True)
        assert process.wait() == -signal.SIGKILL
    # An acknowledgement that was cut off in the pipe was not heard.
    return [json.loads(line) for line in lines if line.endswith(b"\n")]


@pytest.mark.parametrize("seed", range(FIRST_SEED, FIRST_SEED + ROUNDS))
def test_nothing_acknowledged_is_lost(tmp_path: Path, seed: int) -> None:
    acknowledged = _kill_at_random(tmp_path, seed)
    path = tmp_path / "killed.record"
    with Log.open(path, writable=False) as log:
        events = log.read()
    last = acknowledged[-1]

    assert events[last["seq"] - 1].id == last["id"]
    assert {event.seq: event.id for event in events}.items() >= {one["seq"]: one["id"] for one in acknowledged}.items()
    beyond = events[last["seq"] :]
    assert len({event.step for event in beyond}) <= 1
    assert all(event.step == beyond[0].id for event in beyond)
    assert verify(path).is_sound

    session = events[0].body.session  # type: ignore[union-attr]
    meeting = fold(session, events)
    assert meeting.not_applied == ()
    known = fold(session, events[: last["seq"]])
    assert (known.speaking, len(known.done), len(known.undone)) == (last["speech"], last["done"], last["undone"])

    running = opening.resume(path, machine(tmp_path))
    console = running.console
    assert console.meeting.history[: len(events)] == events
    assert isinstance(console.meeting.history[-1].body, ConsoleResumed)
    assert running.resumed is not None
    assert running.resumed.exact
    assert not running.resumed.must_ask
    assert console.meeting.speaking == meeting.speaking
    assert (console.meeting.done, console.meeting.undone) == (meeting.done, meeting.undone)
    assert _number(running.working_texts.get("note")) >= _number(last["note"])
    _has_spoken_the_true_time(console)
    _can_be_taken_back_to_the_beginning(console)
    running.close()


def _number(note: str) -> int:
    """The number in a half-typed note of the scripted run: later notes have higher ones."""
    return int(note.split()[-1]) if note else 0


def _has_spoken_the_true_time(console: Console) -> None:
    """The steady clock, read here without the console's help, agrees on how long the speaker has had the floor."""
    speech = console.meeting.speech
    if speech is None:
        return
    steady_ns = MachineTime().steady_ns
    before, spoken, after = steady_ns(), speech.spoken(console.now()), steady_ns()
    if speech.is_paused:
        before = after = speech.pauses[-1].began.steady_ns
    away = sum(pause.ended.steady_ns - pause.began.steady_ns for pause in speech.pauses if pause.ended)
    least, most = ((until - speech.began.steady_ns - away) / 1000 for until in (before, after))
    # Each span is rounded to a microsecond.
    rounding = 1 + len(speech.pauses)
    assert least - rounding <= spoken / MICROSECOND <= most + rounding


def _can_be_taken_back_to_the_beginning(console: Console) -> None:
    """Every step can still be undone, one by one, and restored."""
    steps = console.meeting.done
    whole = console.meeting
    for _ in steps:
        console.do(Undo())
    assert console.meeting.block is None
    with pytest.raises(Refused):
        console.do(Undo())
    for _ in steps:
        console.do(Redo())
    assert console.meeting.interventions == whole.interventions
    assert console.meeting.waiting == whole.waiting
    assert console.meeting.not_applied == ()
