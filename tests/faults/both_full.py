"""Both places are full while a note is half typed: red within a second, and nothing typed is lost."""

from tests.faults.frame.mounted import missing, told_by
from tests.faults.frame.rounds import Round

__all__ = ["missing"]

ABOUT = "both places full, half-typed text"
SHORT, LONG = 1, 20


def try_it(turn: Round) -> None:
    """Fill both, and look."""
    told_by(turn, "filled_window", turn.seed, turn.number, "both_full", disks=("first", "second"))
