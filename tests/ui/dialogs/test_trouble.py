"""What is said when something is wrong."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QWidget

from chairconsole.ui.dialogs.small_questions import MOST_LINES
from chairconsole.ui.dialogs.trouble import install_exception_hook, show_trouble
from chairconsole.ui.theme import Look
from tests.ui.asked import answered


@pytest.fixture
def usual_hook() -> Iterator[None]:
    before = sys.excepthook
    yield
    sys.excepthook = before


def shown_lines(look: Look, lines: list[str]) -> list[str]:
    """What the window says about these problems."""
    texts: list[str] = []

    def read(dialog: QDialog) -> None:
        texts.extend(label.text() for label in dialog.findChildren(QLabel))

    answered(lambda: show_trouble(look, "It cannot be opened", lines, None), read)
    return texts


def test_each_problem_has_its_line(look: Look) -> None:
    texts = shown_lines(look, ["days[0]: no date", "rules: <b>unknown</b>"])
    assert texts[0] == "It cannot be opened"
    assert {"days[0]: no date", "rules: <b>unknown</b>"} <= set(texts)


def test_very_many_problems_are_counted(look: Look) -> None:
    texts = shown_lines(look, [f"problem {number}" for number in range(MOST_LINES + 30)])
    assert f"problem {MOST_LINES - 1}" in texts
    assert f"problem {MOST_LINES}" not in texts
    assert "and 30 more" in texts


@pytest.mark.usefixtures("usual_hook")
def test_a_mistake_is_logged_and_said_with_where_the_record_is(look: Look, caplog: pytest.LogCaptureFixture) -> None:
    window = QWidget()
    install_exception_hook(lambda: Path("/records/one.record"), window)
    said = []

    def read() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        # A second mistake meanwhile is logged only: no window upon window.
        error = ValueError("second")
        sys.excepthook(ValueError, error, None)
        box.reject()

    QTimer.singleShot(0, read)
    with caplog.at_level(logging.ERROR, "chairconsole"):
        sys.excepthook(RuntimeError, RuntimeError("first"), None)
    assert len(said) == 1
    assert "/records/one.record" in said[0]
    assert len(caplog.records) == 2


@pytest.mark.usefixtures("usual_hook")
def test_an_interruption_opens_no_window(look: Look) -> None:
    window = QWidget()
    install_exception_hook(lambda: None, window)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert QApplication.activeModalWidget() is None
