"""What blocks and steps change in a meeting."""

import pytest

from chairconsole.domain.base.event_parts import Body, ListState
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.events.agenda_events import BlockClosed, BlockOpened, StepFinished, StepStarted
from chairconsole.domain.meeting.apply_agenda import CHANGES
from chairconsole.domain.meeting.floor import ListStatus
from tests.domain.elsewhere import why_not
from tests.domain.given import Stage


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (StepStarted(block="panel-1", step="none"), "the block has no such step"),
        (StepStarted(block="panel-1", step="opening"), "another step goes on"),
        (StepStarted(block="panel-2", step="opening"), "that block is not open"),
        (StepFinished(block="panel-2", step="discussion"), "that block is not open"),
        (BlockClosed(block="panel-2"), "that block is not open"),
    ],
)
def test_what_does_not_fit_is_left_out(body: Body, why: str) -> None:
    assert why_not(Stage().in_discussion(), body) == why


def test_a_block_that_the_session_has_not_is_not_opened() -> None:
    assert why_not(Stage(), BlockOpened(block="none")) == "the session has no such block"


def test_the_list_is_closed_with_its_block() -> None:
    stage = Stage().in_discussion()
    stage.after(60).do(CloseBlock())
    assert stage.meeting.list_status == ListStatus(ListState.CLOSED, since=stage.now)


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
