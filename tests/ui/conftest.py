"""What tests of windows use: the shipped look on the whole test application, and a session on the screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.session_screen import SessionScreen
from chairconsole.ui.theme import Look
from tests.desk import Desk
from tests.ui.meeting_room import Room, shipped_directory


@pytest.fixture(scope="session")
def resources() -> Path:
    """Return the folder of shipped files."""
    return Path(__file__).parents[2] / "resources"


@pytest.fixture
def look(qapp: QApplication, resources: Path) -> Iterator[Look]:
    """Return the shipped look, worn by the application while the test runs."""
    look = Look(resources)
    look.apply_to(qapp)
    yield look
    qapp.setStyleSheet("")


@pytest.fixture
def make_room(look: Look, tmp_path: Path) -> Iterator[Callable[..., Room]]:
    """Return what makes a room from the fields of a desk; its window is closed afterwards."""
    rooms: list[Room] = []

    def make(**desk: object) -> Room:
        rooms.append(Room(Desk(tmp_path, **desk), look, shipped_directory()))  # type: ignore[arg-type]
        return rooms[-1]

    yield make
    for room in rooms:
        room.close()


@pytest.fixture
def room(make_room: Callable[..., Room]) -> Room:
    """Return the first session at 10:15 of its first day, shown and with nothing open."""
    return make_room()


@pytest.fixture
def desk(room: Room) -> Desk:
    """Return the console on a real record that the room shows."""
    return room.desk


@pytest.fixture
def feed(room: Room) -> Feed:
    """Return what the windows look at."""
    return room.feed


@pytest.fixture
def bridge(room: Room) -> Bridge:
    """Return what the windows ask."""
    return room.bridge


@pytest.fixture
def screen(room: Room) -> SessionScreen:
    """Return the shown screen."""
    return room.screen
