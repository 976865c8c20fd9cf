"""Every kind of thing that can happen in a session, as the record keeps it.

An event is never changed and never deleted, and a kind that was published is never renamed: records
outlive the version that wrote them. New fields of a body therefore come with a default.
"""

from typing import Annotated, Literal

from pydantic import Field

from chairconsole.domain.base.event_parts import (
    About,
    Body,
    LimitOf,
    ListState,
    Mode,
    Outcome,
    Part,
    PointKind,
    StakeholderRule,
    Until,
)
from chairconsole.domain.events.draft_events import (
    Attribution,
    DraftBody,
    DraftKept,
    DraftReason,
    NameDecided,
    NoteRedone,
    NoteUndone,
    Purpose,
)
from chairconsole.domain.events.list_events import (
    ListBody,
    ListOrdered,
    ListStateSet,
    RequestAdded,
    RequestChanged,
    RequestEnded,
    RequestHeld,
    RequestMoved,
    RequestReturned,
    RequestVoided,
    StakeholderRuleSet,
    TextReceived,
)
from chairconsole.domain.events.message_events import (
    MessageBody,
    MessageDissolved,
    MessageMade,
    MessageNamed,
    MessagePointsSet,
)
from chairconsole.domain.events.plan_events import PlanChange, PlanChanged
from chairconsole.domain.events.point_events import (
    Covered,
    PointBody,
    PointChanged,
    PointKept,
    PointMark,
    PointMoved,
    PointsMarked,
    PointsMerged,
    PointsRemoved,
    PointsRestored,
    SpeechCovered,
)
from chairconsole.domain.events.proceedings_events import (
    ChairTaken,
    LimitSet,
    MeetingResumed,
    MeetingSuspended,
    PointOfOrderRaised,
    PointOfOrderRuled,
    PresenceSet,
    QuestionsAnswered,
    QuestionsReopened,
    RoomBody,
    RoomClockSet,
    SegmentSwitched,
)
from chairconsole.domain.events.speech_events import (
    FloorFinished,
    FloorGiven,
    FloorPaused,
    FloorResumed,
    InterventionChanged,
    InterventionVoided,
    SlowDownAsked,
    SpeechBody,
    TimeAdded,
)
from chairconsole.domain.plan.session import Session

__all__ = [
    "About",
    "AnyBody",
    "Attribution",
    "BlockClosed",
    "BlockOpened",
    "Body",
    "ChairTaken",
    "ClockStepped",
    "ConsoleResumed",
    "Covered",
    "DraftBody",
    "DraftKept",
    "DraftReason",
    "EndSet",
    "FloorFinished",
    "FloorGiven",
    "FloorPaused",
    "FloorResumed",
    "InterventionChanged",
    "InterventionVoided",
    "LimitOf",
    "LimitSet",
    "ListBody",
    "ListOrdered",
    "ListState",
    "ListStateSet",
    "MachineSlept",
    "MeetingResumed",
    "MeetingSuspended",
    "MessageBody",
    "MessageDissolved",
    "MessageMade",
    "MessageNamed",
    "MessagePointsSet",
    "Mode",
    "NameDecided",
    "NoteRedone",
    "NoteUndone",
    "Outcome",
    "Part",
    "PlanChange",
    "PlanChanged",
    "PointBody",
    "PointChanged",
    "PointKept",
    "PointKind",
    "PointMark",
    "PointMoved",
    "PointOfOrderRaised",
    "PointOfOrderRuled",
    "PointsMarked",
    "PointsMerged",
    "PointsRemoved",
    "PointsRestored",
    "PresenceSet",
    "Purpose",
    "QuestionsAnswered",
    "QuestionsReopened",
    "Redone",
    "RequestAdded",
    "RequestChanged",
    "RequestEnded",
    "RequestHeld",
    "RequestMoved",
    "RequestReturned",
    "RequestVoided",
    "RoomBody",
    "RoomClockSet",
    "SegmentSwitched",
    "SessionBegan",
    "SlowDownAsked",
    "SpeechBody",
    "SpeechCovered",
    "StakeholderRule",
    "StakeholderRuleSet",
    "StartSet",
    "StepFinished",
    "StepStarted",
    "TextReceived",
    "TimeAdded",
    "Undone",
    "Until",
]


class SessionBegan(Body):
    """The record begins: the session as its file has it, and by how many days it is held later than planned."""

    kind: Literal["session_began"] = "session_began"
    session: Session
    mode: Mode
    shifted_days: int = 0


class ConsoleResumed(Body):
    """The console was started again on this record. `exact` tells whether a steady clock measured the pause."""

    kind: Literal["console_resumed"] = "console_resumed"
    down_seconds: float
    exact: bool


class MachineSlept(Body):
    """The machine slept for that many seconds while the console ran; the clocks went on meanwhile."""

    kind: Literal["machine_slept"] = "machine_slept"
    seconds: float = Field(ge=0)


class ClockStepped(Body):
    """The computer's wall clock was set by that many seconds while the console ran."""

    kind: Literal["clock_stepped"] = "clock_stepped"
    seconds: float


class BlockOpened(Body):
    """A block of the agenda begins, or goes on after it was closed."""

    kind: Literal["block_opened"] = "block_opened"
    block: str


class BlockClosed(Body):
    """A block of the agenda is over."""

    kind: Literal["block_closed"] = "block_closed"
    block: str


class StepStarted(Body):
    """A step of a block begins, or goes on after it was finished."""

    kind: Literal["step_started"] = "step_started"
    block: str
    step: str


class StepFinished(Body):
    """A step of a block is over."""

    kind: Literal["step_finished"] = "step_finished"
    block: str
    step: str


class StartSet(Body):
    """A part began at `effective_at`, other than was recorded. `again`: its clock runs anew from there."""

    kind: Literal["start_set"] = "start_set"
    of: Part
    id: str
    block: str
    again: bool = False


class EndSet(Body):
    """A part ended at `effective_at`, other than was recorded."""

    kind: Literal["end_set"] = "end_set"
    of: Part
    id: str
    block: str


class Undone(Body):
    """The chair took back a step."""

    kind: Literal["undone"] = "undone"
    taken_back: str


class Redone(Body):
    """The chair restored a step, with its original instants."""

    kind: Literal["redone"] = "redone"
    restored: str


AnyBody = Annotated[
    SessionBegan
    | ConsoleResumed
    | ClockStepped
    | MachineSlept
    | BlockOpened
    | BlockClosed
    | StepStarted
    | StepFinished
    | StartSet
    | EndSet
    | ListBody
    | SpeechBody
    | RoomBody
    | PlanChanged
    | PointBody
    | MessageBody
    | DraftBody
    | Undone
    | Redone,
    Field(discriminator="kind"),
]
