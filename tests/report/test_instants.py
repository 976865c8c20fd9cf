"""Instants in UTC and at the venue."""

import datetime as dt

from chairconsole.report.instants import instant, instant_of, last_instant


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
