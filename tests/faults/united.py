"""Two records that go back to one beginning: united in either order they are the same, nothing is lost or twice."""

import shutil
from contextlib import suppress
from pathlib import Path

from chairconsole.control import opening
from chairconsole.domain.base.errors import Refused
from chairconsole.record.log import Log
from chairconsole.record.verify import verify
from tests.faults.frame import given
from tests.faults.frame.doing import command
from tests.faults.frame.rounds import LOST, WRONG, Round
from tests.faults.processes.hurried_chair import choose, machine

ABOUT = "two laptops went on apart: united"
SHORT, LONG = 2, 100
IN_MEMORY = True

MOST_ACTIONS = 40


def try_it(turn: Round) -> None:
    """Go on with two copies of a record by different hands and clocks, and unite them twice."""
    one, other = turn.folder / "one.record", turn.folder / "other.record"
    one.write_bytes(given.a_meeting())
    shutil.copy(one, other)
    for path in (one, other):
        _go_on(turn, path)
    ids = {path: _ids(path) for path in (one, other)}
    united = []
    for first, second in ((one, other), (other, one)):
        target = turn.folder / f"united-{first.stem}.record"
        said = command(turn, "unite", first, second, "-o", target)
        turn.says(said.out)
        turn.expect(said.code == 0, WRONG, said.err)
        if said.code == 0:
            united.append(target)
    for target in united:
        found = _ids(target)
        turn.expect(len(found) == len(set(found)), WRONG, "an entry is there twice")
        gone = (set(ids[one]) | set(ids[other])) - set(found)
        turn.expect(not gone, LOST, f"{len(gone)} entries of {len(found)}")
        turn.expect(verify(target).is_sound, WRONG, f"not sound: {verify(target).sentences[:2]}")
    if len(united) == 2:
        with Log.open(united[0], writable=False) as first_log, Log.open(united[1], writable=False) as second_log:
            turn.expect(first_log.contents() == second_log.contents(), WRONG, "the order of the two makes a difference")


def _go_on(turn: Round, path: Path) -> None:
    """Some actions on a laptop of its own, whose clock may be off by minutes."""
    time = given.time()
    time.advance(minutes=turn.chance.randrange(60))
    running = opening.resume(path, machine(turn.folder, time, path.stem))
    for number in range(turn.chance.randrange(MOST_ACTIONS)):
        time.advance(seconds=turn.chance.randrange(1, 90))
        with suppress(Refused):
            running.console.do(choose(turn.chance, running.console, number))
    running.close()


def _ids(path: Path) -> list[str]:
    with Log.open(path, writable=False) as log:
        return log.ids()
