"""A session whose second copy lies on a stick that comes and goes: a process of its own, which mounts it.

`python -m tests.faults.processes.copying_console FOLDER SEED`: the stick is what is mounted at FOLDER/disk, seen at
FOLDER/stick. It says one line of JSON.
"""

import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

from chairconsole.control.background import wait_for_work
from chairconsole.control.copy_place import CopyPlace
from chairconsole.control.second_copy import CopyStanding
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.record.errors import RecordError
from chairconsole.record.log import Log
from chairconsole.record.verify import verify
from tests.desk import Desk
from tests.faults.frame.rounds import LOST, WRONG, Round, told, watched
from tests.faults.processes.hurried_chair import PANEL, choose

ACTIONS = 60
PATIENCE = 20
SECONDS = 60


class Stick:
    """A disk that is mounted where the second copy is kept, or not."""

    def __init__(self, disk: Path, place: Path) -> None:
        self.disk, self.place = disk, place
        self.is_in = False

    def put_in(self) -> None:
        """Mount it."""
        subprocess.run(["mount", "--bind", str(self.disk), str(self.place)], check=True)
        self.is_in = True

    def pull(self) -> None:
        """Take it away at once, whatever is being written."""
        subprocess.run(["umount", "--lazy", str(self.place)], check=True)
        self.is_in = False


def run(turn: Round) -> None:
    """Act, look at the copy at any moment, pull the stick and put it back; at the end it has everything."""
    stick = Stick(turn.folder / "disk", turn.folder / "stick")
    stick.put_in()
    desk = Desk(turn.folder / "desk")
    copy = desk.running.second_copy
    assert copy is not None
    copy.keep_in(CopyPlace(stick.place))
    # Whoever chose a stick leaves it in until the copy is there.
    wait_for_work(PATIENCE)
    copy.look()
    block = desk.session.block(PANEL)
    assert block is not None
    desk.do(GoToStep(PANEL, next(step.id for step in block.steps if step.kind == "discussion")))
    for number in range(ACTIONS):
        with suppress(Refused):
            desk.do(choose(turn.chance, desk.running.console, number), after=turn.chance.choice((0.1, 1, 3, 8)))
        copy.look()
        if turn.chance.random() < 0.15:
            (stick.pull if stick.is_in else stick.put_in)()
            turn.counts["times pulled or put back"] += 1
        if turn.chance.random() < 0.5:
            wait_for_work(PATIENCE)
            copy.look()
            if copy.state is not None and copy.state.standing is CopyStanding.FAILING:
                turn.counts["attempts that failed"] += 1
                turn.says(copy.state.why)
        _is_whole(turn, desk, stick)
    if not stick.is_in:
        stick.put_in()
    for _ in range(4):
        desk.time.advance(seconds=10)
        copy.look()
        wait_for_work(PATIENCE)
        copy.look()
    state = copy.state
    turn.expect(state is not None and state.standing is CopyStanding.KEPT, WRONG, f"back again it is {state}")
    last = [event.id for event in desk.meeting.history]
    turn.expect(_ids(turn, stick) == last, LOST, f"the copy has {len(_ids(turn, stick))} of {len(last)} entries")
    desk.close()
    turn.expect(
        [path.name for path in stick.place.iterdir() if path.suffix == ".record"] == [desk.path.name],
        WRONG,
        "more than one copy",
    )
    stick.pull()
    # Where it was pulled between the look at its disk and the writing.
    turn.counts["copies written where the stick had just been"] += any(stick.place.iterdir())


def _is_whole(turn: Round, desk: Desk, stick: Stick) -> None:
    """What is on the stick at this moment, pulled or not, is the beginning of the meeting."""
    found = _ids(turn, stick)
    turn.expect(
        found == [event.id for event in desk.meeting.history][: len(found)], WRONG, "the copy tells another meeting"
    )
    turn.counts["looks at the copy"] += 1


def _ids(turn: Round, stick: Stick) -> list[str]:
    for path in stick.disk.glob("*.record"):
        try:
            with Log.open(path, writable=False) as log:
                ids = log.ids()
        except RecordError as error:
            turn.found(WRONG, f"the copy on the stick is not whole: {error}")
            return []
        turn.expect(verify(path).is_sound, WRONG, f"the copy is not sound: {verify(path).sentences[:2]}")
        return ids
    return []


if __name__ == "__main__":
    turn = Round(0, int(sys.argv[2]), Path(sys.argv[1]))
    with watched(SECONDS):
        run(turn)
    told(json.dumps({"findings": turn.findings, "counts": turn.counts, "sentence": (turn.sentences or [""])[-1]}))
