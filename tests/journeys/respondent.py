"""Somebody who answers, by keys, the windows that wait for an answer."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPushButton,
)

from tests.journeys.keys import Keys, keys_to, on_x
from tests.journeys.onlooker import Onlooker, visible_texts

KindOfDialog = type[QDialog]


class Respondent(Onlooker):
    """Whoever answers questions, and names files, in windows above the program's."""

    def answer(self, name: str, do: Callable[[], None], *, leaving: KindOfDialog | None = None) -> None:
        """Open something that asks a question, and answer it with the button of that name, by keys.

        A question of the kind `leaving` that comes after it is left by Esc.
        """
        self.answered = False

        def respond() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is None or not dialog.isActiveWindow():
                return
            if leaving is not None and isinstance(dialog, leaving):
                keys_to(self._qtbot, dialog.windowHandle()).press("Esc")
                return
            if self.answered or dialog.findChild(QPushButton, name) is None:
                return
            if leaving is None:
                timer.stop()
            self.question = visible_texts(dialog)
            while not isinstance(button := dialog.focusWidget(), QPushButton) or button.objectName() != name:
                keys_to(self._qtbot, dialog.windowHandle()).press("Tab")
            keys_to(self._qtbot, dialog.windowHandle()).strike("Space")
            self.answered = True

        timer = QTimer()
        timer.timeout.connect(respond)
        timer.start(0)
        do()
        if on_x():
            self._wait_until(lambda: self.answered and QApplication.activeModalWidget() is None)
        timer.stop()
        assert self.answered, "nothing was asked"
        self._activate()

    def in_window(self, do: Callable[[], None], act: Callable[[QDialog, Keys], None]) -> None:
        """Open a window that waits for an answer, and do something in it that closes it."""
        met: list[QDialog] = []

        def respond() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog) or not dialog.isActiveWindow() or met:
                return
            timer.stop()
            met.append(dialog)
            try:
                act(dialog, keys_to(self._qtbot, dialog.windowHandle()))
            finally:
                if dialog.isVisible():
                    dialog.reject()

        timer = QTimer()
        timer.timeout.connect(respond)
        timer.start(0)
        do()
        timer.stop()
        assert met, "no window was opened"
        self._activate()

    def choose_path(self, path: Path, do: Callable[[], None]) -> None:
        """Open Qt's own dialog for files, and name a file or a folder in it."""
        chosen = []

        def respond() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QFileDialog) and dialog.isActiveWindow() and not chosen:
                timer.stop()
                chosen.append(path)
                field = dialog.findChild(QLineEdit)
                field.setText(str(path))
                field.setFocus()
                keys_to(self._qtbot, dialog.windowHandle()).strike("Return")

        timer = QTimer()
        timer.timeout.connect(respond)
        timer.start(0)
        do()
        if on_x():
            self._wait_until(lambda: bool(chosen) and QApplication.activeModalWidget() is None)
        timer.stop()
        assert chosen, "no dialog was opened"
        self._activate()
