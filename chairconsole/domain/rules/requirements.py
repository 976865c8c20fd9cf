"""What a rule takes for granted, or refuses to go on without."""

from collections.abc import Iterable

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block


def open_block_of(meeting: Meeting) -> Block:
    """The block that is open. Raises Refused."""
    if meeting.block is None:
        raise Refused("no_block_open")
    return meeting.block


def waiting_request(meeting: Meeting, request_id: str) -> Request:
    """The request, if it still waits. Raises Refused."""
    request = meeting.requests.get(request_id)
    if request is None or not request.is_waiting:
        raise Refused("no_such_request")
    return request


def require_seats(block: Block, seats: Iterable[str]) -> None:
    """Raise Refused unless the block has all these seats."""
    if any(block.seat(seat) is None for seat in seats):
        raise Refused("no_such_seat")


def current_speech(meeting: Meeting) -> Intervention:
    """The speech that goes on. Raises Refused."""
    if meeting.speech is None:
        raise Refused("no_speaker")
    return meeting.speech


def require_going_on(meeting: Meeting) -> None:
    """Raise Refused while the meeting is suspended."""
    if meeting.suspension is not None:
        raise Refused("is_suspended")
