"""The room's clock: what may be typed of it, what it changes in all that is shown, and what it never changes."""

import datetime as dt

import pytest

from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.plan_commands import TakeNewPlan
from chairconsole.domain.commands.proceedings_commands import SetRoomClock, SuspendMeeting
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.domain.commands.undo_commands import Redo, Undo
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.events.list_events import ListStateSet
from chairconsole.domain.events.proceedings_events import MeetingSuspended, RoomClockSet
from chairconsole.domain.forecast.forecast import forecast
from chairconsole.domain.meeting.fold import fold
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.session import Session
from chairconsole.domain.rules.room_clock import typed_room_clock
from tests.domain.elsewhere import one_more
from tests.domain.given import Stage, minutes, seconds, two_days
from tests.rehearsal import Rehearsal

AT_TEN_PAST = "2026-06-01T10:10:20"


def shown(stage: Stage) -> str:
    """The time that every screen shows at this instant."""
    return f"{stage.meeting.session.venue_time(stage.now.at):%Y-%m-%d %H:%M:%S}"


@pytest.mark.parametrize(
    ("typed", "then_shown"),
    [
        ("10:13", "2026-06-01 10:13:00"),
        ("10:13:20", "2026-06-01 10:13:20"),
        ("10.07", "2026-06-01 10:07:00"),
        ("10h13", "2026-06-01 10:13:00"),
        (" 9:05 ", "2026-06-01 09:05:00"),
        ("9:00", "2026-06-01 09:00:00"),
        ("00:15", "2026-06-01 00:15:00"),
        ("10:10", "2026-06-01 10:10:20"),
        ("10:09", "2026-06-01 10:09:00"),
        ("10:10:00", "2026-06-01 10:10:00"),
        ("23:50", "2026-05-31 23:50:00"),
        ("2026-06-02 10:10", "2026-06-02 10:10:00"),
        ("2017-05-08 10:13:01", "2017-05-08 10:13:01"),
    ],
)
def test_what_the_rooms_clock_says_is_shown_from_then_on(typed: str, then_shown: str) -> None:
    """Read to the minute it has just turned to it, unless the computer shows that minute already."""
    stage = Stage(at=AT_TEN_PAST)
    stage.do(typed_room_clock(typed))
    assert shown(stage) == then_shown
    stage.after(61)
    later = dt.datetime.fromisoformat(then_shown) + seconds(61)
    assert shown(stage) == later.isoformat(sep=" ")


@pytest.mark.parametrize(
    ("at", "typed", "then_shown"),
    [
        ("2026-06-01T10:11:00", "10:10", "2026-06-01 10:10:00"),
        ("2026-06-01T23:50", "0:05", "2026-06-02 00:05:00"),
    ],
)
def test_a_minute_that_is_over_and_a_day_that_has_begun(at: str, typed: str, then_shown: str) -> None:
    stage = Stage(at=at)
    stage.do(typed_room_clock(typed))
    assert shown(stage) == then_shown


