"""Puts the parts together and lets the program run; the last-resort handler of mistakes is set here."""

import gc
import signal
import sys

from PySide6.QtWidgets import QApplication

from chairconsole import paths
from chairconsole.control.background import wait_for_work
from chairconsole.control.clock import MachineTime
from chairconsole.control.open_request import OpenRequest
from chairconsole.control.power import MachinePower
from chairconsole.program import Program
from chairconsole.record.errors import RecordError, instead, sentence
from chairconsole.record.log_file import write_log_to
from chairconsole.record.session_file import LoadedSession
from chairconsole.ui.dialogs.trouble import install_exception_hook
from chairconsole.ui.garbage import collect_on_this_thread
from chairconsole.ui.shell.no_screen import screen_is_there, tell_if_there_is_no_screen


def run(request: OpenRequest, loaded: LoadedSession | None = None) -> int:
    """Open the window, and what was asked for in it (its session file, if it was read already); the exit code."""
    application = QApplication.instance() or make_application()
    assert isinstance(application, QApplication)  # noqa: S101 - there is no other kind in this program
    # Qt waits in C++; without this, Ctrl+C in the terminal would be heard only at the next event.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    write_log_to(paths.log_file())
    try:
        return _run(application, request, loaded)
    finally:
        wait_for_work()


def _run(application: QApplication, request: OpenRequest, loaded: LoadedSession | None) -> int:
    program = Program(application, MachineTime(), MachinePower())
    install_exception_hook(program.record_path, program.window)
    try:
        program.open(request, loaded)
    except RecordError as error:
        print(f"{sentence(error)} {instead(error)}".strip(), file=sys.stderr)  # noqa: T201
        return 1
    program.window.appear()
    # What the start has made stays; only what is made from now on is worth being looked through for garbage.
    gc.freeze()
    collect_on_this_thread(application)
    return application.exec()


def make_application() -> QApplication:
    """The application of a process that has none yet; where there is no screen, the process ends with a sentence."""
    tell_if_there_is_no_screen()
    application = QApplication(sys.argv[:1])
    screen_is_there()
    return application
