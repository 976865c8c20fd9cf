"""A chair for each journey, and no trace of it on the machine."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.driver import Chair
from tests.journeys.x_server import missing, start_x_server, window_manager

# So that a failure tells what was compared, as in the tests themselves.
pytest.register_assert_rewrite("tests.journeys.panel_one_told")


@pytest.fixture(scope="session", autouse=True)
def display(request: pytest.FixtureRequest) -> Iterator[None]:
    """With `-m x_server` alone, have Qt show its windows on an X server; it has one platform in a process."""
    if request.config.option.markexpr != "x_server":
        yield
        return
    if absent := missing():
        pytest.skip(f"the journeys on an X server need what is not installed here: {absent}")
    name = start_x_server()
    with pytest.MonkeyPatch.context() as environment, window_manager(name):
        environment.setenv("DISPLAY", name)
        environment.setenv("QT_QPA_PLATFORM", "xcb")
        yield
    assert QGuiApplication.platformName() == "xcb"


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


@pytest.fixture
def chair(seat_a_chair: Callable[..., Chair]) -> Chair:
    """Somebody at the podium two minutes before the session."""
    return seat_a_chair()
