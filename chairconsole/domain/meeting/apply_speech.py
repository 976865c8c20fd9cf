"""How events of a speech change a meeting."""

import datetime as dt
from dataclasses import replace
from typing import Any

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.base.timing import NO_TIME
from chairconsole.domain.events import speech_events
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.apply_proceedings import leave_points_of_order
from chairconsole.domain.meeting.builder import CannotApply, Changes, MeetingBuilder
from chairconsole.domain.meeting.speech import Intervention, Run, pauses_until


def _slow_down_asked(builder: MeetingBuilder, event: Event, body: speech_events.SlowDownAsked) -> None:
    speech = builder.current_speech(body.intervention)
    builder.interventions[speech.id] = replace(speech, slow_downs=(*speech.slow_downs, event.effective))


def _floor_finished(builder: MeetingBuilder, event: Event, body: speech_events.FloorFinished) -> None:
    speech = builder.current_speech(body.intervention)
    _end_speech(builder, speech, event, Outcome.SPOKE)


def _floor_paused(builder: MeetingBuilder, event: Event, body: speech_events.FloorPaused) -> None:
    speech = builder.current_speech(body.intervention)
    if speech.is_paused:
        raise CannotApply("the clock stands still already")
    builder.interventions[speech.id] = replace(speech, pauses=(*speech.pauses, Run(event.effective)))


def _floor_resumed(builder: MeetingBuilder, event: Event, body: speech_events.FloorResumed) -> None:
    speech = builder.current_speech(body.intervention)
    if not speech.is_paused:
        raise CannotApply("the clock is not standing still")
    pauses = (*speech.pauses[:-1], replace(speech.pauses[-1], ended=event.effective))
    builder.interventions[speech.id] = replace(speech, pauses=pauses)
    leave_points_of_order(builder, event.effective)


def _time_added(builder: MeetingBuilder, _: Event, body: speech_events.TimeAdded) -> None:
    speech = builder.current_speech(body.intervention)
    builder.interventions[speech.id] = replace(speech, added_seconds=speech.added_seconds + body.seconds)


def _intervention_voided(builder: MeetingBuilder, event: Event, body: speech_events.InterventionVoided) -> None:
    speech = builder.speech(body.intervention)
    if speech.void is not None:
        raise CannotApply("that speech does not count already")
    outcome = Outcome.ABSENT if body.reason == "absent" else None
    if builder.speaking == speech.id:
        _end_speech(builder, speech, event, outcome)
    elif outcome is not None:
        _set_outcome(builder, speech, outcome)
    builder.interventions[speech.id] = replace(builder.interventions[speech.id], void=body.reason)
    if body.reason == "mistake":
        wait_again(builder, speech)


def _give_floor(builder: MeetingBuilder, event: Event, body: speech_events.FloorGiven) -> None:
    builder.open_block(body.block)
    if builder.speaking is not None:
        raise CannotApply("somebody has the floor")
    if body.intervention in builder.interventions:
        raise CannotApply("that speech has begun already")
    if body.request is not None:
        _take_off_the_list(builder, body.request, body.intervention)
    builder.interventions[body.intervention] = Intervention(
        id=body.intervention,
        block=body.block,
        step=body.step,
        participant=body.participant,
        behalf=body.behalf,
        request=body.request,
        seat=body.seat,
        limit=body.limit,
        began=event.effective,
        about=body.about,
        to=body.to,
        continues=body.continues,
        limit_is_shared=body.limit_is_shared,
        is_reply=body.is_reply,
        answers=body.answers,
        segment=_segment(builder, body),
        used=_used_before(builder, body.continues) if body.limit_is_shared else NO_TIME,
    )
    builder.speaking = body.intervention
    leave_points_of_order(builder, event.effective)


def _segment(builder: MeetingBuilder, body: speech_events.FloorGiven) -> int | None:
    """The place of the segment that goes on, if the speech belongs to a discussion."""
    if body.step is None or body.step != builder.step_id:
        return None
    segments = builder.segments.get((body.block, body.step), ())
    return len(segments) - 1 if segments else None


