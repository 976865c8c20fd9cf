"""A day as drawing data: planned, as it was, as it is likely to be."""

import datetime as dt
import itertools

import pytest

from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.rules.room_clock import typed_room_clock
from chairconsole.report.accounts.timeline import Period, Timeline, TimelineRow, day_to_show, days_of, timeline
from tests.domain.given import Stage
from tests.rehearsal import Rehearsal


def told(period: Period | None) -> str:
    return "" if period is None else f"{period.start.venue:%H:%M}-{period.end.venue:%H:%M}"


def row(drawn: Timeline, block: str, step: str | None = None) -> TimelineRow:
    return next(one for one in drawn.rows if (one.block, one.step) == (block, step))


def shown(stage: Stage) -> Timeline:
    return timeline(stage.meeting, stage.now)


def test_before_anything_happens_there_is_the_plan_and_what_is_likely() -> None:
    drawn = shown(Stage())
    blocks = [one.block for one in drawn.rows if one.step is None]
    assert blocks == ["opening-1", "panel-1", "lunch-1", "panel-2", "closing-1"]
    panel = row(drawn, "panel-1")
    assert (told(panel.planned), panel.actual, told(panel.projected)) == ("10:15-13:00", (), "10:15-13:00")
    assert (f"{drawn.begins.venue:%H:%M}", f"{drawn.ends.venue:%H:%M}") == ("09:30", "18:30")
    assert drawn.now is not None
    assert [f"{stop.venue:%H:%M}" for stop in drawn.stops] == ["13:00", "18:00"]


def test_what_goes_on_is_drawn_up_to_now_and_from_now_to_its_likely_end() -> None:
    stage = Stage().at("10:21").open("panel-1")
    stage.next()
    stage.after(minutes=5)
    panel = row(shown(stage), "panel-1")
    assert ([told(one) for one in panel.actual], told(panel.projected)) == (["10:21-10:26"], "10:26-13:00")
    assert panel.goes_on
    opening = row(shown(stage), "panel-1", "opening")
    times = [told(one) for one in (opening.planned, *opening.actual, opening.projected)]
    assert times == ["10:15-10:22", "10:21-10:26", "10:26-10:28"]
    assert opening.over == dt.timedelta(minutes=6)


def test_what_is_over_has_no_projection_and_tells_how_late_it_was() -> None:
    stage = Stage().at("10:15").open("panel-1").at("13:04")
    stage.do(CloseBlock())
    panel = row(shown(stage), "panel-1")
    assert ([told(one) for one in panel.actual], panel.projected) == (["10:15-13:04"], None)
    assert panel.over == dt.timedelta(minutes=4)
    assert not panel.goes_on


def test_a_block_that_was_reopened_has_its_gap() -> None:
    stage = Stage().at("10:15").open("panel-1").at("11:00")
    stage.do(CloseBlock())
    stage.at("11:10").open("panel-1").at("11:20")
    assert [told(one) for one in row(shown(stage), "panel-1").actual] == ["10:15-11:00", "11:10-11:20"]


def test_a_block_that_was_passed_over_is_planned_only() -> None:
    stage = Stage().at("15:00").open("panel-2")
    panel = row(shown(stage), "panel-1")
    assert (panel.actual, panel.projected, panel.over) == ((), None, None)


def test_another_day_has_no_present_instant() -> None:
    stage = Stage().at("10:15").open("panel-1")
    dates = days_of(stage.meeting)
    assert day_to_show(stage.meeting, stage.now) == dates[0]
    second = timeline(stage.meeting, stage.now, dates[1])
    assert (second.date, second.now) == (dates[1], None)
    assert {one.block for one in second.rows} == {"summary", "closing-2"}
    assert timeline(stage.meeting, stage.now, dt.date(1999, 1, 1)).date == dates[0]


def test_all_of_it_goes_by_the_rooms_clock() -> None:
    stage = Stage().at("10:15").open("panel-1").at("10:20")
    stage.do(typed_room_clock("10:23"))
    drawn = shown(stage)
    assert told(row(drawn, "panel-1").actual[0]) == "10:18-10:23"
    assert told(row(drawn, "panel-1").planned) == "10:15-13:00"
    assert drawn.now is not None
    assert f"{drawn.now.venue:%H:%M}" == "10:23"


@pytest.mark.parametrize("until", ["09:59", "11:11", "13:30", "17:52", "18:20"])
def test_nothing_lies_outside_and_no_stretch_is_negative(until: str) -> None:
    rehearsal = Rehearsal("09:58")
    rehearsal.live((rehearsal.at(until) - rehearsal.console.now().at).total_seconds(), step=10)
    for date in days_of(rehearsal.meeting):
        drawn = timeline(rehearsal.meeting, rehearsal.console.now(), date)
        assert drawn.is_rehearsal
        periods = [part for one in drawn.rows for part in (one.planned, *one.actual, one.projected) if part]
        assert all(part.length >= dt.timedelta() for part in periods)
        assert all(drawn.begins.utc <= part.start.utc and part.end.utc <= drawn.ends.utc for part in periods)
        assert all(later.utc > earlier.utc for earlier, later in itertools.pairwise(drawn.hours))
        assert all(hour.venue.minute == 0 for hour in drawn.hours)


def test_of_a_block_that_was_left_open_for_years_not_every_hour_is_told() -> None:
    stage = Stage().at("10:15").open("panel-1")
    for minutes in (60 * 24 * 30, 60 * 24 * 365 * 100):
        stage.after(minutes=minutes)
        drawn = timeline(stage.meeting, stage.now)
        assert 50 < len(drawn.hours) <= 201
        assert {one.venue.minute for one in drawn.hours} == {0}
