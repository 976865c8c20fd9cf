"""What a command would do to the projected times, before it is carried out; asking changes nothing."""

import datetime as dt
from dataclasses import dataclass
from itertools import count
from typing import Literal

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.envelope import enveloped
from chairconsole.domain.forecast.projection import Projection, project
from chairconsole.domain.forecast.remainder import remainder_of_block
from chairconsole.domain.meeting.fold import apply
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.next_step import conclusion_due
from chairconsole.domain.rules.decide import decide


@dataclass(frozen=True, slots=True)
class Consequence:
    """One thing that would change: when a block starts or ends, and until when its floor is open.

    "not_held": the block would be left out or passed over. "interpretation_ends" says when it does (that never
    moves) for the last block before it that would start or end at another time; `too_late` if the block would then
    still go on. `before` is the instant as it is now; both are times at the venue.
    """

    what: Literal["starts", "ends", "floor_until", "not_held", "interpretation_ends"]
    block: str
    at: dt.datetime | None
    before: dt.datetime | None = None
    too_late: bool = False


def consequences(meeting: Meeting, command: Command, now: Stamp) -> tuple[Consequence, ...]:
    """What would follow from a command, block by block in the order of the agenda. Raises Refused, as it would."""
    after = previewed(meeting, command, now)
    was, would = (project(one, remainder_of_block(one, now), now) for one in (meeting, after))
    found: list[Consequence] = []
    stops: dict[dt.datetime, Consequence] = {}
    for block_id in _order(meeting, after):
        changes = _of_block(meeting, after, block_id, was, would)
        found += changes
        block = after.session.block(block_id)
        stop = None if block is None else after.session.hard_stop_of(block)
        if stop is not None and any(change.what in ("starts", "ends") for change in changes):
            at, end = after.session.venue_time(stop), would.of_block(block_id).end
            too_late = end is not None and end > at
            stops[stop] = Consequence("interpretation_ends", block_id, at, at, too_late=too_late)
    return (*found, *stops.values())


def previewed(meeting: Meeting, command: Command, now: Stamp) -> Meeting:
    """The meeting as it would be after a command. Raises Refused."""
    numbers = count(1)

    def new_id() -> str:
        return f"preview-{next(numbers)}"

    happenings = decide(meeting, command, now, new_id)
    return apply(meeting, enveloped(happenings, now, new_id, after=meeting.history, origin="preview"))


def _order(meeting: Meeting, after: Meeting) -> list[str]:
    """The blocks as they would stand; one that would be gone behind the one that it follows now."""
    order = [block.id for _, block in after.session.blocks()]
    before: str | None = None
    for _, block in meeting.session.blocks():
        if block.id not in order:
            order.insert(0 if before is None else order.index(before) + 1, block.id)
        before = block.id
    return order


def _of_block(meeting: Meeting, after: Meeting, block_id: str, was: Projection, would: Projection) -> list[Consequence]:
    old, new = was.of_block(block_id), would.of_block(block_id)
    if new.start is None:
        return [] if old.start is None else [Consequence("not_held", block_id, None, old.start)]
    found = []
    if new.start != old.start and block_id not in meeting.blocks:
        found.append(Consequence("starts", block_id, new.start, old.start))
    floor_was, floor_would = _floor_until(meeting, block_id), _floor_until(after, block_id)
    if floor_was != floor_would and floor_would is not None:
        found.append(Consequence("floor_until", block_id, floor_would, floor_was))
    if new.end != old.end:
        found.append(Consequence("ends", block_id, new.end, old.end))
    return found


def _floor_until(meeting: Meeting, block_id: str) -> dt.datetime | None:
    """Until when the floor of a block is open; None if it has no discussion."""
    block = meeting.session.block(block_id)
    if block is None or not any(step.kind == "discussion" for step in block.steps):
        return None
    return meeting.session.venue_time(conclusion_due(meeting, block))
