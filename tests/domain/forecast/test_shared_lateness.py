"""By how much the remarks that remain would have to be shorter; every figure is computed by hand."""

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.commands.plan_commands import ShareLateness
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.domain.forecast.remainder import remainder_of_block
from chairconsole.domain.forecast.shared_lateness import shared_lateness
from tests.domain.given import Stage, discussion, panel_of, remarks


def told(stage: Stage) -> list[str]:
    ahead = remainder_of_block(stage.meeting, stage.now)
    assert ahead is not None
    shares = shared_lateness(stage.meeting, ahead)
    return [f"{one.step.id} {one.limit} {one.shared}" for one in shares]


def test_six_minutes_are_shared_over_four_remarks() -> None:
    # 28 minutes of remarks in the 22 from 10:21 to 10:43
    stage = Stage().at("10:21").open("panel-1")
    assert told(stage) == ["opening 420 330", "expert-1 420 330", "expert-2 420 330", "expert-3 420 330"]


def test_whoever_speaks_by_plan_keeps_the_limit_and_the_others_share() -> None:
    stage = Stage().at("10:21").open("panel-1")
    stage.next()
    # the opening ends at 10:28, and 15 minutes are left for three
    assert told(stage.after(120)) == ["expert-1 420 300", "expert-2 420 300", "expert-3 420 300"]
    # at 10:31 they are 12 minutes for three
    assert told(stage.at("10:31")) == ["expert-1 420 240", "expert-2 420 240", "expert-3 420 240"]


def test_each_gives_up_the_same_part_in_whole_quarters() -> None:
    stage = (
        Stage(panel_of(remarks("long", "10:00"), remarks("short", "5:00"), discussion())).at("10:19").open("panel-1")
    )
    # 11 of 15 minutes: 7:20 and 3:40
    assert told(stage) == ["long 600 435", "short 300 210"]


def test_nothing_is_shared_by_who_is_in_time_or_could_not_be() -> None:
    stage = Stage().at("10:15").open("panel-1")
    assert told(stage) == []
    # three minutes for four, and none
    assert told(stage.at("10:40")) == []
    assert told(stage.at("10:50")) == []


def test_remarks_at_the_end_share_what_is_left_before_interpretation_ends() -> None:
    stage = Stage(panel_of(discussion(), remarks("one", "6:00"), remarks("two", "6:00"))).at("10:15").open("panel-1")
    stage.next()
    assert told(stage.at("12:40")) == []
    # 10 minutes until 13:00
    assert told(stage.at("12:50")) == ["one 360 300", "two 360 300"]
    stage.do(GoToStep("panel-1", "two"))
    assert told(stage) == []


def shared(stage: Stage) -> Stage:
    """Share what the forecast proposes."""
    ahead = forecast(stage.meeting, stage.now).block
    assert ahead is not None
    stage.do(ShareLateness("panel-1", tuple((one.step.id, one.shared) for one in ahead.shares)))
    return stage


def test_what_is_proposed_holds_once_it_is_set_and_one_undo_takes_it_back() -> None:
    stage = shared(Stage().at("10:21").open("panel-1"))
    told_now = forecast(stage.meeting, stage.now)
    assert told(stage) == []
    assert told_now.block is not None
    by_step = {one.step: one for one in told_now.block.steps}
    # 4 × 5:30 from 10:21 on, and the discussion begins as planned
    assert f"{by_step['expert-3'].planned_end:%H:%M}" == "10:43"
    assert f"{by_step['discussion'].projected_start:%H:%M}" == "10:43"
    stage.next()
    assert stage.meeting.speech is not None
    assert stage.meeting.speech.limit == Limit.of(330)
    stage.after(330).next()
    assert stage.meeting.speech.limit == Limit(lower=300, upper=330)


def test_one_undo_gives_all_of_them_their_time_back() -> None:
    stage = shared(Stage().at("10:21").open("panel-1"))
    stage.do(Undo())
    assert told(stage) == ["opening 420 330", "expert-1 420 330", "expert-2 420 330", "expert-3 420 330"]
    assert stage.meeting.planned_limits == {}


def test_who_is_late_again_shares_again_and_the_plan_is_still_the_first_one() -> None:
    stage = shared(Stage().at("10:21").open("panel-1"))
    stage.next()
    stage.after(420).next()
    # expert 1 may speak until 10:33:30, and 9:30 are left for two of 5:30 until 10:43
    assert told(stage) == ["expert-2 330 285", "expert-3 330 285"]
    shared(stage)
    assert told(stage) == []
    assert stage.meeting.planned_limits["panel-1", "expert-3"] == Limit(lower=300, upper=420)
