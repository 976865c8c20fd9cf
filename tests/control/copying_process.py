"""A console that copies its record after each action, in a process of its own, until it is killed."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from chairconsole.control.clock import MachineTime
from chairconsole.control.copy_place import CopyPlace, bring_up_to_date
from chairconsole.control.opening import Machine, RunningSession, resume
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.record.elsewhere.noted_places import Elsewhere
from tests.domain.given import who


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond so many bytes, as on a disk that is full."""
    import resource  # not on Windows

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def resumed(path: Path) -> RunningSession:
    """The record, gone on with by another console."""
    return resume(path, Machine(MachineTime(), "copying", Elsewhere(path.parent / "second")))


def copy_for_ever(path: Path, folder: Path) -> None:
    """Do something, copy the record, and say how many entries the copy holds."""
    running = resumed(path)
    if running.console.meeting.block is None:
        running.console.do(OpenBlock("panel-1"))
    latest, number = None, 0
    while True:
        number += 1
        running.console.do(GiveFloor(who(f"Delegation {number}")))
        contents = running.writer.contents
        latest = bring_up_to_date(CopyPlace(folder), path, contents, latest).path
        sys.stdout.write(f"{len(contents.events)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    copy_for_ever(Path(sys.argv[1]), Path(sys.argv[2]))
