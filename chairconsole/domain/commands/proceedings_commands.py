"""Commands about the proceedings: segments, answers, limits, interruptions, chair, presence, clock."""

import datetime as dt
from dataclasses import dataclass

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import LimitOf, Until
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.plan.parts import SegmentOf


@dataclass(frozen=True, slots=True)
class SwitchSegment(Command):
    """Let it be the turn of the floor or of the panellists; of the other one if None."""

    to: SegmentOf | None = None


@dataclass(frozen=True, slots=True)
class AnswerQuestions(Command):
    """These questions have had their answer: in this speech or, if None, in the one that goes on, if any."""

    questions: tuple[str, ...]
    intervention: str | None = None


@dataclass(frozen=True, slots=True)
class ReopenQuestions(Command):
    """These questions are unanswered after all."""

    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SetLimit(Command):
    """Give those not yet called this limit, for the rest of the block or of the session; that of the plan if None."""

    of: LimitOf
    limit: Limit | None
    reason: str = ""
    until: Until = Until.BLOCK


@dataclass(frozen=True, slots=True)
class RaisePointOfOrder(Command):
    """A State raises a point of order, which may be named later; the clock of the speech stands still at once."""

    participant: Participant | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class DescribePointOfOrder(Command):
    """This State raised a point of order, and it is about this; None and "" leave either as it is.

    Without an id it is the one on which the chair has yet to rule or, if there is none, the last one.
    """

    participant: Participant | None = None
    text: str = ""
    point_of_order: str | None = None


@dataclass(frozen=True, slots=True)
class RuleOnPointOfOrder(Command):
    """The chair rules on the point of order; the clock that it stopped goes on."""

    ruling: str


@dataclass(frozen=True, slots=True)
class LeavePointOfOrder(Command):
    """Let the meeting go on from the point of order without a ruling, and the clock that it stopped with it."""


@dataclass(frozen=True, slots=True)
class SuspendMeeting(Command):
    """Suspend the meeting and pause the clock of the speech; the ends of the block and the day do not move."""

    reason: str = ""
    resumes_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class ResumeMeeting(Command):
    """Resume the meeting and the clock that its suspension paused."""


@dataclass(frozen=True, slots=True)
class TakeChair(Command):
    """This person of the session is in the chair from now on, or the holder of this seat of the open block."""

    person: str | None = None
    seat: str | None = None


@dataclass(frozen=True, slots=True)
class SetPresence(Command):
    """These delegations are present, by their codes; None: no list is kept."""

    codes: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class SetRoomClock(Command):
    """The room's clock shows this time at this moment; None: the computer's own clock is right.

    Without a date it is the nearest such time. `to_the_minute`: the seconds were not read.
    """

    shows: dt.time | None
    date: dt.date | None = None
    to_the_minute: bool = False


@dataclass(frozen=True, slots=True)
class SetRoomNotice(Command):
    """Let the room display show this text of the chair; "" takes away the one that is shown."""

    text: str
