"""What follows from the chair's commands about the plan: each is one event, which one undo takes back."""

from typing import assert_never

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands import plan_commands as asked
from chairconsole.domain.events.all_events import SessionBegan
from chairconsole.domain.events.envelope import Happening
from chairconsole.domain.events.plan_events import PlanChange, PlanChanged
from chairconsole.domain.meeting.apply_plan import changed_session
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Person, Seat, Step, slug
from chairconsole.domain.plan.session import Block, Session
from chairconsole.domain.queries.new_plan import fitted
from chairconsole.domain.queries.plan_merging import free_id, merged_with_next
from chairconsole.domain.rules.agenda_rules import said
from chairconsole.domain.rules.plan_times import next_overlapping, with_times


def change_plan(meeting: Meeting, command: asked.PlanCommand) -> tuple[Happening, ...]:
    """Change the plan; nothing if it says so already. Raises Refused."""
    body = _change(meeting, command)
    return () if changed_session(meeting.session, body) == meeting.session else said(body)


def _change(meeting: Meeting, command: asked.PlanCommand) -> PlanChanged:
    match command:
        case asked.ExtendBlock() | asked.MoveBlock() | asked.EndEarlierBlock():
            return _change_times(meeting, command)
        case asked.SkipBlock():
            _block(meeting, command.block)
            if command.block in meeting.blocks:
                raise Refused("has_begun")
            return PlanChanged(change=PlanChange.BLOCK_SKIPPED, block=command.block, gone=(command.block,))
        case asked.MergeBlocks():
            return merged_with_next(meeting, _block(meeting, command.block))
        case asked.SkipStep():
            return _skip_step(meeting, command)
        case asked.AddSeat():
            return _add_seat(meeting, command)
        case asked.RenameSeat():
            block, seat = _seat(meeting, command.block, command.seat)
            renamed = seat.model_copy(update={"label": _text(command.label)})
            return _with_seat(PlanChange.SEAT_RENAMED, block, renamed)
        case asked.ReplacePerson():
            block, seat = _seat(meeting, command.block, command.seat)
            people, new = _people(meeting.session, command.people, seat.role)
            replaced = seat.model_copy(update={"people": people})
            return _with_seat(PlanChange.PERSON_REPLACED, block, replaced, new)
        case asked.RenamePerson():
            person = next((one for one in meeting.session.people if one.id == command.person), None)
            if person is None:
                raise Refused("no_such_person")
            renamed_person = person.model_copy(update={"name": _text(command.name)})
            return PlanChanged(change=PlanChange.PERSON_RENAMED, part=person.id, people=(renamed_person,))
        case asked.TakeNewPlan():
            return _take_new_plan(meeting, command.session)
        case _:
            assert_never(command)


def _change_times(
    meeting: Meeting, command: asked.ExtendBlock | asked.MoveBlock | asked.EndEarlierBlock
) -> PlanChanged:
    block = _block(meeting, command.block)
    run = meeting.blocks.get(block.id)
    if isinstance(command, asked.EndEarlierBlock):
        following = next_overlapping(meeting.session, block)
        if following is None:
            raise Refused("no_overlap")
        repaired = block.model_copy(update={"end": following.start})
        return PlanChanged(change=PlanChange.BLOCK_ENDED_EARLIER, block=block.id, blocks=(repaired,))
    if isinstance(command, asked.ExtendBlock):
        if run is not None and run.ended is not None:
            raise Refused("has_begun")
        return with_times(meeting, PlanChange.BLOCK_EXTENDED, block, block.start, command.end)
    if run is not None:
        raise Refused("has_begun")
    end = command.start + block.end - block.start if command.end is None else command.end
    return with_times(meeting, PlanChange.BLOCK_MOVED, block, command.start, end)


def _skip_step(meeting: Meeting, command: asked.SkipStep) -> PlanChanged:
    block = _block(meeting, command.block)
    if block.step(command.step) is None:
        raise Refused("no_such_step")
    if (block.id, command.step) in meeting.steps:
        raise Refused("has_begun")
    steps = tuple(step for step in block.steps if step.id != command.step)
    without = block.model_copy(update={"steps": steps})
    return PlanChanged(change=PlanChange.STEP_SKIPPED, block=block.id, part=command.step, blocks=(without,))


def _add_seat(meeting: Meeting, command: asked.AddSeat) -> PlanChanged:
    block = _block(meeting, command.block)
    people, new = _people(meeting.session, command.people, command.role)
    label = _text(command.label)
    seat = Seat(
        id=free_id(slug(label) or "new", (one.id for one in block.seats)),
        role=_text(command.role),
        label=label,
        people=people,
    )
    steps = block.steps
    if command.limit is not None:
        step_id = free_id(slug(label) or "new", (step.id for step in steps))
        remarks = Step(id=step_id, kind="remarks", title=label, seat=seat.id, limit=command.limit)
        ends = (place for place, step in enumerate(steps) if step.kind == "discussion" or step.reserve)
        place = next(ends, len(steps))
        steps = (*steps[:place], remarks, *steps[place:])
    added = block.model_copy(update={"seats": (*block.seats, seat), "steps": steps})
    return PlanChanged(change=PlanChange.SEAT_ADDED, block=block.id, part=seat.id, blocks=(added,), people=new)


def _take_new_plan(meeting: Meeting, session: Session) -> PlanChanged:
    shifts = [event.body.shifted_days for event in meeting.history if isinstance(event.body, SessionBegan)]
    try:
        shifted = session.shifted(shifts[0] if shifts else 0)
    except OverflowError as beyond:
        raise Refused("nothing_new") from beyond
    plan = fitted(meeting, shifted)
    if plan == meeting.session.by_room_clock(plan.clock_offset):
        raise Refused("nothing_new")
    return PlanChanged(change=PlanChange.NEW_PLAN, session=plan)


def _with_seat(change: PlanChange, block: Block, seat: Seat, people: tuple[Person, ...] = ()) -> PlanChanged:
    seats = tuple(seat if one.id == seat.id else one for one in block.seats)
    changed = block.model_copy(update={"seats": seats})
    return PlanChanged(change=change, block=block.id, part=seat.id, blocks=(changed,), people=people)


def _people(session: Session, names: tuple[str, ...], role: str) -> tuple[tuple[str, ...], tuple[Person, ...]]:
    """The ids of these people, and those of them whom the session does not know yet."""
    by_name = {person.name.casefold(): person for person in session.people}
    new: list[Person] = []
    for name in map(_text, names):
        if name.casefold() not in by_name:
            taken = [person.id for person in (*session.people, *new)]
            new.append(Person(id=free_id(slug(name) or "new", taken), name=name, role=_text(role)))
            by_name[name.casefold()] = new[-1]
    return tuple(dict.fromkeys(by_name[_text(name).casefold()].id for name in names)), tuple(new)


def _block(meeting: Meeting, block_id: str) -> Block:
    block = meeting.session.block(block_id)
    if block is None:
        raise Refused("no_such_block", block=block_id)
    return block


def _seat(meeting: Meeting, block_id: str, seat_id: str) -> tuple[Block, Seat]:
    block = _block(meeting, block_id)
    seat = block.seat(seat_id)
    if seat is None:
        raise Refused("no_such_seat")
    return block, seat


def _text(text: str) -> str:
    """What was typed, on one line and without what no line may have; something must be left."""
    plain = " ".join("".join(one if one.isprintable() else " " for one in text).split())
    if not plain:
        raise Refused("nothing_said")
    return plain
