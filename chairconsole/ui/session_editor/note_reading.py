"""Reads a note and works out what it says, beside the window, which goes on answering."""

import queue
import threading
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from chairconsole.control.note_files import FileTrouble, read_note_file
from chairconsole.intake.doubt import AnswerKind, Weight
from chairconsole.intake.errors import NotANote, sentence
from chairconsole.intake.note import Note
from chairconsole.intake.proposing import Proposal, propose
from chairconsole.intake.reading import read_note
from chairconsole.ui.note_given import Given
from chairconsole.ui.said_words import said_words

LOOK_AGAIN_MS = 15
Understood = tuple[Proposal, Proposal]
Outcome = Understood | Exception
SUPPOSED = {AnswerKind.DATE: "2000-01-03", AnswerKind.TIME_ZONE: "UTC"}
"""Answers with which an agenda can be shown while the true ones are missing; they are never saved."""


class NoteReading(QObject):
    """One piece of work at a time; of several that wait only the latest is done.

    `proposed` tells what a note says, and what it would say if all that is needed were known; `failed` tells in a
    sentence why it says nothing. What is cancelled tells nothing: the thread comes to its end by itself, touches no
    file but the one it reads, and keeps no program from ending.
    """

    proposed = Signal(object, object)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._outcomes: queue.SimpleQueue[Outcome] | None = None
        self._waiting: Callable[[], Understood] | None = None
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
        self._do(lambda: _understood(_note(given, name), {}))

    def propose(self, note: Note, answers: Mapping[str, str]) -> None:
        """Work out what a note says with these answers."""
        self._do(lambda: _understood(note, answers))

    def cancel(self) -> None:
        """Drop whatever is being worked out."""
        self._outcomes = self._waiting = None
        self._timer.stop()

    def _do(self, work: Callable[[], Understood]) -> None:
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
        elif isinstance(outcome, Exception):
            self._tell(outcome)
        else:
            self.proposed.emit(*outcome)

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


def _understood(note: Note, answers: Mapping[str, str]) -> Understood:
    proposal = propose(note, answers)
    missing = [doubt for doubt in proposal.doubts if doubt.weight is Weight.REQUIRED and not doubt.is_answered]
    supposed = {doubt.id: SUPPOSED[doubt.answer] for doubt in missing if doubt.answer in SUPPOSED}
    return proposal, propose(note, {**answers, **supposed}) if supposed else proposal


def _work(work: Callable[[], Understood], outcomes: "queue.SimpleQueue[Outcome]") -> None:
    try:
        outcomes.put(work())
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told where somebody looks
        outcomes.put(error)
