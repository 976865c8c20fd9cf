"""Everything that may be asked for. A command may be refused; what comes of it are events."""

import datetime as dt

from chairconsole.domain.base.command import command
from chairconsole.domain.commands.list_commands import (
    AddRequests,
    CarryOver,
    ChangeRequest,
    EnteredByMistake,
    HoldRequest,
    ListCommand,
    MarkAbsent,
    MarkTextReceived,
    MoveRequest,
    NewRequest,
    OrderAsSuggested,
    ReturnRequest,
    SetListState,
    SetStakeholderRule,
    Withdraw,
)
from chairconsole.domain.commands.note_commands import (
    AddToMessage,
    ChangePoint,
    DecideName,
    DissolveMessage,
    KeepDraft,
    MakeMessage,
    MarkCovered,
    MarkPoints,
    MergePoints,
    MovePoint,
    NameMessage,
    NoteCommand,
    RedoNote,
    RemovePoints,
    RestorePoints,
    SplitPoint,
    TakeOutOfMessage,
    UndoNote,
)
from chairconsole.domain.commands.plan_commands import (
    AddSeat,
    EndEarlierBlock,
    ExtendBlock,
    MergeBlocks,
    MoveBlock,
    PlanCommand,
    RenamePerson,
    RenameSeat,
    ReplacePerson,
    SkipBlock,
    SkipStep,
    TakeNewPlan,
)
from chairconsole.domain.commands.proceedings_commands import (
    AnswerQuestions,
    RaisePointOfOrder,
    ReopenQuestions,
    ResumeMeeting,
    RoomCommand,
    RuleOnPointOfOrder,
    SetLimit,
    SetPresence,
    SetRoomClock,
    SuspendMeeting,
    SwitchSegment,
    TakeChair,
)
from chairconsole.domain.commands.speech_commands import (
    AddTime,
    AskToSlowDown,
    CallRequest,
    ChangeSpeech,
    CorrectTimes,
    Finish,
    GiveFloor,
    GiveFloorBack,
    Pause,
    Resume,
    SpeakerAbsent,
    SpeechCommand,
)
from chairconsole.domain.events.all_events import Mode, Part, PointKind, PointMark
from chairconsole.domain.plan.session import Session

__all__ = [
    "AddRequests",
    "AddSeat",
    "AddTime",
    "AddToMessage",
    "AnswerQuestions",
    "AskToSlowDown",
    "BeginSession",
    "CallRequest",
    "CarryOver",
    "ChangePoint",
    "ChangeRequest",
    "ChangeSpeech",
    "CloseBlock",
    "Command",
    "CorrectTimes",
    "DecideName",
    "DissolveMessage",
    "EndEarlierBlock",
    "EnteredByMistake",
    "ExtendBlock",
    "Finish",
    "GiveFloor",
    "GiveFloorBack",
    "GoToStep",
    "HoldRequest",
    "KeepDraft",
    "KeepPoint",
    "ListCommand",
    "MakeMessage",
    "MarkAbsent",
    "MarkCovered",
    "MarkPoints",
    "MarkTextReceived",
    "MergeBlocks",
    "MergePoints",
    "MoveBlock",
    "MovePoint",
    "MoveRequest",
    "NameMessage",
    "NewRequest",
    "Next",
    "NoteClockStep",
    "NoteCommand",
    "NoteSleep",
    "OpenBlock",
    "OrderAsSuggested",
    "Pause",
    "PlanCommand",
    "RaisePointOfOrder",
    "Redo",
    "RedoNote",
    "RemovePoints",
    "RenamePerson",
    "RenameSeat",
    "ReopenQuestions",
    "ReplacePerson",
    "RestorePoints",
    "Resume",
    "ResumeConsole",
    "ResumeMeeting",
    "ReturnRequest",
    "RoomCommand",
    "RuleOnPointOfOrder",
    "SetLimit",
    "SetListState",
    "SetPresence",
    "SetRoomClock",
    "SetStakeholderRule",
    "SkipBlock",
    "SkipStep",
    "SpeakerAbsent",
    "SpeechCommand",
    "SplitPoint",
    "StartAgain",
    "StartedEarlier",
    "SuspendMeeting",
    "SwitchSegment",
    "TakeChair",
    "TakeNewPlan",
    "TakeOutOfMessage",
    "Undo",
    "UndoNote",
    "Withdraw",
]


@command
class BeginSession:
    """Begin the record of a session, held `shifted_days` later than its file says."""

    session: Session
    mode: Mode
    shifted_days: int = 0


@command
class ResumeConsole:
    """Note that the console runs again after it was down that long. `exact`: a steady clock measured it."""

    down: dt.timedelta
    exact: bool


@command
class NoteSleep:
    """Note that the machine slept that long while the console ran."""

    lasted: dt.timedelta


@command
class NoteClockStep:
    """Note that the computer's wall clock was set, forward if positive."""

    by: dt.timedelta


@command
class Next:
    """Do what comes next: what `next_step.what_next` names."""


@command
class OpenBlock:
    """Open a block of the agenda; one that is open is closed first."""

    block: str


@command
class CloseBlock:
    """Close the open block; whoever waits was not reached. `ended_before`: how long ago it really ended."""

    ended_before: dt.timedelta = dt.timedelta()


@command
class GoToStep:
    """Leave the present step and start this one, in this block."""

    block: str
    step: str


@command
class StartedEarlier:
    """The speech, step or block began that much earlier than the key was pressed."""

    of: Part
    by: dt.timedelta


@command
class StartAgain:
    """The speech, step or block begins only now; its clock runs anew."""

    of: Part


@command
class KeepPoint:
    """Keep a note taken from a speech; from none if nobody has spoken."""

    text: str
    themes: tuple[str, ...]
    intervention: str | None
    what: PointKind = PointKind.POINT
    to: tuple[str, ...] = ()
    marks: tuple[PointMark, ...] = ()


@command
class Undo:
    """Take back the chair's latest step."""


@command
class Redo:
    """Restore the step that was taken back last, with its original instants."""


Command = (
    BeginSession
    | ResumeConsole
    | NoteClockStep
    | NoteSleep
    | Next
    | OpenBlock
    | CloseBlock
    | GoToStep
    | StartedEarlier
    | StartAgain
    | ListCommand
    | SpeechCommand
    | RoomCommand
    | PlanCommand
    | KeepPoint
    | NoteCommand
    | Undo
    | Redo
)
