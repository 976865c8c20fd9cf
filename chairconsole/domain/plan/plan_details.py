"""What is different between two plans in detail: limits, names, and the lengths of single steps."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.plan.parts import Block, BlockRules, Person, Rules

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
    """One thing that is otherwise in the new plan.

    `subject` is the block's title (with the step's after a colon) or the day's date, else empty; `before` and `after`
    are what it was and is, where that is short: a title, times ("15:00-17:55"), a limit ("3:00"; empty where the plan
    says none).
    """

    what: What
    block: str | None = None
    subject: str = ""
    before: str = ""
    after: str = ""


def of_rules(
    old: Rules | BlockRules, new: Rules | BlockRules, *, block: str | None = None, subject: str = ""
) -> Iterator[Difference]:
    """The limits that differ, one by one, and whether anything else does."""
    told: dict[str, object] = {}
    for name in LIMITS:
        before, after = getattr(old, name, None), getattr(new, name, None)
        told[name] = before
        if before != after:
            yield Difference(name, block, subject, _limit(before), _limit(after))
    rest = [one.model_dump(exclude=set(told)) for one in (old, new)]
    if rest[0] != rest[1]:
        yield Difference("rules" if block is None else "block_rules", block, subject)


def of_people(old: tuple[Person, ...], new: tuple[Person, ...]) -> Iterator[Difference]:
    """The names that differ, one by one, and whether anything else about the people does."""
    before = {person.id: person for person in old}
    renamed = [person for person in new if person.id in before and before[person.id].name != person.name]
    for person in renamed:
        yield Difference("person_name", before=before[person.id].name, after=person.name)
    names = {person.id: person.name for person in renamed}
    as_named = [one.model_copy(update={"name": names[one.id]}) if one.id in names else one for one in old]
    if tuple(as_named) != new:
        yield Difference("people")


def of_steps(old: Block, new: Block) -> Iterator[Difference]:
    """The limits of steps that differ, one by one; that the steps are others, if they are."""
    if [step.model_copy(update={"limit": None}) for step in old.steps] != [
        step.model_copy(update={"limit": None}) for step in new.steps
    ]:
        yield Difference("block_steps", new.id, new.title)
        return
    for before, after in zip(old.steps, new.steps, strict=True):
        if before.limit != after.limit:
            subject = f"{new.title}: {after.title}"
            yield Difference("step_limit", new.id, subject, _limit(before.limit), _limit(after.limit))


def _limit(limit: Limit | None) -> str:
    return "" if limit is None else limit.as_text()
