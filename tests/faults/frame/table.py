"""The rounds of a fault spread over processes, and what all of them found as a row of the table."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor  # noqa: TID251 - no part of the console
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.faults.frame.rounds import CRASHED, HUNG, KINDS

ROOT = Path(__file__).parents[3]
WIDTH = 44
MEMORY = Path("/dev/shm")  # noqa: S108 - a folder is made in it that only this user can enter
NOISE = "This plugin does not support"
MOST_LINES = 24
MOST_TOLD = 12
"""So many findings of a fault are told one by one."""


@dataclass
class Row:
    """What became of a fault: its rounds, what was found of each kind, counts, the last sentence that was shown."""

    about: str
    rounds: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    counts: Counter[str] = field(default_factory=Counter)
    findings: list[str] = field(default_factory=list)
    sentence: str = ""
    left_out: str = ""
    seconds: float = 0

    @property
    def is_good(self) -> bool:
        """Whether nothing was lost, hung, crashed, changed or wrong."""
        return not self.kinds

    def add(self, ended: dict[str, Any]) -> None:
        """Add what a round told."""
        self.rounds += 1
        self.counts.update(ended["counts"])
        self.sentence = ended["sentence"] or self.sentence
        for kind, what in ended["findings"]:
            self.find(kind, ended["ended"], what)

    def find(self, kind: str, number: int, what: str) -> None:
        """Add what was found in a round."""
        self.kinds[kind] += 1
        self.findings.append(f"round {number}, {kind}: {what}")

    def lines(self) -> Iterator[str]:
        """The row, then what was counted, then what was found."""
        cells = [f"{self.rounds:>7}", *(f"{self.kinds[kind]:>8}" for kind in KINDS)]
        yield f"{self.about:<{WIDTH}}{''.join(cells)}  {self.left_out or self.sentence}"
        for what, number in sorted(self.counts.items()):
            yield f"    {number:,} {what}"
        yield from (f"    {one}" for one in self.findings[:MOST_TOLD])
        if len(self.findings) > MOST_TOLD:
            yield f"    and {len(self.findings) - MOST_TOLD} more"


def heading() -> str:
    """The names of the columns."""
    return f"{'fault':<{WIDTH}}{'rounds':>7}{''.join(f'{kind:>8}' for kind in KINDS)}  sentence shown"


def row_of(name: str, *, seed: int, is_long: bool, only: int | None = None, workers: int = 1) -> Row:
    """Carry out the rounds of a fault in that many processes at once; `only` one of them, to see it again."""
    fault = import_module(f"tests.faults.{name}")
    row = Row(fault.ABOUT)
    missing: Callable[[], str] = getattr(fault, "missing", str)
    row.left_out = missing()
    if row.left_out:
        return row
    numbers = list(range(fault.LONG if is_long else fault.SHORT)) if only is None else [only]
    began = time.perf_counter()
    in_memory = str(MEMORY) if getattr(fault, "IN_MEMORY", False) and MEMORY.is_dir() else None
    with (
        ThreadPoolExecutor(workers) as pool,
        tempfile.TemporaryDirectory(prefix="chairconsole-fault-", dir=in_memory, ignore_cleanup_errors=True) as folder,
    ):
        shares = [numbers[first::workers] for first in range(workers)]
        for told in pool.map(lambda share: _carried_out(name, seed, folder, share), shares):
            for kind, number, what in told:
                if kind == "ended":
                    row.add(what)
                else:
                    row.rounds += 1
                    row.find(kind, number, what)
    row.seconds = time.perf_counter() - began
    return row


def _carried_out(name: str, seed: int, folder: str, numbers: list[int]) -> list[tuple[str, int, Any]]:
    """What the rounds told, or that the process which was to carry one out hung or ended."""
    told: list[tuple[str, int, Any]] = []
    left = numbers
    while left:
        command = [sys.executable, "-m", "tests.faults.frame.worker", name, str(seed), folder, *map(str, left)]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        lines = [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]
        told += [("ended", line["ended"], line) for line in lines if "ended" in line]
        begun = [line["begins"] for line in lines if "begins" in line]
        ended = {line["ended"] for line in lines if "ended" in line}
        broken = [number for number in begun if number not in ended]
        left = [number for number in left if number not in begun] if begun else []
        if broken or run.returncode:
            kind = HUNG if "most recent call first" in run.stderr and "Fatal" not in run.stderr else CRASHED
            number = broken[0] if broken else numbers[0]
            said = [line for line in run.stderr.splitlines() if not line.startswith(NOISE)]
            told.append((kind, number, "\n".join([f"exit code {run.returncode}", *said[-MOST_LINES:]])))
    return told
