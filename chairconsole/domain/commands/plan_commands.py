"""Commands that change the plan while the session is held. None of them moves an end of interpretation."""

import datetime as dt
from dataclasses import dataclass

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.plan.session import Session


class PlanCommand(Command):
    """A change of the plan while the session is held."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class ExtendBlock(PlanCommand):
    """Let a block end at this time, in minutes after midnight; the blocks that it then meets begin later."""

    block: str
    end: int


@dataclass(frozen=True, slots=True)
class MoveBlock(PlanCommand):
    """Let a block begin at this time, in minutes after midnight, and last as long as planned, or until `end`."""

    block: str
    start: int
    end: int | None = None


@dataclass(frozen=True, slots=True)
class EndEarlierBlock(PlanCommand):
    """Let a block that overlaps the next one end when that one starts."""

    block: str


@dataclass(frozen=True, slots=True)
class SkipBlock(PlanCommand):
    """Leave out a block that has not begun."""

    block: str


@dataclass(frozen=True, slots=True)
class MergeBlocks(PlanCommand):
    """Let a block take in the next one of its day: its seats, its steps and its time."""

    block: str


@dataclass(frozen=True, slots=True)
class ExchangeBlocks(PlanCommand):
    """Let two blocks of a day that have not begun change places, each with its own length."""

    block: str
    other: str


@dataclass(frozen=True, slots=True)
class AddBlock(PlanCommand):
    """Add a block to a day: a discussion, the remarks of whoever speaks in it, or a break."""

    date: dt.date
    title: str
    start: int
    end: int
    speaker: str = ""
    is_break: bool = False


@dataclass(frozen=True, slots=True)
class SkipStep(PlanCommand):
    """Leave out a step that has not begun."""

    block: str
    step: str


@dataclass(frozen=True, slots=True)
class ShareLateness(PlanCommand):
    """Let remarks that have not begun be as short as this, in seconds, for the plan to be kept."""

    block: str
    limits: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class SetStepText(PlanCommand):
    """Give a step this text, to be read out in it; "" takes it away."""

    block: str
    step: str
    text: str


@dataclass(frozen=True, slots=True)
class AddSeat(PlanCommand):
    """Add the seat of an expert to a block and, with a limit, remarks of it before the discussion (else at the end)."""

    block: str
    label: str
    people: tuple[str, ...] = ()
    limit: Limit | None = None


@dataclass(frozen=True, slots=True)
class RenameSeat(PlanCommand):
    """Give a seat another label."""

    block: str
    seat: str
    label: str


@dataclass(frozen=True, slots=True)
class ReplacePerson(PlanCommand):
    """Let these people, by their names, hold a seat; without any it has no holder."""

    block: str
    seat: str
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RenamePerson(PlanCommand):
    """Correct the name of a person, by id."""

    person: str
    name: str


@dataclass(frozen=True, slots=True)
class TakeNewPlan(PlanCommand):
    """Go on by this plan, whose days are those of its file, and keep the record."""

    session: Session
