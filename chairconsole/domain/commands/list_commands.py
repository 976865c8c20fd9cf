"""What may be asked for about the floor list."""

import datetime as dt

from chairconsole.domain.base.command import command
from chairconsole.domain.base.errors import Confirmable
from chairconsole.domain.base.event_parts import About, ListState, StakeholderRule
from chairconsole.domain.base.participants import Participant

NOTHING_CONFIRMED: frozenset[Confirmable] = frozenset()


@command
class NewRequest:
    """Somebody who asks for the floor (None: the name is to follow), on whose behalf, what for and to which seats.

    `is_reply`: a right of reply, to the speech `answers`.
    """

    participant: Participant | None
    behalf: Participant | None = None
    about: About | None = None
    to: tuple[str, ...] = ()
    is_reply: bool = False
    answers: str | None = None


@command
class AddRequests:
    """Put these on the floor list, in this order, in one step. `together`: their plates went up at the same time.

    What `confirmed` names is done without asking again.
    """

    requests: tuple[NewRequest, ...]
    confirmed: frozenset[Confirmable] = NOTHING_CONFIRMED
    together: bool = False


@command
class CarryOver:
    """Put those who were not reached in an earlier block on the list of the open one, in this order."""

    requests: tuple[str, ...]
    confirmed: frozenset[Confirmable] = NOTHING_CONFIRMED


@command
class ReturnRequest:
    """Put a request that ended without a speech in the open block back at the end of the list."""

    request: str
    confirmed: frozenset[Confirmable] = NOTHING_CONFIRMED


@command
class ChangeRequest:
    """Let a waiting request be of this participant, on this behalf, for this, to these seats."""

    request: str
    participant: Participant
    behalf: Participant | None = None
    about: About | None = None
    to: tuple[str, ...] = ()


@command
class MoveRequest:
    """Put a waiting request before another one, or at the end of the list."""

    request: str
    before: str | None


@command
class OrderAsSuggested:
    """Put the whole list in the order that `suggestions` gives."""


@command
class HoldRequest:
    """Let a waiting request wait until there is time or, if not `held`, in turn like the others."""

    request: str
    held: bool = True


@command
class Withdraw:
    """A waiting request was withdrawn."""

    request: str


@command
class MarkAbsent:
    """Whoever was called is not there: a waiting request, or the one that has just been given the floor."""

    request: str


@command
class EnteredByMistake:
    """A waiting request should never have been on the list."""

    request: str


@command
class MarkTextReceived:
    """Those who were not reached handed in their texts (did not, after all, if not `received`)."""

    requests: tuple[str, ...]
    received: bool = True


@command
class SetListState:
    """Open the floor list, announce its last call (to be closed at that instant), or close it."""

    state: ListState
    closes_at: dt.datetime | None = None


@command
class SetStakeholderRule:
    """Call stakeholders in turn, when there is time, or one after `every` others."""

    rule: StakeholderRule
    every: int | None = None


ListCommand = (
    AddRequests
    | CarryOver
    | ReturnRequest
    | ChangeRequest
    | MoveRequest
    | OrderAsSuggested
    | HoldRequest
    | Withdraw
    | MarkAbsent
    | EnteredByMistake
    | MarkTextReceived
    | SetListState
    | SetStakeholderRule
)
