"""Processes with small file systems of their own, which nobody else sees, and which end with them."""

import functools
import json
import os
import shutil
import subprocess
import sys

from tests.faults.frame.rounds import CRASHED, HUNG, Round
from tests.faults.frame.table import ROOT

SIZE = 1_500_000
"""Bytes of each."""


@functools.cache
def missing() -> str:
    """Why this cannot be tried here."""
    if shutil.which("unshare") is None:
        return "left out: no small file system can be mounted without unshare"
    # A folder that is there everywhere; the mount ends with its process.
    tried = subprocess.run(
        ["unshare", "-rm", "mount", "-t", "tmpfs", "-o", "size=100k", "trial", "/mnt"], capture_output=True, check=False
    )
    return "left out: no small file system may be mounted here" if tried.returncode else ""


def told_by(turn: Round, process: str, *arguments: object, disks: tuple[str, ...]) -> list[dict[str, object]]:
    """What a process of `tests.faults.processes` says that has these disks in the round's folder, in lines of JSON.

    The arguments after the folder are the process' own. What it found and counted is taken into the round.
    """
    for disk in disks:
        (turn.folder / disk).mkdir(exist_ok=True)
    mounts = [f"mount -t tmpfs -o size={SIZE} {disk} {turn.folder}/{disk}" for disk in disks]
    words = " ".join(str(one) for one in (turn.folder, *arguments))
    started = f"exec {sys.executable} -m tests.faults.processes.{process} {words}"
    run = subprocess.run(
        ["unshare", "-rm", "sh", "-c", " && ".join((*mounts, started))],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    lines = [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]
    for line in lines:
        turn.findings += line["findings"]
        turn.counts.update(line["counts"])
        if line["sentence"]:
            turn.says(line["sentence"])
    if run.returncode:
        turn.found(HUNG if "most recent call first" in run.stderr else CRASHED, run.stderr[-2500:])
    return lines
