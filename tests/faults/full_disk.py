"""A disk that is full after so many pages, at every position at which something may be written; then both places."""

import json
import os
import shutil
import subprocess
import sys

from tests.faults.frame.rounds import CRASHED, HUNG, Round
from tests.faults.frame.table import ROOT

ABOUT = "disk full, at every page"
SHORT, LONG = 2, 16
STEP = 16
"""Each round tries every sixteenth position, beginning with its own number."""

SIZE = 1_500_000
"""Bytes of the small file systems."""

MOUNTED = "mount -t tmpfs -o size={size} first {folder}/first && mount -t tmpfs -o size={size} second {folder}/second"


def missing() -> str:
    """Why this cannot be tried here."""
    if shutil.which("unshare") is None:
        return "left out: no small file system can be mounted without unshare"
    # A folder that is there everywhere; the mount ends with its process.
    tried = subprocess.run(
        ["unshare", "-rm", "mount", "-t", "tmpfs", "-o", "size=100k", "trial", "/mnt"], capture_output=True, check=False
    )
    return "left out: no small file system may be mounted here" if tried.returncode else ""


def try_it(turn: Round) -> None:
    """Try every sixteenth position, in a process that mounts two small file systems for itself."""
    for name in ("first", "second"):
        (turn.folder / name).mkdir()
    mounted = MOUNTED.format(size=SIZE, folder=turn.folder)
    arguments = f"{turn.folder} {turn.seed - turn.number} {turn.number} {STEP}"
    run = subprocess.run(
        [
            "unshare",
            "-rm",
            "sh",
            "-c",
            f"{mounted} && exec {sys.executable} -m tests.faults.processes.full_console {arguments}",
        ],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    for line in map(json.loads, run.stdout.splitlines()):
        turn.counts["positions"] += 1
        turn.counts["actions that found a place full"] += line["failures"]
        turn.findings += line["findings"]
        if line["sentence"]:
            turn.says(line["sentence"])
    if run.returncode:
        turn.found(HUNG if "most recent call first" in run.stderr else CRASHED, run.stderr[-2500:])
