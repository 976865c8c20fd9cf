"""A disk that is full after so many pages, at every position at which something may be written; then both places."""

from tests.faults.frame.mounted import missing, told_by
from tests.faults.frame.rounds import Round

__all__ = ["missing"]

ABOUT = "disk full, at every page"
SHORT, LONG = 2, 16
STEP = 16
"""Each round tries every sixteenth position, beginning with its own number."""


def try_it(turn: Round) -> None:
    """Try every sixteenth position, in a process that has two small disks of its own."""
    told_by(turn, "full_console", turn.seed - turn.number, turn.number, STEP, disks=("first", "second"))
