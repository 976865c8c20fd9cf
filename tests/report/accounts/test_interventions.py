"""The exact figures of every kind of speech."""

import pytest

from chairconsole.domain.base.event_parts import Outcome, PointKind
from chairconsole.domain.commands.speech_commands import CallRequest, Pause
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.events.speech_events import TimeAdded
from chairconsole.domain.meeting.fold import apply
from chairconsole.report.accounts.interventions import NamedPart, interventions, unattached_points
from tests.domain.elsewhere import one_more

MODERATOR, EXPERT, PAUSED, DATED_BACK, ABSENT, ANSWER, CONCLUSION = range(7)


@pytest.fixture
def rows(panel):
    return interventions(panel.meeting, panel.now)


def venue(instant):
    return f"{instant.venue:%H:%M:%S}"


def test_they_are_numbered_in_the_order_in_which_they_began_void_ones_included(rows):
    assert [row.number for row in rows] == [1, 2, 3, 4, 5, 6, 7]
    assert [row.void for row in rows] == [None, None, None, None, "absent", None, None]
    assert [venue(row.began) for row in rows] == sorted(venue(row.began) for row in rows)


def test_a_seat_is_shown_with_its_label_and_its_people(rows):
    assert rows[MODERATOR].participant.name == rows[MODERATOR].participant.spoken == "Moderator (Ana Silva, Bo Lee)"
    assert (rows[MODERATOR].seat.id, rows[MODERATOR].seat.label) == ("moderator", "Moderator")
    assert rows[EXPERT].participant.name == "Expert 1"


def test_a_speech_over_its_limit(rows):
    row = rows[MODERATOR]
    assert (row.allowed_seconds, row.spoken_seconds, row.over_seconds) == (420, 432, 12)
    assert (row.block.title, row.step.title, row.outcome) == ("Panel 1", "Opening", Outcome.SPOKE)
    assert row.request is row.asked is row.behalf is None


def test_a_range_is_over_only_past_its_upper_bound(rows):
    row = rows[EXPERT]
    assert (row.limit.lower, row.limit.upper, row.allowed_seconds) == (300, 420, 420)
    assert (row.spoken_seconds, row.over_seconds) == (370, 0)


def test_pauses_are_not_spoken_time(rows):
    row = rows[PAUSED]
    assert (venue(row.asked), venue(row.began), venue(row.ended)) == ("10:30:22", "10:30:30", "10:32:30")
    assert (row.spoken_seconds, row.paused_seconds, row.over_seconds) == (100, 20, 0)
    assert [(venue(pause.began), venue(pause.ended)) for pause in row.pauses] == [("10:31:30", "10:31:50")]


def test_on_behalf_of_a_group(rows):
    row = rows[PAUSED]
    assert (row.participant.key, row.participant.name, row.participant.spoken) == (
        "PHL",
        "Philippines",
        "the Philippines",
    )
    assert (row.behalf.key, row.behalf.spoken) == ("G77", "the Group of 77 and China")


def test_a_start_dated_back_and_time_added(rows):
    row = rows[DATED_BACK]
    assert (venue(row.asked), venue(row.began), venue(row.ended)) == ("10:33:00", "10:32:45", "10:36:30")
    assert (row.added_seconds, row.allowed_seconds, row.spoken_seconds, row.over_seconds) == (30, 210, 225, 15)


def test_absent_when_called(rows):
    row = rows[ABSENT]
    assert (row.void, row.outcome, row.spoken_seconds) == ("absent", Outcome.ABSENT, 5)


def test_a_seat_that_answers_has_no_limit(rows):
    row = rows[ANSWER]
    assert row.limit is row.allowed_seconds is row.over_seconds is None
    assert (row.spoken_seconds, row.step.title, row.participant.key) == (25, "Discussion", "seat:panel-1/expert-1")


def test_points_carry_the_names_of_their_themes_and_seats(rows):
    point, question = rows[PAUSED].points
    assert point.themes == (NamedPart("national-policies", "National policies"), NamedPart("data", "Data"))
    assert (question.kind, question.to) == (PointKind.QUESTION, (NamedPart("expert-1", "Expert 1"),))


def test_a_theme_or_seat_that_the_session_does_not_have_is_told_by_its_id(stage):
    stage.discuss()
    speech = stage.speak(stage.who("Norway"), 10)
    stage.note("Something", "gone", of=speech, to=("nobody",))
    (point,) = interventions(stage.meeting, stage.now)[0].points
    assert (point.themes[0].name, point.themes[0].shown, point.to[0].name) == (None, "gone", "nobody")


def test_a_running_speech_is_measured_up_to_now(stage):
    stage.discuss()
    stage.call(stage.who("Norway"))
    stage.wait(185.9)
    (row,) = interventions(stage.meeting, stage.now)
    assert row.is_running
    assert row.ended is row.outcome is None
    assert (row.spoken_seconds, row.over_seconds) == (185, 5)


def test_a_pause_that_goes_on_is_measured_up_to_now(stage):
    stage.discuss()
    stage.call(stage.who("Norway"))
    stage.wait(10)
    stage.do(Pause())
    stage.wait(7)
    (row,) = interventions(stage.meeting, stage.now)
    assert (row.spoken_seconds, row.paused_seconds, row.pauses[0].ended) == (10, 7, None)


def test_what_is_allowed_is_never_less_than_nothing(stage):
    stage.discuss()
    stage.call(stage.who("Norway"))
    taken_off = one_more(stage.meeting.history, TimeAdded(intervention=stage.speaking, seconds=-500))
    stage.wait(4)
    (row,) = interventions(apply(stage.meeting, [taken_off]), stage.now)
    assert (row.added_seconds, row.allowed_seconds, row.over_seconds) == (-500, 0, 4)


def test_points_of_a_speech_that_was_taken_back_are_unattached(stage):
    stage.discuss()
    (request,) = stage.ask(stage.who("Norway"))
    stage.note("Before anybody spoke")
    stage.do(CallRequest(request))
    stage.note("Of a speech", of=stage.speaking)
    assert [point.text for point in unattached_points(stage.meeting)] == ["Before anybody spoke"]
    stage.do(Undo())
    assert interventions(stage.meeting, stage.now) == ()
    assert [point.text for point in unattached_points(stage.meeting)] == ["Before anybody spoke", "Of a speech"]
