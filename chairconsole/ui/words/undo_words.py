"""What an undo entry did, in the few words that undo shows."""

from collections.abc import Callable
from types import UnionType
from typing import Any

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.event_parts import Body, LimitOf, ListState, Outcome, StakeholderRule
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.base.translatable import QT_TRANSLATE_NOOP, fill
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
    RequestLimitSet,
    RequestMoved,
    RequestReturned,
    RequestVoided,
    StakeholderRuleSet,
    TextReceived,
)
from chairconsole.domain.events.plan_events import PlanChange, PlanChanged
from chairconsole.domain.events.proceedings_events import (
    ChairTaken,
    LimitSet,
    PointOfOrderRaised,
    ProceedingsBody,
    RoomNoticeSet,
    SegmentSwitched,
)
from chairconsole.domain.events.speech_events import (
    FloorFinished,
    FloorGiven,
    InterventionChanged,
    InterventionVoided,
    SpeakerSwapped,
    SpeechBody,
    TimeAdded,
)
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.ui.words.name_words import request_name, seat_label, shown_name, speaker_name
from chairconsole.ui.words.time_words import limit_words
from chairconsole.ui.words.translated import translated

Choice = Callable[[Any], object]
"""What decides between the sentences of one kind of event."""

CHOICES: dict[type, Choice] = {
    RequestHeld: lambda body: body.held,
    RequestEnded: lambda body: body.outcome,
    ListStateSet: lambda body: body.state,
    FloorGiven: lambda body: body.continues is not None,
    SegmentSwitched: lambda body: body.to,
    StakeholderRuleSet: lambda body: body.rule,
    LimitSet: lambda body: body.of if body.limit else None,
    PlanChanged: lambda body: body.change,
    PointOfOrderRaised: lambda body: body.participant is not None,
    InterventionVoided: lambda body: body.reason,
    RequestLimitSet: lambda body: body.limit is not None,
    RoomNoticeSet: lambda body: bool(body.text),
}

