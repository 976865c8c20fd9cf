"""The stick with the second copy is pulled and put back while a session runs: the copy is whole at every moment."""

import json
import os
import subprocess
import sys

from tests.faults.frame.rounds import CRASHED, HUNG, Round
from tests.faults.frame.table import ROOT
from tests.faults.full_disk import missing as nothing_mounted

ABOUT = "the second copy's stick pulled and put back"
SHORT, LONG = 1, 60


def missing() -> str:
    """Why this cannot be tried here."""
    return nothing_mounted()


def try_it(turn: Round) -> None:
    """Let a session run in a process that mounts a stick, pulls it and puts it back."""
    for name in ("disk", "stick"):
        (turn.folder / name).mkdir()
    mounted = (
        f"mount -t tmpfs disk {turn.folder}/disk && exec {sys.executable} -m tests.faults.processes.copying_console"
    )
    run = subprocess.run(
        ["unshare", "-rm", "sh", "-c", f"{mounted} {turn.folder} {turn.seed}"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    for line in map(json.loads, run.stdout.splitlines()):
        turn.findings += line["findings"]
        turn.counts.update(line["counts"])
        turn.says(line["sentence"])
    if run.returncode:
        turn.found(HUNG if "most recent call first" in run.stderr else CRASHED, run.stderr[-2500:])
