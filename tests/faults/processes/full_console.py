"""Consoles whose disk fills up after so many pages: a process of its own, in a mount namespace of its own.

`python -m tests.faults.processes.full_console FOLDER SEED FIRST STEP`: on small file systems mounted in the folder, for
each number of free pages from FIRST on in steps, until the disk is large enough. It says a line of JSON for each.
"""

import itertools
import json
import os
import random
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from chairconsole.control import opening
from chairconsole.control.opening import RunningSession
from chairconsole.control.saving import NotKept, Place
from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.record.errors import RecordError, sentence
from chairconsole.record.log import Log
from chairconsole.record.verify import verify
from tests.desk import FakeTime, first_session
from tests.faults.frame.rounds import LOST, WRONG, told, watched
from tests.faults.processes.hurried_chair import PANEL, choose, machine

PAGE = 4096
ACTIONS = 30
SECONDS_EACH = 20


@dataclass
class Disk:
    """A small file system, and the file that fills it."""

    root: Path

    @property
    def filling(self) -> Path:
        """The file that takes the room."""
        return self.root / "filling"

    def leave(self, pages: int) -> None:
        """Fill it, but for so many pages."""
        with self.filling.open("ab", buffering=0) as file, suppress(OSError):
            while file.write(bytes(PAGE)):
                pass
        size = self.filling.stat().st_size // PAGE * PAGE
        os.truncate(self.filling, max(0, size - pages * PAGE))

    def empty(self) -> None:
        """Take away what fills it."""
        self.filling.unlink(missing_ok=True)

    def clear(self) -> None:
        """Take everything away."""
        for path in sorted(self.root.rglob("*"), reverse=True):
            path.rmdir() if path.is_dir() else path.unlink()


@dataclass
class Position:
    """What became of a console at one position."""

    findings: list[tuple[str, str]] = field(default_factory=list)
    sentence: str = ""
    failures: int = 0

    def expect(self, holds: object, kind: str, what: object) -> None:
        """Tell it unless this holds."""
        if not holds:
            self.findings.append((kind, str(what)))


