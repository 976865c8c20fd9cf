"""What follows from the meeting and the instant; every figure is computed by hand.

Panel 1 is planned from 10:15 to 13:00, with 7 minutes reserved: the floor is open until 12:53. The limit is three
minutes, and 15 seconds for the handover as long as no pace has been observed.
"""

import datetime as dt

import pytest

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.domain.queries.calling import calling_order
from tests.domain.chance import Chance, let_time_pass
from tests.domain.forecast.ahead import block, clock, floor, now
from tests.domain.given import Stage, discussion, minutes, panel_of, remarks, seconds
from tests.domain.hasty_chair import some_command


def test_before_anything_is_open_only_the_plan_is_known() -> None:
    seen = now(Stage(at="2026-06-01T09:50"))
    assert (seen.block, seen.drift) == (None, minutes(0))
    assert [times.block for times in seen.blocks][:2] == ["opening-1", "panel-1"]
    assert clock(seen.blocks[0].planned_start) == "10:00:00"
    assert seen.times_of("panel-2") == seen.blocks[3]
    assert seen.times_of("no such block") is None


def test_a_first_block_that_is_not_opened_is_late() -> None:
    assert now(Stage(at="2026-06-01T10:04")).drift == minutes(4)


def test_in_the_evening_nothing_is_late() -> None:
    stage = Stage(at="2026-06-01T17:50").open("closing-1")
    stage.after(minutes=10).do(CloseBlock())
    assert now(stage).drift is None
    assert now(stage.at("2026-06-02T10:03")).drift == minutes(3)
    stage.open("closing-2").after(minutes=10).do(CloseBlock())
    assert now(stage).drift is None


@pytest.mark.parametrize(
    ("at", "behind"), [("10:16", minutes(0)), ("12:52", minutes(0)), ("12:53", minutes(0)), ("12:56", minutes(3))]
)
def test_remarks_between_two_discussions_are_behind_once_they_end_after_the_block(
    at: str, behind: dt.timedelta
) -> None:
    stage = Stage(panel_of(discussion(), remarks("between", "7:00"), discussion("again"))).at(at).open("panel-1")
    stage.do(GoToStep("panel-1", "between"))
    assert now(stage).drift == behind


def test_time_left_in_the_block_until_the_remarks_and_until_interpretation_ends(stage: Stage) -> None:
    ahead = block(stage.at("12:40"))
    assert (ahead.left, clock(ahead.floor_until), ahead.floor_left) == (minutes(20), "12:53:00", minutes(13))
    assert clock(ahead.hard_stop) == "13:00:00"


def test_time_that_has_run_out_is_negative(stage: Stage) -> None:
    ahead = block(stage.at("13:02"))
    assert (ahead.left, ahead.floor_left) == (minutes(-2), minutes(-9))
    assert ahead.times.over == minutes(2)


def test_a_hard_stop_is_another_line_than_the_end_of_the_block() -> None:
    ahead = block(Stage().at("15:00").open("panel-2"))
    assert clock(ahead.times.planned_end) == "17:55:00"
    assert clock(ahead.hard_stop) == "18:00:00"


def test_a_break_outside_of_interpretation_has_no_hard_stop() -> None:
    assert block(Stage().at("13:00").open("lunch-1")).hard_stop is None


@pytest.mark.parametrize(
    ("block_id", "at", "overtaken_by"),
    [
        ("panel-2", "17:49:59", None),
        ("panel-2", "17:50:00", "closing-1"),
        ("panel-1", "14:59:59", "lunch-1"),
        ("panel-1", "15:00:00", "panel-2"),
    ],
)
def test_the_last_block_that_should_have_begun_should_be_current(
    block_id: str, at: str, overtaken_by: str | None
) -> None:
    assert block(Stage().at(at).open(block_id)).overtaken_by == overtaken_by


def test_a_later_block_that_was_opened_once_overtakes_nothing() -> None:
    stage = Stage().at("17:50").open("closing-1")
    stage.after(minutes=1).open("panel-2")
    assert block(stage.after(minutes=1)).overtaken_by is None


def test_before_the_discussion_the_floor_opens_after_the_remarks() -> None:
    stage = Stage().at("10:20").open("panel-1")
    stage.next()
    stage.after(60)
    # 6 of 7 minutes are left, then three times 7
    assert clock(floor(stage).opens) == "10:48:00"


