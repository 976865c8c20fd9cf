"""A system that lets everybody read and write new files: what the console makes is its owner's alone all the same."""

import os
import stat
import subprocess
import sys

from tests.faults.frame.doing import command
from tests.faults.frame.rounds import CRASHED, WRONG, Round
from tests.faults.frame.table import ROOT
from tests.faults.hostile import GENEVA

ABOUT = "umask 000"
SHORT, LONG = 1, 3


def missing() -> str:
    """Why this cannot be tried here."""
    return "left out: files have no modes on this system" if sys.platform == "win32" else ""


def try_it(turn: Round) -> None:
    """Begin a session in the window with nothing masked, and look who may read or write what it made."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.faults.processes.shown", str(GENEVA), "--live"],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        umask=0,
        text=True,
        check=False,
    )
    turn.expect(run.returncode == 0, CRASHED, run.stderr[-1500:])
    data = turn.folder / "data"
    made = sorted(data.rglob("*"))
    turn.expect(any(path.suffix == ".record" for path in made), WRONG, "no record was begun")
    for path in (data, *made):
        mode = stat.S_IMODE(path.stat().st_mode)
        turn.expect(not mode & 0o077, WRONG, f"{path.relative_to(turn.folder)} has the mode {mode:o}")
        turn.counts["files and folders looked at"] += 1
    record = next(path for path in made if path.suffix == ".record")
    # The log is written only once something went wrong.
    before = os.umask(0)
    try:
        command(turn, "recover", record, "-o", data / "records" / "new.record")
        command(turn, "pack", record, "-o", turn.folder / "session.handover")
    finally:
        os.umask(before)
    for path in (data / "records" / "new.record", turn.folder / "session.handover"):
        mode = stat.S_IMODE(path.stat().st_mode)
        turn.expect(not mode & 0o077, WRONG, f"{path.name} has the mode {mode:o}")
