"""Reads a note and works out what it says, beside the window, which goes on answering."""

import queue
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from chairconsole.control.note_files import FileTrouble, read_note_file
from chairconsole.intake.errors import NotANote, sentence
from chairconsole.intake.note import Note
from chairconsole.intake.proposing import Proposal, propose
from chairconsole.intake.reading import read_note
from chairconsole.ui.note_given import Given
from chairconsole.ui.said_words import said_words

LOOK_AGAIN_MS = 15
Outcome = Proposal | Exception


class NoteReading(QObject):
    """One piece of work at a time; of several that wait only the latest is done.

    `proposed` tells what a note says, `failed` in a sentence why it says nothing. What is cancelled tells nothing:
    the thread comes to its end by itself, touches no file but the one it reads, and keeps no program from ending.
    """

    proposed = Signal(object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outcomes: queue.SimpleQueue[Outcome] | None = None
        self._waiting: Callable[[], Proposal] | None = None
        # The window looks whether the thread is done, rather than be told by it: a thread may outlive the window.
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        """Whether something is being worked out."""
        return self._outcomes is not None

    def read(self, given: Given, name: str) -> None:
        """Read what was given; a text that was pasted goes by this name."""
        self._do(lambda: propose(_note(given, name)))

    def propose(self, note: Note, answers: Mapping[str, str]) -> None:
        """Work out what a note says with these answers."""
        self._do(lambda: propose(note, answers))

    def cancel(self) -> None:
        """Drop whatever is being worked out."""
        self._outcomes = self._waiting = None
        self._timer.stop()

    def _do(self, work: Callable[[], Proposal]) -> None:
        if self._outcomes is not None:
            self._waiting = work
            return
        self._outcomes = queue.SimpleQueue()
        threading.Thread(target=_work, args=(work, self._outcomes), name="note", daemon=True).start()
        self._timer.start()

    def _look(self) -> None:
        if self._outcomes is None or self._outcomes.empty():
            return
        outcome, waiting = self._outcomes.get(), self._waiting
        self.cancel()
        if waiting is not None:
            self._do(waiting)
        elif isinstance(outcome, Proposal):
            self.proposed.emit(outcome)
        else:
            self._tell(outcome)

    def _tell(self, error: Exception) -> None:
        if isinstance(error, NotANote):
            self.failed.emit(said_words(sentence(error)))
        elif isinstance(error, FileTrouble):
            self.failed.emit(said_words(error.why))
        else:
            self.failed.emit(self.tr("The note could not be read: the console made a mistake. Paste its text instead."))
            raise error


def _note(given: Given, name: str) -> Note:
    return read_note_file(given) if isinstance(given, Path) else read_note(given, name)


def _work(work: Callable[[], Proposal], outcomes: "queue.SimpleQueue[Outcome]") -> None:
    try:
        outcomes.put(work())
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told where somebody looks
        outcomes.put(error)
