"""The plan beside what happened; every figure is computed by hand."""

from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep
from chairconsole.domain.commands.plan_commands import ExtendBlock
from chairconsole.domain.commands.speech_commands import SpeakerAbsent
from chairconsole.domain.events.speech_events import FloorFinished
from chairconsole.domain.queries.timetable import (
    BlockTimes,
    StepTimes,
    block_times,
    is_open_ended,
    latest_step_start,
    left_of_step,
    longest,
    planned_step_end,
    step_times,
)
from tests.domain.elsewhere import after_event
from tests.domain.given import Stage, discussion, minutes, panel_of, remarks, seconds


def times(stage: Stage, block_id: str) -> BlockTimes:
    block = stage.meeting.session.block(block_id)
    assert block is not None
    return block_times(stage.meeting, block, stage.now)


def steps(stage: Stage) -> dict[str, StepTimes]:
    assert stage.meeting.block is not None
    return {step.step: step for step in step_times(stage.meeting, stage.meeting.block, stage.now)}


def test_a_block_that_was_never_opened_has_only_its_plan() -> None:
    panel = times(Stage(), "panel-1")
    assert f"{panel.planned_start:%H:%M%z}–{panel.planned_end:%H:%M%z}" == "10:15+0200–13:00+0200"
    assert (panel.began, panel.ended, panel.lasted, panel.late, panel.over) == (None,) * 5


def test_a_block_that_ended_six_minutes_late() -> None:
    stage = Stage().at("10:04").open("opening-1").at("10:21")
    stage.do(CloseBlock())
    opening = times(stage.after(minutes=30), "opening-1")
    assert f"{opening.began:%H:%M} {opening.ended:%H:%M}" == "10:04 10:21"
    assert (opening.late, opening.lasted, opening.over) == (minutes(4), minutes(17), minutes(6))


def test_a_block_that_is_open_runs_over_from_its_planned_end_on() -> None:
    stage = Stage().at("10:00").open("opening-1").at("10:12")
    assert times(stage, "opening-1").over == minutes(-3)
    assert times(stage.at("10:16:30"), "opening-1").over == seconds(90)


def test_planned_ends_are_counted_from_the_start_before_the_discussion_and_from_the_end_after_it() -> None:
    stage = Stage().at("10:20").open("panel-1")
    ends = {name: f"{step.planned_end:%H:%M}" for name, step in steps(stage).items()}
    assert ends == {
        "opening": "10:22",
        "expert-1": "10:29",
        "expert-2": "10:36",
        "expert-3": "10:43",
        "discussion": "12:53",
        "concluding": "13:00",
    }
    starts = {name: f"{step.planned_start:%H:%M}" for name, step in steps(stage).items()}
    assert starts == {
        "opening": "10:15",
        "expert-1": "10:22",
        "expert-2": "10:29",
        "expert-3": "10:36",
        "discussion": "10:43",
        "concluding": "12:53",
    }


def test_remarks_without_a_limit_end_with_the_block() -> None:
    stage = Stage().at("10:00").open("opening-1")
    assert {name: f"{step.planned_end:%H:%M}" for name, step in steps(stage).items()} == {
        "welcome": "10:10",
        "brief": "10:15",
    }


def test_between_two_steps_of_open_length_the_plan_says_nothing() -> None:
    stage = Stage()
    panel = stage.session.block("panel-1")
    assert panel is not None
    discussion = panel.steps[4]
    two = discussion.model_copy(update={"id": "discussion-2"})
    block = panel.model_copy(update={"steps": (*panel.steps[:5], two, panel.steps[5])})
    assert planned_step_end(stage.meeting, block, discussion) is None
    assert longest(block.steps) == minutes(35)


def test_after_a_step_of_open_length_the_next_begins_when_nobody_knows() -> None:
    stage = Stage(panel_of(discussion(), remarks("between", "7:00"), discussion("again"))).open("panel-1")
    starts = {name: step.planned_start for name, step in steps(stage).items()}
    assert starts["between"] is starts["again"] is None
    assert f"{starts['discussion']:%H:%M}" == "10:15"


def test_a_discussion_takes_as_long_as_it_may_even_if_it_has_a_limit() -> None:
    (step,) = panel_of({**discussion(), "limit": "30:00"}).days[0].blocks[1].steps
    assert is_open_ended(step)
    assert longest((step,)) == minutes(0)


def test_steps_tell_what_they_took_and_what_was_spoken() -> None:
    stage = Stage().in_discussion()
    for name in ("Kenya", "Fiji"):
        stage.speaks(name, seconds(30))
    stage.after(30)
    lived = steps(stage)
    assert (lived["opening"].lasted, lived["opening"].spoken) == (minutes(7), minutes(7))
    assert (lived["discussion"].lasted, lived["discussion"].spoken) == (seconds(90), seconds(60))
    assert lived["concluding"].lasted is None
    assert lived["discussion"].ended is None


def test_what_lies_between_two_stretches_of_a_step_is_not_its_own() -> None:
    stage = Stage().in_discussion()
    stage.after(60).do(GoToStep("panel-1", "expert-2"))
    stage.after(120).do(GoToStep("panel-1", "discussion"))
    stage.after(30)
    assert steps(stage)["discussion"].lasted == seconds(90)
    assert steps(stage)["expert-2"].lasted == minutes(9)


def test_what_is_left_of_the_step_that_goes_on() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    block, step = stage.meeting.block, stage.meeting.step
    assert block is not None
    assert step is not None
    assert left_of_step(stage.meeting, block, step, stage.after(60).now) == minutes(6)
    assert left_of_step(stage.meeting, block, step, stage.after(600).now) == minutes(0)
    # remarks that are over leave nothing of their step, though it goes on
    over = after_event(stage, FloorFinished(intervention=stage.meeting.speaking or ""))
    assert over.step == step
    assert left_of_step(over, block, step, stage.now) == minutes(0)
    stage.do(SpeakerAbsent())
    assert left_of_step(stage.meeting, block, step, stage.now) == minutes(7)


def test_each_step_has_a_latest_start(stage: Stage) -> None:
    block = stage.meeting.block
    assert block is not None
    starts = [f"{latest_step_start(stage.meeting, block, step):%H:%M}" for step in block.steps]
    # the presentations take 28 minutes, the remarks at the end seven
    assert starts == ["12:25", "12:32", "12:39", "12:46", "12:53", "12:53"]
    stage.do(ExtendBlock("panel-1", 13 * 60 + 10))
    longer = stage.meeting.block
    assert longer is not None
    # interpretation ends at 13:00 all the same
    assert f"{latest_step_start(stage.meeting, longer, longer.steps[-1]):%H:%M}" == "12:53"