def _change(builder: MeetingBuilder, _: Event, body: speech_events.InterventionChanged) -> None:
    speech = builder.speech(body.intervention)
    asked: dict[str, Any] = {
        "participant": body.participant,
        "behalf": body.behalf,
        "about": body.about,
        "to": body.to,
    }
    builder.interventions[speech.id] = replace(speech, seat=body.seat, **asked)
    request = builder.requests.get(speech.request) if speech.request else None
    if request is not None and request.intervention == speech.id:
        builder.requests[request.id] = replace(request, **asked)


def _swap(builder: MeetingBuilder, _: Event, body: speech_events.SpeakerSwapped) -> None:
    speech = builder.current_speech(body.intervention)
    if body.request is not None:
        builder.waiting_request(body.request)
    wait_again(builder, speech)
    if body.request is not None:
        _take_off_the_list(builder, body.request, speech.id)
    builder.interventions[speech.id] = replace(
        speech,
        participant=body.participant,
        behalf=body.behalf,
        seat=body.seat,
        request=body.request,
        limit=body.limit,
        about=body.about,
        to=body.to,
        continues=None,
        used=NO_TIME,
        is_reply=body.is_reply,
        answers=body.answers,
    )


def _take_off_the_list(builder: MeetingBuilder, request_id: str, speech_id: str) -> None:
    """A waiting request is called; where it stood is kept."""
    request = builder.waiting_request(request_id)
    builder.requests[request_id] = replace(request, intervention=speech_id, called_from=builder.waiting)
    builder.stop_waiting(request_id)


def wait_again(builder: MeetingBuilder, speech: Intervention) -> None:
    """The request of a speech that was not its waits again where it stood; once its block is over, it was not reached.

    One that has been put back on the list since then is not touched.
    """
    request = builder.requests.get(speech.request) if speech.request else None
    if request is None or request.intervention != speech.id:
        return
    if builder.block_id != request.block:
        builder.requests[request.id] = replace(request, intervention=None, outcome=Outcome.NOT_REACHED, is_void=False)
        return
    builder.requests[request.id] = replace(request, intervention=None, outcome=None, is_void=False)
    place = request.called_from.index(request.id) if request.id in request.called_from else 0
    ahead = [builder.waiting.index(one) for one in request.called_from[:place] if one in builder.waiting]
    behind = [builder.waiting.index(one) for one in request.called_from[place + 1 :] if one in builder.waiting]
    builder.wait_at(behind[0] if behind else max(ahead, default=-1) + 1, request.id)


def _used_before(builder: MeetingBuilder, speech_id: str | None) -> dt.timedelta:
    """What a speech and those that it continues took of the limit that is theirs together."""
    before = builder.interventions.get(speech_id or "")
    return NO_TIME if before is None or before.ended is None else before.spent(before.ended)


def carry_on(builder: MeetingBuilder, speech_id: str) -> None:
    """The times of a speech were corrected: what continues it has another rest of their limit."""
    for other in tuple(builder.interventions.values()):
        if other.continues == speech_id and other.limit_is_shared:
            builder.interventions[other.id] = replace(other, used=_used_before(builder, speech_id))
            carry_on(builder, other.id)


def _end_speech(builder: MeetingBuilder, speech: Intervention, event: Event, outcome: Outcome | None) -> None:
    end = event.effective
    builder.interventions[speech.id] = replace(speech, ended=end, pauses=pauses_until(speech, end))
    builder.speaking = None
    _set_outcome(builder, speech, outcome)


def _set_outcome(builder: MeetingBuilder, speech: Intervention, outcome: Outcome | None) -> None:
    """How the request of a speech ended; one that has been put back on the list since then is not touched."""
    request = builder.requests.get(speech.request) if speech.request else None
    if request is not None and request.intervention == speech.id:
        builder.requests[request.id] = replace(request, outcome=outcome, is_void=outcome is None)


CHANGES: Changes = {
    speech_events.FloorGiven: _give_floor,
    speech_events.InterventionChanged: _change,
    speech_events.SpeakerSwapped: _swap,
    speech_events.SlowDownAsked: _slow_down_asked,
    speech_events.FloorFinished: _floor_finished,
    speech_events.FloorPaused: _floor_paused,
    speech_events.FloorResumed: _floor_resumed,
    speech_events.TimeAdded: _time_added,
    speech_events.InterventionVoided: _intervention_voided,
}
