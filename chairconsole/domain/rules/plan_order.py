"""Blocks in another order, and one more among them. Times are minutes after midnight at the venue."""

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.notation import LATEST_MINUTE, Limit
from chairconsole.domain.commands.plan_commands import AddBlock, ExchangeBlocks
from chairconsole.domain.events.plan_events import PlanChange, PlanChanged
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind, Day, Seat, Step, free_id, slug
from chairconsole.domain.rules.handling import known
from chairconsole.domain.rules.plan_times import in_time, pushed_back, require_in_day

DISCUSSION = "Discussion"
"""What the discussion of a new block is called where the session has no other."""


def with_places_changed(meeting: Meeting, command: ExchangeBlocks) -> PlanChanged:
    """Two blocks, each where the other was, and what lies between them after the first. Raises Refused.

    Each is as long as it was, but not past the end of interpretation. A break between them stays when it is, unless
    the block before it is not over by then: it begins later, and is left out if nothing of it remains. So does a
    time between two blocks in which nothing is planned, if interpretation ends in it; else it is as long as it was.
    """
    one, other = (known(meeting.session.block(block), "no_such_block") for block in (command.block, command.other))
    day = meeting.session.day_of(one.id)
    if day is None or day != meeting.session.day_of(other.id):
        raise Refused("on_another_day")
    if one.id in meeting.blocks or other.id in meeting.blocks:
        raise Refused("has_begun")
    if one is other:
        return PlanChanged(change=PlanChange.BLOCKS_EXCHANGED, block=one.id)
    order = in_time(day)
    begin, end = sorted(order.index(block) for block in (one, other))
    blocks, gone, free = _laid_out(meeting, day, order[begin : end + 1])
    pushed, pushed_out = pushed_back(meeting, day, order[end + 1 :], free, order[end])
    return PlanChanged(
        change=PlanChange.BLOCKS_EXCHANGED,
        block=one.id,
        part=other.id,
        blocks=(*blocks, *pushed),
        gone=(*gone, *pushed_out),
    )


def place_to_change(meeting: Meeting, block: Block, by: int) -> Block | None:
    """The block with which this one can change places, so many before it or after it; None if there is none.

    A break stays when it is while others change places, and so does what has begun or was passed over.
    """
    order = in_time(meeting.session.day_of(block.id))
    begun = max((place for place, one in enumerate(order) if one.id in meeting.blocks), default=-1)
    is_break = block.kind is BlockKind.BREAK
    ahead = [one for one in order[begun + 1 :] if one is block or is_break or one.kind is not BlockKind.BREAK]
    place = ahead.index(block) + by if block in ahead else -1
    return ahead[place] if 0 <= place < len(ahead) else None


def _laid_out(meeting: Meeting, day: Day, was: list[Block]) -> tuple[tuple[Block, ...], tuple[str, ...], int]:
    """The first and the last of these in each other's place, what is gone between them, and when all are over."""
    changed, gone = list[Block](), list[str]()
    free, before = was[0].start, was[0]
    for place, one in enumerate((was[-1], *was[1:-1], was[0])):
        here, stays = was[place], one is was[place]
        if here.start > before.end:
            is_one_sitting = day.interpretation_of(before) == day.interpretation_of(here)
            free = free + here.start - before.end if is_one_sitting else max(free, here.start)
        before = here
        if one.id in meeting.blocks:
            free = max(free, one.end)
            continue
        is_fixed = stays and one.kind is BlockKind.BREAK
        if is_fixed and one.end <= free:
            gone.append(one.id)
            continue
        begins = max(free, one.start) if is_fixed else free
        if begins >= LATEST_MINUTE:
            raise Refused("time_would_be_negative")
        free = one.end if is_fixed else _end_from(day, one, begins)
        changed.append(one.model_copy(update={"start": begins, "end": free}))
    return tuple(changed), tuple(gone), free


def _end_from(day: Day, block: Block, start: int) -> int:
    hours = day.interpretation_of(block.model_copy(update={"start": start}))
    return min(start + block.end - block.start, LATEST_MINUTE if hours is None else hours.end)


def with_block(meeting: Meeting, command: AddBlock, title: str, speaker: str) -> PlanChanged:
    """One more block; what it meets begins when it is over, and a break in which it begins is over then.

    `title` and `speaker` are those of the command as they are kept. Raises Refused.
    """
    require_in_day(command.start, command.end)
    day = known(next((one for one in meeting.session.days if one.date == command.date), None), "no_such_day")
    block = _made(meeting, command, title, speaker)
    shortened, met = list[Block](), list[Block]()
    for one in in_time(day):
        if one.start >= block.start:
            met.append(one)
        elif one.kind is BlockKind.BREAK and one.end > block.start and one.id not in meeting.blocks:
            shortened.append(one.model_copy(update={"end": block.start}))
    pushed, gone = pushed_back(meeting, day, met, block.end, None)
    blocks = (block, *shortened, *pushed)
    return PlanChanged(change=PlanChange.BLOCK_ADDED, block=block.id, date=day.date, blocks=blocks, gone=gone)


def _made(meeting: Meeting, command: AddBlock, title: str, speaker: str) -> Block:
    known_ids = (one.id for session in (meeting.given, meeting.session) for _, one in session.blocks())
    seats: tuple[Seat, ...] = ()
    steps: tuple[Step, ...] = ()
    if not command.is_break and speaker:
        name = slug(speaker) or "speaker"
        seats = (Seat(id=name, role="speaker", label=speaker),)
        limit = Limit.of((command.end - command.start) * 60)
        steps = (Step(id=name, kind="remarks", title=speaker, seat=name, limit=limit),)
    elif not command.is_break:
        all_steps = (step for _, block in meeting.session.blocks() for step in block.steps)
        called = next((step.title for step in all_steps if step.kind == "discussion"), DISCUSSION)
        steps = (Step(id="discussion", kind="discussion", title=called),)
    return Block(
        id=free_id(slug(title) or "block", known_ids),
        kind=BlockKind.BREAK if command.is_break else BlockKind.OTHER,
        start=command.start,
        end=command.end,
        title=title,
        seats=seats,
        steps=steps,
    )
