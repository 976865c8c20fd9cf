"""A session file that changed while its session is held: what is different, and how to go on by it."""

from collections.abc import Iterator

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.notation import format_wall_time
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, Step
from chairconsole.domain.plan.plan_details import Difference, of_people, of_rules, of_steps
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.plan_merging import free_id


def plan_differences(old: Session, new: Session) -> tuple[Difference, ...]:
    """What is different in the new plan, the session first, then its days and blocks in their order."""
    return (*_of_the_session(old, new), *_of_days(old, new), *_of_blocks(old, new))


def fitted(meeting: Meeting, new: Session) -> Session:
    """The new plan, with the ids that the record knows for the steps of blocks that have begun.

    A step without an id of its own is called by its place, so that one more before it would make it another.
    Raises Refused if the new plan lacks a block or a step that has begun.
    """
    missing = [block for block in meeting.blocks if new.block(block) is None]
    days = tuple(
        day.model_copy(update={"blocks": tuple(_fitted_block(meeting, block, missing) for block in day.blocks)})
        for day in new.days
    )
    if missing:
        titles = [block.title if (block := meeting.session.block(one)) else one for one in missing]
        raise Refused("plan_lacks_what_began", names=", ".join(titles))
    return new.model_copy(update={"days": days})


def _fitted_block(meeting: Meeting, block: Block, missing: list[str]) -> Block:
    old = meeting.session.block(block.id)
    if block.id not in meeting.blocks or old is None:
        return block
    known = {_look(step): step.id for step in reversed(old.steps)}
    ids = {step.id: known.pop(_look(step)) for step in block.steps if _look(step) in known}
    taken = set(ids.values())
    steps: list[Step] = []
    for step in block.steps:
        own = ids.get(step.id) or free_id(step.id, taken)
        taken.add(own)
        steps.append(step.model_copy(update={"id": own}))
    if any(of == block.id and step not in taken for of, step in meeting.steps):
        missing.append(block.id)
    return block.model_copy(update={"steps": tuple(steps)})


def _look(step: Step) -> tuple[str, str, str | None]:
    return step.kind, step.title, step.seat


def _of_the_session(old: Session, new: Session) -> Iterator[Difference]:
    if old.title != new.title:
        yield Difference("title", before=old.title, after=new.title)
    if old.venue != new.venue:
        yield Difference("venue", before=old.venue.time_zone, after=new.venue.time_zone)
    yield from of_rules(old.rules, new.rules)
    yield from of_people(old.people, new.people)
    if old.participants != new.participants:
        yield Difference("participants")


def _of_days(old: Session, new: Session) -> Iterator[Difference]:
    before, after = {day.date: day for day in old.days}, {day.date: day for day in new.days}
    for date in sorted({*before, *after}):
        subject = date.isoformat()
        if date not in before or date not in after:
            yield Difference("day_added" if date in after else "day_gone", subject=subject)
            continue
        was, now = before[date], after[date]
        if was.interpretation != now.interpretation:
            texts = [", ".join(_times(hours.start, hours.end) for hours in day.interpretation) for day in (was, now)]
            yield Difference("interpretation", subject=subject, before=texts[0], after=texts[1])
        if was.side_events != now.side_events:
            yield Difference("side_events", subject=subject)


def _of_blocks(old: Session, new: Session) -> Iterator[Difference]:
    for _, block in old.blocks():
        if new.block(block.id) is None:
            yield Difference("block_gone", block.id, block.title, before=_times(block.start, block.end))
    for day, block in new.blocks():
        was, was_on = old.block(block.id), old.day_of(block.id)
        if was is None or was_on is None:
            yield Difference("block_added", block.id, block.title, after=_times(block.start, block.end))
            continue
        if was.title != block.title:
            yield Difference("block_title", block.id, block.title, was.title, block.title)
        if (was_on.date, was.start, was.end) != (day.date, block.start, block.end):
            dates = [f"{one.date} " if was_on.date != day.date else "" for one in (was_on, day)]
            times = [_times(one.start, one.end) for one in (was, block)]
            yield Difference("block_times", block.id, block.title, dates[0] + times[0], dates[1] + times[1])
        yield from of_rules(was.rules, block.rules, block=block.id, subject=block.title)
        if was.seats != block.seats:
            yield Difference("block_seats", block.id, block.title)
        yield from of_steps(was, block)
        if (was.kind, was.description, was.origin) != (block.kind, block.description, block.origin):
            yield Difference("block_text", block.id, block.title)


def _times(start: int, end: int) -> str:
    return f"{format_wall_time(start)}-{format_wall_time(end)}"
