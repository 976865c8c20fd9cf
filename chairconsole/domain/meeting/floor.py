"""What a meeting holds of the floor: requests, and the rules and interruptions of a discussion."""

import datetime as dt
from dataclasses import dataclass

from chairconsole.domain.base.event_parts import About, LimitOf, ListState, Outcome, StakeholderRule, Until
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.plan.parts import SegmentOf


@dataclass(frozen=True, slots=True)
class Request:
    """An entry on the floor list. It waits, has the floor, or has ended in exactly one outcome, or is void.

    `since` is when its present wait began: when it was asked for, or put back on the list. `together`: raised at the
    same time as others. `is_reply`: a right of reply, to the speech `answers`. `is_held`: it waits until there is
    time. `carried_from` is the request of an earlier block that was not reached. `limit` is one of its own that the
    chair gave it. `called_from` are those who waited when it was called, itself among them.
    """

    id: str
    block: str
    participant: Participant
    behalf: Participant | None
    asked: Stamp
    since: Stamp
    outcome: Outcome | None = None
    intervention: str | None = None
    is_void: bool = False
    about: About | None = None
    to: tuple[str, ...] = ()
    together: bool = False
    after_closing: bool = False
    is_reply: bool = False
    answers: str | None = None
    is_held: bool = False
    carried_from: str | None = None
    text_received: bool = False
    limit: Limit | None = None
    called_from: tuple[str, ...] = ()

    @property
    def is_waiting(self) -> bool:
        """Whether it is still to be called."""
        return self.outcome is None and self.intervention is None and not self.is_void


@dataclass(frozen=True, slots=True)
class ListStatus:
    """Whether the floor list takes more requests; `closes_at` was announced. `since` is None until it is set."""

    state: ListState = ListState.OPEN
    closes_at: dt.datetime | None = None
    since: Stamp | None = None

    def is_over(self, now: dt.datetime) -> bool:
        """Whether the announced end of the last call has come: the list takes requests until the chair closes it."""
        return self.state is ListState.LAST_CALL and self.closes_at is not None and now >= self.closes_at


@dataclass(frozen=True, slots=True)
class StakeholderTurn:
    """When stakeholders are called; under ONE_EVERY, one after `every` others."""

    rule: StakeholderRule = StakeholderRule.ACCEPT
    every: int | None = None


@dataclass(frozen=True, slots=True)
class LimitChange:
    """A limit that the chair set from this instant on; None is that of the plan."""

    block: str
    of: LimitOf
    limit: Limit | None
    until: Until
    reason: str
    since: Stamp


@dataclass(frozen=True, slots=True)
class Segment:
    """The part of a discussion from `began` on that belongs to the floor or to the panellists."""

    of: SegmentOf
    began: Stamp


@dataclass(frozen=True, slots=True)
class PointOfOrder:
    """Who interrupted whom and with what, and how the chair ruled. `participant` is None until it is named.

    `paused`: the speech's clock stands still because of it. `entry` is the undo entry that raised it; `heard` is when
    its turn came, after one that was raised before. It is pending until `ended`: with a ruling, or without one
    (`ruling` is None) when the meeting went on without.
    """

    id: str
    block: str
    participant: Participant | None
    intervention: str | None
    paused: bool
    text: str
    raised: Stamp
    entry: str = ""
    heard: Stamp | None = None
    ruling: str | None = None
    ended: Stamp | None = None


@dataclass(frozen=True, slots=True)
class Suspension:
    """A suspension of the meeting; `paused` is the speech whose clock it stopped."""

    block: str
    reason: str
    resumes_at: dt.datetime | None
    paused: str | None
    began: Stamp
    ended: Stamp | None = None


@dataclass(frozen=True, slots=True)
class Chair:
    """Who is in the chair: a person of the session, the holder of a seat of the block, or both."""

    block: str | None
    person: str | None
    seat: str | None
    since: Stamp
