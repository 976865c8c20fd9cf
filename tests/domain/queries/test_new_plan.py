"""A session file that changed while its session is held."""

import pytest

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.commands.plan_commands import ExtendBlock, SetStepText, SkipStep, TakeNewPlan
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.differences import Difference
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.new_plan import PlanNews, fitted, plan_news
from tests.domain.given import Stage, discussion, minutes, panel_of, two_days, written


def test_the_record_is_kept_under_a_new_plan() -> None:
    stage = Stage().in_discussion()
    stage.speaks("Kenya", minutes(1))
    stage.add("Fiji")
    before = stage.meeting
    new = written()
    new["days"][0]["blocks"][3]["end"] = "17:50"
    stage.do(TakeNewPlan(Session.model_validate(new)))
    after = stage.meeting
    assert (after.interventions, after.requests, after.steps) == (before.interventions, before.requests, before.steps)
    assert (after.block_id, after.step_id, after.given) == ("panel-1", "discussion", before.given)
    stage.do(Undo())
    assert stage.meeting.session == before.session


def test_the_steps_of_a_block_that_has_begun_keep_the_ids_that_the_record_knows() -> None:
    data = written()
    for panel in (1, 3):
        for step in data["days"][0]["blocks"][panel]["steps"]:
            del step["id"]
    stage = Stage(Session.model_validate(data)).at("10:15").open("panel-1")
    stage.next()
    stage.do(GoToStep("panel-1", "step-5"))
    # one more expert before the discussion makes the discussion the sixth step
    more = {"kind": "remarks", "title": "Expert 4", "seat": "expert-3", "limit": "5:00"}
    for panel in (1, 3):
        data["days"][0]["blocks"][panel]["steps"].insert(4, more)
    stage.do(TakeNewPlan(Session.model_validate(data)))
    assert stage.meeting.step is not None
    assert stage.meeting.step.title == "Discussion"
    panel = stage.meeting.block
    assert panel is not None
    assert [step.id for step in panel.steps] == ["step-1", "step-2", "step-3", "step-4", "step-5-2", "step-5", "step-6"]
    # one that has not begun is as the new plan has it
    panel_2 = stage.meeting.session.block("panel-2")
    assert panel_2 is not None
    assert [step.id for step in panel_2.steps] == [f"step-{number}" for number in range(1, 8)]


def test_steps_that_look_alike_keep_their_ids_in_their_order() -> None:
    alike = ({**discussion(step), "title": "Discussion"} for step in ("first", "second"))
    stage = Stage(panel_of(*alike)).open("panel-1")
    assert fitted(stage.meeting, stage.session) == stage.session


def test_a_step_that_has_begun_may_be_called_otherwise() -> None:
    stage = Stage().in_discussion()
    data = written()
    data["days"][0]["blocks"][1]["steps"][4]["title"] = "Open discussion"
    stage.do(TakeNewPlan(Session.model_validate(data)))
    assert stage.meeting.step is not None
    assert (stage.meeting.step.id, stage.meeting.step.title) == ("discussion", "Open discussion")


@pytest.mark.parametrize("lacks", ["block", "step"])
def test_what_has_begun_must_be_in_the_new_plan(lacks: str) -> None:
    stage = Stage().in_discussion()
    data = written()
    if lacks == "block":
        del data["days"][0]["blocks"][1]
    else:
        del data["days"][0]["blocks"][1]["steps"][0]
    with pytest.raises(Refused) as refused:
        fitted(stage.meeting, Session.model_validate(data))
    assert (refused.value.code, refused.value.details) == ("plan_lacks_what_began", {"names": "Panel 1"})


def with_limit(seconds: int) -> Session:
    session = two_days()
    rules = session.rules.model_copy(update={"floor_limit": Limit.of(seconds)})
    return session.model_copy(update={"rules": rules})


SHORTER = Difference("floor_limit", before="3:00", after="2:00")


