"""What is said when something is wrong: with a file, in sentences; with the console itself, that the record is safe."""

import logging
import sys
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from chairconsole.domain.base.translatable import fill
from chairconsole.ui.dialogs.small_questions import Option, Question, capped
from chairconsole.ui.theme import Look

LOGGER = logging.getLogger("chairconsole")


def show_trouble(look: Look, title: str, lines: Sequence[str], parent: QWidget | None) -> None:
    """Say what is wrong, a line for each problem; very many are cut and counted."""
    translate = QCoreApplication.translate
    Question(look, title, capped(lines, ""), [Option("close", translate("trouble", "Close"))], parent).ask()


def install_exception_hook(record_path: Callable[[], Path | None], window: QWidget) -> None:
    """Log exceptions that nothing has caught and say so in a window; the meeting goes on.

    What was done before is on disk already, so nothing needs to be saved first.
    """
    telling = threading.Lock()

    def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        LOGGER.error("mistake", exc_info=(kind, error, trace))
        if issubclass(kind, KeyboardInterrupt) or threading.current_thread() is not threading.main_thread():
            return
        # One at a time: a mistake in a repaint would otherwise open window after window.
        if telling.acquire(blocking=False):
            try:
                _say(record_path(), window)
            finally:
                telling.release()

    sys.excepthook = tell


def _say(path: Path | None, window: QWidget) -> None:
    translate = QCoreApplication.translate
    words = translate("trouble", "The console made a mistake. What was done before is safe; you can go on.")
    if path is not None:
        words += "\n\n" + fill(translate("trouble", "The record: %1"), path)
    QMessageBox.warning(window, translate("trouble", "A mistake of the console"), words)
