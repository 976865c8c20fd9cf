"""What tests of windows use: the shipped look on the whole test application, and a session on the screen."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.note_commands import KeepPoint, MakeMessage
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.ui.bridge import Bridge
from chairconsole.ui.feed import Feed
from chairconsole.ui.room.room_moment import RoomMoment, RoomWords
from chairconsole.ui.room.room_window import RoomWindow
from chairconsole.ui.room.room_words import room_words
from chairconsole.ui.shell.session_screen import SessionScreen
from chairconsole.ui.theme import Look, Theme
from tests.desk import Desk, shipped_directory
from tests.there import there
from tests.ui.meeting_room import Delegation, Room
from tests.ui.noting import DATA, Note
from tests.ui.noting import delegation as delegation_of


@pytest.fixture(scope="session")
def resources() -> Path:
    """Return the folder of shipped files."""
    return Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def themes() -> dict[str, Theme]:
    """Return the shipped themes that were read already; none ever changes."""
    return {}


@pytest.fixture
def look(qapp: QApplication, resources: Path, themes: dict[str, Theme]) -> Look:
    """Return the shipped look, worn by the application while the test runs."""
    look = Look(resources)
    look._read = themes
    look.apply_to(qapp)
    return look


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
    """Return the first session at 10:15 of its first day, with nothing open; it is shown when it is first used."""
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


@pytest.fixture(scope="session")
def delegation() -> Delegation:
    """Return what finds a participant by its name."""
    named = {entry.name: entry.participant for entry in shipped_directory().entries}
    return lambda name: named[name]


@pytest.fixture
def words(room: Room) -> Callable[[], RoomWords]:
    """Return what tells the words of the room display now."""
    return lambda: room_words(RoomMoment(room.meeting, forecast(room.meeting, room.feed.now), room.feed.now))


@pytest.fixture
def note(room: Room) -> Note:
    """Let somebody speak and note a point of it; the id of the point."""
    room.in_discussion()

    def keep(
        who: str,
        text: str,
        theme: int | None = DATA,
        *,
        behalf: str = "",
        what: PointKind = PointKind.POINT,
        to: tuple[str, ...] = (),
    ) -> str:
        group = delegation_of(behalf) if behalf else None
        room.lead(GiveFloor(delegation_of(who), group), after=60)
        themes = () if theme is None else (room.meeting.session.rules.themes[theme].id,)
        room.lead(KeepPoint(text, themes, room.meeting.speaking, what, to), after=20)
        return next(reversed(room.meeting.points))

    return keep


@pytest.fixture
def message(room: Room, note: Note) -> str:
    """Five delegations, one of them for a group, say the same; the id of the message."""
    points = [note("Philippines", "break down by age and sex")]
    points.append(note("Mali", "status missing in surveys", behalf="African Group"))
    points += [note(who, "data by age") for who in ("Argentina", "Ghana", "Ireland")]
    room.lead(MakeMessage(tuple(points), "Data must be broken down by age, sex and migratory status."))
    return next(iter(room.meeting.messages))


@pytest.fixture
def display(room: Room) -> RoomWindow:
    """Return the opened room display."""
    room.screen.room.open()
    return there(room.screen.room.window)


@pytest.fixture
def read(display: RoomWindow) -> Callable[[], str]:
    """Return what reads everything in the window, a line for each text: seen, told by a tooltip or read aloud."""

    def texts() -> str:
        found = [display.windowTitle()]
        for widget in (display, *display.findChildren(QWidget)):
            found += [widget.toolTip(), widget.statusTip(), widget.whatsThis()]
            found += [widget.accessibleName(), widget.accessibleDescription()]
            for name in ("text", "shown_lines", "shown_rows"):
                shown = getattr(widget, name, lambda: "")()
                found += [shown] if isinstance(shown, str) else list(shown)
        return "\n".join(text for text in found if text)

    return texts
