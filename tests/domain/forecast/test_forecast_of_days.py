"""The forecast of other blocks and days than an ordinary panel's: late, overlapping, cut short, at night, in spring."""

import datetime as dt
from pathlib import Path

import pytest

from chairconsole.domain.base.event_parts import LimitOf
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep
from chairconsole.domain.commands.plan_commands import EndEarlierBlock
from chairconsole.domain.commands.proceedings_commands import SetLimit
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.domain.forecast.floor_forecast import FloorForecast
from chairconsole.domain.forecast.forecast import BlockForecast, forecast
from chairconsole.domain.plan.session import Session
from chairconsole.domain.queries.next_step import next_block
from chairconsole.record.session_file import load_session
from tests.domain.given import Stage, minutes, seconds, two_days

SESSIONS = Path(__file__).parents[3] / "sessions"


def block(stage: Stage) -> BlockForecast:
    ahead = forecast(stage.meeting, stage.now).block
    assert ahead is not None
    return ahead


def floor(stage: Stage) -> FloorForecast:
    ahead = block(stage).floor
    assert ahead is not None
    return ahead


def drift(stage: Stage) -> dt.timedelta | None:
    return forecast(stage.meeting, stage.now).drift


def clock(instant: dt.datetime | None) -> str:
    return "" if instant is None else f"{instant:%H:%M}"


def shipped(name: str) -> Session:
    session = load_session(SESSIONS / name).session
    assert session is not None
    return session


GENEVA, NEW_YORK = "gcm-1-geneva-2017.toml", "gcm-2-new-york-2017.toml"

# Of each block the minutes of discussion after the longest and the shortest presentations, and the most speeches of
# three minutes that these hold: PRACTICE A.2.
FLOOR_TIMES = [
    (GENEVA, "2017-05-08", "panel-1", 130, 136),
    (GENEVA, "2017-05-08", "panel-2", 140, 146),
    (GENEVA, "2017-05-08", "panel-2 cut at 17:50", 135, 141),
    (GENEVA, "2017-05-09", "panel-3", 140, 146),
    (GENEVA, "2017-05-09", "summary-panel", 90, 90),
    (NEW_YORK, "2017-05-22", "panel-1", 130, 136),
    (NEW_YORK, "2017-05-22", "panel-2", 135, 141),
    (NEW_YORK, "2017-05-23", "panel-3", 130, 136),
    (NEW_YORK, "2017-05-23", "summary-panel", 90, 90),
]


@pytest.mark.parametrize(("name", "date", "panel", "least", "most"), FLOOR_TIMES)
def test_the_minutes_of_discussion_of_both_sessions(name: str, date: str, panel: str, least: int, most: int) -> None:
    session = shipped(name)
    block_id, _, cut = panel.partition(" ")
    planned = session.block(block_id)
    assert planned is not None
    for shortest, expected in ((False, least), (True, most)):
        start = dt.datetime.fromisoformat(date) + minutes(planned.start)
        stage = Stage(session, at=start.isoformat())
        if cut:
            stage.do(EndEarlierBlock(block_id))
        stage.open(block_id)
        before = floor(stage)
        assert before.until - before.opens == minutes(least)
        for step in planned.steps:
            stage.next()
            if step.kind == "discussion":
                break
            assert step.limit is not None
            stage.after(step.limit.lower if shortest else step.limit.upper)
        assert floor(stage).until - floor(stage).opens == block(stage).floor_left == minutes(expected)


def test_a_block_that_began_twenty_minutes_late() -> None:
    stage = Stage().at("10:35").open("panel-1")
    stage.next()
    # 28 minutes of remarks: the floor opens at 11:03 and not at 10:43; 110 minutes are four times six with
    # a turn of the experts, and two more
    assert (clock(floor(stage).opens), clock(floor(stage).until)) == ("11:03", "12:53")
    assert floor(stage).room_for_more == 26
    assert drift(stage) == minutes(20)
    # the discussion absorbs it
    assert block(stage).projected_over == minutes(0)
    for _ in range(4):
        stage.after(minutes=7).next()
    assert drift(stage) == minutes(0)


def test_remarks_that_run_over_are_behind_while_their_block_is_not() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    stage.after(minutes=11)
    assert drift(stage) == minutes(4)
    assert block(stage).projected_over == minutes(0)


def test_answers_that_are_owed_late_put_the_end_off() -> None:
    stage = Stage().in_discussion().at("12:52")
    stage.give("Expert 1", seat="expert-1")
    stage.after(30)
    # 1:30 of the planned two minutes are left: the remarks would begin at 12:54 and end at 13:01
    assert drift(stage) == minutes(1)
    assert (clock(block(stage).projected_end), block(stage).projected_over) == ("13:01", minutes(1))


