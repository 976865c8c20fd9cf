"""The session file beside the plan in force."""

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.plan_commands import ExtendBlock, SkipStep, TakeNewPlan
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.plan.plan_details import Difference
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.plan_news import PlanNews, plan_news
from tests.domain.given import Stage, two_days


def with_limit(seconds: int) -> Session:
    session = two_days()
    rules = session.rules.model_copy(update={"floor_limit": Limit.of(seconds)})
    return session.model_copy(update={"rules": rules})


SHORTER = Difference("floor_limit", before="3:00", after="2:00")


def test_a_file_that_says_the_same_is_no_news_whatever_was_changed_in_the_run() -> None:
    stage = Stage().in_discussion()
    stage.do(ExtendBlock("panel-1", 13 * 60 + 10))
    assert plan_news(stage.meeting, two_days()) == PlanNews(())


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
