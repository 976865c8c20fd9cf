"""Handlers of the commands about blocks and steps."""

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.base.timing import NO_TIME, between
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep, OpenBlock
from chairconsole.domain.events.agenda_events import BlockClosed, BlockOpened, StepFinished, StepStarted
from chairconsole.domain.events.envelope import Happening
from chairconsole.domain.events.list_events import RequestEnded
from chairconsole.domain.events.speech_events import FloorFinished, FloorGiven
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, Step
from chairconsole.domain.queries.limits import seat_participant
from chairconsole.domain.rules.handling import Handlers, Happenings, Moment, NewId, happenings, require_going_on


def finish_speech(meeting: Meeting) -> Happenings:
    """End the speech that goes on; nothing if there is none."""
    return happenings(FloorFinished(intervention=meeting.speaking)) if meeting.speaking else ()


def finish_step(meeting: Meeting) -> Happenings:
    """End the speech and the step that go on; nothing if there is none."""
    ended = finish_speech(meeting)
    if meeting.block_id and meeting.step_id:
        ended += happenings(StepFinished(block=meeting.block_id, step=meeting.step_id))
    return ended


def _closed(meeting: Meeting) -> Happenings:
    """Close the open block: its speech and step end, and the waiting requests were not reached. Raises Refused."""
    if meeting.block_id is None:
        raise Refused("no_block_open")
    missed = happenings(*(RequestEnded(request=request, outcome=Outcome.NOT_REACHED) for request in meeting.waiting))
    return finish_step(meeting) + missed + happenings(BlockClosed(block=meeting.block_id))


def open_block(meeting: Meeting, command: OpenBlock, _: Moment) -> Happenings:
    """Open a block of the agenda; the open one is closed first. Raises Refused."""
    if meeting.session.block(command.block) is None:
        raise Refused("no_such_block", block=command.block)
    if meeting.block_id == command.block:
        raise Refused("already_open")
    left = _closed(meeting) if meeting.block_id else ()
    return left + happenings(BlockOpened(block=command.block))


def close_block(meeting: Meeting, command: CloseBlock, moment: Moment) -> Happenings:
    """Close the block, dated back if it ended before the key, as when the console was off in between.

    Nothing in it can have begun or ended later than that. Raises Refused.
    """
    happened = _closed(meeting)
    if command.ended_before == NO_TIME:
        return happened
    ended = moment.now.earlier_by(command.ended_before)
    steps = [run for (block, _), run in meeting.steps.items() if block == meeting.block_id]
    runs = [meeting.blocks[meeting.block_id or ""], *steps]
    instants = [instant for run in runs for instant in (run.since, run.ended)]
    for speech in meeting.speeches(meeting.block_id or ""):
        instants += [speech.began, speech.ended]
    if command.ended_before < NO_TIME or any(one is not None and between(one, ended) < NO_TIME for one in instants):
        raise Refused("too_early")
    return tuple(Happening(body=one.body, effective_at=ended.at) for one in happened)


def go_to_step(meeting: Meeting, command: GoToStep, moment: Moment) -> Happenings:
    """Leave the present step and start another, in another block if need be. Raises Refused."""
    if command.block == meeting.block_id:
        require_going_on(meeting)
    block = meeting.session.block(command.block)
    step = block.step(command.step) if block else None
    if block is None or step is None:
        raise Refused("no_such_step")
    if meeting.block_id != command.block:
        return open_block(meeting, OpenBlock(block.id), moment) + start_step(meeting, block, step, moment.new_id)
    if meeting.step_id == command.step:
        raise Refused("already_open")
    return finish_step(meeting) + start_step(meeting, block, step, moment.new_id)


def start_step(meeting: Meeting, block: Block, step: Step, new_id: NewId) -> Happenings:
    """Start a step of an open block; remarks give the floor to their seat at the same instant."""
    started = happenings(StepStarted(block=block.id, step=step.id))
    if step.kind != "remarks" or step.seat is None:
        return started
    return started + happenings(
        FloorGiven(
            intervention=new_id(),
            block=block.id,
            step=step.id,
            participant=seat_participant(meeting.session, block, step.seat),
            seat=step.seat,
            limit=step.limit,
        )
    )


HANDLERS: Handlers = {
    OpenBlock: open_block,
    CloseBlock: close_block,
    GoToStep: go_to_step,
}
