"""The events of the session and of the console that records it."""

from typing import Literal

from pydantic import Field

from chairconsole.domain.base.event_parts import Body, Mode
from chairconsole.domain.base.instants import LARGEST_SPAN, RealSeconds
from chairconsole.domain.plan.session import Session

MOST_DAYS = LARGEST_SPAN // (24 * 3600)


class SessionBody(Body):
    """An event of the session or of the console, not of the chair."""

    is_the_chairs = False


class SessionBegan(SessionBody):
    """The record begins: the session as its file has it, and by how many days it is held later than planned."""

    kind: Literal["session_began"] = "session_began"
    session: Session
    mode: Mode
    shifted_days: int = Field(default=0, ge=-MOST_DAYS, le=MOST_DAYS)


class ConsoleResumed(SessionBody):
    """The console was started again on this record. `exact`: a steady clock measured the pause."""

    kind: Literal["console_resumed"] = "console_resumed"
    down_seconds: RealSeconds
    exact: bool


class MachineSlept(SessionBody):
    """The machine slept for that many seconds while the console ran; the clocks went on meanwhile."""

    kind: Literal["machine_slept"] = "machine_slept"
    seconds: RealSeconds = Field(ge=0)


class ClockStepped(SessionBody):
    """The computer's wall clock was set by that many seconds while the console ran."""

    kind: Literal["clock_stepped"] = "clock_stepped"
    seconds: RealSeconds
