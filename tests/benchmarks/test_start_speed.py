"""How long a start takes, beside a bare window of the same toolkit in the same run; measured, never asserted."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.desk import SESSIONS

ROOT = Path(__file__).parents[2]
ROUNDS = 15
GOAL = 2.5


def _start(folder: Path, module: str, *words: str) -> float:
    environment = {
        **{name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"},
        # As on the second start of an installed console, nothing is compiled anew.
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "QT_QPA_PLATFORM": "offscreen",
        "CHAIRCONSOLE_DATA_DIR": str(folder),
    }
    began = time.perf_counter()
    command = [sys.executable, "-m", f"tests.benchmarks.{module}", *words]
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "usable\n"
        return time.perf_counter() - began


def test_start_to_a_usable_podium(
    benchmark: BenchmarkFixture, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By turns, so that whatever else the machine does slows both alike."""
    file = str(SESSIONS / "gcm-1-geneva-2017.toml")
    bare: list[float] = []
    ours: list[float] = []

    def bare_window() -> tuple[tuple[()], dict[str, object]]:
        bare.append(_start(tmp_path, "bare_window"))
        return (), {}

    def podium() -> None:
        ours.append(_start(tmp_path, "console_window", file, "--rehearse"))

    benchmark.pedantic(podium, setup=bare_window, rounds=ROUNDS, warmup_rounds=1)
    # The benchmark's own figure has the end of the process in it.
    usable, painted = statistics.median(ours[-ROUNDS:]), statistics.median(bare[-ROUNDS:])
    ratio = usable / painted
    benchmark.extra_info.update(podium_median=usable, bare_median=painted, ratio=ratio, goal=GOAL)
    with capsys.disabled():
        sys.stdout.write(
            f"\npodium {usable * 1000:.0f} ms, bare window {painted * 1000:.0f} ms: {ratio:.2f} times (goal {GOAL})\n"
        )
