"""What follows from the chair's commands about who speaks."""

from dataclasses import replace

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.timing import Stamp, whole_seconds
from chairconsole.domain.commands.speech_commands import ChangeSpeech, GiveFloor
from chairconsole.domain.events.all_events import (
    FloorGiven,
    InterventionChanged,
    InterventionVoided,
    Outcome,
    RequestEnded,
    SlowDownAsked,
    StepFinished,
)
from chairconsole.domain.events.envelope import Happening
from chairconsole.domain.meeting.state import Intervention, Meeting
from chairconsole.domain.plan.session import Block
from chairconsole.domain.queries.limits import limit_for, limit_of, seat_participant
from chairconsole.domain.rules.agenda_rules import NewId, finish_speech, finish_step, said
from chairconsole.domain.rules.list_rules import open_block_of, require_seats, waiting_request


def call_request(meeting: Meeting, request_id: str, new_id: NewId) -> tuple[Happening, ...]:
    """Finish the speech that goes on and give the floor to a waiting request. Raises Refused."""
    request = waiting_request(meeting, request_id)
    block = open_block_of(meeting)
    require_going_on(meeting)
    return leave_remarks(meeting) + said(
        FloorGiven(
            intervention=new_id(),
            block=block.id,
            step=_step_after_remarks(meeting),
            participant=request.participant,
            behalf=request.behalf,
            request=request.id,
            limit=limit_of(meeting, block, request),
            about=request.about,
            to=request.to,
            is_reply=request.is_reply,
            answers=request.answers,
        )
    )


def give_floor(meeting: Meeting, command: GiveFloor, new_id: NewId) -> tuple[Happening, ...]:
    """Finish the speech that goes on and give the floor to somebody without an entry. Raises Refused.

    A seat that answers in a discussion has no limit: the procedural note gives none for the panellists' segments.
    """
    block = open_block_of(meeting)
    require_going_on(meeting)
    require_seats(block, command.to)
    if command.seat is not None:
        if block.seat(command.seat) is None:
            raise Refused("no_such_step")
        participant = seat_participant(meeting.session, block, command.seat)
        limit = None
    else:
        participant = command.participant
        limit = limit_for(meeting, block, participant, command.behalf)
    return leave_remarks(meeting) + said(
        FloorGiven(
            intervention=new_id(),
            block=block.id,
            step=_step_after_remarks(meeting),
            participant=participant,
            behalf=command.behalf,
            seat=command.seat,
            limit=limit,
            about=command.about,
            to=command.to,
        )
    )


def give_floor_back(meeting: Meeting, now: Stamp, new_id: NewId) -> tuple[Happening, ...]:
    """Finish the speech that goes on and let the one before it go on, with what is left of its limit. Raises Refused.

    It is another speech that continues the first; where nothing is left, it has a second.
    """
    block = open_block_of(meeting)
    require_going_on(meeting)
    before = next((speech for speech in reversed(list(meeting.speeches_in(block.id))) if speech.ended), None)
    if before is None:
        raise Refused("nobody_before")
    return leave_remarks(meeting) + said(
        FloorGiven(
            intervention=new_id(),
            block=block.id,
            step=_step_after_remarks(meeting),
            participant=before.participant,
            behalf=before.behalf,
            seat=before.seat,
            limit=_what_is_left(before, now),
            about=before.about,
            to=before.to,
            continues=before.id,
            is_reply=before.is_reply,
            answers=before.answers,
        )
    )


def change_speech(meeting: Meeting, command: ChangeSpeech) -> tuple[Happening, ...]:
    """Change who speaks, on whose behalf, what for and to whom; its clock runs on. Raises Refused."""
    speech = (
        current_speech(meeting) if command.intervention is None else meeting.interventions.get(command.intervention)
    )
    block = None if speech is None else meeting.session.block(speech.block)
    if speech is None or block is None or speech.void is not None:
        raise Refused("no_such_speech")
    if _is_by_plan(block, speech):
        raise Refused("speaks_by_plan")
    require_seats(block, command.to if command.seat is None else (*command.to, command.seat))
    participant = (
        command.participant if command.seat is None else seat_participant(meeting.session, block, command.seat)
    )
    changed = replace(
        speech,
        participant=participant,
        behalf=command.behalf,
        seat=command.seat,
        about=command.about,
        to=command.to,
    )
    if changed == speech:
        return ()
    return said(
        InterventionChanged(
            intervention=speech.id,
            participant=participant,
            behalf=command.behalf,
            seat=command.seat,
            about=command.about,
            to=command.to,
        )
    )


def leave_remarks(meeting: Meeting) -> tuple[Happening, ...]:
    """End the speech that goes on, and with it the step if it was a seat's remarks."""
    return finish_step(meeting) if _is_remarks_of_its_step(meeting) else finish_speech(meeting)


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


def ask_to_slow_down(meeting: Meeting) -> tuple[Happening, ...]:
    """Note that the speaker was asked to speak more slowly. Raises Refused."""
    return said(SlowDownAsked(intervention=current_speech(meeting).id))


def current_speech(meeting: Meeting) -> Intervention:
    """The speech that goes on. Raises Refused."""
    if meeting.speech is None:
        raise Refused("no_speaker")
    return meeting.speech


def require_going_on(meeting: Meeting) -> None:
    """Raise Refused while the meeting is suspended."""
    if meeting.suspension is not None:
        raise Refused("is_suspended")


def _is_remarks_of_its_step(meeting: Meeting) -> bool:
    speech, step = meeting.speech, meeting.step
    if speech is None or step is None or step.kind != "remarks":
        return False
    return speech.seat is not None and speech.seat == step.seat


def _is_by_plan(block: Block, speech: Intervention) -> bool:
    """Whether these are the remarks of a step: they are of its seat, and no other one's."""
    step = block.step(speech.step) if speech.step else None
    return step is not None and step.kind == "remarks" and speech.seat is not None and speech.seat == step.seat


def _step_after_remarks(meeting: Meeting) -> str | None:
    left = any(happening.body.kind == "step_finished" for happening in leave_remarks(meeting))
    return None if left else meeting.step_id


def _what_is_left(speech: Intervention, now: Stamp) -> Limit | None:
    if speech.limit is None:
        return None
    used = whole_seconds(speech.spoken(now)) - speech.added_seconds
    return speech.limit.longer_by(-used)