def test_a_file_that_says_the_same_is_no_news_whatever_was_changed_in_the_run() -> None:
    stage = Stage().in_discussion()
    stage.do(ExtendBlock("panel-1", 13 * 60 + 10))
    assert plan_news(stage.meeting, two_days()) == PlanNews(())


def test_before_the_session_has_begun_the_file_is_compared_as_it_is() -> None:
    meeting = Meeting(given=two_days(), session=two_days())
    assert plan_news(meeting, two_days()) == PlanNews(())
    assert plan_news(meeting, with_limit(120)) == PlanNews((SHORTER,))


def test_the_days_are_compared_as_they_are_held() -> None:
    stage = Stage(shifted_days=3)
    assert plan_news(stage.meeting, two_days()) == PlanNews(())


def test_what_changed_in_the_file_is_told_and_what_taking_it_gives_up() -> None:
    stage = Stage().in_discussion()
    assert plan_news(stage.meeting, with_limit(120)) == PlanNews((SHORTER,))
    stage.do(ExtendBlock("panel-2", 17 * 60 + 58))
    news = plan_news(stage.meeting, with_limit(120))
    assert news.changed == (SHORTER,)
    assert Difference("block_times", "panel-2", "Panel 2", "15:00-17:58", "15:00-17:55") in news.given_up


def test_once_it_is_taken_it_is_no_news_until_that_is_undone() -> None:
    stage = Stage().in_discussion()
    stage.do(TakeNewPlan(with_limit(120)))
    assert plan_news(stage.meeting, with_limit(120)) == PlanNews(())
    assert plan_news(stage.meeting, with_limit(150)).changed == (
        Difference("floor_limit", before="2:00", after="2:30"),
    )
    stage.do(Undo())
    assert plan_news(stage.meeting, with_limit(120)).changed == (SHORTER,)


def test_a_file_that_lacks_what_has_begun_is_told_all_the_same() -> None:
    stage = Stage().in_discussion()
    session = two_days()
    day = session.days[0]
    without = day.model_copy(update={"blocks": tuple(one for one in day.blocks if one.id != "panel-1")})
    news = plan_news(stage.meeting, session.model_copy(update={"days": (without, *session.days[1:])}))
    assert [one.what for one in news.changed] == ["block_gone"]


def test_a_step_that_was_skipped_in_the_run_is_given_up_with_a_new_plan() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.do(SkipStep("panel-1", "expert-3"))
    assert plan_news(stage.meeting, two_days()).changed == ()
    assert any(one.what == "block_steps" for one in plan_news(stage.meeting, with_limit(120)).given_up)


def test_a_file_whose_days_would_be_shifted_out_of_the_calendar_is_no_news() -> None:
    plan = written()
    plan["days"][0]["date"], plan["days"][1]["date"] = "9999-12-30", "9999-12-31"
    with pytest.raises(Refused, match="nothing_new"):
        plan_news(Stage(shifted_days=7).meeting, Session.model_validate(plan))


def test_a_new_plan_keeps_the_texts_that_it_does_not_have() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.do(SetStepText("panel-1", "opening", "Pasted."))
    assert plan_news(stage.meeting, two_days()) == PlanNews(())
    new = written()
    new["days"][0]["blocks"][3]["end"] = "17:50"
    new["days"][0]["blocks"][1]["steps"][5]["text"] = "Written."
    told = plan_news(stage.meeting, Session.model_validate(new))
    assert [(one.what, one.block) for one in told.changed] == [("step_text", "panel-1"), ("block_times", "panel-2")]
    assert told.given_up == ()
    stage.do(TakeNewPlan(Session.model_validate(new)))
    panel = stage.meeting.block
    assert panel is not None
    assert [step.text for step in panel.steps if step.text] == ["Pasted.", "Written."]
    assert plan_news(stage.meeting, Session.model_validate(new)) == PlanNews(())
