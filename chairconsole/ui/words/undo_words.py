"""What a step of the record did, in the few words that undo shows."""

from collections.abc import Callable
from types import UnionType
from typing import Any

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.event_parts import Body, ListState, Outcome
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.events.agenda_events import (
    BlockClosed,
    BlockOpened,
    EndSet,
    StartSet,
    StepFinished,
    StepStarted,
)
from chairconsole.domain.events.list_events import (
    ListBody,
    ListStateSet,
    RequestAdded,
    RequestChanged,
    RequestEnded,
    RequestHeld,
    RequestMoved,
    RequestReturned,
    RequestVoided,
    TextReceived,
)
from chairconsole.domain.events.plan_events import PlanChange, PlanChanged
from chairconsole.domain.events.proceedings_events import PointOfOrderRaised, ProceedingsBody, SegmentSwitched
from chairconsole.domain.events.speech_events import (
    FloorFinished,
    FloorGiven,
    InterventionChanged,
    InterventionVoided,
    SpeechBody,
    TimeAdded,
)
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.ui.words.translated import translated
from chairconsole.ui.words.wording import request_name, seat_label, shown_name, speaker_name


def step_words(meeting: Meeting, step: str) -> str:
    """The step in a few words, as in "floor to Philippines". What a step is about comes last in it or decides it."""
    bodies = [event.body for event in meeting.events_of(step)]
    body = min(bodies, key=_telling, default=None)
    if isinstance(body, RequestAdded):
        added = [shown_name(one.participant) for one in bodies if isinstance(one, RequestAdded)]
        return fill(QCoreApplication.translate("steps", "add %1"), ", ".join(added))
    if type(body) in _WITH_NAMES:
        return _WITH_NAMES[type(body)](meeting, body)
    return translated(Body.in_brief if body is None else body.in_brief)


def _open_or_close(meeting: Meeting, body: BlockOpened | BlockClosed) -> str:
    translate = QCoreApplication.translate
    block = meeting.session.block(body.block)
    words = translate("steps", "open %1") if isinstance(body, BlockOpened) else translate("steps", "close %1")
    return fill(words, block.title if block else body.block)


def _start_or_finish(meeting: Meeting, body: StepStarted | StepFinished) -> str:
    translate = QCoreApplication.translate
    block = meeting.session.block(body.block)
    step = block.step(body.step) if block else None
    words = translate("steps", "start %1") if isinstance(body, StepStarted) else translate("steps", "finish %1")
    return fill(words, step.title if step else body.step)


def _changed(_meeting: Meeting, body: RequestChanged) -> str:
    return fill(QCoreApplication.translate("steps", "change of %1"), shown_name(body.participant))


def _moved(meeting: Meeting, body: RequestMoved) -> str:
    return fill(QCoreApplication.translate("steps", "move %1"), _request(meeting, body.request))


def _held(meeting: Meeting, body: RequestHeld) -> str:
    translate = QCoreApplication.translate
    words = translate("steps", "hold %1") if body.held else translate("steps", "%1 in turn")
    return fill(words, _request(meeting, body.request))


def _ended(meeting: Meeting, body: RequestEnded) -> str:
    translate = QCoreApplication.translate
    words = translate("steps", "%1 absent")
    if body.outcome is Outcome.WITHDRAWN:
        words = translate("steps", "%1 withdrawn")
    elif body.outcome is Outcome.NOT_REACHED:
        words = translate("steps", "%1 not reached")
    return fill(words, _request(meeting, body.request))


def _voided(meeting: Meeting, body: RequestVoided) -> str:
    return fill(QCoreApplication.translate("steps", "%1 entered by mistake"), _request(meeting, body.request))


def _returned(meeting: Meeting, body: RequestReturned) -> str:
    return fill(QCoreApplication.translate("steps", "%1 back on the list"), _request(meeting, body.request))


def _text_received(meeting: Meeting, body: TextReceived) -> str:
    return fill(QCoreApplication.translate("steps", "text of %1"), _request(meeting, body.request))


def _list_state(_meeting: Meeting, body: ListStateSet) -> str:
    translate = QCoreApplication.translate
    return {
        ListState.OPEN: translate("steps", "open the list"),
        ListState.LAST_CALL: translate("steps", "last call"),
        ListState.CLOSED: translate("steps", "close the list"),
    }[body.state]