def test_a_hard_stop_before_the_end_of_the_block() -> None:
    session = two_days()
    day = session.days[0]
    short = day.model_copy(update={"interpretation": (day.interpretation[0].model_copy(update={"end": 12 * 60 + 45}),)})
    stage = Stage(session.model_copy(update={"days": (short, session.days[1])})).in_discussion().at("12:20")
    ahead = block(stage)
    # the remarks must be over by 12:45
    assert (clock(ahead.hard_stop), clock(ahead.floor_until), ahead.floor_left) == ("12:45", "12:38", minutes(18))
    assert ahead.left == minutes(40)
    # 18 minutes hold five of 3:15
    assert floor(stage).room_for_more == 5


def test_in_an_overlap_the_later_block_is_current_and_the_earlier_runs_over() -> None:
    stage = Stage().at("15:00").open("panel-2").at("17:49")
    assert (block(stage).overtaken_by, block(stage).runs_over) == (None, minutes(0))
    ahead = block(stage.at("17:52"))
    assert (ahead.overtaken_by, ahead.runs_over, ahead.left) == ("closing-1", minutes(2), minutes(3))
    # and past both ends it is the earlier of them that counts
    assert block(stage.at("17:58")).runs_over == minutes(8)
    closing = forecast(stage.meeting, stage.now).times_of("closing-1")
    assert closing is not None
    # what is left of the panel: its remarks, 35 minutes
    assert (clock(closing.planned_start), clock(closing.projected_start)) == ("17:50", "18:33")


def test_in_an_overlap_the_meeting_is_as_far_behind_as_the_later_block_has_been_due() -> None:
    stage = Stage(shipped(GENEVA), at="2017-05-08T15:00").open("panel-2")
    panel = stage.meeting.block
    assert panel is not None
    stage.after(minutes=167).do(GoToStep("panel-2", panel.steps[-1].id))
    stage.after(minutes=2).do(Finish())
    assert forecast(stage.meeting, stage.now).drift == minutes(-6)
    # it is 17:53:25: by the panel's own end it would be ahead
    assert forecast(stage.meeting, stage.after(265).now).drift == seconds(205)
    stage.do(CloseBlock())
    assert forecast(stage.meeting, stage.now).drift == seconds(205)


def test_the_repair_of_the_overlap_gives_the_floor_five_minutes_less() -> None:
    stage = Stage().at("15:00").open("panel-2")
    assert clock(block(stage).floor_until) == "17:48"
    stage.do(EndEarlierBlock("panel-2"))
    assert (clock(block(stage).floor_until), clock(block(stage).times.planned_end)) == ("17:43", "17:50")
    assert block(stage.at("17:52")).runs_over == minutes(2)


def test_without_remarks_to_follow_the_floor_is_open_until_the_end() -> None:
    stage = Stage(at="2026-06-02T11:50").open("summary")
    stage.next()
    # ten minutes of 2:15 each
    assert (clock(floor(stage).until), floor(stage).room_for_more) == ("12:00", 4)
    stage.do(SetLimit(LimitOf.FLOOR, Limit.of(60)))
    # six of 1:15 and the moderator's reply are 9:30
    assert floor(stage).room_for_more == 6


def test_the_shipped_summary_panel_owes_four_replies_in_a_turn() -> None:
    stage = Stage(shipped(NEW_YORK), at="2017-05-23T15:00").open("summary-panel")
    for _ in range(4):
        stage.next()
        stage.after(minutes=15)
    stage.next()
    for _ in range(6):
        stage.speaks("Kenya", minutes(2.75))
        stage.after(15)
    # the three moderators and the thematic expert: 16:18 and eight minutes
    assert (floor(stage).replies.expected, clock(floor(stage).opens)) == (4, "16:26")


def test_with_no_discussion_left_only_the_end_is_told() -> None:
    stage = Stage().in_discussion().at("12:30")
    stage.do(GoToStep("panel-1", "concluding"))
    assert block(stage).floor is None
    assert drift(stage) == minutes(-23)


