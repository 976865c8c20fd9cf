"""The session file on disk beside the plan in force: what is new in it, and how to go on by it."""

from contextlib import suppress
from dataclasses import dataclass

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.events.plan_events import PlanChanged
from chairconsole.domain.events.session_events import SessionBegan
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.differences import Difference, plan_differences
from chairconsole.domain.plan.parts import Block, Step, free_id
from chairconsole.domain.plan.session import Session


@dataclass(frozen=True, slots=True)
class PlanNews:
    """What is different in the file since it was last taken (`changed`).

    `given_up` are the changes made during this run that taking the file would revert; empty if nothing has changed.
    """

    changed: tuple[Difference, ...]
    given_up: tuple[Difference, ...] = ()


def plan_news(meeting: Meeting, file: Session) -> PlanNews:
    """What is new in the session file, its days moved as this run's are. Raises Refused if it cannot be compared."""
    new = as_held(meeting, file)
    # If the file cannot be taken, the differences are shown all the same.
    with suppress(Refused):
        new = fitted(meeting, new)
    last = _last_taken(meeting)
    changed = plan_differences(last, with_texts_of(last, new))
    keys = {(one.what, one.block, one.subject) for one in changed}
    reverted = plan_differences(meeting.session, with_texts_of(meeting.session, new))
    given_up = [one for one in reverted if (one.what, one.block, one.subject) not in keys]
    return PlanNews(changed, tuple(given_up) if changed else ())


def as_held(meeting: Meeting, file: Session) -> Session:
    """The plan of a session file with its days moved as this run's are. Raises Refused if no calendar has such days."""
    shifts = [event.body.shifted_days for event in meeting.history if isinstance(event.body, SessionBegan)]
    try:
        return file.shifted(shifts[0] if shifts else 0)
    except OverflowError as beyond:
        raise Refused("nothing_new") from beyond


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


def with_texts_of(old: Session, new: Session) -> Session:
    """The new plan with the prepared texts of the old one where it has none: nothing that was pasted is lost."""

    def kept(block: Block) -> Block:
        before = old.block(block.id)
        texts = {step.id: step.text for step in (() if before is None else before.steps)}
        steps = (
            step if step.text else step.model_copy(update={"text": texts.get(step.id, "")}) for step in block.steps
        )
        return block.model_copy(update={"steps": tuple(steps)})

    days = (day.model_copy(update={"blocks": tuple(map(kept, day.blocks))}) for day in new.days)
    return new.model_copy(update={"days": tuple(days)})


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


def _last_taken(meeting: Meeting) -> Session:
    """The plan as the file last had it: the new plan that was taken last, else the one of the beginning."""
    for event in reversed(meeting.history):
        body = event.body
        if isinstance(body, PlanChanged) and body.session is not None and event.step in meeting.done:
            return body.session
        if isinstance(body, SessionBegan):
            return body.session.shifted(body.shifted_days)
    return meeting.given