def _floor_given(meeting: Meeting, body: FloorGiven) -> str:
    translate = QCoreApplication.translate
    name = seat_label(meeting.session, body.block, body.seat) or shown_name(body.participant)
    words = translate("steps", "floor to %1") if body.continues is None else translate("steps", "floor back to %1")
    return fill(words, name)


def _speech_changed(_meeting: Meeting, body: InterventionChanged) -> str:
    return fill(QCoreApplication.translate("steps", "change to %1"), shown_name(body.participant))


def _speaker_absent(meeting: Meeting, body: InterventionVoided) -> str:
    return fill(QCoreApplication.translate("steps", "%1 absent"), _speaker(meeting, body.intervention))


def _finished(meeting: Meeting, body: FloorFinished) -> str:
    return fill(QCoreApplication.translate("steps", "finish %1"), _speaker(meeting, body.intervention))


def _time_added(_meeting: Meeting, body: TimeAdded) -> str:
    return fill(QCoreApplication.translate("steps", "%1 seconds"), f"{body.seconds:+d}")


def _switched(_meeting: Meeting, body: SegmentSwitched) -> str:
    translate = QCoreApplication.translate
    if body.to is SegmentOf.FLOOR:
        return translate("steps", "switch to the floor")
    return translate("steps", "switch to the panellists")


def _point_of_order(_meeting: Meeting, body: PointOfOrderRaised) -> str:
    return fill(QCoreApplication.translate("steps", "point of order by %1"), body.participant.name)


def _plan_changed(meeting: Meeting, body: PlanChanged) -> str:
    translate = QCoreApplication.translate
    block = (meeting.session.block(body.block) or meeting.given.block(body.block)) if body.block else None
    words = {
        PlanChange.BLOCK_EXTENDED: translate("steps", "new end of %1"),
        PlanChange.BLOCK_MOVED: translate("steps", "move %1"),
        PlanChange.BLOCK_ENDED_EARLIER: translate("steps", "earlier end of %1"),
        PlanChange.BLOCK_SKIPPED: translate("steps", "skip %1"),
        PlanChange.BLOCKS_MERGED: translate("steps", "merge into %1"),
        PlanChange.STEP_SKIPPED: translate("steps", "skip a step of %1"),
        PlanChange.SEAT_ADDED: translate("steps", "new seat in %1"),
        PlanChange.SEAT_RENAMED: translate("steps", "name of a seat in %1"),
        PlanChange.PERSON_REPLACED: translate("steps", "who sits in %1"),
        PlanChange.PERSON_RENAMED: translate("steps", "name of a person"),
        PlanChange.NEW_PLAN: translate("steps", "new plan"),
    }[body.change]
    return fill(words, block.title if block else body.block or "")


_WITH_NAMES: dict[type[Any], Callable[[Meeting, Any], str]] = {
    BlockOpened: _open_or_close,
    BlockClosed: _open_or_close,
    StepStarted: _start_or_finish,
    StepFinished: _start_or_finish,
    RequestChanged: _changed,
    RequestMoved: _moved,
    RequestHeld: _held,
    RequestEnded: _ended,
    RequestVoided: _voided,
    RequestReturned: _returned,
    TextReceived: _text_received,
    ListStateSet: _list_state,
    FloorGiven: _floor_given,
    InterventionChanged: _speech_changed,
    InterventionVoided: _speaker_absent,
    FloorFinished: _finished,
    TimeAdded: _time_added,
    SegmentSwitched: _switched,
    PointOfOrderRaised: _point_of_order,
    PlanChanged: _plan_changed,
}
"""The events whose words have a name or a choice in them; the others are told by their `in_brief`."""


def _telling(body: Body) -> int:
    """The lower, the more a body tells of its step."""
    return next((place for place, kind in enumerate(_TELLING) if isinstance(body, kind)), len(_TELLING))


_TELLING: tuple[type | UnionType, ...] = (
    BlockOpened,
    BlockClosed,
    FloorGiven,
    StepStarted,
    InterventionVoided,
    ProceedingsBody,
    RequestAdded,
    RequestMoved,
    RequestEnded,
    RequestVoided,
    ListBody,
    FloorFinished,
    StepFinished,
    SpeechBody,
    StartSet,
    EndSet,
)


def _request(meeting: Meeting, request_id: str) -> str:
    request = meeting.requests.get(request_id)
    return request_name(request) if request else ""


def _speaker(meeting: Meeting, intervention_id: str) -> str:
    speech = meeting.interventions.get(intervention_id)
    return speaker_name(meeting.session, speech) if speech else ""
