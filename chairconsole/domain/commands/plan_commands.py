"""What may be asked for about the plan while the session is held. Nothing of it moves an end of interpretation."""

from chairconsole.domain.base.command import command
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.plan.session import Session


@command
class ExtendBlock:
    """Let a block end at this time, in minutes after midnight; the blocks that it then meets begin later."""

    block: str
    end: int


@command
class MoveBlock:
    """Let a block begin at this time, in minutes after midnight, and last as long as planned, or until `end`."""

    block: str
    start: int
    end: int | None = None


@command
class EndEarlierBlock:
    """Let a block that overlaps the next one end when that one starts."""

    block: str


@command
class SkipBlock:
    """Leave out a block that has not begun."""

    block: str


@command
class MergeBlocks:
    """Let a block take in the next one of its day: its seats, its steps and its time."""

    block: str


@command
class SkipStep:
    """Leave out a step that has not begun."""

    block: str
    step: str


@command
class AddSeat:
    """Add a seat to a block and, with a limit, remarks of it before the discussion (else at the end)."""

    block: str
    label: str
    role: str = "expert"
    people: tuple[str, ...] = ()
    limit: Limit | None = None


@command
class RenameSeat:
    """Give a seat another label."""

    block: str
    seat: str
    label: str


@command
class ReplacePerson:
    """Let these people, by their names, sit in a seat; nobody if there are none."""

    block: str
    seat: str
    people: tuple[str, ...]


@command
class RenamePerson:
    """Correct the name of a person, by id."""

    person: str
    name: str


@command
class TakeNewPlan:
    """Go on by this plan, whose days are those of its file, and keep the record."""

    session: Session


PlanCommand = (
    ExtendBlock
    | MoveBlock
    | EndEarlierBlock
    | SkipBlock
    | MergeBlocks
    | SkipStep
    | AddSeat
    | RenameSeat
    | ReplacePerson
    | RenamePerson
    | TakeNewPlan
)
