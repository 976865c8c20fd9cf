"""The console's own log, for finding its faults; it never holds what a person typed."""

import logging
import os
import traceback
from contextlib import suppress
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from chairconsole.record.files import make_folder

LARGEST_BYTES = 500_000

ErrorInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]


def write_log_to(path: Path) -> None:
    """Let messages of the console go to this file alone; where it cannot be written, they go nowhere."""
    logger = logging.getLogger("chairconsole")
    for handler in list(logger.handlers):
        logger.removeHandler(handler)
        handler.close()
    logger.setLevel(logging.INFO)
    logger.addHandler(logging.NullHandler())
    with suppress(OSError):
        make_folder(path.parent)
        handler = _QuietHandler(path, encoding="utf-8", delay=True)
        handler.setFormatter(_WithoutWhatWasTyped("%(asctime)s %(levelname)s %(name)s %(message)s"))
        logger.addHandler(handler)


class _QuietHandler(logging.FileHandler):
    """Begins another file when this one is full, and keeps the one before.

    Says nothing on the terminal when the file cannot be written: a full disk is told elsewhere. Importing
    `logging.handlers`, which has such a handler, would take 7 ms of every start.
    """

    def _open(self) -> TextIOWrapper:
        """Open the file, which its owner alone may read, however permissive the system is."""
        return open(self.baseFilename, "a", encoding=self.encoding, opener=_for_its_owner)

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line."""
        path = Path(self.baseFilename)
        with suppress(OSError):
            if path.stat().st_size > LARGEST_BYTES:
                self.close()
                path.replace(path.with_name(f"{path.name}.1"))
        with suppress(OSError):
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name that logging calls
        """Nothing."""


def _for_its_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


class _WithoutWhatWasTyped(logging.Formatter):
    """Tells of an error where it happened and its kind, but not its words, which may quote what somebody typed."""

    def formatException(self, ei: ErrorInfo) -> str:  # noqa: N802 - the name that logging calls
        """The places and the kinds of an error and of those that led to it, the first one first."""
        parts: list[str] = []
        error = ei[1]
        while error is not None and len(parts) < 10:
            frames = "".join(traceback.format_tb(error.__traceback__))
            parts.insert(0, f"{frames}{type(error).__module__}.{type(error).__qualname__}")
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\n".join(parts)
