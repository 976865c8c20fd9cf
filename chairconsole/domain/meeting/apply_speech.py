"""What happens to a speech, and what it changes in a meeting."""

from dataclasses import replace
from typing import assert_never

from chairconsole.domain.base.replaced import replaced
from chairconsole.domain.events.all_events import (
    FloorFinished,
    FloorGiven,
    FloorPaused,
    FloorResumed,
    InterventionChanged,
    InterventionVoided,
    Outcome,
    SlowDownAsked,
    SpeechBody,
    TimeAdded,
)
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.builder import Building, CannotApply
from chairconsole.domain.meeting.speech import pauses_until
from chairconsole.domain.meeting.state import Intervention, Run


def apply_to_speech(building: Building, event: Event, body: SpeechBody) -> None:
    """Change the building by what happened to a speech. Raises CannotApply, and then has changed nothing."""
    at = event.effective
    match body:
        case FloorGiven():
            _give_floor(building, event, body)
        case InterventionChanged():
            _change(building, body)
        case SlowDownAsked():
            speech = building.current_speech(body.intervention)
            building.interventions[speech.id] = replace(speech, slow_downs=(*speech.slow_downs, at))
        case FloorFinished():
            speech = building.current_speech(body.intervention)
            _end_speech(building, speech, event, Outcome.SPOKE)
        case FloorPaused():
            speech = building.current_speech(body.intervention)
            if speech.is_paused:
                raise CannotApply("the clock stands still already")
            building.interventions[speech.id] = replace(speech, pauses=(*speech.pauses, Run(at)))
        case FloorResumed():
            speech = building.current_speech(body.intervention)
            if not speech.is_paused:
                raise CannotApply("the clock is not standing still")
            pauses = (*speech.pauses[:-1], replace(speech.pauses[-1], ended=at))
            building.interventions[speech.id] = replace(speech, pauses=pauses)
        case TimeAdded():
            speech = building.current_speech(body.intervention)
            building.interventions[speech.id] = replace(speech, added_seconds=speech.added_seconds + body.seconds)
        case InterventionVoided():
            speech = building.speech(body.intervention)
            if speech.void is not None:
                raise CannotApply("that speech does not count already")
            outcome = Outcome.ABSENT if body.reason == "absent" else None
            if building.speaking == speech.id:
                _end_speech(building, speech, event, outcome)
            else:
                _set_outcome(building, speech, outcome)
            building.interventions[speech.id] = replace(building.interventions[speech.id], void=body.reason)
        case _:
            assert_never(body)


def _give_floor(building: Building, event: Event, body: FloorGiven) -> None:
    building.open_block(body.block)
    if building.speaking is not None:
        raise CannotApply("somebody has the floor")
    if body.intervention in building.interventions:
        raise CannotApply("that speech has begun already")
    if body.request is not None:
        request = building.waiting_request(body.request)
        building.waiting.remove(body.request)
        building.requests[body.request] = replaced(request, intervention=body.intervention)
    building.interventions[body.intervention] = Intervention(
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
        segment=_segment(building, body),
    )
    building.speaking = body.intervention


def _segment(building: Building, body: FloorGiven) -> int | None:
    """The place of the segment that goes on, if the speech belongs to a discussion."""
    if body.step is None or body.step != building.step_id:
        return None
    segments = building.segments.get((body.block, body.step), ())
    return len(segments) - 1 if segments else None


def _change(building: Building, body: InterventionChanged) -> None:
    speech = building.speech(body.intervention)
    building.interventions[speech.id] = replace(
        speech, participant=body.participant, behalf=body.behalf, seat=body.seat, about=body.about, to=body.to
    )
    request = building.requests.get(speech.request) if speech.request else None
    if request is not None and request.intervention == speech.id:
        building.requests[request.id] = replace(
            request, participant=body.participant, behalf=body.behalf, about=body.about, to=body.to
        )


def _end_speech(building: Building, speech: Intervention, event: Event, outcome: Outcome | None) -> None:
    end = event.effective
    building.interventions[speech.id] = replaced(speech, ended=end, pauses=pauses_until(speech, end))
    building.speaking = None
    _set_outcome(building, speech, outcome)


def _set_outcome(building: Building, speech: Intervention, outcome: Outcome | None) -> None:
    """How the request of a speech ended; one that has been put back on the list since then is not touched."""
    request = building.requests.get(speech.request) if speech.request else None
    if request is not None and request.intervention == speech.id:
        building.requests[request.id] = replaced(request, outcome=outcome, is_void=outcome is None)
