"""The power is cut while somebody types in a hurry: whatever the window showed as kept is there afterwards."""

import datetime as dt
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from chairconsole.control import opening
from chairconsole.control.clock import MachineTime
from chairconsole.control.console import Console
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.undo_commands import Redo, Undo
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.events.point_events import PointKept
from chairconsole.domain.events.session_events import ConsoleResumed
from chairconsole.domain.meeting.fold import fold
from chairconsole.record.log import Log
from chairconsole.record.reading.image import journal_of
from chairconsole.record.verify import verify
from chairconsole.ui.frame.half_note import HalfNote
from chairconsole.ui.frame.typed_note import WORKING_NOTE
from tests.faults.frame.rounds import CRASHED, LOST, WRONG, Round, watched
from tests.faults.frame.table import ROOT
from tests.faults.processes.hurried_chair import machine
from tests.faults.processes.typist import RECORD

ABOUT = "killed under random keys"
SHORT, LONG = 2, 150

KILLS = 2
"""In each round: the second time the record is gone on with that the first kill left."""

MOST_KEYS, MOST_UNTIL_A_POINT = 100, 250
LONGEST_AFTER_NS = 20_000_000
"""About as long as a few commits take, so that the kill falls into the middle of one."""

MICROSECOND = dt.timedelta(microseconds=1)


def missing() -> str:
    """Why this cannot be tried here."""
    return "" if hasattr(signal, "SIGKILL") else "left out: this system has no such signal"


def try_it(turn: Round) -> None:
    """Kill the program twice on one record, and each time look at what is left of it."""
    for kill in range(KILLS):
        shown = _killed(turn, first=1 + 1000 * kill)
        if shown is None:
            return
        turn.counts["kills"] += 1
        copy = turn.folder / f"copy-{kill}" / RECORD
        copy.parent.mkdir()
        shutil.copy(turn.folder / RECORD, copy)
        journal = journal_of(turn.folder / RECORD)
        if journal.exists() and journal.stat().st_size:
            turn.counts["kills in the middle of a commit"] += 1
            shutil.copy(journal, journal_of(copy))
        _is_kept(turn, copy, shown)


def _killed(turn: Round, first: int) -> dict[str, Any] | None:
    """Let the program go on for a random while, kill it, and return what it showed last; None if it ended itself.

    Kills come right after something was shown, a random moment later, or in the moment after a note was kept.
    """
    command = [
        sys.executable,
        "-m",
        "tests.faults.processes.typist",
        str(turn.folder),
        str(turn.seed + first),
        str(first),
    ]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with (
        (turn.folder / "errors").open("wb") as errors,
        subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=errors) as process,
        watched(20),
    ):
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(turn.chance.randint(1, MOST_KEYS))]
        when = turn.chance.choice(("at once", "a moment later", "after a point"))
        if when == "after a point":
            while (
                lines[-1].endswith(b"\n")
                and len(lines) < MOST_UNTIL_A_POINT
                and _points(lines[-1]) == _points(lines[-2:][0])
            ):
                lines.append(process.stdout.readline())
        if when != "at once":
            until = time.perf_counter_ns() + turn.chance.randrange(LONGEST_AFTER_NS)
            while time.perf_counter_ns() < until:
                pass
        process.send_signal(signal.SIGKILL)
        lines += process.stdout.read().splitlines(keepends=True)
        code = process.wait()
    said = (turn.folder / "errors").read_text("utf-8", "replace")
    if code != -signal.SIGKILL or "Traceback" in said:
        turn.found(CRASHED, f"the program ended with {code}: {said[-2000:]}")
        return None
    # What was cut off in the pipe was not heard.
    shown: dict[str, Any] = json.loads([line for line in lines if line.endswith(b"\n")][-1])
    turn.says(shown["top"])
    return shown


def _points(line: bytes) -> int:
    return int(json.loads(line)["points"])


