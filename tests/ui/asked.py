"""Answering a window that waits for an answer, without waiting."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

Answer = TypeVar("Answer")


def answered(ask: Callable[[], Answer], act: Callable[[QDialog], object]) -> Answer:
    """Ask, do something with the window that asks, close it if it is still open, and return what came of it."""
    windows: list[QDialog] = []

    def meet() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        windows.append(dialog)
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.reject()

    QTimer.singleShot(0, meet)
    answer = ask()
    assert windows, "nothing was asked"
    return answer
