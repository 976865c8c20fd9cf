"""One round of a fault: what it is given, and what it tells."""

import faulthandler
import hashlib
import os
import random
import re
import signal
import sys
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

LOST, HUNG, CRASHED, CHANGED, WRONG = KINDS = ("lost", "hung", "crashed", "changed", "wrong")
"""What may be found: something acknowledged is gone, the program stood still or ended in an exception, a file was
changed that is only read or before a question, or it did or said something else than it should."""

LONGEST_SECONDS = 2
"""For so long bad bytes may occupy the console."""

LONGEST_WAIT_SECONDS = 90
"""What has not ended by then stands still, whatever it waits for and however busy the machine is."""


@dataclass
class Round:
    """A round: its number, the seed of its choices, a folder that is its own; and what it found."""

    number: int
    seed: int
    folder: Path
    findings: list[tuple[str, str]] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)  # noqa: S311 - choices to be told again, no secrets

    def found(self, kind: str, what: object) -> None:
        """Tell what should not have happened."""
        assert kind in KINDS
        self.findings.append((kind, str(what)))

    def expect(self, holds: object, kind: str, what: object) -> None:
        """Tell it unless this holds."""
        if not holds:
            self.found(kind, what)

    def says(self, sentence: str) -> None:
        """Tell what a person was shown, without the folder in it; the last one told stands in the table."""
        short = re.sub(rf"{re.escape(str(self.folder))}\S*/", "", sentence)
        self.sentences.append(" ".join(short.split()))


@contextmanager
def watched(seconds: float = LONGEST_SECONDS) -> Iterator[None]:
    """End this process, with a line for each call that it is in, if this occupies the processor for longer.

    Time on the processor and not on a clock: other programs may run here as well. What merely waits is ended later.
    """
    # Where a command's own words are caught, these still go out.
    faulthandler.register(signal.SIGPROF, file=sys.__stderr__, all_threads=False, chain=True)
    faulthandler.dump_traceback_later(LONGEST_WAIT_SECONDS, file=sys.__stderr__, exit=True)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        faulthandler.cancel_dump_traceback_later()
        faulthandler.unregister(signal.SIGPROF)


def everything_in(folder: Path) -> dict[str, str]:
    """Each file below a folder, or this file, with the hash of its bytes, and where each link leads."""
    if folder.is_file():
        return {folder.name: hashlib.sha256(folder.read_bytes()).hexdigest()}
    return {
        str(path.relative_to(folder)): str(path.readlink())
        if path.is_symlink()
        else hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


@contextmanager
def unchanged(turn: Round, folder: Path, what: str) -> Iterator[None]:
    """Tell if a file in the folder is another afterwards, or there are more or fewer."""
    before = everything_in(folder)
    yield
    after = everything_in(folder)
    if before != after:
        names = sorted(name for name in {*before, *after} if before.get(name) != after.get(name))
        turn.found(CHANGED, f"{what}: {', '.join(names)}")


def in_brief(error: BaseException) -> str:
    """What was raised, and the last calls that led there."""
    return "".join(traceback.format_exception(error, limit=-3)).strip()


def told(line: str) -> None:
    """Say a line to the process that started this one; if that has ended, end too."""
    try:
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    except BrokenPipeError:
        # Nobody listens any more: this one ends as if it had been killed.
        os._exit(1)
