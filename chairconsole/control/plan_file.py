"""The session file that a record was begun from: which one it is, and a look at it that nobody has to wait for."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, SimpleQueue

from chairconsole.control.working_texts import WorkingTexts
from chairconsole.record.session_file import LoadedSession, load_session

KEY = "session_file"
"""Where it is kept: beside the events, since another machine has its files elsewhere."""


@dataclass(frozen=True, slots=True)
class Looked:
    """What a look at the file found. `asked`: a person wants to know, whatever it is."""

    path: Path
    loaded: LoadedSession
    asked: bool

    @property
    def is_missing(self) -> bool:
        """Whether there is no such file (any more)."""
        return self.loaded.session is None and not self.path.exists()


class PlanFile:
    """Reads the file beside the window's work: it may lie on a network that hangs."""

    def __init__(
        self,
        working_texts: WorkingTexts,
        path: Path | None = None,
        read: Callable[[Path], LoadedSession] = load_session,
    ) -> None:
        self._texts = working_texts
        self._load = read
        self._is_asked = False
        self._found: SimpleQueue[Looked] = SimpleQueue()
        self._reader: threading.Thread | None = None
        if path is not None:
            self.remember(path)

    @property
    def path(self) -> Path | None:
        """The file, if it is known."""
        kept = self._texts.get(KEY)
        return Path(kept) if kept else None

    def remember(self, path: Path) -> None:
        """This is the file from now on."""
        self._texts.set(KEY, str(path.absolute()))

    def look(self, *, asked: bool = False) -> bool:
        """Begin to read the file; whether there is one to read. A look that still goes on is not begun twice."""
        path = self.path
        if path is None:
            return False
        if self._is_looking:
            # What is being read may be older than the question.
            self._is_asked = self._is_asked or asked
        else:
            # No process waits for it at its end.
            self._reader = threading.Thread(target=self._read, args=(path, asked), daemon=True)
            self._reader.start()
        return True

    @property
    def _is_looking(self) -> bool:
        return self._reader is not None and self._reader.is_alive()

    def take(self) -> Looked | None:
        """What the last look found; None while there is nothing new."""
        if self._is_asked and not self._is_looking:
            self._is_asked = False
            self.look(asked=True)
        try:
            return self._found.get_nowait()
        except Empty:
            return None

    def wait(self, seconds: float) -> None:
        """Wait until a look is over, but no longer than that."""
        if self._reader is not None:
            self._reader.join(seconds)

    def _read(self, path: Path, asked: bool) -> None:
        self._found.put(Looked(path, self._load(path), asked))
