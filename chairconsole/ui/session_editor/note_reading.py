"""Reads a note and works out what it says, beside the window, which goes on answering."""

from collections.abc import Callable, Mapping
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from chairconsole.control.background import in_background
from chairconsole.control.files.note_files import FileTrouble, read_note_file
from chairconsole.intake.doubts.doubt import AnswerKind, Weight
from chairconsole.intake.heading.places import Places
from chairconsole.intake.proposal.session_proposal import Proposal, propose
from chairconsole.intake.reading.errors import NotANote, sentence
from chairconsole.intake.reading.note import Note
from chairconsole.intake.reading.note_reader import read_note
from chairconsole.ui.dialogs.note_given import Given
from chairconsole.ui.words.translated import translated

LOOK_AGAIN_MS = 15
Understood = tuple[Proposal, Proposal]
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

    def __init__(self, places: Places, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places = places
        self._working: Future[Understood] | None = None
        self._waiting: Callable[[], Understood] | None = None
        # The window looks whether the thread is done, rather than be told by it: a thread may outlive the window.
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_AGAIN_MS)
        self._timer.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        """Whether something is being worked out."""
        return self._working is not None

    def read(self, given: Given, name: str) -> None:
        """Read what was given; a text that was pasted goes by this name."""
        self._do(partial(_understood_of, given, name, self._places))

    def propose(self, note: Note, answers: Mapping[str, str]) -> None:
        """Work out what a note says with these answers."""
        self._do(partial(_understood, note, self._places, answers))

    def cancel(self) -> None:
        """Drop whatever is being worked out."""
        self._working = self._waiting = None
        self._timer.stop()

    def _do(self, work: Callable[[], Understood]) -> None:
        if self._working is not None:
            self._waiting = work
            return
        self._working = in_background("note", work)
        self._timer.start()

    def _look(self) -> None:
        working, waiting = self._working, self._waiting
        if working is None or not working.done():
            return
        self.cancel()
        error = working.exception()
        if waiting is not None:
            self._do(waiting)
        elif error is not None:
            self._tell(error)
        else:
            self.proposed.emit(*working.result())

    def _tell(self, error: BaseException) -> None:
        if isinstance(error, NotANote):
            self.failed.emit(translated(sentence(error)))
        elif isinstance(error, FileTrouble):
            self.failed.emit(translated(error.why))
        else:
            self.failed.emit(self.tr("The note could not be read: the console made a mistake. Paste its text instead."))
            raise error


def _understood_of(given: Given, name: str, places: Places) -> Understood:
    return _understood(read_note_file(given) if isinstance(given, Path) else read_note(given, name), places, {})


def _understood(note: Note, places: Places, answers: Mapping[str, str]) -> Understood:
    proposal = propose(note, places, answers)
    missing = [doubt for doubt in proposal.doubts if doubt.weight is Weight.REQUIRED and not doubt.is_answered]
    supposed = {doubt.id: SUPPOSED[doubt.answer] for doubt in missing if doubt.answer in SUPPOSED}
    return proposal, propose(note, places, {**answers, **supposed}) if supposed else proposal
