"""How a change of the plan changes a meeting: the session in force, never what happened."""

from chairconsole.domain.events.envelope import Event
from chairconsole.domain.events.plan_events import PlanChange, PlanChanged
from chairconsole.domain.meeting.builder import CannotApply, Changes, MeetingBuilder
from chairconsole.domain.plan.parts import Block, Day
from chairconsole.domain.plan.session import Session
from chairconsole.domain.plan.session_check import find_errors

_IN_TIME = {PlanChange.BLOCK_MOVED, PlanChange.BLOCKS_EXCHANGED, PlanChange.BLOCK_ADDED}


def change_plan(builder: MeetingBuilder, _: Event, body: PlanChanged) -> None:
    """Put another session in force. Raises CannotApply, and then has changed nothing."""
    session = changed_session(builder.session, body)
    if find_errors(session):
        raise CannotApply("the plan would not hold together")
    if builder.block_id is not None:
        block = session.block(builder.block_id)
        if block is None or (builder.step_id is not None and block.step(builder.step_id) is None):
            raise CannotApply("the plan would lack what goes on")
    if body.change is PlanChange.LATENESS_SHARED:
        _keep_planned_limits(builder, session)
    elif body.session is not None:
        builder.planned_limits = {}
    builder.session = session


def _keep_planned_limits(builder: MeetingBuilder, session: Session) -> None:
    """The limits of remarks that become shorter still say when each should be over."""
    for _, block in builder.session.blocks():
        for step in block.steps:
            shorter = session.step(block.id, step.id)
            if step.limit is not None and shorter is not None and shorter.limit != step.limit:
                builder.planned_limits.setdefault((block.id, step.id), step.limit)


def changed_session(session: Session, body: PlanChanged) -> Session:
    """The session with the changes of the event; blocks that it does not have are passed over.

    A block that is new, was moved or changed places stands where its time puts it.
    """
    if body.session is not None:
        return body.session.by_room_clock(session.clock_offset)
    changed = {block.id: block for block in body.blocks}
    known = {block.id for _, block in session.blocks()}
    added = changed.get(body.block) if body.block is not None and body.block not in known else None

    def blocks_of(day: Day) -> tuple[Block, ...]:
        blocks = tuple(changed.get(one.id, one) for one in day.blocks if one.id not in body.gone)
        if day.date == body.date and added is not None:
            blocks = (*blocks, added)
        is_in_time = body.change in _IN_TIME and body.block in {one.id for one in blocks}
        return tuple(sorted(blocks, key=lambda one: one.start)) if is_in_time else blocks

    days = tuple(day.model_copy(update={"blocks": blocks_of(day)}) for day in session.days)
    people = {person.id: person for person in (*session.people, *body.people)}
    # Neither a copy nor its parts are validated again: the caller asks `find_errors`.
    return session.model_copy(update={"days": days, "people": tuple(people.values())})


CHANGES: Changes = {PlanChanged: change_plan}
