"""What follows from the chair's commands about blocks and steps."""

from collections.abc import Callable

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.events.all_events import (
    AnyBody,
    BlockClosed,
    BlockOpened,
    FloorFinished,
    FloorGiven,
    Outcome,
    RequestEnded,
    StepFinished,
    StepStarted,
)
from chairconsole.domain.events.envelope import Happening
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.session import Block, Step
from chairconsole.domain.queries.limits import seat_participant

NewId = Callable[[], str]


def said(*bodies: AnyBody) -> tuple[Happening, ...]:
    """The happenings of these bodies, true at the instant of the command."""
    return tuple(Happening(body=body) for body in bodies)


def finish_speech(meeting: Meeting) -> tuple[Happening, ...]:
    """End the speech that goes on; nothing if there is none."""
    return said(FloorFinished(intervention=meeting.speaking)) if meeting.speaking else ()


def finish_step(meeting: Meeting) -> tuple[Happening, ...]:
    """End the speech and the step that go on; nothing if there is none."""
    ended = finish_speech(meeting)
    if meeting.block_id and meeting.step_id:
        ended += said(StepFinished(block=meeting.block_id, step=meeting.step_id))
    return ended


def open_block(meeting: Meeting, block_id: str) -> tuple[Happening, ...]:
    """Open a block; whatever is open is closed first. Raises Refused."""
    if meeting.session.block(block_id) is None:
        raise Refused("no_such_block", block=block_id)
    if meeting.block_id == block_id:
        raise Refused("already_open")
    closed = close_block(meeting) if meeting.block_id else ()
    return closed + said(BlockOpened(block=block_id))


def close_block(meeting: Meeting) -> tuple[Happening, ...]:
    """Close the open block: its speech and step end, and whoever waits was not reached. Raises Refused."""
    if meeting.block_id is None:
        raise Refused("no_block_open")
    missed = said(*(RequestEnded(request=request, outcome=Outcome.NOT_REACHED) for request in meeting.waiting))
    return finish_step(meeting) + missed + said(BlockClosed(block=meeting.block_id))


def go_to_step(meeting: Meeting, block_id: str, step_id: str, new_id: NewId) -> tuple[Happening, ...]:
    """Leave the present step and start another, in another block if need be. Raises Refused."""
    block = meeting.session.block(block_id)
    step = block.step(step_id) if block else None
    if block is None or step is None:
        raise Refused("no_such_step")
    if meeting.block_id != block_id:
        return open_block(meeting, block_id) + start_step(meeting, block, step, new_id)
    if meeting.step_id == step_id:
        raise Refused("already_open")
    return finish_step(meeting) + start_step(meeting, block, step, new_id)


def start_step(meeting: Meeting, block: Block, step: Step, new_id: NewId) -> tuple[Happening, ...]:
    """Start a step of an open block; remarks give the floor to their seat at the same instant."""
    started = said(StepStarted(block=block.id, step=step.id))
    if step.kind != "remarks" or step.seat is None:
        return started
    return started + said(
        FloorGiven(
            intervention=new_id(),
            block=block.id,
            step=step.id,
            participant=seat_participant(meeting.session, block, step.seat),
            seat=step.seat,
            limit=step.limit,
        )
    )
