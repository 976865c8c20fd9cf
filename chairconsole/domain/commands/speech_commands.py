"""What may be asked for about who speaks, and about the clock of the speech."""

import datetime as dt

from chairconsole.domain.base.command import command
from chairconsole.domain.base.event_parts import About
from chairconsole.domain.base.participants import Participant


@command
class CallRequest:
    """Give the floor to this waiting request, whatever its place in the list."""

    request: str


@command
class GiveFloor:
    """Give the floor to somebody who has no entry on the list; to a seat of the open block if it is one."""

    participant: Participant
    behalf: Participant | None = None
    seat: str | None = None
    about: About | None = None
    to: tuple[str, ...] = ()


@command
class GiveFloorBack:
    """Give the floor back to whoever had it before, with what is left of the limit."""


@command
class ChangeSpeech:
    """Let a speech be of this participant or seat, on this behalf, for this, to these seats; its clock runs on.

    None is the speech that goes on.
    """

    participant: Participant
    behalf: Participant | None = None
    seat: str | None = None
    about: About | None = None
    to: tuple[str, ...] = ()
    intervention: str | None = None


@command
class CorrectTimes:
    """A speech began, or ended, at another instant (UTC) than was recorded; None leaves it as it is."""

    intervention: str
    began: dt.datetime | None = None
    ended: dt.datetime | None = None


@command
class SpeakerAbsent:
    """Whoever has just been given the floor is not there: the speech does not count, and is kept."""


@command
class Finish:
    """End the speech that goes on. `ended_before`: how long ago it really ended."""

    ended_before: dt.timedelta = dt.timedelta()


@command
class Pause:
    """Let the clock of the speech stand still."""


@command
class Resume:
    """Let the clock of the speech go on."""


@command
class AddTime:
    """Let the speech last that many seconds longer, or shorter if negative."""

    seconds: int


@command
class AskToSlowDown:
    """Ask the speaker to speak more slowly."""


SpeechCommand = (
    CallRequest
    | GiveFloor
    | GiveFloorBack
    | ChangeSpeech
    | CorrectTimes
    | SpeakerAbsent
    | Finish
    | Pause
    | Resume
    | AddTime
    | AskToSlowDown
)
