"""Commands about the agenda: what comes next, blocks, steps and when they began."""

import datetime as dt
from dataclasses import dataclass

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.event_parts import Part


@dataclass(frozen=True, slots=True)
class Next(Command):
    """Do what comes next, as `next_step.what_next` finds it."""


@dataclass(frozen=True, slots=True)
class OpenBlock(Command):
    """Open a block of the agenda; one that is open is closed first."""

    block: str


@dataclass(frozen=True, slots=True)
class CloseBlock(Command):
    """Close the open block; the waiting requests were not reached. `ended_before`: how long ago it really ended."""

    ended_before: dt.timedelta = dt.timedelta()


@dataclass(frozen=True, slots=True)
class GoToStep(Command):
    """Leave the present step and start this one, in this block."""

    block: str
    step: str


@dataclass(frozen=True, slots=True)
class StartedEarlier(Command):
    """The speech, step or block began that much earlier than the key was pressed."""

    of: Part
    by: dt.timedelta


@dataclass(frozen=True, slots=True)
class StartAgain(Command):
    """The speech, step or block begins only now; its clock runs anew."""

    of: Part
