"""The stick with the second copy is pulled and put back while a session runs: the copy is whole at every moment."""

from tests.faults.frame.mounted import missing, told_by
from tests.faults.frame.rounds import Round

__all__ = ["missing"]

ABOUT = "the second copy's stick pulled and put back"
SHORT, LONG = 1, 60


def try_it(turn: Round) -> None:
    """Let a session run in a process that puts a stick in, pulls it and puts it back."""
    (turn.folder / "stick").mkdir()
    told_by(turn, "copying_console", turn.seed, disks=("disk",))
