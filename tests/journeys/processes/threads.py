"""The program with all its threads at work, in a process of its own.

Notes, session files and recent files are read while windows come and go, and signals are connected and disconnected.
At its end it prints what it did, and on which threads something of Qt's was freed or garbage was collected. One that
stands still is ended with the stacks of all its threads.
"""

import faulthandler
import gc
import json
import shutil
import sys
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from chairconsole.__main__ import prepare
from chairconsole.app import make_application, run
from chairconsole.control.open_request import OpenRequest
from chairconsole.ui.session_editor.note_screen import NoteScreen
from chairconsole.ui.shell.main_window import MainWindow
from chairconsole.ui.shell.session_screen import SessionScreen
from chairconsole.ui.shell.welcome import Welcome
from tests.desk import SESSIONS

LONGEST_STANDSTILL_SECONDS = 120
MOST_NOTES = 6
NOTE = Path(__file__).parents[2] / "intake" / "notes" / "gcm-1-geneva-2017.txt"
SESSION = SESSIONS / "gcm-1-geneva-2017.toml"


class Listener(QObject):
    """Listens to signals; it refers to itself, so that only a collection frees it."""

    def __init__(self) -> None:
        super().__init__()
        self.itself = self

    def listen(self) -> None:
        """Hear that something happened."""


class Witness:
    """Sees on which threads something of Qt's is freed, and on which garbage is collected."""

    def __init__(self) -> None:
        self.seen = 0
        self.freed_on: set[str] = set()
        self.collected_on: set[str] = set()
        self._watched: weakref.WeakSet[QObject] = weakref.WeakSet()
        gc.callbacks.append(lambda *_: self.collected_on.add(threading.current_thread().name))

    def watch(self) -> None:
        """Watch all that there is now."""
        for one in gc.get_objects():
            if isinstance(one, QObject) and one not in self._watched:
                self._watched.add(one)
                self.seen += 1
                weakref.finalize(one, self._freed).atexit = False

    def free(self) -> None:
        """Free what nobody has freed yet."""
        gc.collect()

    def _freed(self) -> None:
        self.freed_on.add(threading.current_thread().name)


class Hurry:
    """Goes from screen to screen, a step at a time, without waiting for what the threads are doing."""

    def __init__(self, application: QApplication, own: Path, *, rounds: int, seconds: float) -> None:
        self.rounds = 0
        self.witness = Witness()
        self._application = application
        self._own = own
        self._least = rounds
        self._until = time.perf_counter() + seconds
        self._steps = self._all_steps()
        self._timers = [QTimer(application) for _ in range(20)]
        self._step = QTimer(application)
        self._step.timeout.connect(self._go_on)
        self._step.start(3)

    def _go_on(self) -> None:
        faulthandler.dump_traceback_later(LONGEST_STANDSTILL_SECONDS, exit=True)
        self._connect_and_disconnect()
        if next(self._steps, self) is self:
            self._step.stop()
            self._window().close()
            self._application.quit()

    def _all_steps(self) -> Iterator[None]:
        while self.rounds < self._least or time.perf_counter() < self._until:
            yield from self._read_notes()
            yield from self._rehearse()
            self.witness.watch()
            self.rounds += 1

    def _read_notes(self) -> Iterator[None]:
        text = NOTE.read_text("utf-8")
        for number in range(MOST_NOTES):
            self._welcome().note_given.emit(text if number % 2 else NOTE)
            for _ in range(3 * number):
                yield
            screen = self._screen()
            assert isinstance(screen, NoteScreen)
            while number == MOST_NOTES - 1 and screen.is_busy:
                yield
            while isinstance(self._screen(), NoteScreen):
                screen.leave()
            del screen
            yield

    def _rehearse(self) -> Iterator[None]:
        for number in range(3):
            self._welcome().rehearsal_chosen.emit(self._own)
            screen = self._screen()
            assert isinstance(screen, SessionScreen)
            for _ in range(4 * number):
                screen.session_file_wanted.emit()
                yield
            screen.leave_wanted.emit()
            del screen
            yield

    def _connect_and_disconnect(self) -> None:
        for timer in self._timers[::4]:
            timer.timeout.connect(Listener().listen)
        listener = Listener()
        for timer in self._timers:
            timer.timeout.connect(listener.listen)
            timer.timeout.disconnect(listener.listen)

    def _window(self) -> MainWindow:
        (window,) = [one for one in self._application.topLevelWidgets() if isinstance(one, MainWindow)]
        return window

    def _screen(self) -> QWidget | None:
        return self._window().centralWidget()

    def _welcome(self) -> Welcome:
        screen = self._screen()
        assert isinstance(screen, Welcome)
        return screen


def main(folder: Path, rounds: int, seconds: float) -> int:
    """Hurry through so many rounds at least, and for so long."""
    prepare()
    application = make_application()
    # A file of one's own is remembered, and read in a thread for each first screen.
    own = folder / "own.toml"
    shutil.copy(SESSION, own)
    hurry = Hurry(application, own, rounds=rounds, seconds=seconds)
    code = run(OpenRequest())
    faulthandler.cancel_dump_traceback_later()
    witness = hurry.witness
    witness.free()
    told = {"rounds": hurry.rounds, "seen": witness.seen}
    told |= {"freed_on": sorted(witness.freed_on), "collected_on": sorted(witness.collected_on)}
    print(json.dumps(told))  # noqa: T201 - whoever started this process reads it
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])))
