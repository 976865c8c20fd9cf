"""How events of a speech change a meeting."""

from dataclasses import replace
from typing import Any

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.events import speech_events
from chairconsole.domain.events.envelope import Event
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
    else:
        _set_outcome(builder, speech, outcome)
    builder.interventions[speech.id] = replace(builder.interventions[speech.id], void=body.reason)


def _give_floor(builder: MeetingBuilder, event: Event, body: speech_events.FloorGiven) -> None:
    builder.open_block(body.block)
    if builder.speaking is not None:
        raise CannotApply("somebody has the floor")
    if body.intervention in builder.interventions:
        raise CannotApply("that speech has begun already")
    if body.request is not None:
        request = builder.waiting_request(body.request)
        builder.stop_waiting(body.request)
        builder.requests[body.request] = replace(request, intervention=body.intervention)
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
        is_reply=body.is_reply,
        answers=body.answers,
        segment=_segment(builder, body),
    )
    builder.speaking = body.intervention


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
    speech_events.SlowDownAsked: _slow_down_asked,
    speech_events.FloorFinished: _floor_finished,
    speech_events.FloorPaused: _floor_paused,
    speech_events.FloorResumed: _floor_resumed,
    speech_events.TimeAdded: _time_added,
    speech_events.InterventionVoided: _intervention_voided,
}
