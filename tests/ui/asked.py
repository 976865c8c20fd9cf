"""Answering a window that waits for an answer, without waiting."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

Answer = TypeVar("Answer")


def answered(ask: Callable[[], Answer], act: Callable[[QDialog], object]) -> Answer:
    """Ask, do something with the window that asks, close it if it is still open, and return what came of it."""
    windows: list[QDialog] = []
    waiting = QTimer(interval=0)

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            # What it is asked about may still be opening.
            return
        waiting.stop()
        windows.append(dialog)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    waiting.timeout.connect(meet)
    waiting.start()
    answer = ask()
    waiting.stop()
    assert windows, "nothing was asked"
    return answer