def on(date: str, zone: str, start: str, end: str, *later: str) -> Stage:
    """A block of a moderator's remarks and a discussion on that day, and one on another."""
    steps = [
        {"id": "floor", "kind": "discussion", "title": "Discussion"},
        {"id": "end", "kind": "remarks", "title": "End", "seat": "m", "limit": "10:00", "reserve": True},
    ]
    seats = [{"id": "m", "role": "moderator", "label": "Moderator"}]
    one = {"id": "one", "kind": "panel", "start": start, "end": end, "title": "One", "seats": seats, "steps": steps}
    two = {"id": "two", "kind": "closing", "start": "00:00", "end": "00:30", "title": "Two"}
    days = [{"date": date, "blocks": [one]}, *({"date": other, "blocks": [two]} for other in later)]
    session = Session.model_validate(
        {"format": 1, "title": "Night", "venue": {"city": "X", "time_zone": zone}, "days": days}
    )
    stage = Stage(session, at=f"{date}T{start}").open("one")
    stage.next()
    return stage


CLOCK_CHANGES = [
    # forward: three hours by the wall are two, so that 110 minutes are left for the floor: 33 times 3:15
    ("2026-03-29", "Europe/Zurich", 120, 33),
    ("2026-03-08", "America/New_York", 120, 33),
    # back: they are four, and 230 minutes are left: 70 times
    ("2026-10-25", "Europe/Zurich", 240, 70),
    ("2026-11-01", "America/New_York", 240, 70),
    ("2026-06-01", "Europe/Zurich", 180, 52),
]


@pytest.mark.parametrize(("date", "zone", "length", "room"), CLOCK_CHANGES)
def test_when_the_clocks_change_during_a_block(date: str, zone: str, length: int, room: int) -> None:
    stage = on(date, zone, "01:00", "04:00")
    assert block(stage).left == minutes(length)
    assert (floor(stage).room_for_more, clock(floor(stage).until)) == (room, "03:50")
    ahead = block(stage.after(minutes=length + 5))
    assert clock(ahead.projected_end) == "04:15"
    assert (ahead.times.over, ahead.projected_over, drift(stage)) == (minutes(5), minutes(15), minutes(15))


@pytest.mark.parametrize(("date", "zone"), [change[:2] for change in CLOCK_CHANGES])
def test_a_session_by_day_when_the_clocks_change(date: str, zone: str) -> None:
    stage = on(date, zone, "10:00", "13:00")
    assert (floor(stage).room_for_more, clock(floor(stage).until), block(stage).left) == (52, "12:50", minutes(180))


def test_around_midnight() -> None:
    stage = on("2026-06-01", "Europe/Zurich", "22:00", "24:00", "2026-06-02")
    stage.after(minutes=115)
    assert (block(stage).left, clock(block(stage).times.planned_end)) == (minutes(5), "00:00")
    assert clock(block(stage).projected_end) == "00:05"
    assert clock(block(stage.after(minutes=15)).projected_end) == "00:20"
    assert block(stage).runs_over == minutes(10)
    # the block of the next day begins when this one is over
    second = forecast(stage.meeting, stage.now).times_of("two")
    assert second is not None
    assert f"{second.planned_start:%d %H:%M}" == "02 00:00"
    assert f"{second.projected_start:%d %H:%M}" == "02 00:20"


def night() -> Stage:
    """A panel that runs past midnight, with a closing still due, and another day after it."""
    blocks = [
        {"id": "panel", "kind": "panel", "start": "22:00", "end": "23:30", "title": "Panel"},
        {"id": "closing", "kind": "closing", "start": "23:30", "end": "24:00", "title": "Closing"},
    ]
    morning = {"id": "welcome", "kind": "opening", "start": "10:00", "end": "10:15", "title": "Welcome"}
    days = [{"date": "2026-06-01", "blocks": blocks}, {"date": "2026-06-02", "blocks": [morning]}]
    venue = {"city": "X", "time_zone": "Europe/Zurich"}
    session = Session.model_validate({"format": 1, "title": "Night", "venue": venue, "days": days})
    return Stage(session, at="2026-06-01T22:00").open("panel").after(minutes=130)


def test_what_a_day_still_owes_comes_before_the_next_one_although_it_is_past_midnight() -> None:
    stage = night()
    for _ in range(2):
        following = next_block(stage.meeting, stage.now)
        assert following is not None
        assert following.id == "closing"
        closing = forecast(stage.meeting, stage.now).times_of("closing")
        assert closing is not None
        assert (clock(closing.projected_start), clock(closing.projected_end)) == ("00:10", "00:40")
        if stage.meeting.block is not None:
            stage.do(CloseBlock())
    assert drift(stage) == minutes(40)


def test_in_the_morning_a_day_of_yesterday_is_over() -> None:
    stage = night()
    stage.do(CloseBlock())
    stage.after(minutes=9 * 60)
    following = next_block(stage.meeting, stage.now)
    assert following is not None
    assert following.id == "welcome"
    assert forecast(stage.meeting, stage.now).times_of("closing").projected_start is None
