"""The program as it is started, without a screen: what its window shows at first, as a line of JSON, then it closes.

`python -m tests.faults.processes.shown ARGUMENT…`: the arguments are those of `chairconsole`. Questions are read and
left.
"""

import json
import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from chairconsole.__main__ import prepare
from chairconsole.app import make_application
from chairconsole.command_line.main import main as command_line
from chairconsole.ui.shell.main_window import MainWindow
from tests.faults.frame.rounds import told
from tests.journeys.onlooker import visible_texts

LOOKS_EACH_MS = 20


class Look:
    """Waits for the window, reads it, and closes it; what is asked before is read and left."""

    def __init__(self, application: QApplication) -> None:
        self._application = application
        self._asked: list[str] = []
        self._again()

    def _again(self) -> None:
        # A new timer each time: one that closes a question is not over until the question is.
        QTimer.singleShot(LOOKS_EACH_MS, self._look)

    def _look(self) -> None:
        self._again()
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            self._asked += [dialog.windowTitle(), *visible_texts(dialog)]
            dialog.reject()
            return
        for window in self._application.topLevelWidgets():
            if isinstance(window, MainWindow) and window.isVisible() and window.centralWidget() is not None:
                self._tell(window)
                window.close()
                self._application.quit()

    def _tell(self, window: QWidget) -> None:
        said = {"shown": visible_texts(window), "asked": self._asked, "seconds": time.process_time()}
        told(json.dumps(said))


if __name__ == "__main__":
    prepare()
    look = Look(make_application())  # type: ignore[arg-type] - it is one with windows
    sys.exit(command_line(sys.argv[1:]))
