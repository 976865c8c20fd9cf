"""What blocks and steps change in a meeting."""

from chairconsole.domain.events.agenda_events import BlockClosed, BlockOpened, StepFinished
from chairconsole.domain.meeting.apply_agenda import CHANGES
from tests.domain.given import Stage, why_not


def test_a_block_is_not_opened_twice_and_closes_after_its_step() -> None:
    stage = Stage().in_discussion()
    block, step = stage.meeting.block_id or "", stage.meeting.step_id or ""
    assert BlockOpened in CHANGES
    assert why_not(stage, BlockOpened(block=block)) == "a block is open already"
    assert why_not(stage, BlockClosed(block=block)) == "a step of the block goes on"
    assert why_not(stage, StepFinished(block=block, step="another")) == "that step does not go on"
    stage.add("State 1")
    stage.next()
    assert why_not(stage, StepFinished(block=block, step=step)) == "somebody has the floor"
