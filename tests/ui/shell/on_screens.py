"""A program of its own on screens that are not there: Qt reads them from a file, once in a process."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[3]


def run_on_screens(program: str, folder: Path, *screens: tuple[str, int, int, int]) -> str:
    """Run a program, given `folder`, on screens (name, left edge, width, height); what it prints. It has to succeed."""
    described = [
        {"name": name, "x": x, "y": 0, "width": wide, "height": high, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
        for name, x, wide, high in screens
    ]
    (folder / "screens.json").write_text(json.dumps({"screens": described}), "utf-8")
    # By its name alone: what Qt makes of a path with accents depends on the locale.
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen:configfile=screens.json", "PYTHONPATH": str(ROOT)}
    run = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env=environment,
        timeout=60,
    )
    assert run.returncode == 0, run.stderr
    return run.stdout
