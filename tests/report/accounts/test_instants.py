"""Instants in UTC and at the venue."""

import datetime as dt

from chairconsole.domain.commands.proceedings_commands import SetRoomClock
from chairconsole.report.accounts.instants import instant, instant_of, last_instant, room_clock, room_clock_note
from chairconsole.report.formats.state import state_document


def test_an_instant_is_told_in_utc_and_at_the_venue(stage):
    told = instant(stage.plan, dt.datetime(2017, 5, 8, 8, 15, tzinfo=dt.UTC))
    assert told.utc.isoformat() == "2017-05-08T08:15:00+00:00"
    assert told.venue.isoformat() == "2017-05-08T10:15:00+02:00"
    assert instant_of(stage.plan, None) is None


def test_the_record_knows_nothing_after_its_last_event(stage):
    stage.begin()
    begun = stage.now
    stage.wait(60)
    assert last_instant(stage.meeting) == begun


def test_a_meeting_without_events_has_the_first_midnight_of_its_plan(stage):
    assert last_instant(stage.meeting).at == dt.datetime(2017, 5, 7, 22, 0, tzinfo=dt.UTC)


def test_another_rooms_clock_is_told_in_words(stage):
    session = stage.meeting.session
    assert (room_clock(session), room_clock_note(session)) == ("as the computer's", ())
    ahead = session.by_room_clock(dt.timedelta(seconds=187))
    assert room_clock(ahead) == "3:07 ahead of the computer's"
    assert room_clock(session.by_room_clock(dt.timedelta(seconds=-60))) == "1:00 behind the computer's"
    assert "3:07 ahead" in room_clock_note(ahead)[0]


def test_the_state_of_the_meeting_tells_it_too(panel):
    assert not any("room's clock" in line for line in state_document(panel.meeting, panel.now).opening)
    panel.do(SetRoomClock(dt.time(12, 0)))
    assert any("room's clock" in line for line in state_document(panel.meeting, panel.now).opening)
