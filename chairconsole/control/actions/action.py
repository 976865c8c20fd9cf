"""What an action is: something a person can ask for, with its words and its keys."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.errors import Code
from chairconsole.domain.meeting.state import Meeting


class Group(StrEnum):
    """Under which heading an action stands in the list of all actions."""

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
    """What the chair has marked or typed on the screen: a row of the floor list, and the ruling that is chosen."""

    request: str | None = None
    ruling: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Condition:
    """When an action can be asked for: whether it `holds`, and the code with which it is refused `otherwise`.

    What must hold `first` is asked before: without it there is no sense in asking for the rest.
    """

    holds: Callable[[Meeting, Selection], bool]
    otherwise: Code | None = None
    first: "Condition | None" = None

    def __call__(self, meeting: Meeting, selection: Selection) -> bool:
        """Whether the action can be asked for."""
        return (self.first is None or self.first(meeting, selection)) and self.holds(meeting, selection)

    def lacking(self, meeting: Meeting, selection: Selection) -> Code | None:
        """Why it cannot be asked for; None if it can."""
        if self.first is not None and not self.first(meeting, selection):
            return self.first.lacking(meeting, selection)
        return None if self.holds(meeting, selection) else self.otherwise


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
    enabled: Condition
    command: Callable[[Meeting, Selection], Command | None] | None = None
