"""What is different between two plans: the session, its days and its blocks, limit by limit and name by name."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from chairconsole.domain.base.notation import Limit, format_wall_time
from chairconsole.domain.plan.parts import Block, BlockRules, Person, Rules
from chairconsole.domain.plan.session import Session

What = Literal[
    "title",
    "venue",
    "floor_limit",
    "group_limit",
    "stakeholder_limit",
    "welcome_limit",
    "rules",
    "person_name",
    "people",
    "participants",
    "says",
    "day_added",
    "day_gone",
    "interpretation",
    "side_events",
    "block_added",
    "block_gone",
    "block_times",
    "block_title",
    "block_rules",
    "block_seats",
    "step_limit",
    "step_text",
    "block_steps",
    "block_text",
]

LIMITS: tuple[Literal["floor_limit", "group_limit", "stakeholder_limit", "welcome_limit"], ...] = (
    "floor_limit",
    "group_limit",
    "stakeholder_limit",
    "welcome_limit",
)


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is different in the new plan.

    `subject` is the block's title (with the step's after a colon) or the day's date, else empty; `before` and `after`
    are what it was and is, where that is short: a title, times ("15:00-17:55"), a limit ("3:00"; empty where the plan
    says none).
    """

    what: What
    block: str | None = None
    subject: str = ""
    before: str = ""
    after: str = ""


def plan_differences(old: Session, new: Session) -> tuple[Difference, ...]:
    """What is different in the new plan, the session first, then its days and blocks in their order."""
    return (*_of_the_session(old, new), *_of_days(old, new), *_of_blocks(old, new))


def _of_the_session(old: Session, new: Session) -> Iterator[Difference]:
    if old.title != new.title:
        yield Difference("title", before=old.title, after=new.title)
    if old.venue != new.venue:
        yield Difference("venue", before=old.venue.time_zone, after=new.venue.time_zone)
    yield from _of_rules(old.rules, new.rules)
    yield from _of_people(old.people, new.people)
    if old.participants != new.participants:
        yield Difference("participants")
    if old.says != new.says:
        yield Difference("says")


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
        yield from _of_rules(was.rules, block.rules, block=block.id, subject=block.title)
        if was.seats != block.seats:
            yield Difference("block_seats", block.id, block.title)
        yield from _of_steps(was, block)
        if (was.kind, was.description, was.origin) != (block.kind, block.description, block.origin):
            yield Difference("block_text", block.id, block.title)


def _of_rules(
    old: Rules | BlockRules, new: Rules | BlockRules, *, block: str | None = None, subject: str = ""
) -> Iterator[Difference]:
    """The limits that differ, one by one, and whether anything else does."""
    for name in LIMITS:
        before, after = getattr(old, name, None), getattr(new, name, None)
        if before != after:
            yield Difference(name, block, subject, _limit(before), _limit(after))
    rest = [one.model_dump(exclude=set[str](LIMITS)) for one in (old, new)]
    if rest[0] != rest[1]:
        yield Difference("rules" if block is None else "block_rules", block, subject)


def _of_people(old: tuple[Person, ...], new: tuple[Person, ...]) -> Iterator[Difference]:
    """The names that differ, one by one, and whether anything else about the people does."""
    before = {person.id: person for person in old}
    renamed = [person for person in new if person.id in before and before[person.id].name != person.name]
    for person in renamed:
        yield Difference("person_name", before=before[person.id].name, after=person.name)
    names = {person.id: person.name for person in renamed}
    as_named = [one.model_copy(update={"name": names[one.id]}) if one.id in names else one for one in old]
    if tuple(as_named) != new:
        yield Difference("people")


def _of_steps(old: Block, new: Block) -> Iterator[Difference]:
    """The limits and texts of steps that differ, one by one; that the steps are others, if they are."""
    told: dict[str, object] = {"limit": None, "text": ""}
    if [step.model_copy(update=told) for step in old.steps] != [step.model_copy(update=told) for step in new.steps]:
        yield Difference("block_steps", new.id, new.title)
        return
    for before, after in zip(old.steps, new.steps, strict=True):
        subject = f"{new.title}: {after.title}"
        if before.text != after.text:
            yield Difference("step_text", new.id, subject)
        if before.limit != after.limit:
            yield Difference("step_limit", new.id, subject, _limit(before.limit), _limit(after.limit))


def _limit(limit: Limit | None) -> str:
    return "" if limit is None else limit.as_text()


def _times(start: int, end: int) -> str:
    return f"{format_wall_time(start)}-{format_wall_time(end)}"