class Filling:
    """A console on a disk that is full after so many pages."""

    def __init__(self, first: Disk, second: Disk, chance: random.Random) -> None:
        self.first, self.second = first, second
        self._chance = chance
        session = first_session()
        self._session = session
        self._time = FakeTime(session.instant(session.days[0].date, 10 * 60))
        self._machine = machine(second.root, self._time, "desk")
        self._path = first.root / "full.record"
        self._numbers = itertools.count(1)

    def beginning(self, pages: int) -> Position:
        """Begin a record where there is room for so many pages: whole, or a sentence and nothing is left."""
        position = Position()
        self.first.leave(pages)
        try:
            opening.begin_live(self._session, self._path, self._machine).close()
        except (RecordError, NotKept) as error:
            position.failures = 1
            position.sentence = sentence(error if isinstance(error, RecordError) else error.error)
            left = [path.name for path in self.first.root.iterdir() if path.name.endswith(".record")]
            position.expect(all(verify(self.first.root / one).is_sound for one in left), WRONG, f"left: {left}")
        else:
            position.expect(verify(self._path).is_sound, WRONG, "the new record is not sound")
        return position

    def acting(self, pages: int, in_second: int | None) -> Position:
        """Act until the disk is full and beyond, then make room; and go on after a crash at the fullest."""
        position = Position()
        running = opening.begin_live(self._session, self._path, self._machine)
        step = next(one.id for one in self._session.block(PANEL).steps if one.kind == "discussion")  # type: ignore[union-attr]
        running.console.do(GoToStep(PANEL, step))
        self.first.leave(pages)
        if in_second is not None:
            self.second.leave(in_second)
        for _ in range(ACTIONS):
            self._act(running, position)
            self._is_told_as_it_is(running, position)
        self._after_a_crash(running, position)
        self.first.empty()
        self.second.empty()
        while not self._act(running, position):
            pass  # it was no time for that
        position.expect(running.console.saving.place is Place.RECORD, WRONG, "with room again it is not on disk")
        self._is_told_as_it_is(running, position)
        running.close()
        return position

    def _act(self, running: RunningSession, position: Position) -> bool:
        """Do one thing, if it is time for it and there is something to do; if it cannot be kept, nothing is done.

        Of those that could not be kept, some are gone on with unsaved.
        """
        console = running.console
        self._time.advance(seconds=3)
        number = next(self._numbers)
        before = console.meeting
        try:
            return bool(console.do(choose(self._chance, console, number)).events)
        except Refused:
            return False
        except NotKept as error:
            position.failures += 1
            position.sentence = f"NOT DONE: it could not be saved anywhere. {error.why}"
            position.expect(console.meeting is before, WRONG, "what was not kept was done")
            position.expect("full" in error.why, WRONG, f"it does not say why: {error.why}")
            if self._chance.random() < 0.3:
                console.go_on_unsaved()
        return True

    def _is_told_as_it_is(self, running: RunningSession, position: Position) -> None:
        """What is said to be on disk is there, sound, in the place that is named."""
        console = running.console
        saving, ids = console.saving, [event.id for event in console.meeting.history]
        if saving.place is Place.NOWHERE:
            position.failures += 1
            there = max(len(_ids(path)) for path in self._records())
            position.expect(
                len(ids) - there <= saving.unsaved, LOST, f"{len(ids) - there} not on disk, told: {saving.unsaved}"
            )
            return
        assert saving.path is not None
        if saving.place is Place.SECOND_PLACE:
            position.failures += 1
            position.sentence = position.sentence or saving.why
        position.expect(
            _ids(saving.path) == ids, LOST, f"{saving.place}: {len(_ids(saving.path))} of {len(ids)} entries"
        )

    def _after_a_crash(self, running: RunningSession, position: Position) -> None:
        """On a copy of both places as they are: what was acknowledged and not told to be unsaved is there."""
        saving = running.console.saving
        ids = [event.id for event in running.console.meeting.history]
        acknowledged = ids[: len(ids) - saving.unsaved]
        for path in self._records():
            position.expect(verify(path).is_sound, WRONG, f"{path.name} is not sound: {verify(path).sentences[:1]}")
        longest = max((_ids(path) for path in self._records()), key=len)
        position.expect(
            longest[: len(acknowledged)] == acknowledged, LOST, f"after a crash {len(longest)} of {len(acknowledged)}"
        )

    def _records(self) -> Iterator[Path]:
        for disk in (self.first, self.second):
            yield from disk.root.rglob("*.record")


def _ids(path: Path) -> list[str]:
    with Log.open(path, writable=False) as log:
        return log.ids()


@contextmanager
def _cleared(*disks: Disk) -> Iterator[None]:
    for disk in disks:
        disk.clear()
    yield


def run(folder: Path, seed: int, first: int, step: int) -> None:
    """Try each position until two in a row had room enough."""
    disks = Disk(folder / "first"), Disk(folder / "second")
    for what in ("beginning", "acting", "acting, the second place full too,"):
        for pages in itertools.count(first, step):
            chance = random.Random(f"{seed} {what} {pages}")  # noqa: S311 - choices to be told again, no secrets
            with _cleared(*disks), watched(SECONDS_EACH):
                filling = Filling(*disks, chance)
                if what == "beginning":
                    position = filling.beginning(pages)
                else:
                    in_second = None if what == "acting" else chance.randrange(pages + 40)
                    position = filling.acting(pages, in_second)
            where = f"{what} with {pages} free pages"
            findings = [(kind, f"{where}: {found}") for kind, found in position.findings]
            counts = {"positions": 1, "actions that found a place full": position.failures}
            told(json.dumps({"findings": findings, "sentence": position.sentence, "counts": counts}))
            if not position.failures:
                break


if __name__ == "__main__":
    run(Path(sys.argv[1]), *(int(number) for number in sys.argv[2:]))  # type: ignore[call-arg]
