"""The event of a change of the plan while the session is held."""

import datetime as dt
from enum import StrEnum
from typing import Literal

from chairconsole.domain.base.event_parts import Body
from chairconsole.domain.plan.parts import Block, Person
from chairconsole.domain.plan.session import Session


class PlanChange(StrEnum):
    """What was changed in the plan."""

    BLOCK_EXTENDED = "block_extended"
    BLOCK_MOVED = "block_moved"
    BLOCK_ENDED_EARLIER = "block_ended_earlier"
    BLOCK_SKIPPED = "block_skipped"
    BLOCKS_MERGED = "blocks_merged"
    BLOCKS_EXCHANGED = "blocks_exchanged"
    BLOCK_ADDED = "block_added"
    STEP_SKIPPED = "step_skipped"
    LATENESS_SHARED = "lateness_shared"
    STEP_TEXT_SET = "step_text_set"
    SEAT_ADDED = "seat_added"
    SEAT_RENAMED = "seat_renamed"
    PERSON_REPLACED = "person_replaced"
    PERSON_RENAMED = "person_renamed"
    NEW_PLAN = "new_plan"


class PlanChanged(Body):
    """From now on the plan is another: these blocks and people as they are here, by their ids, and these blocks gone.

    `block` is the one that the change is about, `part` its step, seat or person, or the block with which it changes
    places. A block that is new is one of `date`. A new plan is a whole `session`.
    """

    is_on_record = True

    kind: Literal["plan_changed"] = "plan_changed"
    change: PlanChange
    block: str | None = None
    part: str | None = None
    date: dt.date | None = None
    blocks: tuple[Block, ...] = ()
    gone: tuple[str, ...] = ()
    people: tuple[Person, ...] = ()
    session: Session | None = None
