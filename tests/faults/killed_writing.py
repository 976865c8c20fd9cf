"""The power is cut while a console without windows writes without a pause: a kill falls into the middle of a commit."""

import json
import signal
import subprocess
import sys
import time
from typing import Any

from chairconsole.record.log import Log
from chairconsole.record.reading.image import journal_of
from chairconsole.record.verify import verify
from tests.faults.frame.rounds import CRASHED, LOST, WRONG, Round, watched
from tests.faults.frame.table import ROOT
from tests.faults.killed import goes_on, missing

__all__ = ["missing"]

ABOUT = "killed in the middle of commits"
SHORT, LONG = 6, 150

MOST_ACKNOWLEDGED = 60
LONGEST_AFTER_NS = 4_000_000
"""About as long as a few commits take."""


def try_it(turn: Round) -> None:
    """Let it write for a random while, kill it, and look at what is left."""
    acknowledged = _killed(turn)
    if not acknowledged:
        return
    path = turn.folder / "killed.record"
    journal = journal_of(path)
    turn.counts["kills in the middle of a commit"] += journal.exists() and journal.stat().st_size > 0
    with Log.open(path, writable=False) as log:
        contents = log.contents()
    events, last = contents.events, acknowledged[-1]
    found = {event.seq: event.id for event in events}
    gone = [one["seq"] for one in acknowledged if found.get(one["seq"]) != one["id"]]
    turn.expect(not gone, LOST, f"entries {gone} were acknowledged")
    beyond = events[last["seq"] :]
    is_one_step = len({event.step for event in beyond}) <= 1 and all(event.step == beyond[0].id for event in beyond)
    turn.expect(is_one_step, WRONG, "beyond what was acknowledged there is more than one step, or part of one")
    turn.expect(verify(path).is_sound, WRONG, f"it is not sound: {verify(path).sentences[:2]}")
    kept = contents.working_texts.get("note")
    turn.expect(_number(kept.text if kept else "") >= _number(last["note"]), LOST, f"half typed: {last['note']}")
    turn.says(f"Entry {last['seq']} was acknowledged; {len(events)} are there.")
    if not gone:
        goes_on(turn, path, events, last)


def _killed(turn: Round) -> list[dict[str, Any]]:
    """What was acknowledged before the kill: at the instant of an acknowledgement, or a random moment after it."""
    command = [sys.executable, "-m", "tests.faults.processes.hurried_chair", str(turn.folder), str(turn.seed)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process, watched(20):
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(turn.chance.randint(1, MOST_ACKNOWLEDGED))]
        if turn.number % 2:
            until = time.perf_counter_ns() + turn.chance.randrange(LONGEST_AFTER_NS)
            while time.perf_counter_ns() < until:
                pass
        process.send_signal(signal.SIGKILL)
        lines += process.stdout.read().splitlines(keepends=True)
        code = process.wait()
    if code != -signal.SIGKILL:
        turn.found(CRASHED, f"the console ended with {code}")
        return []
    # An acknowledgement that was cut off in the pipe was not heard.
    return [json.loads(line) for line in lines if line.endswith(b"\n")]


def _number(note: str) -> int:
    """The number in a half-typed note of the hurried chair: later notes have higher ones."""
    return int(note.split()[-1]) if note else 0
