"""A program that was started: what it shows, and answers to what it asks."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget

from chairconsole.program import Program
from chairconsole.ui.shell.session_screen import SessionScreen
from chairconsole.ui.shell.welcome import Welcome
from tests.desk import SESSIONS

GENEVA = SESSIONS / "gcm-1-geneva-2017.toml"


def shown_session(program: Program) -> SessionScreen:
    screen = program.window.centralWidget()
    assert isinstance(screen, SessionScreen)
    return screen


def is_welcome(program: Program) -> bool:
    return isinstance(program.window.centralWidget(), Welcome)


class Answers:
    """Answers each question as it is asked, in turn: by a button, by leaving it (""), or by what is done in its window.

    `read` is what stood in them.
    """

    def __init__(self, *names: str | Callable[[QDialog], object]) -> None:
        self._names = list(names)
        self._at_work: QDialog | None = None
        self.read: list[str] = []
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._answer)

    def __enter__(self) -> "Answers":
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    def _answer(self) -> None:
        asked = QApplication.activeModalWidget()
        if not isinstance(asked, QDialog) or not self._names or asked is self._at_work:
            return
        name = self._names.pop(0)
        self.read.append("\n".join([asked.windowTitle(), *(_words(part) for part in asked.findChildren(QWidget))]))
        if callable(name):
            self._at_work = asked
            name(asked)
            return
        if not name:
            asked.reject()
            return
        button = asked.findChild(QPushButton, name)
        if button is None:
            asked.reject()
            pytest.fail(f"there is no answer {name}")
        button.click()


def _words(part: QWidget) -> str:
    if isinstance(part, QLabel):
        return part.text()
    words = getattr(part, "text", None)
    return str(words()) if callable(words) else part.accessibleName()
