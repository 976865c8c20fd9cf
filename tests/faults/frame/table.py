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
    is_stopped: bool = False
    processes: set["subprocess.Popen[str]"] = field(default_factory=set)

    def stop(self) -> None:
        """Let what goes on end, and carry out no more rounds; those that ended count."""
        self.is_stopped = True
        for process in set(self.processes):
            process.kill()

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
    """Carry out the rounds of a fault in that many processes at once; `only` one of them, to see it again.

    Ctrl+C stops them; the row then has the rounds that ended.
    """
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
        tempfile.TemporaryDirectory(prefix="chairconsole-fault-", dir=in_memory, ignore_cleanup_errors=True) as folder,
        ThreadPoolExecutor(workers) as pool,
    ):
        shares = [numbers[first::workers] for first in range(workers)]
        carried_out = [pool.submit(_carry_out, row, name, seed, folder, share) for share in shares]
        try:
            for one in carried_out:
                one.result()
        except KeyboardInterrupt:
            row.stop()
    row.seconds = time.perf_counter() - began
    return row


def _carry_out(row: Row, name: str, seed: int, folder: str, numbers: list[int]) -> None:
    """Take what rounds tell into the row, or that the process which was to carry one out hung or ended."""
    left = numbers
    while left and not row.is_stopped:
        begun = _some_carried_out(row, name, seed, folder, left)
        left = [number for number in left if number not in begun] if begun else []


def _some_carried_out(row: Row, name: str, seed: int, folder: str, numbers: list[int]) -> set[int]:
    """The rounds that a process began before it ended."""
    command = [sys.executable, "-m", "tests.faults.frame.worker", name, str(seed), folder, *map(str, numbers)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    begun, ended = set[int](), set[int]()
    with (
        tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as errors,
        subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True
        ) as process,
    ):
        row.processes.add(process)
        assert process.stdout is not None
        for line in process.stdout:
            told = json.loads(line) if line.startswith("{") else {}
            if "begins" in told:
                begun.add(told["begins"])
            if "ended" in told:
                ended.add(told["ended"])
                row.add(told)
        code = process.wait()
        row.processes.discard(process)
        errors.seek(0)
        said = errors.read()
    broken = sorted(begun - ended)
    if (broken or code) and not row.is_stopped:
        kind = HUNG if "most recent call first" in said and "Fatal" not in said else CRASHED
        lines = [line for line in said.splitlines() if not line.startswith(NOISE)]
        row.rounds += bool(broken)
        row.find(kind, broken[0] if broken else numbers[-1], "\n".join([f"exit code {code}", *lines[-MOST_LINES:]]))
    return begun
