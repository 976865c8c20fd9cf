"""What is said when Qt finds no screen: a sentence and exit code 1, where Qt itself would abort the process."""

import os
import sys

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

AT_FAULT = 1


def tell_if_there_is_no_screen() -> None:
    """Until `screen_is_there` is called, let a fatal message of Qt end the process with a sentence."""
    qInstallMessageHandler(_end_on_fatal)


def screen_is_there() -> None:
    """Give Qt's messages back to Qt."""
    qInstallMessageHandler(None)


def _end_on_fatal(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    if kind is not QtMsgType.QtFatalMsg:
        return
    first = message.strip().splitlines()[0].rstrip(".")
    sys.stderr.write(
        f"The window cannot be shown ({first}). Start it on a desktop with the packages that the README lists, "
        "or set QT_QPA_PLATFORM=offscreen to try it without one.\n"
    )
    sys.stderr.flush()
    # Qt aborts as soon as this returns; nothing is open yet that would have to be closed.
    os._exit(AT_FAULT)
