"""Carries out rounds of a fault, in a process of its own: `python -m tests.faults.frame.worker NAME SEED FOLDER N…`.

It says before each round that it begins, and after it what was found. If it hangs or crashes, whoever started it goes
on with the next round in another process.
"""

import gc
import json
import os
import shutil
import sys
import tempfile
from importlib import import_module
from pathlib import Path

from chairconsole.control.background import wait_for_work
from tests.faults.frame.doing import application
from tests.faults.frame.rounds import CRASHED, Round, in_brief, told

COLLECTED_EACH = 25


def run(name: str, first_seed: int, where: Path, numbers: list[int]) -> None:
    """Carry out these rounds, each in a folder of its own, which is gone afterwards."""
    fault = import_module(f"tests.faults.{name}")
    # Before any command makes one that can show no windows.
    application()
    gc.freeze()
    for number in numbers:
        told(json.dumps({"begins": number}))
        folder = where / str(number)
        folder.mkdir()
        (folder / "temporary").mkdir()
        os.environ["TMPDIR"] = tempfile.tempdir = str(folder / "temporary")
        os.environ["CHAIRCONSOLE_DATA_DIR"] = str(folder / "data")
        turn = Round(number, first_seed + number, folder)
        try:
            fault.try_it(turn)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            turn.found(CRASHED, in_brief(error))
        if number % COLLECTED_EACH == 0:
            gc.collect()
        shutil.rmtree(folder, ignore_errors=True)
        told(
            json.dumps(
                {
                    "ended": number,
                    "seed": turn.seed,
                    "findings": turn.findings,
                    "sentence": turn.sentences[-1] if turn.sentences else "",
                    "counts": turn.counts,
                }
            )
        )

    wait_for_work()


if __name__ == "__main__":
    # As in the program: only the main thread collects, between rounds.
    gc.disable()
    run(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]), [int(number) for number in sys.argv[4:]])
