"""What still has to be held; the forecasts that come of it are in test_forecast."""

import datetime as dt

import pytest

from chairconsole.domain.base.timing import NO_TIME
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.commands.proceedings_commands import SuspendMeeting
from chairconsole.domain.forecast.remainder import (
    Remainder,
    current_or_next_step,
    goes_on_at,
    projected_end_from,
    remainder_of_block,
    steps_to_hold,
    time_left_now,
)
from chairconsole.domain.plan.parts import Block
from chairconsole.domain.queries.replies import PLANNED_REPLY
from tests.domain.forecast.test_floor_forecast import play
from tests.domain.given import Stage, discussion, minutes, panel_of, remarks


def panel(stage: Stage) -> Block:
    assert stage.meeting.block is not None
    return stage.meeting.block


def ahead(stage: Stage) -> Remainder:
    seen = remainder_of_block(stage.meeting, stage.now)
    assert seen is not None
    return seen


def clock(stage: Stage, instant: dt.datetime) -> str:
    return f"{stage.session.venue_time(instant):%H:%M}"


def test_the_steps_that_lie_ahead() -> None:
    stage = Stage().at("10:15").open("panel-1")
    here = current_or_next_step(stage.meeting, panel(stage))
    assert here is not None
    assert here.id == "opening"
    assert [step.id for step in steps_to_hold(stage.meeting, panel(stage))] == [step.id for step in panel(stage).steps]
    stage.next()
    stage.do(GoToStep("panel-1", "concluding"))
    assert steps_to_hold(stage.meeting, panel(stage)) == ()


def test_what_was_held_lies_ahead_no_more_but_for_what_is_held_again() -> None:
    stage = Stage().open("panel-1")
    for step in ("expert-3", "discussion", "concluding", "expert-1"):
        stage.do(GoToStep("panel-1", step))
    ids = [step.id for step in steps_to_hold(stage.meeting, panel(stage))]
    assert ids == ["expert-2", "discussion", "concluding"]


def test_what_lies_before_the_floor() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    stage.after(minutes=2)
    assert time_left_now(stage.meeting, panel(stage), stage.now) == minutes(5)
    assert ahead(stage).before_the_floor == minutes(26)
    assert clock(stage, ahead(stage).step_ends_at) == "10:22"
    assert clock(stage, ahead(stage).block_ends_at) == "13:00"
    assert ahead(stage).here == stage.meeting.step


@pytest.mark.parametrize(
    ("steps", "before"),
    [
        ((remarks("first", "7:00"), discussion(), remarks("last", "5:00")), 7),
        ((remarks("first", "7:00"), remarks("last", "5:00", reserve=True)), 7),
        ((remarks("first", "7:00"), remarks("second", "5:00"), discussion()), 12),
    ],
)
def test_before_the_floor_lie_the_remarks_before_the_discussion(steps: tuple[dict[str, object]], before: int) -> None:
    stage = Stage(panel_of(*steps)).open("panel-1")
    assert ahead(stage).before_the_floor == minutes(before)


def test_nothing_lies_before_the_floor_in_a_discussion() -> None:
    stage = Stage(panel_of(discussion(), remarks("then", "7:00"), discussion("again"))).open("panel-1")
    stage.next()
    assert ahead(stage).before_the_floor == NO_TIME


@pytest.mark.parametrize(
    ("seat", "spoken", "left"),
    [(None, minutes(1), minutes(2)), (None, minutes(4), NO_TIME), ("expert-1", minutes(1), NO_TIME)],
)
def test_what_is_left_of_a_speech_outside_of_any_step(
    seat: str | None, spoken: dt.timedelta, left: dt.timedelta
) -> None:
    stage = Stage().open("panel-1")
    stage.give("Kenya", seat)
    stage.after(spoken.total_seconds())
    assert time_left_now(stage.meeting, panel(stage), stage.now) == left


def test_nothing_lies_ahead_between_blocks() -> None:
    assert remainder_of_block(Stage().meeting, Stage().now) is None


def test_a_discussion_is_not_over_before_the_replies_that_it_owes() -> None:
    stage = Stage().in_discussion()
    assert ahead(stage).step_ends_at == stage.now.at
    play(stage, "ask expert-1")
    assert ahead(stage).replies.owed == 1
    assert ahead(stage).step_ends_at == stage.now.at + PLANNED_REPLY
    stage.give("Kenya")
    assert ahead(stage).step_ends_at == stage.now.at + minutes(3) + PLANNED_REPLY
    assert ahead(stage).before_the_floor == minutes(3.25)


def test_remarks_wait_for_no_reply() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    play(stage, "ask expert-1")
    assert ahead(stage).replies.owed == 1
    assert clock(stage, ahead(stage).step_ends_at) == "10:22"


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


def test_a_block_of_remarks_takes_what_they_take() -> None:
    stage = Stage(panel_of(remarks("first", "7:00"), remarks("last", "5:00")))
    block, day = stage.session.block("panel-1"), stage.session.days[0]
    assert block is not None
    start = stage.session.instant(day.date, block.start + 20)
    assert projected_end_from(stage.meeting, block, start) == start + minutes(12)
