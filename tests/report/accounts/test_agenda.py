"""Planned and actual times of blocks and steps."""

import datetime as dt

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.proceedings_commands import SetRoomClock
from chairconsole.domain.plan.session import Session
from chairconsole.report.accounts.agenda import agenda


def times(row):
    return tuple(f"{when.venue:%H:%M}" if when else None for when in (row.times.planned_start, row.times.planned_end))


def test_blocks_as_planned_and_as_held(panel):
    opening, block, closing = agenda(panel.meeting, panel.now)
    assert times(block) == ("10:15", "13:00")
    assert (f"{block.times.began.venue:%H:%M:%S}", f"{block.times.ended.venue:%H:%M:%S}") == ("10:17:00", "10:42:00")
    assert block.times.seconds == 1500
    assert opening.times.began is closing.times.seconds is None
    assert closing.date.isoformat() == "2017-05-09"


def test_steps_as_planned_from_their_limits_and_as_held(panel):
    steps = agenda(panel.meeting, panel.now)[1].steps
    assert [times(step) for step in steps] == [
        ("10:15", "10:22"),
        ("10:22", "10:29"),
        ("10:29", "12:53"),
        ("12:53", "13:00"),
    ]
    assert [step.times.seconds for step in steps] == [432, 370, 398, 300]


def test_what_does_not_follow_from_the_limits_is_not_planned(stage):
    plan = stage.plan.model_dump(mode="json")
    block = plan["days"][0]["blocks"][1]
    block["steps"] = [{"kind": "discussion", "title": title} for title in ("One", "Two", "Three")]
    stage.plan = Session.model_validate(plan)
    stage.begin()
    steps = agenda(stage.meeting, stage.now)[1].steps
    assert [times(step) for step in steps] == [("10:15", None), (None, None), (None, "13:00")]


def test_a_discussion_without_any_time_left_has_no_plan(stage):
    plan = stage.plan.model_dump(mode="json")
    plan["days"][0]["blocks"][1]["end"] = "10:20"
    stage.plan = Session.model_validate(plan)
    stage.begin()
    assert times(agenda(stage.meeting, stage.now)[1].steps[2]) == (None, None)


def test_a_discussion_takes_what_the_remarks_leave_whatever_limit_its_step_has(stage):
    plan = stage.plan.model_dump(mode="json")
    plan["days"][0]["blocks"][1]["steps"][2]["limit"] = "30:00"
    stage.plan = Session.model_validate(plan)
    stage.begin()
    assert times(agenda(stage.meeting, stage.now)[1].steps[2]) == ("10:29", "12:53")


def test_planned_times_are_the_rooms_whatever_the_computers_clock_shows(stage):
    stage.begin()
    stage.do(SetRoomClock(dt.time(10, 20), to_the_minute=True))  # five minutes ahead
    _, block, _ = agenda(stage.meeting, stage.now)
    assert (times(block), times(block.steps[0])) == (("10:15", "13:00"), ("10:15", "10:22"))
    assert block.steps[0].times.planned_start.utc == block.times.planned_start.utc


def test_a_session_that_is_held_on_another_day(stage):
    stage.begin(shifted_days=3)
    assert agenda(stage.meeting, stage.now)[0].times.planned_start.utc.isoformat() == "2017-05-11T08:00:00+00:00"


def test_what_goes_on_is_measured_up_to_now(stage):
    stage.begin()
    stage.do(OpenBlock("opening"))
    stage.wait(61.5)
    held = agenda(stage.meeting, stage.now)[0].times
    assert (held.ended, held.seconds) == (None, 61)
