"""Commands about the floor list."""

import datetime as dt
from dataclasses import dataclass

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.errors import Confirmable
from chairconsole.domain.base.event_parts import About, ListState, StakeholderRule
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import Participant


@dataclass(frozen=True, slots=True)
class NewRequest:
    """A request for the floor: by whom (None: the name is to follow), on whose behalf, about what and to which seats.

    `is_reply`: a right of reply, to the speech `answers`.
    """

    participant: Participant | None
    behalf: Participant | None = None
    about: About | None = None
    to: tuple[str, ...] = ()
    is_reply: bool = False
    answers: str | None = None


@dataclass(frozen=True, slots=True)
class AddRequests(Command):
    """Put these on the floor list, in this order. `together`: their plates went up at the same time.

    What `confirmed` names is done without asking again.
    """

    requests: tuple[NewRequest, ...]
    confirmed: frozenset[Confirmable] = frozenset()
    together: bool = False


@dataclass(frozen=True, slots=True)
class CarryOver(Command):
    """Put those who were not reached in an earlier block on the list of the open one, in this order."""

    requests: tuple[str, ...]
    confirmed: frozenset[Confirmable] = frozenset()


@dataclass(frozen=True, slots=True)
class ReturnRequest(Command):
    """Put a request that ended without a speech in the open block back at the end of the list."""

    request: str
    confirmed: frozenset[Confirmable] = frozenset()


@dataclass(frozen=True, slots=True)
class ChangeRequest(Command):
    """Let a waiting request be of this participant, on this behalf, for this, to these seats."""

    request: str
    participant: Participant
    behalf: Participant | None = None
    about: About | None = None
    to: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MoveRequest(Command):
    """Put a waiting request before another one, or at the end of the list."""

    request: str
    before: str | None


@dataclass(frozen=True, slots=True)
class OrderAsSuggested(Command):
    """Put the whole list in the order that `suggestions` gives."""


@dataclass(frozen=True, slots=True)
class HoldRequest(Command):
    """Let a waiting request wait until there is time or, if not `held`, in turn like the others."""

    request: str
    held: bool = True


@dataclass(frozen=True, slots=True)
class Withdraw(Command):
    """A waiting request was withdrawn."""

    request: str


@dataclass(frozen=True, slots=True)
class MarkAbsent(Command):
    """The participant who was called is not there: of a waiting request, or of the one just given the floor."""

    request: str


@dataclass(frozen=True, slots=True)
class EnteredByMistake(Command):
    """A waiting request should never have been on the list."""

    request: str


@dataclass(frozen=True, slots=True)
class LimitRequest(Command):
    """A waiting request has this limit, whatever that of the others is; None: that of the others again."""

    request: str
    limit: Limit | None


@dataclass(frozen=True, slots=True)
class EmptyList(Command):
    """Nobody waits any more: all who did were not reached."""


@dataclass(frozen=True, slots=True)
class MarkTextReceived(Command):
    """Those who were not reached handed in their texts (did not, after all, if not `received`)."""

    requests: tuple[str, ...]
    received: bool = True


@dataclass(frozen=True, slots=True)
class SetListState(Command):
    """Open the floor list, announce its last call (to be closed at that instant), or close it."""

    state: ListState
    closes_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class SetStakeholderRule(Command):
    """Call stakeholders in turn, when there is time, or one after `every` others."""

    rule: StakeholderRule
    every: int | None = None
