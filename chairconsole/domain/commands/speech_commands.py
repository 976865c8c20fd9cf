"""Commands about who speaks, and about the clock of the speech."""

import datetime as dt
from dataclasses import dataclass

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import About
from chairconsole.domain.base.participants import Participant


@dataclass(frozen=True, slots=True)
class CallRequest(Command):
    """Give the floor to this waiting request, whatever its place in the list."""

    request: str


@dataclass(frozen=True, slots=True)
class GiveFloor(Command):
    """Give the floor to a participant without an entry on the list, or to a seat of the open block."""

    participant: Participant
    behalf: Participant | None = None
    seat: str | None = None
    about: About | None = None
    to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class GiveReply(Command):
    """Give the floor to the panellist of that place in seat order, counted from 1, whoever would be next."""

    number: int


@dataclass(frozen=True, slots=True)
class GiveFloorBack(Command):
    """Give the floor back to the speaker before, with what is left of the limit."""


@dataclass(frozen=True, slots=True)
class ChangeSpeech(Command):
    """Let a speech be of this participant or seat, on this behalf, for this, to these seats; its clock runs on.

    None is the speech that goes on.
    """

    participant: Participant
    behalf: Participant | None = None
    seat: str | None = None
    about: About | None = None
    to: tuple[str, ...] = ()
    intervention: str | None = None


@dataclass(frozen=True, slots=True)
class SwapSpeaker(Command):
    """Somebody else has the floor than was called: this participant or seat; the clock runs on.

    Whoever was called waits again; the waiting entry of who speaks is used up.
    """

    participant: Participant
    behalf: Participant | None = None
    seat: str | None = None
    about: About | None = None
    to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class VoidSpeech(Command):
    """This speech, which is over, was entered by mistake: it does not count, and its entry waits again."""

    intervention: str


@dataclass(frozen=True, slots=True)
class CorrectTimes(Command):
    """A speech began, or ended, at another instant (UTC) than was recorded; None leaves it as it is."""

    intervention: str
    began: dt.datetime | None = None
    ended: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class SpeakerAbsent(Command):
    """The participant who has just been given the floor is not there: the speech does not count, and is kept."""


@dataclass(frozen=True, slots=True)
class Finish(Command):
    """End the speech that goes on. `ended_before`: how long ago it really ended."""

    ended_before: dt.timedelta = dt.timedelta()


@dataclass(frozen=True, slots=True)
class Pause(Command):
    """Pause the clock of the speech."""


@dataclass(frozen=True, slots=True)
class Resume(Command):
    """Resume the clock of the speech."""


@dataclass(frozen=True, slots=True)
class AddTime(Command):
    """Let the speech last that many seconds longer, or shorter if negative."""

    seconds: int


@dataclass(frozen=True, slots=True)
class AskToSlowDown(Command):
    """Ask the speaker to speak more slowly."""
