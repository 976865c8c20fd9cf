"""Events of the floor list."""

from typing import Literal

from pydantic import Field

from chairconsole.domain.base.event_parts import About, Body, ListState, Outcome, StakeholderRule
from chairconsole.domain.base.instants import Instant
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.base.translatable import Translatable


class ListBody(Body):
    """An event of the floor list."""


class RequestAdded(ListBody):
    """Somebody asked for the floor: an entry at the end of the floor list, before the replies that end it.

    `together`: raised together with the others of its undo entry. `is_reply`: a right of reply, to the speech
    `answers`. `held`: it waits until there is time. `carried_from`: the request of an earlier block that was not
    reached.
    """

    kind: Literal["request_added"] = "request_added"
    request: str
    block: str
    participant: Participant
    behalf: Participant | None = None
    about: About | None = None
    to: tuple[str, ...] = ()
    together: bool = False
    after_closing: bool = False
    is_reply: bool = False
    answers: str | None = None
    held: bool = False
    carried_from: str | None = None


class RequestChanged(ListBody):
    """Who asks in a waiting request, on whose behalf, what for and to whom: as it is from now on."""

    kind: Literal["request_changed"] = "request_changed"
    request: str
    participant: Participant
    behalf: Participant | None = None
    about: About | None = None
    to: tuple[str, ...] = ()


class RequestMoved(ListBody):
    """A waiting request was put before another one, or at the end."""

    kind: Literal["request_moved"] = "request_moved"
    request: str
    before: str | None


class ListOrdered(ListBody):
    """The waiting requests were put in this order; those that it does not name come after them."""

    in_brief = Translatable("order as suggested")

    kind: Literal["list_ordered"] = "list_ordered"
    requests: tuple[str, ...]


class RequestHeld(ListBody):
    """A waiting request waits until there is time or, if not `held`, in turn like the others."""

    kind: Literal["request_held"] = "request_held"
    request: str
    held: bool


class RequestLimitSet(ListBody):
    """A waiting request has a limit of its own; None: that of all others again."""

    kind: Literal["request_limit_set"] = "request_limit_set"
    request: str
    limit: Limit | None


class RequestEnded(ListBody):
    """A request came to an end without a speech."""

    kind: Literal["request_ended"] = "request_ended"
    request: str
    outcome: Literal[Outcome.WITHDRAWN, Outcome.ABSENT, Outcome.NOT_REACHED]


class RequestVoided(ListBody):
    """A request was entered by mistake and does not count."""

    kind: Literal["request_voided"] = "request_voided"
    request: str


class RequestReturned(ListBody):
    """A request that had ended without a speech waits again, at the end of the floor list."""

    kind: Literal["request_returned"] = "request_returned"
    request: str


class TextReceived(ListBody):
    """The text of somebody who was not reached was handed in (was not, after all, if not `received`)."""

    kind: Literal["text_received"] = "text_received"
    request: str
    received: bool = True


class ListStateSet(ListBody):
    """The floor list of the open block is open, in its last call, or closed. `closes_at` was announced."""

    is_on_record = True

    kind: Literal["list_state_set"] = "list_state_set"
    block: str
    state: ListState
    closes_at: Instant | None = None


class StakeholderRuleSet(ListBody):
    """The chair's rule for stakeholders from now on; `every`: one after so many others."""

    is_on_record = True

    kind: Literal["stakeholder_rule_set"] = "stakeholder_rule_set"
    rule: StakeholderRule
    every: int | None = Field(default=None, ge=1)
