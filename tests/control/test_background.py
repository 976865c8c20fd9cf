"""Work in a thread of its own."""

import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from chairconsole.control.background import in_background, wait_for_work

PATIENCE = 20
ROOT = Path(__file__).parents[2]
ENDS_IN_THE_MIDDLE = """
from typing import Annotated
from pydantic import AfterValidator, TypeAdapter
from chairconsole.control.background import in_background, wait_for_work
number = TypeAdapter(Annotated[int, AfterValidator(lambda number: sum(range(number)))])
in_background("reads", number.validate_python, 100).result()
in_background("reads", lambda: [number.validate_python(1000) for _ in range(20_000)])
print(wait_for_work(60))
"""
"""A process that comes to its end while a thread of it is in Python code that is called from Rust."""


def test_the_result_is_there_once_the_work_is_done() -> None:
    goes_on = threading.Event()

    def work(text: str, *, times: int) -> tuple[str, str]:
        goes_on.wait(PATIENCE)
        return text * times, threading.current_thread().name

    outcome = in_background("reads", work, "ab", times=2)
    assert not outcome.done()
    goes_on.set()
    assert outcome.result(PATIENCE) == ("abab", "reads")


def test_what_the_work_raises_is_raised_where_the_result_is_asked_for() -> None:
    outcome = in_background("reads", int, "no number")
    with pytest.raises(ValueError, match="no number"):
        outcome.result(PATIENCE)


def test_what_hangs_keeps_the_end_of_the_program_waiting_for_a_while_only() -> None:
    goes_on = threading.Event()
    outcome = in_background("hangs", goes_on.wait)
    (thread,) = [one for one in threading.enumerate() if one.name == "hangs"]
    assert thread.daemon
    assert not wait_for_work(0.0)
    goes_on.set()
    assert wait_for_work(PATIENCE)
    assert outcome.done()
    assert not thread.is_alive()


def test_a_process_that_ends_in_the_middle_of_work_ends_well() -> None:
    run = subprocess.run(
        [sys.executable, "-c", ENDS_IN_THE_MIDDLE],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, "True\n", "")
