"""What every handler of a command is given, what it gives, and what it requires of a meeting."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.errors import Code, Refused
from chairconsole.domain.base.event_parts import Body
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.envelope import Happening
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block

Found = TypeVar("Found")
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


def known(found: Found | None, code: Code) -> Found:
    """What was looked for. Raises Refused with this code if it was not found."""
    if found is None:
        raise Refused(code)
    return found


def open_block_of(meeting: Meeting) -> Block:
    """The block that is open. Raises Refused."""
    return known(meeting.block, "no_block_open")


def current_speech(meeting: Meeting) -> Intervention:
    """The speech that goes on. Raises Refused."""
    return known(meeting.speech, "no_speaker")


def waiting_request(meeting: Meeting, request_id: str) -> Request:
    """The request, if it still waits. Raises Refused."""
    request = meeting.requests.get(request_id)
    return known(request if request is not None and request.is_waiting else None, "no_such_request")


def require_block(meeting: Meeting, block: str) -> str:
    """The block, if the session has it. Raises Refused."""
    if meeting.session.block(block) is None:
        raise Refused("no_such_block", block=block)
    return block


def require_seats(block: Block, seats: Iterable[str]) -> None:
    """Raise Refused unless the block has all these seats."""
    for seat in seats:
        known(block.seat(seat), "no_such_seat")


def require_going_on(meeting: Meeting) -> None:
    """Raise Refused while the meeting is suspended."""
    if meeting.suspension is not None:
        raise Refused("is_suspended")


def require_text(text: str) -> str:
    """The text without white space at its ends. Raises Refused if nothing is left."""
    return known(text.strip() or None, "nothing_said")
