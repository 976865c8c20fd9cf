"""Handlers of the commands about who speaks."""

from dataclasses import replace
from typing import Any

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.base.participants import ParticipantKind, is_typed, is_unnamed
from chairconsole.domain.base.timing import NO_TIME, between
from chairconsole.domain.commands import speech_commands
from chairconsole.domain.commands.list_commands import MarkAbsent
from chairconsole.domain.events import speech_events
from chairconsole.domain.events.agenda_events import StepFinished
from chairconsole.domain.events.list_events import RequestEnded
from chairconsole.domain.events.proceedings_events import SegmentSwitched
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, SegmentOf
from chairconsole.domain.queries.calling import of_entry, who_is_meant
from chairconsole.domain.queries.limits import seat_participant
from chairconsole.domain.queries.segments import panellists
from chairconsole.domain.queries.whole_speeches import interrupted
from chairconsole.domain.rules.agenda_rules import finish_speech, finish_step
from chairconsole.domain.rules.handling import (
    Handlers,
    Happenings,
    Moment,
    NewId,
    current_speech,
    happenings,
    known,
    open_block_of,
    require_going_on,
    require_seats,
    waiting_request,
)
from chairconsole.domain.rules.time_rules import LONGEST


def call_request(meeting: Meeting, command: speech_commands.CallRequest, moment: Moment) -> Happenings:
    """Finish the speech that goes on and give the floor to a waiting request. Raises Refused.

    The panellists' turn is over with it, wherever in the list the request stands.
    """
    request = waiting_request(meeting, command.request)
    require_going_on(meeting)
    called = of_entry(meeting, open_block_of(meeting), request)
    return _turn_of(meeting, SegmentOf.FLOOR) + _floor_given(meeting, moment.new_id, **called)


def give_floor(meeting: Meeting, command: speech_commands.GiveFloor, moment: Moment) -> Happenings:
    """Finish the speech that goes on and give the floor to somebody, whose waiting entry is used up. Raises Refused.

    A seat that answers in a discussion has no limit unless the chair has set one: the procedural note gives none for
    the panellists' segments. A panellist may reply at once in the floor's turn; the floor never speaks in theirs.
    """
    block = open_block_of(meeting)
    require_going_on(meeting)
    require_seats(block, command.to)
    switched: Happenings = ()
    if command.seat is not None:
        known(block.seat(command.seat), "no_such_step")
    else:
        switched = _turn_of(meeting, SegmentOf.FLOOR)
    return switched + _floor_given(meeting, moment.new_id, **who_is_meant(meeting, block, command))


def give_reply(meeting: Meeting, command: speech_commands.GiveReply, moment: Moment) -> Happenings:
    """Give the floor to the panellist of that place, counted from 1. Raises Refused."""
    block = open_block_of(meeting)
    if meeting.segment is None:
        raise Refused("no_discussion")
    seat = next(iter(panellists(block)[command.number - 1 : command.number]), None)
    if seat is None:
        raise Refused("no_such_seat")
    if meeting.speech is not None and meeting.speech.seat == seat.id:
        raise Refused("already_open")
    participant = seat_participant(meeting.session, block, seat.id)
    return give_floor(meeting, speech_commands.GiveFloor(participant, seat=seat.id), moment)


def give_floor_back(meeting: Meeting, _command: speech_commands.GiveFloorBack, moment: Moment) -> Happenings:
    """Finish the speech that goes on and let the one that it interrupted go on, with what is left of its limit.

    It is another speech that continues the first, and has their limit together with it. It belongs to whose turn the
    first did. Raises Refused.
    """
    block = open_block_of(meeting)
    require_going_on(meeting)
    before = known(interrupted(meeting, block.id), "nobody_before")
    return _turn_of(meeting, _whose_turn(meeting, before)) + _floor_given(
        meeting,
        moment.new_id,
        participant=before.participant,
        behalf=before.behalf,
        seat=before.seat,
        limit=None if before.limit is None else before.limit.longer_by(before.added_seconds),
        limit_is_shared=True,
        about=before.about,
        to=before.to,
        continues=before.id,
        is_reply=before.is_reply,
        answers=before.answers,
    )


