"""What is different between two plans."""

from chairconsole.domain.plan.differences import Difference, plan_differences
from chairconsole.domain.plan.session import Session
from tests.domain.given import two_days, written


def test_without_changes_there_are_no_differences() -> None:
    assert plan_differences(two_days(), Session.model_validate(written())) == ()


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
    assert plan_differences(two_days(), Session.model_validate(new)) == (
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


def test_what_else_differs_in_rules_people_and_steps_is_told_once() -> None:
    new = written()
    new["rules"] |= {"group_limit": "5:00", "propose_switch_after": 5}
    new["people"].append({"id": "ben", "name": "Ben Other"})
    panel, summary = new["days"][0]["blocks"][1], new["days"][1]["blocks"][0]
    del panel["steps"][0]
    summary["rules"] = {"floor_limit": "2:00", "propose_switch_after": 3}
    assert plan_differences(two_days(), Session.model_validate(new)) == (
        Difference("group_limit", before="", after="5:00"),
        Difference("rules"),
        Difference("people"),
        Difference("block_steps", "panel-1", "Panel 1"),
        Difference("group_limit", "summary", "Summary", "4:00", ""),
        Difference("block_rules", "summary", "Summary"),
    )


def test_a_prepared_text_and_what_the_chair_says_are_told_by_themselves() -> None:
    new = {**written(), "format": 2, "says": {"thanks": "Thank you, {who}."}}
    new["days"][0]["blocks"][1]["steps"][0]["text"] = "Welcome."
    assert plan_differences(two_days(), Session.model_validate(new)) == (
        Difference("says"),
        Difference("step_text", "panel-1", "Panel 1: Opening remarks"),
    )
