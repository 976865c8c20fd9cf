"""Where the room display goes, and whether the room sees the console: decided by names and places of monitors."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication, QScreen


@dataclass(frozen=True)
class Monitor:
    """A monitor by its name, and its place on the desktop; one that mirrors another has the other's place."""

    name: str
    place: QRect

    def shows_what(self, other: "Monitor") -> bool:
        """Whether something on the other one is seen on this too."""
        return self.place.intersects(other.place)


@dataclass(frozen=True)
class Placing:
    """The monitor to stand on, and whether to fill it; `gone` is the one that was wanted and is not there."""

    monitor: Monitor
    fills: bool
    gone: str = ""


def placing(monitors: Sequence[Monitor], console: Monitor, wanted: str = "", *, filled: bool = True) -> Placing:
    """Where the room display opens: on the wanted monitor if it is there, else on one that the console is not on.

    It never fills what the console is on, nor what mirrors that: the console would be covered.
    """
    found = next((one for one in monitors if wanted and one.name == wanted), None)
    if found is not None:
        return Placing(found, fills=filled and not found.shows_what(console))
    other = next((one for one in monitors if not one.shows_what(console)), None)
    return Placing(other or console, fills=other is not None, gone=wanted)


def mirroring(monitors: Sequence[Monitor], console: Monitor) -> Monitor | None:
    """The monitor that shows what the console's shows, if there is one: whoever looks at it reads the notes."""
    return next((one for one in monitors if one != console and one.shows_what(console)), None)


def monitor(screen: QScreen) -> Monitor:
    """A screen of Qt as a monitor."""
    return Monitor(screen.name(), screen.geometry())


def connected() -> list[Monitor]:
    """The monitors that are connected now."""
    return [monitor(screen) for screen in QGuiApplication.screens()]


def shown_name(name: str) -> str:
    """A monitor's name as the settings show it: Windows puts signs before it."""
    return name.removeprefix("\\\\.\\")
