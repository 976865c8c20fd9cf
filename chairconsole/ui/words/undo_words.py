"""What a step of the record did, in the few words that undo shows."""

from types import UnionType
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.translatable import fill
from chairconsole.domain.events.all_events import (
    AnyBody,
    BlockClosed,
    BlockOpened,
    ChairTaken,
    EndSet,
    FloorFinished,
    FloorGiven,
    FloorPaused,
    FloorResumed,
    InterventionChanged,
    InterventionVoided,
    LimitSet,
    ListBody,
    ListOrdered,
    ListState,
    ListStateSet,
    MeetingResumed,
    MeetingSuspended,
    Outcome,
    PlanChange,
    PlanChanged,
    PointOfOrderRaised,
    PointOfOrderRuled,
    PresenceSet,
    QuestionsAnswered,
    QuestionsReopened,
    RequestAdded,
    RequestChanged,
    RequestEnded,
    RequestHeld,
    RequestMoved,
    RequestReturned,
    RequestVoided,
    RoomBody,
    RoomClockSet,
    SegmentSwitched,
    SlowDownAsked,
    SpeechBody,
    StakeholderRuleSet,
    StartSet,
    StepFinished,
    StepStarted,
    TextReceived,
    TimeAdded,
)
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.session import SegmentOf
from chairconsole.ui.words.wording import request_name, seat_label, shown_name, speaker_name


def step_words(meeting: Meeting, step: str) -> str:
    """The step in a few words, as in "floor to Philippines". What a step is about comes last in it or decides it."""
    translate = QCoreApplication.translate
    bodies = [event.body for event in meeting.events_of(step)]
    body = min(bodies, key=_telling, default=None)
    if isinstance(body, ListBody):
        return _list_words(meeting, body, bodies)
    if isinstance(body, SpeechBody):
        return _speech_words(meeting, body)
    if isinstance(body, RoomBody):
        return _room_words(meeting, body)
    match body:
        case BlockOpened() | BlockClosed():
            block = meeting.session.block(body.block)
            words = translate("steps", "open %1") if isinstance(body, BlockOpened) else translate("steps", "close %1")
            return fill(words, block.title if block else body.block)
        case StepStarted() | StepFinished():
            found = meeting.session.block(body.block)
            planned = found.step(body.step) if found else None
            words = translate("steps", "start %1") if isinstance(body, StepStarted) else translate("steps", "finish %1")
            return fill(words, planned.title if planned else body.step)
        case PlanChanged():
            return _plan_words(meeting, body)
        case StartSet():
            return translate("steps", "change of the start")
        case EndSet():
            return translate("steps", "change of the end")
        case _:
            return translate("steps", "last step")


def _list_words(meeting: Meeting, body: ListBody, bodies: list[AnyBody]) -> str:
    translate = QCoreApplication.translate
    match body:
        case RequestAdded():
            added = [shown_name(one.participant) for one in bodies if isinstance(one, RequestAdded)]
            return fill(translate("steps", "add %1"), ", ".join(added))
        case RequestChanged():
            return fill(translate("steps", "change of %1"), shown_name(body.participant))
        case RequestMoved():
            return fill(translate("steps", "move %1"), _request(meeting, body.request))
        case ListOrdered():
            return translate("steps", "order as suggested")
        case RequestHeld():
            words = translate("steps", "hold %1") if body.held else translate("steps", "%1 in turn")
            return fill(words, _request(meeting, body.request))
        case RequestEnded():
            words = translate("steps", "%1 absent")
            if body.outcome is Outcome.WITHDRAWN:
                words = translate("steps", "%1 withdrawn")
            elif body.outcome is Outcome.NOT_REACHED:
                words = translate("steps", "%1 not reached")
            return fill(words, _request(meeting, body.request))
        case RequestVoided():
            return fill(translate("steps", "%1 entered by mistake"), _request(meeting, body.request))
        case RequestReturned():
            return fill(translate("steps", "%1 back on the list"), _request(meeting, body.request))
        case TextReceived():
            return fill(translate("steps", "text of %1"), _request(meeting, body.request))
        case ListStateSet():
            return {
                ListState.OPEN: translate("steps", "open the list"),
                ListState.LAST_CALL: translate("steps", "last call"),
                ListState.CLOSED: translate("steps", "close the list"),
            }[body.state]
        case StakeholderRuleSet():
            return translate("steps", "rule for stakeholders")
        case _:
            assert_never(body)


def _speech_words(meeting: Meeting, body: SpeechBody) -> str:
    translate = QCoreApplication.translate
    match body:
        case FloorGiven():
            name = seat_label(meeting.session, body.block, body.seat) or shown_name(body.participant)
            words = (
                translate("steps", "floor to %1") if body.continues is None else translate("steps", "floor back to %1")
            )
            return fill(words, name)
        case InterventionChanged():
            return fill(translate("steps", "change to %1"), shown_name(body.participant))
        case InterventionVoided():
            return fill(translate("steps", "%1 absent"), _speaker(meeting, body.intervention))
        case FloorFinished():
            return fill(translate("steps", "finish %1"), _speaker(meeting, body.intervention))
        case FloorPaused():
            return translate("steps", "pause")
        case FloorResumed():
            return translate("steps", "resume")
        case TimeAdded():
            return fill(translate("steps", "%1 seconds"), f"{body.seconds:+d}")
        case SlowDownAsked():
            return translate("steps", "more slowly")
        case _:
            assert_never(body)


def _room_words(meeting: Meeting, body: RoomBody) -> str:
    translate = QCoreApplication.translate
    match body:
        case SegmentSwitched():
            is_floor = body.to is SegmentOf.FLOOR
            return (
                translate("steps", "switch to the floor")
                if is_floor
                else translate("steps", "switch to the panellists")
            )
        case QuestionsAnswered():
            return translate("steps", "questions answered")
        case QuestionsReopened():
            return translate("steps", "questions unanswered")
        case LimitSet():
            return translate("steps", "limit from now on")
        case PointOfOrderRaised():
            return fill(translate("steps", "point of order by %1"), body.participant.name)
        case PointOfOrderRuled():
            return translate("steps", "ruling")
        case MeetingSuspended():
            return translate("steps", "suspend the meeting")
        case MeetingResumed():
            return translate("steps", "resume the meeting")
        case ChairTaken():
            return translate("steps", "change of the chair")
        case PresenceSet():
            return translate("steps", "who is present")
        case RoomClockSet():
            return translate("steps", "the room's clock")
        case _:
            assert_never(body)


def _plan_words(meeting: Meeting, body: PlanChanged) -> str:
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


def _telling(body: AnyBody) -> int:
    """The lower, the more a body tells of its step."""
    kinds = [place for place, kind in enumerate(_TELLING) if isinstance(body, kind)]
    return kinds[0] if kinds else len(_TELLING)


_TELLING: tuple[type | UnionType, ...] = (
    BlockOpened,
    BlockClosed,
    FloorGiven,
    StepStarted,
    InterventionVoided,
    RoomBody,
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
