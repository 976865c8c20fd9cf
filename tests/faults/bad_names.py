"""Names of files to be written that cannot be: each command says which, and why, and leaves nothing behind."""

from collections.abc import Callable
from pathlib import Path

from tests.faults.frame import given
from tests.faults.frame.doing import command
from tests.faults.frame.rounds import CHANGED, WRONG, Round, everything_in

ABOUT = "a name that cannot be written"
SHORT, LONG = 1, 8
IN_MEMORY = True


def try_it(turn: Round) -> None:
    """Have each command write to each bad name."""
    record = turn.folder / "a.record"
    record.write_bytes(given.a_meeting())
    for kind, (make, words) in NAMES.items():
        folder = turn.folder / kind
        folder.mkdir()
        target = make(folder)
        before = everything_in(folder)
        for name, *more in COMMANDS:
            said = command(turn, name, record, *(record if one == "SAME" else one for one in more), "-o", target)
            turn.expect(said.code == 1, WRONG, f"{name} to {kind} ended in {said.code}")
            turn.expect(any(one in said.err for one in words), WRONG, f"{name} to {kind}: {said.err}")
            turn.says(said.err if len(said.err) < 200 else said.err.replace("x" * 300, "xxx…"))
            turn.expect(everything_in(folder) == before, CHANGED, f"{name} to {kind} left something behind")
            turn.counts["names tried"] += 1
        _is_read(turn, kind, target, record)


def _is_read(turn: Round, kind: str, name: Path, record: Path) -> None:
    """As what is to be read, no such name is more than a sentence."""
    before = everything_in(turn.folder)
    new = turn.folder / "new.record"
    for words in (
        ("verify", name),
        ("export", name, "-o", turn.folder / "new.csv"),
        ("recover", name, "-o", new),
        ("pack", name, "-o", turn.folder / "new.handover"),
        ("unpack", name, "-o", new),
        ("unite", name, record, "-o", new),
        ("unite", record, name, "-o", new, "--podium", record),
        ("check", name),
    ):
        said = command(turn, *words)
        turn.expect(said.code == 1, WRONG, f"{words[0]} of {kind} ended in {said.code}: {said.out}{said.err}")
        turn.counts["names tried"] += 1
    turn.expect(everything_in(turn.folder) == before, CHANGED, f"reading {kind} left something behind")


def _too_long(folder: Path) -> Path:
    return folder / ("x" * 300 + ".csv")


def _link_to_itself(folder: Path) -> Path:
    link = folder / "loop.csv"
    link.symlink_to(link.name)
    return link


def _folder(folder: Path) -> Path:
    (folder / "there.csv").mkdir()
    return folder / "there.csv"


def _in_a_file(folder: Path) -> Path:
    (folder / "file").write_text("a file")
    return folder / "file" / "a.csv"


def _device(folder: Path) -> Path:
    (folder / "full.csv").symlink_to("/dev/full")
    return folder / "full.csv"


NAMES: dict[str, tuple[Callable[[Path], Path], tuple[str, ...]]] = {
    "a name of 300 characters": (_too_long, ("too long a name",)),
    "a link to itself": (_link_to_itself, ("a link that leads to itself", "exists already")),
    "a folder": (_folder, ("is a folder", "exists already")),
    "a name in a file": (_in_a_file, ("does not exist", "cannot be written", "is not a folder", "Nothing can be")),
    "a device": (_device, ("a folder or a device", "exists already")),
}
COMMANDS = (
    ("export", "--format", "csv"),
    ("export", "--what", "speakers", "--format", "md"),
    ("recover",),
    ("pack",),
)
