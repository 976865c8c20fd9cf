"""Everything that may be asked for. A command may be refused; what comes of it are events."""

import datetime as dt
from dataclasses import dataclass

from chairconsole.domain.events import Mode, Part, PointKind
from chairconsole.domain.participants import Participant
from chairconsole.domain.session import Session


@dataclass(frozen=True, slots=True)
class BeginSession:
    """Begin the record of a session, held `shifted_days` later than its file says."""

    session: Session
    mode: Mode
    shifted_days: int = 0


@dataclass(frozen=True, slots=True)
class ResumeConsole:
    """Note that the console runs again after it was down that long. `exact`: a steady clock measured it."""

    down: dt.timedelta
    exact: bool


@dataclass(frozen=True, slots=True)
class NoteClockStep:
    """Note that the computer's wall clock was set, forward if positive."""

    by: dt.timedelta


@dataclass(frozen=True, slots=True)
class Next:
    """Do what comes next: what `next_step.what_next` names."""


@dataclass(frozen=True, slots=True)
class OpenBlock:
    """Open a block of the agenda; one that is open is closed first."""

    block: str


@dataclass(frozen=True, slots=True)
class CloseBlock:
    """Close the open block; whoever waits was not reached. `ended_before`: how long ago it really ended."""

    ended_before: dt.timedelta = dt.timedelta()


@dataclass(frozen=True, slots=True)
class GoToStep:
    """Leave the present step and start this one, in this block."""

    block: str
    step: str


@dataclass(frozen=True, slots=True)
class Finish:
    """End the speech that goes on. `ended_before`: how long ago it really ended."""

    ended_before: dt.timedelta = dt.timedelta()


@dataclass(frozen=True, slots=True)
class Pause:
    """Let the clock of the speech stand still."""


@dataclass(frozen=True, slots=True)
class Resume:
    """Let the clock of the speech go on."""


@dataclass(frozen=True, slots=True)
class AddTime:
    """Let the speech last that many seconds longer, or shorter if negative."""

    seconds: int


@dataclass(frozen=True, slots=True)
class StartedEarlier:
    """The speech, step or block began that much earlier than the key was pressed."""

    of: Part
    by: dt.timedelta


@dataclass(frozen=True, slots=True)
class StartAgain:
    """The speech, step or block begins only now; its clock runs anew."""

    of: Part


@dataclass(frozen=True, slots=True)
class NewRequest:
    """Somebody who asks for the floor, and on whose behalf."""

    participant: Participant
    behalf: Participant | None = None


@dataclass(frozen=True, slots=True)
class AddRequests:
    """Put these on the floor list, in this order, in one step."""

    requests: tuple[NewRequest, ...]


@dataclass(frozen=True, slots=True)
class CallRequest:
    """Give the floor to this waiting request, whatever its place in the list."""

    request: str


@dataclass(frozen=True, slots=True)
class GiveFloor:
    """Give the floor to somebody who has no entry on the list; to a seat of the open block if it is one."""

    participant: Participant
    behalf: Participant | None = None
    seat: str | None = None


@dataclass(frozen=True, slots=True)
class MoveRequest:
    """Put a waiting request before another one, or at the end of the list."""

    request: str
    before: str | None


@dataclass(frozen=True, slots=True)
class Withdraw:
    """A waiting request was withdrawn."""

    request: str


@dataclass(frozen=True, slots=True)
class MarkAbsent:
    """Whoever was called is not there: a waiting request, or the one that has just been given the floor."""

    request: str


@dataclass(frozen=True, slots=True)
class SpeakerAbsent:
    """Whoever has just been given the floor is not there: the speech does not count, and is kept."""


@dataclass(frozen=True, slots=True)
class EnteredByMistake:
    """A waiting request should never have been on the list."""

    request: str


@dataclass(frozen=True, slots=True)
class KeepPoint:
    """Keep a note taken from a speech; from none if nobody has spoken."""

    text: str
    themes: tuple[str, ...]
    intervention: str | None
    what: PointKind = PointKind.POINT
    to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the chair's latest step."""


@dataclass(frozen=True, slots=True)
class Redo:
    """Restore the step that was taken back last, with its original instants."""


Command = (
    BeginSession
    | ResumeConsole
    | NoteClockStep
    | Next
    | OpenBlock
    | CloseBlock
    | GoToStep
    | Finish
    | Pause
    | Resume
    | AddTime
    | StartedEarlier
    | StartAgain
    | AddRequests
    | CallRequest
    | GiveFloor
    | MoveRequest
    | Withdraw
    | MarkAbsent
    | SpeakerAbsent
    | EnteredByMistake
    | KeepPoint
    | Undo
    | Redo
)
