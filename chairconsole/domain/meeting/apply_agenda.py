"""How the beginning of the session and events about blocks and steps change a meeting."""

from dataclasses import replace

from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.events.agenda_events import BlockClosed, BlockOpened, StepFinished, StepStarted
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.events.session_events import SessionBegan
from chairconsole.domain.meeting.apply_proceedings import begin_segments, end_interruptions
from chairconsole.domain.meeting.builder import CannotApply, Changes, MeetingBuilder
from chairconsole.domain.meeting.floor import ListStatus
from chairconsole.domain.meeting.speech import Run


def _begin_session(builder: MeetingBuilder, event: Event, body: SessionBegan) -> None:
    if builder.began is not None:
        raise CannotApply("the session has begun already")
    try:
        builder.session = body.session.shifted(body.shifted_days)
    except OverflowError as beyond:
        raise CannotApply("no calendar has such a day") from beyond
    builder.began = event.effective
    builder.mode = body.mode


def _open_block(builder: MeetingBuilder, event: Event, body: BlockOpened) -> None:
    if builder.session.block(body.block) is None:
        raise CannotApply("the session has no such block")
    if builder.block_id is not None:
        raise CannotApply("a block is open already")
    earlier = builder.blocks.get(body.block)
    builder.blocks[body.block] = _run(earlier, event)
    builder.block_id = body.block
    builder.list_status = ListStatus()


def _close_block(builder: MeetingBuilder, event: Event, body: BlockClosed) -> None:
    run = builder.open_block(body.block)
    _require_silence(builder)
    if builder.step_id is not None:
        raise CannotApply("a step of the block goes on")
    at = event.effective
    builder.blocks[body.block] = replace(run, ended=at)
    builder.block_id = None
    builder.list_status = ListStatus(ListState.CLOSED, since=at)
    end_interruptions(builder, at)


def _start_step(builder: MeetingBuilder, event: Event, body: StepStarted) -> None:
    builder.open_block(body.block)
    step = builder.session.step(body.block, body.step)
    if step is None:
        raise CannotApply("the block has no such step")
    if builder.step_id is not None:
        raise CannotApply("another step goes on")
    key = (body.block, body.step)
    builder.steps[key] = _run(builder.steps.get(key), event)
    builder.step_id = body.step
    if step.kind == "discussion":
        begin_segments(builder, event.effective, body.block, body.step)


def _finish_step(builder: MeetingBuilder, event: Event, body: StepFinished) -> None:
    builder.open_block(body.block)
    _require_silence(builder)
    if builder.step_id != body.step:
        raise CannotApply("that step does not go on")
    key = (body.block, body.step)
    builder.steps[key] = replace(builder.steps[key], ended=event.effective)
    builder.step_id = None


def _run(earlier: Run | None, event: Event) -> Run:
    return Run(event.effective) if earlier is None else earlier.reopened(event.effective)


def _require_silence(builder: MeetingBuilder) -> None:
    """Raise CannotApply while somebody has the floor."""
    if builder.speaking is not None:
        raise CannotApply("somebody has the floor")


CHANGES: Changes = {
    SessionBegan: _begin_session,
    BlockOpened: _open_block,
    BlockClosed: _close_block,
    StepStarted: _start_step,
    StepFinished: _finish_step,
}
