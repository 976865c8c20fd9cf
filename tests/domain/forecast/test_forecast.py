"""What follows from the meeting and the instant; every figure is computed by hand.

Panel 1 is planned from 10:15 to 13:00, with 7 minutes reserved: the floor is open until 12:53. The limit is three
minutes, and 15 seconds for the handover as long as no pace has been observed.
"""

import datetime as dt

import pytest

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import LimitOf
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep
from chairconsole.domain.commands.list_commands import AddRequests, HoldRequest, NewRequest
from chairconsole.domain.commands.proceedings_commands import SetLimit
from chairconsole.domain.commands.speech_commands import AddTime, Finish, Pause
from chairconsole.domain.forecast.floor_forecast import FloorForecast
from chairconsole.domain.forecast.forecast import BlockForecast, Forecast, forecast
from chairconsole.domain.queries.calling import calling_order
from tests.domain.chance import Chance, let_time_pass, some_command
from tests.domain.given import Stage, discussion, minutes, panel_of, remarks, seconds, who


def now(stage: Stage) -> Forecast:
    return forecast(stage.meeting, stage.now)


def block(stage: Stage) -> BlockForecast:
    ahead = now(stage).block
    assert ahead is not None
    return ahead


def floor(stage: Stage) -> FloorForecast:
    ahead = block(stage).floor
    assert ahead is not None
    return ahead


def clock(instant: dt.datetime | None) -> str:
    return "" if instant is None else f"{instant:%H:%M:%S}"


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


def test_an_empty_list_has_room_for_what_fits_into_the_time(stage: Stage) -> None:
    # 10:43 to 12:53 are 7800 seconds: 40 times 195
    seen = floor(stage)
    assert (seen.waiting, seen.fits, seen.room_for_more, seen.all_fit_at) == (0, 0, 40, None)
    assert (clock(seen.opens), clock(seen.list_done_at)) == ("10:43:00", "10:43:00")
    assert seen.all_fit


def test_those_who_wait_are_expected_one_after_the_other(stage: Stage) -> None:
    stage.at("12:43").add("Kenya", "Brazil", "Fiji")
    seen = floor(stage)
    assert [clock(at) for at in seen.expected.values()] == ["12:43:00", "12:46:15", "12:49:30"]
    # the third is done at 12:52:45; 15 seconds are left
    assert (seen.fits, clock(seen.list_done_at), seen.room_for_more, seen.all_fit_at) == (3, "12:52:45", 0, 180)


def test_with_one_too_many_a_shorter_limit_is_proposed(stage: Stage) -> None:
    stage.at("12:43").add("Kenya", "Brazil", "Fiji", "Chad")
    seen = floor(stage)
    # 600 seconds for four are 150 each, of which 15 for the handover: 135
    assert (seen.fits, seen.all_fit, seen.room_for_more, seen.all_fit_at) == (3, False, 0, 135)
    assert clock(seen.list_done_at) == "12:56:00"


def test_a_limit_is_rounded_down_to_a_quarter_of_a_minute(stage: Stage) -> None:
    stage.at("12:43:10").add("Kenya", "Brazil", "Fiji", "Chad")
    # 590 / 4 - 15 = 132.5
    assert floor(stage).all_fit_at == 120


def test_no_limit_below_a_minute_is_proposed(stage: Stage) -> None:
    names = [f"State {number}" for number in range(8)]
    stage.at("12:43").add(*names)
    # 600 / 8 - 15 = 60
    assert floor(stage).all_fit_at == 60
    stage.add("one more")
    assert (floor(stage).all_fit_at, floor(stage).fits) == (None, 3)


def test_a_shorter_own_limit_leaves_more_for_the_others(stage: Stage) -> None:
    town = NewRequest(who("Migrants in Town", ParticipantKind.STAKEHOLDER))
    stage.at("12:44").do(AddRequests((town, NewRequest(who("Kenya")), NewRequest(who("Fiji")))))
    # by their limits 135 + 195 + 195 = 525 of 540 seconds
    assert (floor(stage).fits, floor(stage).all_fit_at) == (3, 180)
    stage.after(30)
    # 510 seconds - 3 * 15 = 465 = 120 + 2 * 172.5
    assert (floor(stage).fits, floor(stage).all_fit_at) == (2, 165)


