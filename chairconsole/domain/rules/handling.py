"""What every rule is given, and what it gives."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import Body
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.envelope import Happening
from chairconsole.domain.meeting.state import Meeting

NewId = Callable[[], str]
Happenings = tuple[Happening, ...]


@dataclass(frozen=True, slots=True)
class Moment:
    """The instant of a command, and where the ids come from of what begins at it."""

    now: Stamp
    new_id: NewId


Handler = Callable[[Meeting, Any, Moment], Happenings]
"""Gives what happens when its command is carried out; nothing where it changes nothing. Raises Refused."""

Handlers = Mapping[type[Command], Handler]


def happenings(*bodies: Body) -> Happenings:
    """The happenings of these bodies, true at the instant of the command."""
    return tuple(Happening(body=body) for body in bodies)
