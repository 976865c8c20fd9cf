"""Commands of the session and of the console that records it."""

import datetime as dt
from dataclasses import dataclass

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.plan.session import Session


@dataclass(frozen=True, slots=True)
class BeginSession(Command):
    """Begin the record of a session, held `shifted_days` later than its file says."""

    session: Session
    mode: Mode
    shifted_days: int = 0


@dataclass(frozen=True, slots=True)
class ResumeConsole(Command):
    """Note that the console runs again after it was down that long. `exact`: a steady clock measured it."""

    down: dt.timedelta
    exact: bool


@dataclass(frozen=True, slots=True)
class NoteSleep(Command):
    """Note that the machine slept that long while the console ran."""

    lasted: dt.timedelta


@dataclass(frozen=True, slots=True)
class NoteClockStep(Command):
    """Note that the computer's wall clock was set, forward if positive."""

    by: dt.timedelta
