"""How long a start takes, beside a bare window of the same toolkit in the same run; measured, never asserted."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.desk import SESSIONS

ROOT = Path(__file__).parents[2]
ROUNDS = 15
GOAL = 2.5


class Times(NamedTuple):
    """How long it took until the window was usable, and what of it was the processor's time; in seconds."""

    taken: float
    computed: float


def _start(folder: Path, module: str, *words: str) -> Times:
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
        said, computed = process.stdout.readline().split()
        taken = time.perf_counter() - began
    assert said == "usable"
    return Times(taken, float(computed))


def _median(times: list[Times]) -> Times:
    return Times(*(statistics.median(column) for column in zip(*times[-ROUNDS:], strict=True)))


def test_start_to_a_usable_podium(
    benchmark: BenchmarkFixture, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By turns, so that whatever else the machine does slows all alike; each ends with its first paint."""
    file = str(SESSIONS / "gcm-1-geneva-2017.toml")
    bare: list[Times] = []
    models: list[Times] = []
    ours: list[Times] = []

    def other_windows() -> tuple[tuple[()], dict[str, object]]:
        bare.append(_start(tmp_path, "bare_window"))
        models.append(_start(tmp_path, "models_window"))
        return (), {}

    def podium() -> None:
        ours.append(_start(tmp_path, "console_window", file, "--rehearse"))

    benchmark.pedantic(podium, setup=other_windows, rounds=ROUNDS, warmup_rounds=1)
    # The benchmark's own figure has the end of the process in it.
    usable, painted, least = _median(ours), _median(bare), _median(models)
    ratio, computed_ratio = usable.taken / painted.taken, usable.computed / painted.computed
    benchmark.extra_info.update(
        podium_median=usable.taken,
        bare_median=painted.taken,
        ratio=ratio,
        podium_computed=usable.computed,
        bare_computed=painted.computed,
        computed_ratio=computed_ratio,
        models_ratio=least.taken / painted.taken,
        goal=GOAL,
    )
    with capsys.disabled():
        sys.stdout.write(
            f"\npodium {usable.taken * 1000:.0f} ms, bare window {painted.taken * 1000:.0f} ms: {ratio:.2f} times; "
            f"of the processor {usable.computed * 1000:.0f} and {painted.computed * 1000:.0f} ms: "
            f"{computed_ratio:.2f} times (goal {GOAL}); "
            f"a bare window with pydantic and the domain's models {least.taken / painted.taken:.2f} times\n"
        )
