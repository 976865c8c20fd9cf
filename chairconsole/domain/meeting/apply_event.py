"""What each kind of event changes in a meeting."""

from dataclasses import replace
from typing import assert_never

from chairconsole.domain.events.all_events import (
    BlockClosed,
    BlockOpened,
    ClockStepped,
    ConsoleResumed,
    DraftBody,
    EndSet,
    ListBody,
    ListState,
    MachineSlept,
    MessageBody,
    PlanChanged,
    PointBody,
    Redone,
    RoomBody,
    SessionBegan,
    SpeechBody,
    StartSet,
    StepFinished,
    StepStarted,
    Undone,
)
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.apply_list import apply_to_list
from chairconsole.domain.meeting.apply_notes import apply_to_drafts, apply_to_messages, apply_to_points
from chairconsole.domain.meeting.apply_plan import apply_to_plan
from chairconsole.domain.meeting.apply_proceedings import apply_in_room, begin_segments, end_interruptions
from chairconsole.domain.meeting.apply_speech import apply_to_speech
from chairconsole.domain.meeting.apply_times import set_end, set_start
from chairconsole.domain.meeting.builder import Building, CannotApply
from chairconsole.domain.meeting.state import ListStatus, Run


def apply_event(building: Building, event: Event) -> None:
    """Change the building by one event. Raises CannotApply, and then has changed nothing."""
    body = event.body
    if isinstance(body, ListBody):
        apply_to_list(building, event, body)
        return
    if isinstance(body, SpeechBody):
        apply_to_speech(building, event, body)
        return
    if isinstance(body, RoomBody):
        apply_in_room(building, event, body)
        return
    if isinstance(body, PointBody):
        apply_to_points(building, event, body)
        return
    if isinstance(body, MessageBody):
        apply_to_messages(building, event, body)
        return
    if isinstance(body, DraftBody):
        apply_to_drafts(building, event, body)
        return
    match body:
        case SessionBegan():
            _begin_session(building, event, body)
        case BlockOpened() | BlockClosed() | StepStarted() | StepFinished():
            _change_agenda(building, event, body)
        case StartSet():
            set_start(building, event, body)
        case EndSet():
            set_end(building, event, body)
        case PlanChanged():
            apply_to_plan(building, body)
        case ConsoleResumed() | ClockStepped() | MachineSlept() | Undone() | Redone():
            pass
        case _:
            assert_never(body)


def _begin_session(building: Building, event: Event, body: SessionBegan) -> None:
    if building.began is not None:
        raise CannotApply("the session has begun already")
    try:
        building.session = body.session.shifted(body.shifted_days)
    except OverflowError as beyond:
        raise CannotApply("no calendar has such a day") from beyond
    building.began = event.effective
    building.mode = body.mode


def _change_agenda(
    building: Building, event: Event, body: BlockOpened | BlockClosed | StepStarted | StepFinished
) -> None:
    at = event.effective
    if isinstance(body, BlockOpened):
        if building.session.block(body.block) is None:
            raise CannotApply("the session has no such block")
        if building.block_id is not None:
            raise CannotApply("a block is open already")
        run = building.blocks.get(body.block)
        building.blocks[body.block] = Run(at) if run is None else run.reopened(at)
        building.block_id = body.block
        building.list_status = ListStatus()
        return
    run = building.open_block(body.block)
    if isinstance(body, StepStarted):
        block = building.session.block(body.block)
        step = block.step(body.step) if block else None
        if step is None:
            raise CannotApply("the block has no such step")
        if building.step_id is not None:
            raise CannotApply("another step goes on")
        earlier = building.steps.get((body.block, body.step))
        building.steps[body.block, body.step] = Run(at) if earlier is None else earlier.reopened(at)
        building.step_id = body.step
        if step.kind == "discussion":
            begin_segments(building, at, body.block, body.step)
        return
    if building.speaking is not None:
        raise CannotApply("somebody has the floor")
    if isinstance(body, StepFinished):
        if building.step_id != body.step:
            raise CannotApply("that step does not go on")
        key = (body.block, body.step)
        building.steps[key] = replace(building.steps[key], ended=at)
        building.step_id = None
        return
    if building.step_id is not None:
        raise CannotApply("a step of the block goes on")
    building.blocks[body.block] = replace(run, ended=at)
    building.block_id = None
    building.list_status = ListStatus(ListState.CLOSED, since=at)
    end_interruptions(building, at)
