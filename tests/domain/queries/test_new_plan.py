"""A session file that changed while its session is held."""

from typing import Any

import pytest

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.commands.plan_commands import TakeNewPlan
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.plan.plan_details import Difference
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.new_plan import fitted, plan_differences
from tests.domain.given import Stage, minutes, two_days


def written() -> dict[str, Any]:
    """The session as its file has it."""
    return two_days().model_dump(mode="json")


def read(data: dict[str, Any]) -> Session:
    return Session.model_validate(data)


def test_without_changes_there_are_no_differences() -> None:
    assert plan_differences(two_days(), read(written())) == ()


def test_what_is_different_is_told_the_session_first() -> None:
    new = written()
    new["title"] = "Another title"
    new["venue"]["time_zone"] = "Europe/Paris"
    new["rules"]["floor_limit"] = "2:00"
    new["people"][0]["name"] = "Ada Other"
    new["participants"] = [{"code": "TUR", "name": "Turkey"}]
    new["days"][0]["interpretation"] = ["10:00-13:00"]
    new["days"][0]["side_events"] = "13:15-14:45"
    opening, panel, _, panel_2, closing = new["days"][0]["blocks"]
    opening["description"] = "Welcome"
    panel["title"] = "Panel one"
    panel["rules"] = {"floor_limit": "2:30"}
    panel["seats"][1]["label"] = "Ben"
    panel["steps"][0]["limit"] = "5:00"
    panel_2["end"] = "17:50"
    new["days"][0]["blocks"] = [opening, panel, panel_2, {**closing, "id": "closing-3"}]
    new["days"][1]["date"] = "2026-06-03"
    assert plan_differences(two_days(), read(new)) == (
        Difference("title", before="A made-up session", after="Another title"),
        Difference("venue", before="Europe/Zurich", after="Europe/Paris"),
        Difference("floor_limit", before="3:00", after="2:00"),
        Difference("person_name", before="Ada Example", after="Ada Other"),
        Difference("participants"),
        Difference("interpretation", subject="2026-06-01", before="10:00-13:00, 15:00-18:00", after="10:00-13:00"),
        Difference("side_events", subject="2026-06-01"),
        Difference("day_gone", subject="2026-06-02"),
        Difference("day_added", subject="2026-06-03"),
        Difference("block_gone", "lunch-1", "Lunch", before="13:00-15:00"),
        Difference("block_gone", "closing-1", "Closing", before="17:50-18:00"),
        Difference("block_text", "opening-1", "Opening"),
        Difference("block_title", "panel-1", "Panel one", "Panel 1", "Panel one"),
        Difference("floor_limit", "panel-1", "Panel one", "", "2:30"),
        Difference("block_seats", "panel-1", "Panel one"),
        Difference("step_limit", "panel-1", "Panel one: Opening remarks", "7:00", "5:00"),
        Difference("block_times", "panel-2", "Panel 2", "15:00-17:55", "15:00-17:50"),
        Difference("block_added", "closing-3", "Closing", after="17:50-18:00"),
        Difference("block_times", "summary", "Summary", "2026-06-02 10:00-12:00", "2026-06-03 10:00-12:00"),
        Difference("block_times", "closing-2", "Closing", "2026-06-02 12:00-12:30", "2026-06-03 12:00-12:30"),
    )


def test_the_record_is_kept_under_a_new_plan() -> None:
    stage = Stage().in_discussion()
    stage.speaks("Kenya", minutes(1))
    stage.add("Fiji")
    before = stage.meeting
    new = written()
    new["days"][0]["blocks"][3]["end"] = "17:50"
    stage.do(TakeNewPlan(read(new)))
    after = stage.meeting
    assert (after.interventions, after.requests, after.steps) == (before.interventions, before.requests, before.steps)
    assert (after.block_id, after.step_id, after.given) == ("panel-1", "discussion", before.given)
    stage.do(Undo())
    assert stage.meeting.session == before.session


def test_the_steps_of_a_block_that_has_begun_keep_the_ids_that_the_record_knows() -> None:
    data = written()
    for step in data["days"][0]["blocks"][1]["steps"]:
        del step["id"]
    stage = Stage(read(data)).at("10:15").open("panel-1")
    stage.next()
    stage.do(GoToStep("panel-1", "step-5"))
    # one more expert before the discussion makes the discussion the sixth step
    more = {"kind": "remarks", "title": "Expert 4", "seat": "expert-3", "limit": "5:00"}
    data["days"][0]["blocks"][1]["steps"].insert(4, more)
    stage.do(TakeNewPlan(read(data)))
    assert stage.meeting.step is not None
    assert stage.meeting.step.title == "Discussion"
    panel = stage.meeting.block
    assert panel is not None
    assert [step.id for step in panel.steps] == ["step-1", "step-2", "step-3", "step-4", "step-5-2", "step-5", "step-6"]


@pytest.mark.parametrize("lacks", ["block", "step"])
def test_what_has_begun_must_be_in_the_new_plan(lacks: str) -> None:
    stage = Stage().in_discussion()
    data = written()
    if lacks == "block":
        del data["days"][0]["blocks"][1]
    else:
        del data["days"][0]["blocks"][1]["steps"][0]
    with pytest.raises(Refused) as refused:
        fitted(stage.meeting, read(data))
    assert (refused.value.code, refused.value.details) == ("plan_lacks_what_began", {"names": "Panel 1"})
