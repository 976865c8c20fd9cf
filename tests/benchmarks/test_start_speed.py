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
    subprocess.run([sys.executable, "-m", f"tests.benchmarks.{module}", *words], cwd=ROOT, env=environment, check=True)
    return time.perf_counter() - began


def test_start_to_a_usable_podium(
    benchmark: BenchmarkFixture, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By turns, so that whatever else the machine does slows both alike."""
    file = str(SESSIONS / "gcm-1-geneva-2017.toml")
    bare: list[float] = []

    def bare_window() -> tuple[tuple[()], dict[str, object]]:
        bare.append(_start(tmp_path, "bare_window"))
        return (), {}

    def podium() -> None:
        _start(tmp_path, "console_window", file, "--rehearse")

    benchmark.pedantic(podium, setup=bare_window, rounds=ROUNDS, warmup_rounds=1)
    ours, theirs = benchmark.stats.stats.median, statistics.median(bare[-ROUNDS:])
    benchmark.extra_info.update(bare_median=theirs, ratio=ours / theirs, goal=GOAL)
    with capsys.disabled():
        sys.stdout.write(
            f"\npodium {ours * 1000:.0f} ms, bare window {theirs * 1000:.0f} ms: "
            f"{ours / theirs:.2f} times (goal {GOAL})\n"
        )