def _is_kept(turn: Round, path: Path, shown: dict[str, Any]) -> None:
    """Nothing that was shown is lost, and the meeting goes on as if nothing had been."""
    with Log.open(path, writable=False) as log:
        contents = log.contents()
    events = contents.events
    is_there = len(events) >= shown["seq"] and events[shown["seq"] - 1].id == shown["id"]
    turn.expect(is_there, LOST, f"{shown['seq']} entries were shown, {len(events)} are there")
    turn.expect(verify(path).is_sound, WRONG, f"it is not sound: {verify(path).sentences[:2]}")
    working = contents.working_texts.get(WORKING_NOTE)
    half = HalfNote.from_text(working.text if working else "") or HalfNote()
    kept = [event.body.text for event in events if isinstance(event.body, PointKept)]
    _note_is_kept(turn, shown["note"].strip(), half.text.strip(), kept)
    if is_there:
        goes_on(turn, path, events, shown)


def _note_is_kept(turn: Round, shown: str, found: str, kept: list[str]) -> None:
    """A note that was kept while half typed is there, longer or as a point, and not both."""
    numbers = re.findall(r"note (\d+) ", found)
    points = {number for text in kept for number in re.findall(r"note (\d+) ", text)}
    is_point = set(re.findall(r"note (\d+) ", shown)) <= points and any(
        one.startswith(shown) for one in map(str.strip, kept)
    )
    turn.expect(found.startswith(shown) or is_point, LOST, f"half typed: “{shown}”; there is “{found}”")
    back = [number for number in numbers if number in points]
    turn.expect(not back, WRONG, f"the text of a point that was kept stands in the field again: “{found}”")


def goes_on(turn: Round, path: Path, events: tuple[Event, ...], shown: dict[str, Any]) -> None:
    """What was shown follows from the entries, and the meeting goes on with them as if nothing had been."""
    session = events[0].body.session  # type: ignore[union-attr]
    meeting = fold(session, events)
    known = fold(session, events[: shown["seq"]])
    turn.expect(not meeting.not_applied, WRONG, f"entries that do not apply: {meeting.not_applied}")
    as_shown = (known.speaking, len(known.done), len(known.undone))
    turn.expect(
        as_shown == (shown["speech"], shown["done"], shown["undone"]), WRONG, "the window showed another meeting"
    )
    with watched():
        running = opening.resume(path, machine(path.parent))
    console = running.console
    assert running.resumed is not None
    turn.expect(console.meeting.history[: len(events)] == events, LOST, "entries after going on")
    turn.expect(
        any(isinstance(event.body, ConsoleResumed) for event in console.meeting.history[len(events) :]),
        WRONG,
        "it was not noted that the console went on",
    )
    turn.expect(running.resumed.exact and not running.resumed.must_ask, WRONG, "how long it was down is not known")
    turn.expect(console.meeting.speaking == meeting.speaking, LOST, "who has the floor")
    _has_spoken_the_true_time(turn, console)
    _can_be_taken_back_to_the_beginning(turn, console)
    running.close()


def _has_spoken_the_true_time(turn: Round, console: Console) -> None:
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
    turn.expect(least - rounding <= spoken / MICROSECOND <= most + rounding, WRONG, f"the time of the speech: {spoken}")


def _can_be_taken_back_to_the_beginning(turn: Round, console: Console) -> None:
    """Every step can still be undone, one by one, and restored."""
    steps = console.meeting.done
    whole = console.meeting
    try:
        for _ in steps:
            console.do(Undo())
        turn.expect(console.meeting.block is None, WRONG, "not all of it can be taken back")
        for _ in steps:
            console.do(Redo())
    except Refused as refusal:
        turn.found(WRONG, f"taking back was refused: {refusal}")
    turn.expect(console.meeting.interventions == whole.interventions, LOST, "speeches after undo and redo")
    turn.expect(console.meeting.waiting == whole.waiting, LOST, "the floor list after undo and redo")
    turn.expect(not console.meeting.not_applied, WRONG, "entries that do not apply after undo and redo")
