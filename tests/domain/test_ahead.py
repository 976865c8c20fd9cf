"""What still has to be held; the forecasts that come of it are in test_forecast."""

import datetime as dt

from chairconsole.domain.ahead import (
    before_the_floor,
    earliest_step_end,
    goes_on_at,
    held_or_next,
    left_of_present,
    projected_block_end,
    projected_end_from,
    still_to_hold,
)
from chairconsole.domain.commands import GoToStep, SuspendMeeting
from chairconsole.domain.session import Block
from tests.domain.given import Stage, minutes


def panel(stage: Stage) -> Block:
    assert stage.meeting.block is not None
    return stage.meeting.block


def clock(stage: Stage, instant: dt.datetime) -> str:
    return f"{stage.session.venue_time(instant):%H:%M}"


def test_the_steps_that_lie_ahead() -> None:
    stage = Stage().at("10:15").open("panel-1")
    here = held_or_next(stage.meeting, panel(stage))
    assert here is not None
    assert here.id == "opening"
    assert [step.id for step in still_to_hold(stage.meeting, panel(stage))] == [step.id for step in panel(stage).steps]
    stage.next()
    stage.do(GoToStep("panel-1", "concluding"))
    assert still_to_hold(stage.meeting, panel(stage)) == ()


def test_what_lies_before_the_floor() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    stage.after(minutes=2)
    assert left_of_present(stage.meeting, panel(stage), stage.now) == minutes(5)
    assert before_the_floor(stage.meeting, panel(stage), stage.now) == minutes(26)
    assert clock(stage, earliest_step_end(stage.meeting, panel(stage), stage.now)) == "10:22"
    assert clock(stage, projected_block_end(stage.meeting, panel(stage), stage.now)) == "13:00"


def test_a_suspended_meeting_goes_on_when_it_was_said_to() -> None:
    stage = Stage().in_discussion()
    until = stage.now.at + minutes(20)
    stage.do(SuspendMeeting("consultations", until))
    assert goes_on_at(stage.meeting, stage.now) == until
    assert goes_on_at(stage.meeting, stage.after(minutes=30).now) == stage.now.at


def test_what_absorbs_lateness_and_what_does_not() -> None:
    stage = Stage()
    ends = {}
    for block_id, late in (("opening-1", 7), ("panel-1", 20), ("panel-1", 150), ("lunch-1", 30), ("closing-1", 7)):
        block, day = stage.session.block(block_id), stage.session.days[0]
        assert block is not None
        start = stage.session.instant(day.date, block.start + late)
        ends[block_id, late] = clock(stage, projected_end_from(stage.meeting, block, start))
    # the issue brief has no limit, so it takes what is left; 35 minutes of remarks from 12:45 on
    assert list(ends.values()) == ["10:17", "13:00", "13:20", "15:00", "18:07"]
