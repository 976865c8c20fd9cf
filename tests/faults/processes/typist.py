"""The whole program without a screen, in which somebody types in a hurry: a process of its own that goes on for ever.

After each key it says what the window shows as done and on disk: the last entry of the meeting, and the half-typed
note as it was last kept. `python -m tests.faults.processes.typist FOLDER SEED FIRST`: its notes are
numbered from FIRST on.
"""

import itertools
import json
import os
import random
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from chairconsole.__main__ import prepare
from chairconsole.app import make_application
from chairconsole.control.clock import MachineTime
from chairconsole.control.open_request import OpenRequest
from chairconsole.domain.base.event_parts import Mode
from chairconsole.program import Program
from chairconsole.ui.frame.half_note import HalfNote
from chairconsole.ui.frame.typed_note import WORKING_NOTE
from chairconsole.ui.shell.top_bar import TopBar
from tests.desk import SESSIONS, FakePower
from tests.faults.frame.rounds import told
from tests.journeys.keys import QtKeys
from tests.journeys.onlooker import visible_texts

RECORD = "killed.record"
NAMES = ("ken", "bra", "ger", "hol", "mex", "egy", "jap", "fra")
WORDS = ("visas", "access", "to", "health", "fees", "data", "returns", "children", "work", "safe", "routes", "must")
KEYS = (
    "F5",
    "F5",
    "F5",
    "F6",
    "F7",
    "F7",
    "F8",
    "F4",
    "Shift+F4",
    "F11",
    "Alt+1",
    "Alt+2",
    "Alt+3",
    "Esc",
    "Esc",
    "Return",
)


class Typist:
    """Presses a key, says what is shown as kept, and so on; a window that asks something does not stop it."""

    def __init__(self, program: Program, seed: int, first: int) -> None:
        self._program = program
        self._chance = random.Random(seed)  # noqa: S311 - choices to be told again, no secrets
        self._numbers = itertools.count(first)
        self._keys = self._all_keys()
        self._is_pressing = False
        self._go_on()

    def _go_on(self) -> None:
        # A new timer each time: one whose key opens a question is not over until that is answered.
        QTimer.singleShot(self._chance.choice((0, 0, 0, 1, 5)), self._press)

    def _press(self) -> None:
        self._go_on()
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.reject()
            return
        if QGuiApplication.focusWindow() is None:
            # No window manager is there to do it.
            self._program.window.activateWindow()
            return
        if self._is_pressing:
            # A key is waited for, as while a window opens.
            return
        self._is_pressing = True
        next(self._keys)
        self._is_pressing = False
        self._say()

    def _all_keys(self) -> Iterator[None]:
        window = self._program.window.windowHandle()
        assert window is not None
        keys = QtKeys(None, window)  # type: ignore[arg-type] - it needs nothing of pytest's

        def press(*several: str) -> Iterator[None]:
            for key in several:
                keys.press(key)
                yield

        def type_text(text: str) -> Iterator[None]:
            for character in text:
                code = QTest.asciiToKey(ord(character))
                focus = QGuiApplication.focusWindow() or window
                for pressed in (True, False):
                    QTest.simulateEvent(focus, pressed, code, Qt.KeyboardModifier.NoModifier, character, False)
                yield

        yield from press("F5", "F5", "F11")
        while True:
            match self._chance.randrange(6):
                case 0 | 1:
                    words = " ".join(self._chance.choices(WORDS, k=self._chance.randint(2, 9)))
                    yield from press("Esc", "Alt+1", "F3")
                    yield from type_text(f"note {next(self._numbers)} {words}")
                    yield from press(*self._chance.sample(("Ctrl+1", "Ctrl+3", "Ctrl+9"), 1))
                    if self._chance.random() < 0.8:
                        yield from press("Ctrl+Return")
                case 2:
                    yield from press("Esc", "Alt+1", "F2")
                    for name in self._chance.sample(NAMES, 2):
                        yield from type_text(name)
                        yield from press("Return")
                case _:
                    yield from press(*self._chance.choices(KEYS, k=3))

    def _say(self) -> None:
        running = self._program._running
        if running is None:
            return
        console, kept = running.console, HalfNote.from_text(running.writer.working_text(WORKING_NOTE) or "")
        last = console.meeting.history[-1]
        told(
            json.dumps(
                {
                    "seq": last.seq,
                    "id": last.id,
                    "place": console.saving.place.value,
                    "note": kept.text if kept else "",
                    "points": len(console.meeting.points),
                    "top": _on_disk(self._program),
                    "speech": console.meeting.speech.id if console.meeting.speech else None,
                    "done": len(console.meeting.done),
                    "undone": len(console.meeting.undone),
                }
            )
        )


def _on_disk(program: Program) -> str:
    """What the window says about where everything is."""
    top = program.window.findChild(TopBar)
    return " ".join(text for text in visible_texts(top) if "disk" in text or "SAVED" in text) if top else ""


def main(folder: Path, seed: int, first: int) -> int:
    """Open the session live, or its record where there is one, and type until somebody ends the process."""
    os.environ["CHAIRCONSOLE_DATA_DIR"] = str(folder / "data")
    prepare()
    application = make_application()
    program = Program(application, MachineTime(), FakePower())
    record = folder / RECORD
    request = OpenRequest(record=record)
    if not record.exists():
        request = OpenRequest(SESSIONS / "gcm-1-geneva-2017.toml", Mode.LIVE, record=record)
    # What goes on is asked about after a pause; nobody waits for the answer here.
    QTimer.singleShot(0, lambda: Typist(program, seed, first))
    program.open(request)
    program.window.appear()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])))
