"""What is read beside the window: whatever comes and goes meanwhile, the window neither stands still nor falls over."""

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
ROUNDS = 1
SECONDS = float(os.environ.get("CHAIRCONSOLE_STRESS_SECONDS", "0"))


def test_nothing_of_qt_is_freed_and_no_garbage_collected_but_on_the_main_thread(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.journeys.processes.threads", str(tmp_path), str(ROUNDS), str(SECONDS)],
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout + run.stderr
    told = json.loads(run.stdout)
    assert told["rounds"] >= ROUNDS
    assert told["seen"] > 100
    assert (told["freed_on"], told["collected_on"]) == (["MainThread"], ["MainThread"])
