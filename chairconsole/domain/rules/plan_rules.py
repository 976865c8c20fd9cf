"""Handlers of the commands about the plan: each gives one event."""

from collections.abc import Callable
from typing import Any

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.folding import plain, plain_lines
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands import plan_commands
from chairconsole.domain.events.plan_events import PlanChange, PlanChanged
from chairconsole.domain.meeting.apply_plan import changed_session
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, Person, Seat, Step, free_id, slug
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.new_plan import as_held, fitted, with_texts_of
from chairconsole.domain.rules.handling import Handler, Handlers, Happenings, Moment, happenings, known, require_text
from chairconsole.domain.rules.plan_merging import merged_with_next
from chairconsole.domain.rules.plan_order import with_block, with_places_changed
from chairconsole.domain.rules.plan_times import next_overlapping, with_times

ADDED_ROLE = "expert"
"""The role of a seat that is added during the session."""


def _handler(change: Callable[[Meeting, Any], PlanChanged]) -> Handler:
    """Change the plan; nothing if it says so already. Raises Refused."""

    def handle(meeting: Meeting, command: plan_commands.PlanCommand, _: Moment) -> Happenings:
        body = change(meeting, command)
        return () if changed_session(meeting.session, body) == meeting.session else happenings(body)

    return handle


def _extend_block(meeting: Meeting, command: plan_commands.ExtendBlock) -> PlanChanged:
    block = _block(meeting, command.block)
    run = meeting.blocks.get(block.id)
    if run is not None and run.ended is not None:
        raise Refused("has_begun")
    return with_times(meeting, PlanChange.BLOCK_EXTENDED, block, block.start, command.end)


def _move_block(meeting: Meeting, command: plan_commands.MoveBlock) -> PlanChanged:
    block = _block(meeting, command.block)
    if block.id in meeting.blocks:
        raise Refused("has_begun")
    end = command.start + block.end - block.start if command.end is None else command.end
    return with_times(meeting, PlanChange.BLOCK_MOVED, block, command.start, end)


def _end_earlier_block(meeting: Meeting, command: plan_commands.EndEarlierBlock) -> PlanChanged:
    block = _block(meeting, command.block)
    following = known(next_overlapping(meeting.session, block), "no_overlap")
    repaired = block.model_copy(update={"end": following.start})
    return PlanChanged(change=PlanChange.BLOCK_ENDED_EARLIER, block=block.id, blocks=(repaired,))


def _skip_block(meeting: Meeting, command: plan_commands.SkipBlock) -> PlanChanged:
    _block(meeting, command.block)
    if command.block in meeting.blocks:
        raise Refused("has_begun")
    return PlanChanged(change=PlanChange.BLOCK_SKIPPED, block=command.block, gone=(command.block,))


def _merge_blocks(meeting: Meeting, command: plan_commands.MergeBlocks) -> PlanChanged:
    return merged_with_next(meeting, _block(meeting, command.block))


def _add_block(meeting: Meeting, command: plan_commands.AddBlock) -> PlanChanged:
    return with_block(meeting, command, _line(command.title), plain(command.speaker))


def _rename_seat(meeting: Meeting, command: plan_commands.RenameSeat) -> PlanChanged:
    block, seat = _seat(meeting, command.block, command.seat)
    return _with_seat(PlanChange.SEAT_RENAMED, block, seat.model_copy(update={"label": _line(command.label)}))


def _replace_person(meeting: Meeting, command: plan_commands.ReplacePerson) -> PlanChanged:
    block, seat = _seat(meeting, command.block, command.seat)
    people, new = _people(meeting.session, command.people, seat.role)
    return _with_seat(PlanChange.PERSON_REPLACED, block, seat.model_copy(update={"people": people}), new)


def _rename_person(meeting: Meeting, command: plan_commands.RenamePerson) -> PlanChanged:
    person = known(next((one for one in meeting.session.people if one.id == command.person), None), "no_such_person")
    renamed = person.model_copy(update={"name": _line(command.name)})
    return PlanChanged(change=PlanChange.PERSON_RENAMED, part=person.id, people=(renamed,))


