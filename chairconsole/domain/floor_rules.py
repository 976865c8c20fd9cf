"""What follows from the chair's commands about the floor list and about who speaks."""

from chairconsole.domain.agenda_rules import NewId, finish_speech, finish_step, said
from chairconsole.domain.commands import AddRequests, GiveFloor
from chairconsole.domain.envelope import Happening
from chairconsole.domain.errors import Refused
from chairconsole.domain.events import (
    FloorGiven,
    InterventionVoided,
    Outcome,
    RequestAdded,
    RequestEnded,
    RequestMoved,
    RequestVoided,
    StepFinished,
)
from chairconsole.domain.limits import floor_limit, seat_participant
from chairconsole.domain.meeting import Intervention, Meeting, Request
from chairconsole.domain.session import Block


def add_requests(meeting: Meeting, command: AddRequests, new_id: NewId) -> tuple[Happening, ...]:
    """Put requests at the end of the floor list. Raises Refused."""
    block = open_block_of(meeting)
    if not command.requests:
        raise Refused("nothing_to_add")
    return said(
        *(
            RequestAdded(request=new_id(), block=block.id, participant=asked.participant, behalf=asked.behalf)
            for asked in command.requests
        )
    )


def call_request(meeting: Meeting, request_id: str, new_id: NewId) -> tuple[Happening, ...]:
    """Finish the speech that goes on and give the floor to a waiting request. Raises Refused."""
    request = waiting_request(meeting, request_id)
    block = open_block_of(meeting)
    return leave_remarks(meeting) + said(
        FloorGiven(
            intervention=new_id(),
            block=block.id,
            step=_step_after_remarks(meeting),
            participant=request.participant,
            behalf=request.behalf,
            request=request.id,
            limit=floor_limit(meeting.session, block, request.participant, request.behalf),
        )
    )


def give_floor(meeting: Meeting, command: GiveFloor, new_id: NewId) -> tuple[Happening, ...]:
    """Finish the speech that goes on and give the floor to somebody without an entry. Raises Refused.

    A seat that answers in a discussion has no limit: the procedural note gives none for the panellists' segments.
    """
    block = open_block_of(meeting)
    if command.seat is not None:
        if block.seat(command.seat) is None:
            raise Refused("no_such_step")
        participant = seat_participant(meeting.session, block, command.seat)
        limit = None
    else:
        participant = command.participant
        limit = floor_limit(meeting.session, block, participant, command.behalf)
    return leave_remarks(meeting) + said(
        FloorGiven(
            intervention=new_id(),
            block=block.id,
            step=_step_after_remarks(meeting),
            participant=participant,
            behalf=command.behalf,
            seat=command.seat,
            limit=limit,
        )
    )


def leave_remarks(meeting: Meeting) -> tuple[Happening, ...]:
    """End the speech that goes on, and with it the step if it was a seat's remarks."""
    return finish_step(meeting) if _is_remarks_of_its_step(meeting) else finish_speech(meeting)


def _is_remarks_of_its_step(meeting: Meeting) -> bool:
    speech, step = meeting.speech, meeting.step
    if speech is None or step is None or step.kind != "remarks":
        return False
    return speech.seat is not None and speech.seat == step.seat


def _step_after_remarks(meeting: Meeting) -> str | None:
    left = any(happening.body.kind == "step_finished" for happening in leave_remarks(meeting))
    return None if left else meeting.step_id


def move_request(meeting: Meeting, request_id: str, before: str | None) -> tuple[Happening, ...]:
    """Put a waiting request at another place; nothing happens if it is there already. Raises Refused."""
    waiting_request(meeting, request_id)
    if before is not None:
        waiting_request(meeting, before)
    place = meeting.waiting.index(request_id)
    after = meeting.waiting[place + 1] if place + 1 < len(meeting.waiting) else None
    if before in (request_id, after):
        return ()
    return said(RequestMoved(request=request_id, before=before))


def withdraw(meeting: Meeting, request_id: str) -> tuple[Happening, ...]:
    """Note that a request was withdrawn. Raises Refused."""
    waiting_request(meeting, request_id)
    return said(RequestEnded(request=request_id, outcome=Outcome.WITHDRAWN))


def mark_absent(meeting: Meeting, request_id: str) -> tuple[Happening, ...]:
    """Note that whoever was called is not there, waiting or with the floor. Raises Refused."""
    speech = meeting.speech
    if speech is not None and speech.request == request_id:
        return speaker_absent(meeting)
    waiting_request(meeting, request_id)
    return said(RequestEnded(request=request_id, outcome=Outcome.ABSENT))


def speaker_absent(meeting: Meeting) -> tuple[Happening, ...]:
    """Note that whoever has the floor is not there: the speech is void, and is kept. Raises Refused.

    The remarks of a seat end their step, as when they are finished: what comes next can begin.
    """
    speech = current_speech(meeting)
    voided = said(InterventionVoided(intervention=speech.id, reason="absent"))
    if meeting.block_id and meeting.step_id and _is_remarks_of_its_step(meeting):
        voided += said(StepFinished(block=meeting.block_id, step=meeting.step_id))
    return voided


def enter_by_mistake(meeting: Meeting, request_id: str) -> tuple[Happening, ...]:
    """Note that a request should never have been on the list. Raises Refused."""
    waiting_request(meeting, request_id)
    return said(RequestVoided(request=request_id))


def waiting_request(meeting: Meeting, request_id: str) -> Request:
    """The request, if it still waits. Raises Refused."""
    request = meeting.requests.get(request_id)
    if request is None or not request.is_waiting:
        raise Refused("no_such_request")
    return request


def open_block_of(meeting: Meeting) -> Block:
    """The block that is open. Raises Refused."""
    if meeting.block is None:
        raise Refused("no_block_open")
    return meeting.block


def current_speech(meeting: Meeting) -> Intervention:
    """The speech that goes on. Raises Refused."""
    if meeting.speech is None:
        raise Refused("no_speaker")
    return meeting.speech