@pytest.mark.parametrize("typed", ["", "25:00", "10:61", "10", "ten", "2026-13-01 10:00", "10:03:99", "-10:03"])
def test_what_no_clock_shows_is_no_time(typed: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        typed_room_clock(typed)


def test_a_date_beyond_every_calendar_is_refused() -> None:
    stage = Stage(at=AT_TEN_PAST)
    assert stage.refusal(SetRoomClock(dt.time(0, 0), dt.date(1, 1, 1))) == "no_such_clock"
    assert stage.refusal(SetRoomClock(dt.time(0, 0), dt.date(9999, 12, 31))) == "no_such_clock"


def test_the_clocks_differ_by_a_hundred_years_at_most() -> None:
    stage = Stage(at=AT_TEN_PAST)
    date = dt.date(2026, 6, 1) + dt.timedelta(days=100 * 366)
    assert stage.refusal(SetRoomClock(dt.time(10, 10, 21), date)) == "no_such_clock"
    stage.do(SetRoomClock(dt.time(10, 10, 20), date))


def test_it_is_recorded_and_changes_no_instant_of_the_record() -> None:
    stage = Stage(at=AT_TEN_PAST).open("panel-1")
    before = stage.events
    now = stage.now.at
    assert stage.do(typed_room_clock("10:13:20")) == (RoomClockSet(ahead_seconds=180),)
    assert stage.events[:-1] == before
    assert stage.events[-1].at == stage.events[-1].effective_at == now
    stage.after(60).do(CloseBlock())
    assert stage.events[-1].at == now + minutes(1)


def test_earlier_times_are_shown_by_it_too_and_no_elapsed_time_changes() -> None:
    stage = Stage().in_discussion()
    speech = stage.give("Kenya")
    stage.after(70)
    was = stage.meeting
    stage.do(typed_room_clock(f"{was.session.venue_time(stage.now.at) + minutes(3):%H:%M:%S}"))
    meeting = stage.meeting
    began = meeting.interventions[speech].began.at
    assert meeting.session.venue_time(began) == was.session.venue_time(began) + minutes(3)
    assert (stage.spoken(speech), was.interventions[speech].left(stage.now)) == (70, seconds(110))
    assert meeting.interventions == was.interventions
    assert meeting.blocks == was.blocks
    assert (
        forecast(meeting, stage.now).times_of("panel-1").lasted == forecast(was, stage.now).times_of("panel-1").lasted
    )


def test_the_plan_goes_by_the_rooms_clock() -> None:
    """The block ends when the clock on the wall says so: three minutes sooner than the computer's would have it."""
    stage = Stage().in_discussion()
    was = forecast(stage.meeting, stage.now).block
    stage.do(typed_room_clock("10:46"))
    now = forecast(stage.meeting, stage.now).block
    assert was is not None
    assert now is not None
    assert now.left == was.left - minutes(3)
    assert now.floor_until == was.floor_until
    assert now.times.planned_start == was.times.planned_start


def test_a_time_to_resume_is_on_the_minute_of_the_room() -> None:
    stage = Stage().in_discussion()
    stage.do(typed_room_clock("10:46:20"))
    session = stage.meeting.session
    resumes = session.on_the_minute(stage.now.at + minutes(10))
    stage.do(SuspendMeeting(resumes_at=resumes))
    assert f"{session.venue_time(resumes):%H:%M:%S}" == "10:56:00"


def test_undo_takes_it_back_and_redo_restores_it() -> None:
    stage = Stage(at=AT_TEN_PAST)
    stage.do(typed_room_clock("10:13:20"))
    stage.do(Undo())
    assert shown(stage) == "2026-06-01 10:10:20"
    stage.do(Redo())
    assert shown(stage) == "2026-06-01 10:13:20"


def test_the_computers_clock_may_be_right_after_all() -> None:
    stage = Stage(at=AT_TEN_PAST)
    assert stage.do(SetRoomClock(None)) == ()
    stage.do(typed_room_clock("10:13:20"))
    assert stage.do(typed_room_clock("10:13:20")) == ()
    assert stage.do(SetRoomClock(None)) == (RoomClockSet(ahead_seconds=0),)
    assert shown(stage) == "2026-06-01 10:10:20"


def test_a_second_setting_starts_from_the_computers_clock_again() -> None:
    stage = Stage(at=AT_TEN_PAST)
    stage.do(typed_room_clock("10:13:20"))
    stage.do(typed_room_clock("10:12:20"))
    assert stage.events[-1].body == RoomClockSet(ahead_seconds=120)


def test_it_outlives_a_change_of_the_plan_and_a_new_plan() -> None:
    stage = Stage(at=AT_TEN_PAST)
    stage.do(typed_room_clock("10:13:20"))
    plan = two_days()
    rules = plan.rules.model_copy(update={"floor_limit": Limit.of(120)})
    stage.do(TakeNewPlan(plan.model_copy(update={"rules": rules})))
    assert stage.meeting.session.rules.floor_limit == Limit.of(120)
    assert shown(stage) == "2026-06-01 10:13:20"
    assert stage.refusal(TakeNewPlan(stage.meeting.session)) == "nothing_new"


def test_it_is_no_part_of_the_plan() -> None:
    session = two_days()
    told = session.by_room_clock(minutes(3))
    assert told.model_dump_json() == session.model_dump_json()
    assert Session.model_validate_json(told.model_dump_json()).clock_offset == minutes(0)
    assert told.shifted(2).clock_offset == minutes(3)


@pytest.mark.parametrize("off", [minutes(-3), seconds(187), minutes(24 * 60)], ids=str)
@pytest.mark.parametrize("until", ["10:25", "11:40", "12:57", "13:20", "15:30"])
def test_with_a_wrong_clock_and_the_rooms_clock_set_everything_foreseen_is_as_with_a_right_one(
    off: dt.timedelta, until: str
) -> None:
    right = Rehearsal("09:58")
    right.live((right.at(until) - right.console.now().at).total_seconds(), step=5)
    now = right.console.now()
    events = tuple(_with_clock_off(event, off) for event in right.meeting.history)
    body = RoomClockSet(ahead_seconds=round(-off.total_seconds()))
    said = one_more(events, body)
    wrong = fold(right.session, (*events, said))
    assert wrong.not_applied == ()
    assert _foreseen(wrong, Stamp(now.at + off, now.boot, now.steady_ns)) == _foreseen(right.meeting, now)


def _foreseen(meeting: Meeting, now: Stamp) -> list[object]:
    found = forecast(meeting, now)
    floor = found.block.floor if found.block else None
    return [found.blocks, found.drift, found.projection, found.block, floor]


def _with_clock_off(event: Event, off: dt.timedelta) -> Event:
    """The same event as a computer whose clock was off by that much would have recorded it."""
    body = event.body
    if isinstance(body, ListStateSet) and body.closes_at is not None:
        body = body.model_copy(update={"closes_at": body.closes_at + off})
    if isinstance(body, MeetingSuspended) and body.resumes_at is not None:
        body = body.model_copy(update={"resumes_at": body.resumes_at + off})
    return event.model_copy(update={"at": event.at + off, "effective_at": event.effective_at + off, "body": body})


def test_a_finished_speech_keeps_its_length() -> None:
    stage = Stage().in_discussion()
    speech = stage.give("Kenya")
    stage.after(60).do(typed_room_clock("11:30"))
    stage.after(30).do(Finish())
    assert stage.spoken(speech) == 90
