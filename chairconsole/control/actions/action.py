"""What an action is: something a person can ask for, with its words and its keys."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from chairconsole.domain.base.command import Command
from chairconsole.domain.meeting.state import Meeting


class Group(StrEnum):
    """Under which heading an action stands in the sheet of keys."""

    SPEECH = "speech"
    ROOM = "room"
    FLOOR_LIST = "floor_list"
    AGENDA = "agenda"
    NOTES = "notes"
    SCREENS = "screens"
    SUMMARY = "summary"
    CONSOLE = "console"


@dataclass(frozen=True, slots=True)
class Selection:
    """What the chair has marked on the screen: a row of the floor list, if any."""

    request: str | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Action:
    """Something that can be asked for. One without a command asks first, or concerns the window only.

    `id` is its name for Qt. Each is a constant of a module and equal to itself only.
    """

    id: str
    group: Group
    label: str
    tooltip: str
    keys: tuple[str, ...]
    enabled: Callable[[Meeting, Selection], bool]
    command: Callable[[Meeting, Selection], Command | None] | None = None