SENTENCES: dict[tuple[type, object], str] = {
    (BlockOpened, None): QT_TRANSLATE_NOOP("steps", "open %1"),
    (BlockClosed, None): QT_TRANSLATE_NOOP("steps", "close %1"),
    (StepStarted, None): QT_TRANSLATE_NOOP("steps", "start %1"),
    (StepFinished, None): QT_TRANSLATE_NOOP("steps", "finish %1"),
    (RequestChanged, None): QT_TRANSLATE_NOOP("steps", "change of %1"),
    (RequestMoved, None): QT_TRANSLATE_NOOP("steps", "move %1"),
    (RequestHeld, True): QT_TRANSLATE_NOOP("steps", "hold %1"),
    (RequestHeld, False): QT_TRANSLATE_NOOP("steps", "%1 in turn"),
    (RequestEnded, Outcome.ABSENT): QT_TRANSLATE_NOOP("steps", "%1 absent"),
    (RequestEnded, Outcome.WITHDRAWN): QT_TRANSLATE_NOOP("steps", "%1 withdrawn"),
    (RequestEnded, Outcome.NOT_REACHED): QT_TRANSLATE_NOOP("steps", "%1 not reached"),
    (RequestVoided, None): QT_TRANSLATE_NOOP("steps", "%1 entered by mistake"),
    (RequestReturned, None): QT_TRANSLATE_NOOP("steps", "%1 back on the list"),
    (TextReceived, None): QT_TRANSLATE_NOOP("steps", "text of %1"),
    (ListStateSet, ListState.OPEN): QT_TRANSLATE_NOOP("steps", "open the list"),
    (ListStateSet, ListState.LAST_CALL): QT_TRANSLATE_NOOP("steps", "last call"),
    (ListStateSet, ListState.CLOSED): QT_TRANSLATE_NOOP("steps", "close the list"),
    (FloorGiven, False): QT_TRANSLATE_NOOP("steps", "floor to %1"),
    (FloorGiven, True): QT_TRANSLATE_NOOP("steps", "floor back to %1"),
    (InterventionChanged, None): QT_TRANSLATE_NOOP("steps", "change to %1"),
    (InterventionVoided, "absent"): QT_TRANSLATE_NOOP("steps", "%1 absent"),
    (InterventionVoided, "mistake"): QT_TRANSLATE_NOOP("steps", "speech of %1 by mistake"),
    (SpeakerSwapped, None): QT_TRANSLATE_NOOP("steps", "%1 speaks instead"),
    (RequestLimitSet, True): QT_TRANSLATE_NOOP("steps", "own limit of %1"),
    (RequestLimitSet, False): QT_TRANSLATE_NOOP("steps", "usual limit of %1"),
    (FloorFinished, None): QT_TRANSLATE_NOOP("steps", "finish %1"),
    (TimeAdded, None): QT_TRANSLATE_NOOP("steps", "%1 seconds"),
    (SegmentSwitched, SegmentOf.FLOOR): QT_TRANSLATE_NOOP("steps", "switch to the floor"),
    (SegmentSwitched, SegmentOf.PANELLISTS): QT_TRANSLATE_NOOP("steps", "switch to the panellists"),
    (StakeholderRuleSet, StakeholderRule.ACCEPT): QT_TRANSLATE_NOOP("steps", "stakeholders in turn"),
    (StakeholderRuleSet, StakeholderRule.HOLD): QT_TRANSLATE_NOOP("steps", "hold stakeholders"),
    (StakeholderRuleSet, StakeholderRule.ONE_EVERY): QT_TRANSLATE_NOOP("steps", "stakeholders one every %1"),
    (LimitSet, LimitOf.FLOOR): QT_TRANSLATE_NOOP("steps", "limit of %1 from now on"),
    (LimitSet, LimitOf.GROUP): QT_TRANSLATE_NOOP("steps", "limit of %1 for groups from now on"),
    (LimitSet, LimitOf.STAKEHOLDER): QT_TRANSLATE_NOOP("steps", "limit of %1 for stakeholders from now on"),
    (LimitSet, LimitOf.PANELLIST): QT_TRANSLATE_NOOP("steps", "limit of %1 for panellists from now on"),
    (ChairTaken, None): QT_TRANSLATE_NOOP("steps", "%1 in the chair"),
    (PointOfOrderRaised, True): QT_TRANSLATE_NOOP("steps", "point of order by %1"),
    (RoomNoticeSet, True): QT_TRANSLATE_NOOP("steps", "notice to the room: %1"),
    (RoomNoticeSet, False): QT_TRANSLATE_NOOP("steps", "take away the notice to the room"),
    (PlanChanged, PlanChange.BLOCK_EXTENDED): QT_TRANSLATE_NOOP("steps", "new end of %1"),
    (PlanChanged, PlanChange.BLOCK_MOVED): QT_TRANSLATE_NOOP("steps", "move %1"),
    (PlanChanged, PlanChange.BLOCK_ENDED_EARLIER): QT_TRANSLATE_NOOP("steps", "earlier end of %1"),
    (PlanChanged, PlanChange.BLOCK_SKIPPED): QT_TRANSLATE_NOOP("steps", "skip %1"),
    (PlanChanged, PlanChange.BLOCKS_MERGED): QT_TRANSLATE_NOOP("steps", "merge into %1"),
    (PlanChanged, PlanChange.BLOCKS_EXCHANGED): QT_TRANSLATE_NOOP("steps", "change places: %1"),
    (PlanChanged, PlanChange.BLOCK_ADDED): QT_TRANSLATE_NOOP("steps", "add %1"),
    (PlanChanged, PlanChange.STEP_SKIPPED): QT_TRANSLATE_NOOP("steps", "skip a step of %1"),
    (PlanChanged, PlanChange.LATENESS_SHARED): QT_TRANSLATE_NOOP("steps", "shorter remarks in %1"),
    (PlanChanged, PlanChange.STEP_TEXT_SET): QT_TRANSLATE_NOOP("steps", "text for a step of %1"),
    (PlanChanged, PlanChange.SEAT_ADDED): QT_TRANSLATE_NOOP("steps", "new seat in %1"),
    (PlanChanged, PlanChange.SEAT_RENAMED): QT_TRANSLATE_NOOP("steps", "name of a seat in %1"),
    (PlanChanged, PlanChange.PERSON_REPLACED): QT_TRANSLATE_NOOP("steps", "who sits in %1"),
    (PlanChanged, PlanChange.PERSON_RENAMED): QT_TRANSLATE_NOOP("steps", "name of a person"),
    (PlanChanged, PlanChange.NEW_PLAN): QT_TRANSLATE_NOOP("steps", "new plan"),
}
"""What undo says of an event and of what decides about it; %1 is its name. All others are told by their `in_brief`."""


