"""Every kind of thing that can happen in a session, as the record keeps it.

An event is never changed and never deleted, and a kind that was published is never renamed: records
outlive the version that wrote them. New fields of a body therefore come with a default.
"""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from chairconsole.domain.notation import Limit
from chairconsole.domain.participants import Participant
from chairconsole.domain.session import Session


class Body(BaseModel):
    """What all bodies have in common."""

    # Only an event, which holds any of them, is ever validated from outside: built by itself when it is first made.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class Mode(StrEnum):
    """Whether a run is the meeting itself or practice for it; chosen when a session is opened."""

    LIVE = "live"
    REHEARSAL = "rehearsal"


class Outcome(StrEnum):
    """How a request ended."""

    SPOKE = "spoke"
    WITHDRAWN = "withdrawn"
    ABSENT = "absent"
    NOT_REACHED = "not_reached"


class PointKind(StrEnum):
    """What a note taken from an intervention is."""

    POINT = "point"
    QUESTION = "question"
    RECOMMENDATION = "recommendation"
    FIGURE = "figure"
    QUOTE = "quote"


class Part(StrEnum):
    """What has a beginning and an end."""

    BLOCK = "block"
    STEP = "step"
    SPEECH = "speech"


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


class RequestAdded(Body):
    """Somebody asked for the floor: an entry at the end of the floor list."""

    kind: Literal["request_added"] = "request_added"
    request: str
    block: str
    participant: Participant
    behalf: Participant | None = None


class RequestMoved(Body):
    """A waiting request was put before another one, or at the end."""

    kind: Literal["request_moved"] = "request_moved"
    request: str
    before: str | None


class RequestEnded(Body):
    """A request came to an end without a speech."""

    kind: Literal["request_ended"] = "request_ended"
    request: str
    outcome: Literal[Outcome.WITHDRAWN, Outcome.ABSENT, Outcome.NOT_REACHED]


class RequestVoided(Body):
    """A request was entered by mistake and does not count."""

    kind: Literal["request_voided"] = "request_voided"
    request: str


class FloorGiven(Body):
    """A speech begins: from the floor list, from a seat, or called without an entry."""

    kind: Literal["floor_given"] = "floor_given"
    intervention: str
    block: str
    step: str | None
    participant: Participant
    behalf: Participant | None = None
    request: str | None = None
    seat: str | None = None
    limit: Limit | None = None


class FloorFinished(Body):
    """A speech is over."""

    kind: Literal["floor_finished"] = "floor_finished"
    intervention: str


class FloorPaused(Body):
    """The clock of a speech stands still."""

    kind: Literal["floor_paused"] = "floor_paused"
    intervention: str


class FloorResumed(Body):
    """The clock of a speech goes on."""

    kind: Literal["floor_resumed"] = "floor_resumed"
    intervention: str


class TimeAdded(Body):
    """A speech may last longer by that many seconds (shorter, if negative)."""

    kind: Literal["time_added"] = "time_added"
    intervention: str
    seconds: int


class InterventionVoided(Body):
    """Somebody was called and was not there: the speech does not count, and is kept."""

    kind: Literal["intervention_voided"] = "intervention_voided"
    intervention: str
    reason: Literal["absent", "mistake"]


class PointKept(Body):
    """A note was taken from an intervention (from none, if nobody had spoken yet)."""

    kind: Literal["point_kept"] = "point_kept"
    point: str
    intervention: str | None
    block: str | None
    text: str
    themes: tuple[str, ...] = ()
    what: PointKind = PointKind.POINT
    to: tuple[str, ...] = ()


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
    | BlockOpened
    | BlockClosed
    | StepStarted
    | StepFinished
    | StartSet
    | EndSet
    | RequestAdded
    | RequestMoved
    | RequestEnded
    | RequestVoided
    | FloorGiven
    | FloorFinished
    | FloorPaused
    | FloorResumed
    | TimeAdded
    | InterventionVoided
    | PointKept
    | Undone
    | Redone,
    Field(discriminator="kind"),
]
