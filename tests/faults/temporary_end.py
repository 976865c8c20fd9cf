"""The end of a meeting lies among temporary files: it is asked about, listed, and not called sound."""

from tests.faults.frame.mounted import missing, told_by
from tests.faults.frame.rounds import Round

__all__ = ["missing"]

ABOUT = "the end in the temporary folder"
SHORT, LONG = 1, 20


def try_it(turn: Round) -> None:
    """Fill the record's own disk alone, close, list, verify, and open it again."""
    told_by(turn, "filled_window", turn.seed, turn.number, "temporary_end", disks=("first", "second"))
