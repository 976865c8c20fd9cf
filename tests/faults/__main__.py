"""All faults, with real processes and files, and a table of what became of them: `python -m tests.faults`.

The short form takes about a minute, `--long` the rounds that the page of promises tells. Nothing may be lost, hang,
crash, be changed without a question, or be told wrongly: then the exit code is 1. The seed is always printed; with it
and `--only NAME --round N` a round is seen again.
"""

import argparse
import os
import random
import sys

from tests.faults.frame.table import heading, row_of

FAULTS = (
    "killed",
    "killed_writing",
    "full_disk",
    "both_full",
    "another_folder",
    "temporary_end",
    "damaged",
    "journals",
    "unsound",
    "altered",
    "hostile",
    "clock_set",
    "left_open",
    "bad_names",
    "turned",
    "stick_pulled",
    "packed",
    "united",
)
"""The module of each fault."""


def main() -> int:
    """Carry out what the arguments say; 1 if anything was lost, hung, crashed, changed or wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__.splitlines()[0])
    parser.add_argument("--long", action="store_true", help="all rounds")
    parser.add_argument("--only", choices=FAULTS, action="append", metavar="NAME", help=", ".join(FAULTS))
    parser.add_argument("--seed", type=int, metavar="N", help="the choices of an earlier run")
    parser.add_argument("--round", type=int, metavar="N", help="this round alone")
    given = parser.parse_args()
    seed = random.SystemRandom().randrange(10**6) if given.seed is None else given.seed
    workers = min(2, os.cpu_count() or 1)
    _say(f"seed {seed}, {'long' if given.long else 'short'}, {workers} processes at once\n{heading()}")
    rows = []
    for name in given.only or FAULTS:
        row = row_of(name, seed=seed, is_long=given.long, only=given.round, workers=workers)
        rows.append(row)
        _say("\n".join(row.lines()))
        if row.is_stopped:
            _say("stopped")
            break
    _say(f"{sum(row.seconds for row in rows):.0f} s: " + ", ".join(f"{row.about} {row.seconds:.0f}" for row in rows))
    return 0 if all(row.is_good and not row.is_stopped for row in rows) else 1


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
