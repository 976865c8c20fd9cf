"""When everything is likely to begin and to end; every time is computed by hand."""

from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep
from chairconsole.domain.commands.plan_commands import SkipBlock
from chairconsole.domain.forecast.projection import Projection, Span, project
from chairconsole.domain.forecast.remainder import remainder_of_block
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.next_step import next_block
from tests.domain.given import Stage, discussion, panel_of, remarks, written
from tests.there import there


def told(span: Span) -> str:
    return "-".join("?" if one is None else f"{one:%H:%M}" for one in (span.start, span.end))


def projected(stage: Stage) -> Projection:
    return project(stage.meeting, remainder_of_block(stage.meeting, stage.now), stage.now)


def blocks(stage: Stage) -> list[str]:
    seen = projected(stage)
    return [told(seen.of_block(block.id)) for block in stage.meeting.session.days[0].blocks]


def steps(seen: Projection, block: str) -> list[str]:
    return [told(span) for (of, _), span in seen.steps.items() if of == block]


def test_before_anything_began_it_is_the_plan_but_for_the_overlap() -> None:
    assert blocks(Stage()) == ["10:00-10:15", "10:15-13:00", "13:00-15:00", "15:00-17:55", "17:55-18:05"]


def test_what_is_late_makes_late_what_follows_until_something_absorbs_it() -> None:
    stage = Stage().at("10:00").open("opening-1").at("10:25")
    # the welcome of ten minutes has not even begun
    assert blocks(stage) == ["10:00-10:35", "10:35-13:00", "13:00-15:00", "15:00-17:55", "17:55-18:05"]
    # at 12:50 there are 28 minutes of remarks and seven more to come; the break absorbs them
    stage.open("panel-1").at("12:50")
    assert blocks(stage)[1:3] == ["10:25-13:25", "13:25-15:00"]


def test_a_block_begins_not_before_now() -> None:
    assert blocks(Stage().at("15:12").open("closing-1"))[4] == "15:12-18:00"
    stage = Stage().at("13:00").open("lunch-1").at("15:12")
    stage.do(CloseBlock())
    assert blocks(stage) == ["?-?", "?-?", "13:00-15:12", "15:12-17:55", "17:55-18:05"]


def test_the_steps_of_the_open_block() -> None:
    stage = Stage().at("10:18").open("panel-1").at("10:20")
    assert steps(projected(stage), "panel-1")[:2] == ["10:20-10:27", "10:27-10:34"]
    stage.next()
    stage.after(minutes=9)
    planned = ["10:20-10:29", "10:29-10:36", "10:36-10:43", "10:43-10:50", "10:50-12:53", "12:53-13:00"]
    assert steps(projected(stage), "panel-1") == planned
    stage.do(GoToStep("panel-1", "discussion"))
    seen = projected(stage.at("12:55"))
    assert steps(seen, "panel-1") == ["10:20-10:29", "?-?", "?-?", "?-?", "10:29-12:55", "12:55-13:02"]
    assert told(seen.of_block("panel-1")) == "10:18-13:02"


def test_nobody_knows_when_the_first_of_two_discussions_ends() -> None:
    stage = Stage(panel_of(discussion(), remarks("between", "7:00"), discussion("again")))
    assert steps(projected(stage), "panel-1") == ["10:15-?", "?-?", "?-13:00"]
    # once it goes on, it may end at any moment
    stage.at("10:15").open("panel-1").next()
    assert steps(projected(stage.at("10:20")), "panel-1") == ["10:15-10:20", "10:20-10:27", "10:27-13:00"]


def test_a_discussion_that_is_held_again_begins_after_the_remarks_before_it() -> None:
    stage = Stage().in_discussion().at("10:44")
    stage.do(GoToStep("panel-1", "expert-3"))
    assert steps(projected(stage), "panel-1")[3:] == ["10:36-10:51", "10:51-12:53", "12:53-13:00"]


def test_remarks_that_leave_no_time_leave_none_for_the_discussion() -> None:
    stage = Stage().at("12:50").open("panel-1")
    stage.next()
    assert steps(projected(stage), "panel-1")[3:] == ["13:11-13:18", "13:18-13:18", "13:18-13:25"]


def test_a_step_that_goes_on_is_none_of_another_block() -> None:
    stage = Stage().in_discussion().at("12:40")
    stage.do(GoToStep("panel-1", "concluding"))
    stage.at("12:47").do(GoToStep("panel-2", "discussion"))
    assert steps(projected(stage), "panel-1")[4:] == ["10:43-12:40", "12:40-12:47"]


def test_the_steps_of_blocks_to_come_and_of_blocks_that_were_held() -> None:
    stage = Stage().at("10:04").open("opening-1")
    stage.next()
    stage.after(minutes=11).next()
    stage.after(minutes=5).do(CloseBlock())
    seen = projected(stage)
    assert steps(seen, "opening-1") == ["10:04-10:15", "10:15-10:20"]
    assert steps(seen, "panel-2")[4:] == ["15:28-17:48", "17:48-17:55"]


def test_days_that_are_over_and_a_day_to_come() -> None:
    stage = Stage()
    assert told(projected(stage).of_block("summary")) == "10:00-12:00"
    stage.at("2026-06-02T10:03")
    assert blocks(stage) == ["?-?"] * 5
    assert told(projected(stage).of_block("summary")) == "10:03-12:00"
    assert told(projected(stage).of_block("no such block")) == "?-?"
    assert told(projected(stage).of_step("summary", "none")) == "?-?"


def test_what_is_skipped_leaves_its_time() -> None:
    stage = Stage().at("10:00").open("opening-1")
    stage.do(SkipBlock("panel-1"))
    assert blocks(stage) == ["10:00-10:15", "13:00-15:00", "15:00-17:55", "17:55-18:05"]


def test_a_block_that_is_planned_after_midnight_is_of_the_day_before() -> None:
    plan = written()
    plan["days"][0]["blocks"] = [
        {"id": "panel", "kind": "panel", "start": "22:00", "end": "24:30", "title": "Panel"},
        {"id": "closing", "kind": "closing", "start": "24:30", "end": "25:00", "title": "Closing"},
    ]
    session = Session.model_validate(plan)
    stage = Stage(session, at="2026-06-02T00:10")
    # nobody has opened it yet
    assert there(next_block(stage.meeting, stage.now)).id == "panel"
    stage.open("panel")
    assert blocks(stage) == ["00:10-00:30", "00:30-01:00"]
    stage.after(minutes=25).do(CloseBlock())
    assert there(next_block(stage.meeting, stage.now)).id == "closing"
    assert blocks(stage) == ["00:10-00:35", "00:35-01:05"]
    # once all of it is over by the plan comes the morning
    stage = Stage(session, at="2026-06-02T01:05")
    assert there(next_block(stage.meeting, stage.now)).id == "summary"
