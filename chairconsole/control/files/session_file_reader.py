"""The session file that a record was begun from: which one it is, and how it is read without anybody waiting."""

import os
from collections.abc import Callable
from concurrent.futures import Future, wait
from dataclasses import dataclass
from pathlib import Path

from chairconsole.control.background import in_background
from chairconsole.control.working_texts import WorkingTexts
from chairconsole.record.session_file import LoadedSession, load_session

KEY = "session_file"
"""Where it is kept: beside the events, since another machine has its files elsewhere."""


@dataclass(frozen=True, slots=True)
class ReadResult:
    """What reading the file found. `asked`: a person wants to know, whatever it is."""

    path: Path
    loaded: LoadedSession
    asked: bool

    @property
    def is_missing(self) -> bool:
        """Whether there is no such file (any more)."""
        return self.loaded.session is None and not os.path.exists(self.path)


@dataclass(frozen=True, slots=True)
class _Look:
    path: Path
    reading: Future[LoadedSession]
    asked: bool


class SessionFileReader:
    """Reads the file beside the window's work: it may lie on a network that hangs."""

    def __init__(
        self,
        working_texts: WorkingTexts,
        path: Path | None = None,
        read: Callable[[Path], LoadedSession] = load_session,
    ) -> None:
        self._texts = working_texts
        self._load = read
        self._looking: _Look | None = None
        self._is_asked_meanwhile = False
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
        if self._looking is not None and not self._looking.reading.done():
            # What is being read may be older than the question.
            self._is_asked_meanwhile = self._is_asked_meanwhile or asked
            return True
        # One that was over, and that nobody has taken, is as good as not begun.
        asked = asked or (self._looking is not None and self._looking.asked)
        self._looking = _Look(path, in_background("session file", self._load, path), asked)
        return True

    def take(self) -> ReadResult | None:
        """What the last look found; None while there is nothing new."""
        look = self._looking
        if look is None or not look.reading.done():
            return None
        self._looking = None
        if self._is_asked_meanwhile:
            self._is_asked_meanwhile = False
            self.look(asked=True)
        return ReadResult(look.path, look.reading.result(), look.asked)

    def wait(self, seconds: float) -> None:
        """Wait until a look is over, but no longer than that."""
        if self._looking is not None:
            wait([self._looking.reading], timeout=seconds)