def change_speech(meeting: Meeting, command: speech_commands.ChangeSpeech, _: Moment) -> Happenings:
    """Change who speaks, on whose behalf, what for and to whom; its clock runs on. Raises Refused.

    If it turns out to be the floor that speaks, it has been the floor's turn since the speech began.
    """
    speech = (
        current_speech(meeting) if command.intervention is None else meeting.interventions.get(command.intervention)
    )
    block = None if speech is None else meeting.session.block(speech.block)
    if speech is None or block is None or speech.void is not None:
        raise Refused("no_such_speech")
    _require_not_by_plan(block, speech)
    require_seats(block, command.to if command.seat is None else (*command.to, command.seat))
    participant = (
        command.participant if command.seat is None else seat_participant(meeting.session, block, command.seat)
    )
    changed: dict[str, Any] = {
        "participant": participant,
        "behalf": command.behalf,
        "seat": command.seat,
        "about": command.about,
        "to": command.to,
    }
    if replace(speech, **changed) == speech:
        return ()
    is_of_the_floor = speech.id == meeting.speaking and command.seat is None
    return happenings(speech_events.InterventionChanged(intervention=speech.id, **changed)) + (
        _turn_of(meeting, SegmentOf.FLOOR, speech.id) if is_of_the_floor else ()
    )


def swap_speaker(meeting: Meeting, command: speech_commands.SwapSpeaker, moment: Moment) -> Happenings:
    """Let another participant or seat be the one who speaks; whoever was called waits again. Raises Refused.

    Where nobody was called by name, as in "someone, name to follow", it is the name of whoever was.
    """
    speech, block = current_speech(meeting), open_block_of(meeting)
    _require_not_by_plan(block, speech)
    require_seats(block, command.to if command.seat is None else (*command.to, command.seat))
    if command.seat is None and command.participant.key == speech.participant.key:
        return change_speech(meeting, _in_another_capacity(speech, command), moment)
    swapped = who_is_meant(meeting, block, command, is_reply=speech.is_reply)
    if swapped.get("request") is None and _is_without_name(speech):
        return change_speech(meeting, _named(speech, command), moment)
    turn = _turn_of(meeting, SegmentOf.FLOOR, speech.id) if command.seat is None else ()
    return happenings(speech_events.SpeakerSwapped(intervention=speech.id, **swapped)) + turn


def _is_without_name(speech: Intervention) -> bool:
    """Whether it was not said yet who speaks, or only in words that no list knows."""
    who = speech.participant
    return is_unnamed(who) or (is_typed(who) and who.kind is ParticipantKind.OTHER)


def _named(speech: Intervention, command: speech_commands.SwapSpeaker) -> speech_commands.ChangeSpeech:
    """A name for somebody who had none in the directory; what is not typed stays."""
    about, to = (speech.about, speech.to) if command.about is None else (command.about, command.to)
    return speech_commands.ChangeSpeech(command.participant, command.behalf or speech.behalf, command.seat, about, to)


def _in_another_capacity(speech: Intervention, command: speech_commands.SwapSpeaker) -> speech_commands.ChangeSpeech:
    """The same participant once more: only what was typed is another."""
    about, to = (speech.about, speech.to) if command.about is None else (command.about, command.to)
    return speech_commands.ChangeSpeech(command.participant, command.behalf, None, about, to)


def leave_remarks(meeting: Meeting) -> Happenings:
    """End the speech that goes on, and with it the step if it was a seat's remarks."""
    return finish_step(meeting) if _is_remarks_of_its_step(meeting) else finish_speech(meeting)


def mark_absent(meeting: Meeting, command: MarkAbsent, moment: Moment) -> Happenings:
    """Note that a participant who was called is not there, waiting or with the floor. Raises Refused."""
    speech = meeting.speech
    if speech is not None and speech.request == command.request:
        return speaker_absent(meeting, speech_commands.SpeakerAbsent(), moment)
    waiting_request(meeting, command.request)
    return happenings(RequestEnded(request=command.request, outcome=Outcome.ABSENT))