def entry_words(meeting: Meeting, entry: str) -> str:
    """What the entry did in a few words, as in "floor to Philippines"; told by the event that matters most in it."""
    translate = QCoreApplication.translate
    bodies = [event.body for event in meeting.events_of(entry)]
    body = min(bodies, key=_telling, default=None)
    if isinstance(body, RequestAdded):
        added = [shown_name(one.participant) for one in bodies if isinstance(one, RequestAdded)]
        return fill(translate("steps", "add %1"), ", ".join(added))
    if isinstance(body, RequestEnded) and len(bodies) > 1:
        return translate("steps", "empty the floor list")
    return translated(Body.in_brief) if body is None else event_words(meeting, body)


def event_words(meeting: Meeting, body: Body) -> str:
    """What happened by one event, in a few words."""
    choice = CHOICES[type(body)](body) if type(body) in CHOICES else None
    sentence = SENTENCES.get((type(body), choice))
    if sentence is None:
        return translated(body.in_brief)
    return fill(QCoreApplication.translate("steps", sentence), _name(meeting, body))


def _name(meeting: Meeting, body: Body) -> str:
    """Whom or what an event is about."""
    match body:
        case PlanChanged(change=PlanChange.BLOCKS_EXCHANGED):
            return f"{_block(meeting, body.block)} \u2194 {_block(meeting, body.part)}"
        case PlanChanged(change=PlanChange.BLOCK_ADDED):
            return next((one.title for one in body.blocks if one.id == body.block), "")
        case BlockOpened() | BlockClosed() | PlanChanged():
            return _block(meeting, body.block)
        case StepStarted() | StepFinished():
            step = meeting.session.step(body.block, body.step)
            return step.title if step else body.step
        case FloorGiven():
            return seat_label(meeting.session, body.block, body.seat) or shown_name(body.participant)
        case InterventionVoided() | FloorFinished():
            speech = meeting.interventions.get(body.intervention)
            return speaker_name(meeting.session, speech) if speech else ""
        case RequestChanged() | InterventionChanged() | SpeakerSwapped():
            return shown_name(body.participant)
        case PointOfOrderRaised(participant=Participant() as raiser):
            return shown_name(raiser)
        case (
            RequestMoved()
            | RequestHeld()
            | RequestLimitSet()
            | RequestEnded()
            | RequestVoided()
            | RequestReturned()
            | TextReceived()
        ):
            request = meeting.requests.get(body.request)
            return request_name(request) if request else ""
        case TimeAdded():
            return f"{body.seconds:+d}"
        case StakeholderRuleSet():
            return str(body.every or 1)
        case RoomNoticeSet():
            return body.text
        case LimitSet(limit=Limit() as limit):
            return limit_words(limit)
        case ChairTaken():
            names = [person.name for person in meeting.session.people if person.id == body.person]
            return ", ".join(names) or seat_label(meeting.session, body.block or "", body.seat) or body.person or ""
    return ""


def _block(meeting: Meeting, block_id: str | None) -> str:
    block = (meeting.session.block(block_id) or meeting.given.block(block_id)) if block_id else None
    return block.title if block else block_id or ""


def _telling(body: Body) -> int:
    """The lower, the more a body tells of its entry."""
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
