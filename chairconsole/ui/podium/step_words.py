"""What a step of the record did, in the few words that undo shows."""

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.events import (
    BlockClosed,
    BlockOpened,
    EndSet,
    FloorFinished,
    FloorGiven,
    FloorPaused,
    FloorResumed,
    InterventionVoided,
    RequestAdded,
    RequestEnded,
    RequestMoved,
    RequestVoided,
    StartSet,
    StepFinished,
    StepStarted,
    TimeAdded,
)
from chairconsole.domain.meeting import Meeting
from chairconsole.ui.wording import request_name, seat_label, speaker_name


def step_words(meeting: Meeting, step: str) -> str:
    """The step in a few words, as in "floor to Philippines". What a step is about comes last in it or decides it."""
    translate = QCoreApplication.translate
    bodies = [event.body for event in meeting.events_of(step)]
    ordered = [body for kind in _TELLING for body in bodies if isinstance(body, kind)]
    body = ordered[0] if ordered else None
    match body:
        case BlockOpened() | BlockClosed():
            block = meeting.session.block(body.block)
            words = translate("steps", "open %1") if isinstance(body, BlockOpened) else translate("steps", "close %1")
            return words.replace("%1", block.title if block else body.block)
        case FloorGiven():
            name = seat_label(meeting.session, body.block, body.seat) or body.participant.name
            return translate("steps", "floor to %1").replace("%1", name)
        case StepStarted() | StepFinished():
            found = meeting.session.block(body.block)
            planned = found.step(body.step) if found else None
            words = translate("steps", "start %1") if isinstance(body, StepStarted) else translate("steps", "finish %1")
            return words.replace("%1", planned.title if planned else body.step)
        case RequestAdded():
            added = [one.participant.name for one in bodies if isinstance(one, RequestAdded)]
            return translate("steps", "add %1").replace("%1", ", ".join(added))
        case RequestMoved():
            return translate("steps", "move %1").replace("%1", _request(meeting, body.request))
        case RequestEnded():
            return translate("steps", "%1 not called").replace("%1", _request(meeting, body.request))
        case RequestVoided():
            return translate("steps", "%1 entered by mistake").replace("%1", _request(meeting, body.request))
        case InterventionVoided():
            return translate("steps", "%1 absent").replace("%1", _speaker(meeting, body.intervention))
        case FloorFinished():
            return translate("steps", "finish %1").replace("%1", _speaker(meeting, body.intervention))
        case FloorPaused():
            return translate("steps", "pause")
        case FloorResumed():
            return translate("steps", "resume")
        case TimeAdded():
            return translate("steps", "%1 seconds").replace("%1", f"{body.seconds:+d}")
        case StartSet() | EndSet():
            return translate("steps", "change of the start")
        case _:
            return translate("steps", "last step")


_TELLING = (
    BlockOpened,
    BlockClosed,
    FloorGiven,
    StepStarted,
    InterventionVoided,
    RequestAdded,
    RequestMoved,
    RequestEnded,
    RequestVoided,
    FloorFinished,
    StepFinished,
    FloorPaused,
    FloorResumed,
    TimeAdded,
    StartSet,
    EndSet,
)


def _request(meeting: Meeting, request_id: str) -> str:
    request = meeting.requests.get(request_id)
    return request_name(request) if request else ""


def _speaker(meeting: Meeting, intervention_id: str) -> str:
    speech = meeting.interventions.get(intervention_id)
    return speaker_name(meeting.session, speech) if speech else ""
