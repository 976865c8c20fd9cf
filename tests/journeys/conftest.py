"""A chair for each journey, and no trace of it on the machine."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.driver import Chair


@pytest.fixture
def second_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The system's temporary folder, below which the console's second place lies."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def seat_a_chair(qtbot: QtBot, qapp: QApplication, second_place: Path) -> Iterator[Callable[..., Chair]]:
    """Make a chair who comes in at a given time; everything is closed afterwards."""
    chairs: list[Chair] = []

    def seat(at: str = "09:58:00") -> Chair:
        chairs.append(Chair(qtbot, qapp, at))
        return chairs[-1]

    yield seat
    for chair in chairs:
        chair.close()
    qapp.setStyleSheet("")


@pytest.fixture
def chair(seat_a_chair: Callable[..., Chair]) -> Chair:
    """Somebody at the podium two minutes before the session."""
    return seat_a_chair()
