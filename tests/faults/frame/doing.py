"""What a person does with a file, by the program's own code: a command, or opening it in the window."""

import io
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtWidgets import QApplication

from chairconsole.command_line.main import main
from chairconsole.control.open_request import OpenRequest
from chairconsole.control.opening import RunningSession, resume
from chairconsole.damaged_records import record_to_go_on_with
from chairconsole.program import Program
from chairconsole.record.errors import RecordError, sentence
from chairconsole.ui.theme import Look
from tests.desk import RESOURCES, FakePower, FakeTime
from tests.faults.frame.rounds import CRASHED, LONGEST_SECONDS, WRONG, Round, in_brief, watched
from tests.faults.processes.hurried_chair import machine
from tests.started import Answers

START_SECONDS = 20
"""What a first start may take: much is loaded then that stays."""

WINDOW_SECONDS = 6
"""To lay out a whole session in its window takes longer than bad bytes may."""


@dataclass(frozen=True)
class Said:
    """What a command ended with and said."""

    code: int
    out: str
    err: str


def command(turn: Round, *words: object) -> Said:
    """A command of `chairconsole`, given two seconds; it ends in 0, or in 1 and a sentence.

    The first of its kind has longer: much is loaded for it that stays.
    """
    out, err = io.StringIO(), io.StringIO()
    name = str(words[0])
    kind = " ".join(word for word in words if isinstance(word, str))
    seconds = LONGEST_SECONDS if kind in _done() else START_SECONDS
    _done().add(kind)
    try:
        with redirect_stdout(out), redirect_stderr(err), watched(seconds):
            code = main([str(word) for word in words])
    except BaseException as error:  # noqa: BLE001 - whatever it is, it is what is looked for
        turn.found(CRASHED, f"{name}: {in_brief(error)}")
        return Said(-1, out.getvalue(), err.getvalue())
    said = Said(code, out.getvalue(), err.getvalue())
    turn.expect("Traceback" not in said.err + said.out, CRASHED, f"{name}: {said.err}")
    turn.expect(code in (0, 1), WRONG, f"{name} ended in {code}: {said.err}")
    turn.expect(code == 0 or said.err.strip(), WRONG, f"{name} ended in {code} without a sentence")
    return said


@cache
def _done() -> set[str]:
    """The kinds of commands that this process has carried out."""
    return set()


@cache
def application() -> QApplication:
    """The application of this process, without a screen."""
    return QApplication([])


@cache
def look() -> Look:
    """How windows look, as shipped."""
    application()
    return Look(RESOURCES)


@dataclass(frozen=True)
class Opened:
    """What opening a record came to: what is gone on with, or why not; and what was asked."""

    path: Path | None
    refusal: str
    asked: tuple[str, ...]


def wanted(turn: Round, path: Path, answer: str) -> Opened:
    """Ask which record is gone on with, as the program does before it opens one; a question gets this answer."""
    shown = look()
    try:
        with Answers(answer) as answers, watched():
            found = record_to_go_on_with(shown, path, machine(turn.folder).elsewhere, lambda: None)
    except RecordError as error:
        return Opened(None, sentence(error), ())
    except BaseException as error:  # noqa: BLE001
        turn.found(CRASHED, f"opening: {in_brief(error)}")
        return Opened(None, "", ())
    return Opened(found, "", tuple(answers.read))


def gone_on_with(turn: Round, path: Path, desk_time: FakeTime) -> RunningSession | None:
    """Open a record without a window, after all questions; None if it is refused with a sentence."""
    try:
        with watched():
            return resume(path, machine(turn.folder, desk_time, "desk"))
    except RecordError as error:
        turn.says(sentence(error))
    except BaseException as error:  # noqa: BLE001
        turn.found(CRASHED, f"going on: {in_brief(error)}")
    return None


def in_the_window(turn: Round, path: Path, answer: str, time: FakeTime) -> Opened:
    """Choose a record on the first screen of the whole program; a question gets this answer, and trouble is read."""
    with watched(START_SECONDS):
        program = Program(application(), time, FakePower())
    try:
        with watched(START_SECONDS):
            program.open(OpenRequest())
        with Answers(answer, "answer_close", "answer_close") as answers, watched(WINDOW_SECONDS):
            program._go_on_with(path)
        return Opened(program.record_path(), "", tuple(answers.read))
    except BaseException as error:  # noqa: BLE001
        turn.found(CRASHED, f"the window: {in_brief(error)}")
        return Opened(None, "", ())
    finally:
        program.close()
        program.window.deleteLater()
        application().sendPostedEvents(program.window)
