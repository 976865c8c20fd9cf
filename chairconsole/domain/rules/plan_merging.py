"""Two blocks that become one: what the first takes over from the one after it."""

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.events.plan_events import PlanChange, PlanChanged
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind, Seat, Step, free_id
from chairconsole.domain.rules.handling import known


def merged_with_next(meeting: Meeting, block: Block) -> PlanChanged:
    """A block with the seats, the steps and the time of the next one, which is no more. Raises Refused.

    Steps keep their order, but what is reserved for the end stays there. Of a break only the time is left: who merges
    with it works through it.
    """
    following, run = known(meeting.session.block_after(block), "no_next_block"), meeting.blocks.get(block.id)
    if following.id in meeting.blocks or (run is not None and run.ended is not None):
        raise Refused("has_begun")
    seats, ids = _seats(block, following)
    steps = _steps(meeting, block, following, ids)
    lead = following if block.kind is BlockKind.BREAK and run is None else block
    titles = [one.title for one in (block, following) if one.kind is not BlockKind.BREAK] or [block.title]
    merged = block.model_copy(
        update={
            "kind": lead.kind,
            "rules": lead.rules,
            "title": " \u00b7 ".join(titles),
            "end": max(block.end, following.end),
            "seats": seats,
            "steps": steps,
        }
    )
    return PlanChanged(change=PlanChange.BLOCKS_MERGED, block=block.id, blocks=(merged,), gone=(following.id,))


def _seats(block: Block, following: Block) -> tuple[tuple[Seat, ...], dict[str, str]]:
    """The seats of both, and by which id those of the second are known now; a seat of the same people is one."""
    seats, ids = list(block.seats), dict[str, str]()
    for seat in following.seats:
        if seat in block.seats and seat.people:
            ids[seat.id] = seat.id
            continue
        ids[seat.id] = free_id(seat.id, (one.id for one in seats))
        label = seat.label
        if any(one.label == label for one in seats):
            label = f"{label} \u00b7 {following.title.split(':')[0].strip()}"
        seats.append(seat.model_copy(update={"id": ids[seat.id], "label": label}))
    return tuple(seats), ids


def _steps(meeting: Meeting, block: Block, following: Block, seats: dict[str, str]) -> tuple[Step, ...]:
    taken = [step.id for step in block.steps]
    added: list[Step] = []
    for step in following.steps:
        taken.append(free_id(step.id, taken))
        seat = None if step.seat is None else seats.get(step.seat, step.seat)
        added.append(step.model_copy(update={"id": taken[-1], "seat": seat}))
    if any(step.reserve and (block.id, step.id) in meeting.steps for step in block.steps):
        return (*block.steps, *added)
    return tuple(sorted((*block.steps, *added), key=lambda step: step.reserve))
