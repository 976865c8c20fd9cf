"""A session that was packed for another laptop: all of it arrives, or it is said that it was changed."""

import io
import shutil
import sys
from pathlib import Path

from chairconsole.control.files.settings import Settings
from chairconsole.control.handing_over import pack
from chairconsole.record.handover.errors import HandoverError
from chairconsole.record.handover.handover_file import HandoverFile
from chairconsole.record.log import Log
from tests.faults.frame import given
from tests.faults.frame.doing import command
from tests.faults.frame.rounds import LOST, WRONG, Round

ABOUT = "a packed session, changed on its way"
SHORT, LONG = 6, 120
IN_MEMORY = True

PASSPHRASE = "lake and mountain"  # noqa: S105 - of nothing but these files
SEALED_EACH = 3
"""In one of so many rounds it is sealed: each opening takes half a second."""

FLIPS = 30
CHANGED = "not as it was packed"


def try_it(turn: Round) -> None:
    """Pack a record, change the file in many ways, and unpack it as it was."""
    record, packed = turn.folder / "a.record", turn.folder / "a.handover"
    record.write_bytes(given.a_meeting())
    is_sealed = turn.number % SEALED_EACH == 0
    pack(record, packed, Settings(), PASSPHRASE if is_sealed else "")
    whole = packed.read_bytes()
    if is_sealed:
        for wrong in ("", PASSPHRASE.upper(), PASSPHRASE + "s"):
            why = _why_not(packed, wrong)
            turn.expect("passphrase" in why, WRONG, f"a wrong passphrase: {why!r}")
    for _ in range(1 if is_sealed else FLIPS):
        damaged = bytearray(whole)
        if turn.chance.random() < 0.8:
            damaged[turn.chance.randrange(len(damaged))] ^= 1 << turn.chance.randrange(8)
        else:
            del damaged[turn.chance.randrange(len(damaged)) :]
        packed.write_bytes(damaged)
        why = _why_not(packed, PASSPHRASE)
        turn.expect(why, WRONG, "a changed file was taken for whole")
        turn.expect("passphrase" not in why, WRONG, f"a changed file is told as a wrong passphrase: {why}")
        turn.counts["changed files refused"] += bool(why)
        if CHANGED in why:
            turn.says(why)
    if not is_sealed:
        said = command(turn, "unpack", packed, "-o", turn.folder / "damaged.record")
        turn.expect(said.code == 1 and not (turn.folder / "damaged.record").exists(), WRONG, said.out + said.err)
    packed.write_bytes(whole)
    shutil.rmtree(turn.folder / "data", ignore_errors=True)
    typed, sys.stdin = sys.stdin, io.StringIO(PASSPHRASE + "\n")
    try:
        said = command(turn, "unpack", packed, "-o", turn.folder / "b.record")
    finally:
        sys.stdin = typed
    turn.expect(said.code == 0, WRONG, said.err)
    turn.expect(said.code != 0 or _same(record, turn.folder / "b.record"), LOST, "what arrived is not what was packed")


def _why_not(file: Path, passphrase: str) -> str:
    """Why nothing can be taken from the file; empty if something can."""
    try:
        HandoverFile(file).contents(passphrase)
    except HandoverError as error:
        return error.why
    return ""


def _same(one: Path, other: Path) -> bool:
    with Log.open(one, writable=False) as first, Log.open(other, writable=False) as second:
        return first.contents() == second.contents()
