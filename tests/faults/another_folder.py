"""“Save in another folder…” on NOT DONE: it goes on there, and the next start finds it or asks for it."""

from tests.faults.frame.mounted import missing, told_by
from tests.faults.frame.rounds import Round

__all__ = ["missing"]

ABOUT = "saved in another folder, then a crash"
SHORT, LONG = 2, 40


def try_it(turn: Round) -> None:
    """Fill both, choose a folder with room, cut the power, and open it again."""
    (turn.folder / "stick").mkdir()
    told_by(turn, "filled_window", turn.seed, turn.number, "in_another_folder", disks=("first", "second"))