def _skip_step(meeting: Meeting, command: plan_commands.SkipStep) -> PlanChanged:
    block = _block(meeting, command.block)
    known(block.step(command.step), "no_such_step")
    if (block.id, command.step) in meeting.steps:
        raise Refused("has_begun")
    steps = tuple(step for step in block.steps if step.id != command.step)
    without = block.model_copy(update={"steps": steps})
    return PlanChanged(change=PlanChange.STEP_SKIPPED, block=block.id, part=command.step, blocks=(without,))


def _share_lateness(meeting: Meeting, command: plan_commands.ShareLateness) -> PlanChanged:
    block = _block(meeting, command.block)
    shorter = dict(command.limits)
    if not shorter:
        raise Refused("not_late")
    for step_id, seconds in shorter.items():
        step = known(block.step(step_id), "no_such_step")
        limit = known(step.limit, "no_limit")
        if (block.id, step_id) in meeting.steps:
            raise Refused("has_begun")
        if not 0 < seconds < limit.upper:
            raise Refused("not_shorter")
    steps = tuple(_shortened(step, shorter[step.id]) if step.id in shorter else step for step in block.steps)
    changed = block.model_copy(update={"steps": steps})
    return PlanChanged(change=PlanChange.LATENESS_SHARED, block=block.id, blocks=(changed,))


def _shortened(step: Step, seconds: int) -> Step:
    lower = seconds if step.limit is None else min(step.limit.lower, seconds)
    return step.model_copy(update={"limit": Limit(lower=lower, upper=seconds)})


def _set_step_text(meeting: Meeting, command: plan_commands.SetStepText) -> PlanChanged:
    block = _block(meeting, command.block)
    known(block.step(command.step), "no_such_step")
    text = plain_lines(command.text)
    steps = tuple(step.model_copy(update={"text": text}) if step.id == command.step else step for step in block.steps)
    changed = block.model_copy(update={"steps": steps})
    return PlanChanged(change=PlanChange.STEP_TEXT_SET, block=block.id, part=command.step, blocks=(changed,))


def _add_seat(meeting: Meeting, command: plan_commands.AddSeat) -> PlanChanged:
    block = _block(meeting, command.block)
    people, new = _people(meeting.session, command.people, ADDED_ROLE)
    label = _line(command.label)
    seat = Seat(
        id=free_id(slug(label) or "new", (one.id for one in block.seats)),
        role=ADDED_ROLE,
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


def _take_new_plan(meeting: Meeting, command: plan_commands.TakeNewPlan) -> PlanChanged:
    plan = with_texts_of(meeting.session, fitted(meeting, as_held(meeting, command.session)))
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
    for name in map(_line, names):
        if name.casefold() not in by_name:
            taken = [person.id for person in (*session.people, *new)]
            new.append(Person(id=free_id(slug(name) or "new", taken), name=name, role=role))
            by_name[name.casefold()] = new[-1]
    return tuple(dict.fromkeys(by_name[_line(name).casefold()].id for name in names)), tuple(new)


def _block(meeting: Meeting, block_id: str) -> Block:
    block = meeting.session.block(block_id)
    if block is None:
        raise Refused("no_such_block", block=block_id)
    return block


def _seat(meeting: Meeting, block_id: str, seat_id: str) -> tuple[Block, Seat]:
    block = _block(meeting, block_id)
    return block, known(block.seat(seat_id), "no_such_seat")


def _line(text: str) -> str:
    """What was typed, on one line and without control characters. Raises Refused if nothing is left."""
    return require_text(plain(text))


HANDLERS: Handlers = {
    plan_commands.ExtendBlock: _handler(_extend_block),
    plan_commands.MoveBlock: _handler(_move_block),
    plan_commands.EndEarlierBlock: _handler(_end_earlier_block),
    plan_commands.SkipBlock: _handler(_skip_block),
    plan_commands.MergeBlocks: _handler(_merge_blocks),
    plan_commands.ExchangeBlocks: _handler(with_places_changed),
    plan_commands.AddBlock: _handler(_add_block),
    plan_commands.SkipStep: _handler(_skip_step),
    plan_commands.ShareLateness: _handler(_share_lateness),
    plan_commands.SetStepText: _handler(_set_step_text),
    plan_commands.AddSeat: _handler(_add_seat),
    plan_commands.RenameSeat: _handler(_rename_seat),
    plan_commands.ReplacePerson: _handler(_replace_person),
    plan_commands.RenamePerson: _handler(_rename_person),
    plan_commands.TakeNewPlan: _handler(_take_new_plan),
}