def test_whoever_speaks_is_awaited_until_the_limit(stage: Stage) -> None:
    stage.at("12:40").give("Kenya")
    stage.add("Brazil")
    stage.after(60)
    assert (clock(floor(stage).opens), clock(floor(stage).list_done_at)) == ("12:43:00", "12:46:15")
    # 12:46:15 to 12:53 are 405 seconds: twice 195
    assert floor(stage).room_for_more == 2


def test_whoever_is_over_the_limit_is_expected_to_end_now(stage: Stage) -> None:
    stage.at("12:40").give("Kenya")
    stage.after(200)
    assert clock(floor(stage).opens) == "12:43:20"


def test_a_pause_and_added_time_put_the_end_off(stage: Stage) -> None:
    stage.at("12:40").give("Kenya")
    stage.after(60).do(Pause())
    stage.after(30).do(AddTime(30))
    # 60 seconds of 210 are spoken at 12:41:30
    assert clock(floor(stage).opens) == "12:44:00"


def test_a_reply_without_a_limit_is_awaited_for_the_planned_two_minutes(stage: Stage) -> None:
    stage.at("12:40").give("Expert 1", seat="expert-1")
    assert clock(floor(stage.after(60)).opens) == "12:42:00"
    # after 150 seconds it may end at any moment
    assert clock(floor(stage.after(90)).opens) == "12:42:30"


def test_a_remark_of_the_moderator_may_end_at_any_moment(stage: Stage) -> None:
    stage.at("12:40").give("Moderator", seat="moderator")
    assert clock(floor(stage.after(60)).opens) == "12:41:00"


def test_an_observed_pace_tells_more_than_the_limit(stage: Stage) -> None:
    for _ in range(3):
        stage.speaks("Kenya", seconds(105))
        stage.after(15)
    stage.at("12:43").add("Brazil", "Fiji", "Chad", "Peru")
    seen = floor(stage)
    # 120 seconds each: done at 12:51, and nobody else by 12:53
    assert (seen.fits, clock(seen.list_done_at), seen.room_for_more, seen.all_fit_at) == (4, "12:51:00", 1, 180)


def test_who_runs_over_the_limit_makes_the_proposed_one_shorter(stage: Stage) -> None:
    for _ in range(3):
        stage.speaks("Kenya", seconds(235))
        stage.after(15)
    stage.at("12:43").add("Brazil", "Fiji", "Chad")
    seen = floor(stage)
    # a pace of 250 is 70 more than the limit: 600 / 3 - 70 = 130
    assert (seen.fits, seen.all_fit_at) == (2, 120)


def test_past_the_start_of_the_remarks_nobody_fits(stage: Stage) -> None:
    stage.at("12:55").add("Kenya")
    seen = floor(stage)
    assert (seen.fits, seen.room_for_more, seen.all_fit_at) == (0, 0, None)
    assert [clock(at) for at in seen.expected.values()] == ["12:55:00"]


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


def test_a_discussion_with_its_own_limits() -> None:
    stage = Stage(at="2026-06-02T10:00").open("summary")
    stage.next()
    stage.do(AddRequests((NewRequest(who("African Group", ParticipantKind.GROUP)), NewRequest(who("Kenya")))))
    assert [clock(at) for at in floor(stage).expected.values()] == ["10:00:00", "10:04:15"]
    assert clock(floor(stage).list_done_at) == "10:06:30"
    assert clock(floor(stage).until) == "12:00:00"


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


def test_a_limit_from_now_on_makes_room(stage: Stage) -> None:
    stage.at("12:30")
    stage.add(*(f"State {number}" for number in range(9)))
    before = floor(stage)
    assert (before.fits, before.all_fit_at) == (7, 135)
    stage.do(SetLimit(LimitOf.FLOOR, Limit.of(120)))
    after = floor(stage)
    assert (after.fits, after.all_fit, after.all_fit_at) == (9, True, 120)


def test_who_is_held_is_expected_after_the_others(stage: Stage) -> None:
    stage.at("11:00")
    town, kenya = stage.add("Town", "Kenya")
    stage.do(HoldRequest(town))
    assert [clock(floor(stage).expected[one]) for one in (kenya, town)] == ["11:00:00", "11:03:15"]
