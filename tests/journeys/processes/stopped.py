"""A console with the machine's own clock, in a process of its own, with somebody on the floor.

For each line that it reads it says on its output what its clocks say: how long the speech has lasted, the steady
clock right before and after it was asked, and whether it noticed anything unusual.
"""

import json
import sys
from pathlib import Path

from chairconsole.control import opening
from chairconsole.control.clock import MachineTime
from chairconsole.control.opening import Machine
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.names.directory import free_text
from chairconsole.record.elsewhere.noted_places import Elsewhere
from tests.desk import first_session


def run(folder: Path) -> None:
    """Give somebody the floor, and answer until the input ends."""
    machine = Machine(MachineTime(), "stopped", Elsewhere(folder / "second"))
    running = opening.begin_live(first_session(), folder / "stopped.record", machine)
    console = running.console
    console.do(OpenBlock("panel-1"))
    console.do(GiveFloor(free_text("Kenya")))
    for _ in sys.stdin:
        before = machine.source.steady_ns()
        speech, now = console.meeting.speech, console.now()
        after = machine.source.steady_ns()
        assert speech is not None
        said = {
            "before": before,
            "after": after,
            "began": speech.began.steady_ns,
            "spoken": speech.spoken(now).total_seconds(),
            "stepped": console.note_clock_step() is not None,
            "slept": console.note_sleep() is not None,
        }
        sys.stdout.write(json.dumps(said) + "\n")
        sys.stdout.flush()
    running.close()


if __name__ == "__main__":
    run(Path(sys.argv[1]))