def test_once_the_reserved_remarks_have_begun_there_is_no_floor(stage: Stage) -> None:
    stage.at("12:50").do(GoToStep("panel-1", "concluding"))
    assert block(stage).floor is None
    assert clock(block(stage).projected_end) == "12:57:00"
    stage.do(Finish())
    assert block(stage).floor is None


def test_a_block_without_steps_has_a_floor_until_its_end() -> None:
    stage = Stage().at("17:50").open("closing-1")
    assert floor(stage).room_for_more == 3


def test_a_break_has_no_floor_unless_somebody_asked_for_it() -> None:
    stage = Stage().at("13:00").open("lunch-1")
    assert block(stage).floor is None
    stage.add("Germany")
    assert floor(stage).waiting == 1


def test_remarks_that_began_late_are_behind() -> None:
    stage = Stage().at("10:21").open("panel-1")
    # if the opening remarks began now they would end at 10:28 and not at 10:22
    assert now(stage).drift == minutes(6)
    stage.next()
    assert now(stage.after(120)).drift == minutes(6)
    # at 10:30 they are two minutes over: eight minutes behind, and growing
    assert now(stage.at("10:30")).drift == minutes(8)


def test_remarks_that_were_shorter_are_ahead() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    stage.after(minutes=5).next()
    assert now(stage).drift == minutes(-2)


def test_a_discussion_absorbs_lateness_until_the_remarks_are_due(stage: Stage) -> None:
    assert now(stage.at("12:20")).drift == minutes(0)
    stage.at("12:52").give("Kenya")
    # 12:55 by the limit, due at 12:53
    assert now(stage).drift == minutes(2)
    assert clock(block(stage).projected_end) == "13:02:00"
    assert block(stage).projected_over == minutes(2)


def test_a_discussion_that_can_take_up_the_time_ends_with_the_block(stage: Stage) -> None:
    assert clock(block(stage).projected_end) == "13:00:00"
    assert block(stage).projected_over == minutes(0)


def test_presentations_that_leave_no_time_put_the_end_off() -> None:
    stage = Stage().at("12:40").open("panel-1")
    # opening, three experts and the conclusion: 35 minutes
    assert clock(block(stage).projected_end) == "13:15:00"


def test_a_break_absorbs_lateness() -> None:
    stage = Stage().at("13:06").open("lunch-1")
    assert now(stage).drift == minutes(0)
    assert now(stage.at("15:02")).drift == minutes(2)


def test_after_the_last_step_the_block_could_end_now(stage: Stage) -> None:
    stage.at("12:45").do(GoToStep("panel-1", "concluding"))
    stage.after(minutes=5).do(Finish())
    assert now(stage).drift == minutes(-10)
    assert clock(block(stage).projected_end) == "12:50:00"


def test_the_times_of_steps_come_with_the_block(stage: Stage) -> None:
    steps = {step.step: step for step in block(stage.after(90)).steps}
    assert steps["expert-1"].lasted == minutes(7)
    discussed = steps["discussion"]
    assert discussed.lasted == seconds(90)
    assert (clock(discussed.projected_start), clock(discussed.projected_end)) == ("10:43:00", "12:53:00")


def test_blocks_to_come_have_projected_times(stage: Stage) -> None:
    lunch = now(stage.at("12:58")).times_of("lunch-1")
    assert lunch is not None
    # seven minutes of remarks come before it
    assert (clock(lunch.projected_start), clock(lunch.projected_end)) == ("13:05:00", "15:00:00")


@pytest.mark.parametrize("seed", range(15))
def test_whatever_happens_there_is_a_forecast(seed: int) -> None:
    chance = Chance(seed)
    stage = Stage()
    for _ in range(60):
        let_time_pass(stage, chance)
        try:
            stage.do(some_command(stage.meeting, chance, stage.now))
        except Refused:
            continue
        seen = now(stage)
        if seen.block is not None and seen.block.floor is not None:
            ahead = seen.block.floor
            assert 0 <= ahead.fits <= ahead.waiting == len(stage.meeting.waiting)
            assert list(ahead.expected) == [one.id for one in calling_order(stage.meeting)]
            assert list(ahead.expected.values()) == sorted(ahead.expected.values())
            assert ahead.all_fit_at is None or ahead.all_fit_at >= 60
            assert ahead.room_for_more == 0 or ahead.all_fit