def speaker_absent(meeting: Meeting, _command: speech_commands.SpeakerAbsent, _: Moment) -> Happenings:
    """Note that the speaker is not there: the speech is void, and is kept. Raises Refused.

    The remarks of a seat end their step, as when they are finished: what comes next can begin.
    """
    speech = current_speech(meeting)
    voided = happenings(speech_events.InterventionVoided(intervention=speech.id, reason="absent"))
    if meeting.block_id and meeting.step_id and _is_remarks_of_its_step(meeting):
        voided += happenings(StepFinished(block=meeting.block_id, step=meeting.step_id))
    return voided


def finish(meeting: Meeting, command: speech_commands.Finish, moment: Moment) -> Happenings:
    """End the speech (and the step, if it was a seat's remarks), dated back if it ended before the key.

    Raises Refused.
    """
    speech = current_speech(meeting)
    if not NO_TIME <= command.ended_before <= LONGEST:
        raise Refused("too_early")
    ended = leave_remarks(meeting)
    if command.ended_before == NO_TIME:
        return ended
    if between(speech.began, moment.now.earlier_by(command.ended_before)) < NO_TIME:
        raise Refused("too_early")
    at = moment.now.at - command.ended_before
    return tuple(replace(one, effective_at=at) for one in ended)


def ask_to_slow_down(meeting: Meeting, _command: speech_commands.AskToSlowDown, _: Moment) -> Happenings:
    """Note that the speaker was asked to speak more slowly. Raises Refused."""
    return happenings(speech_events.SlowDownAsked(intervention=current_speech(meeting).id))


def _is_remarks_of_its_step(meeting: Meeting) -> bool:
    speech, step = meeting.speech, meeting.step
    if speech is None or step is None or step.kind != "remarks":
        return False
    return speech.seat is not None and speech.seat == step.seat


def _require_not_by_plan(block: Block, speech: Intervention) -> None:
    """Raise Refused if these are the remarks of a step: they are of its seat, and no other one's."""
    step = block.step(speech.step) if speech.step else None
    if step is not None and step.kind == "remarks" and speech.seat is not None and speech.seat == step.seat:
        raise Refused("speaks_by_plan")


def _turn_of(meeting: Meeting, of: SegmentOf | None, since: str | None = None) -> Happenings:
    """Let it be their turn in the discussion that goes on, if it is not already; nothing where turns are not known.

    With a speech, that goes on, it has been since that began.
    """
    if of is None or meeting.segment in (None, of) or meeting.block_id is None or meeting.step_id is None:
        return ()
    return happenings(SegmentSwitched(block=meeting.block_id, step=meeting.step_id, to=of, intervention=since))


def _whose_turn(meeting: Meeting, speech: Intervention) -> SegmentOf | None:
    """Whose turn it was when a speech of the discussion that goes on began."""
    if speech.segment is None or (speech.block, speech.step) != (meeting.block_id, meeting.step_id):
        return None
    return meeting.segments[speech.block, speech.step or ""][speech.segment].of


def _floor_given(meeting: Meeting, new_id: NewId, **speech: Any) -> Happenings:  # noqa: ANN401 - fields of FloorGiven
    """End the speech that goes on, and the step if it was a seat's remarks, and begin another in the open block."""
    left = leave_remarks(meeting)
    is_step_over = any(happening.body.kind == "step_finished" for happening in left)
    given = speech_events.FloorGiven(
        intervention=new_id(),
        block=open_block_of(meeting).id,
        step=None if is_step_over else meeting.step_id,
        **speech,
    )
    return left + happenings(given)


HANDLERS: Handlers = {
    speech_commands.GiveFloor: give_floor,
    speech_commands.GiveReply: give_reply,
    speech_commands.GiveFloorBack: give_floor_back,
    speech_commands.ChangeSpeech: change_speech,
    speech_commands.SwapSpeaker: swap_speaker,
    speech_commands.AskToSlowDown: ask_to_slow_down,
    MarkAbsent: mark_absent,
    speech_commands.SpeakerAbsent: speaker_absent,
    speech_commands.Finish: finish,
    speech_commands.CallRequest: call_request,
}
