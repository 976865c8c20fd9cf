"""Commands that the dispatcher itself answers: the console's own, the big button, finishing, points, undo."""

import datetime as dt

import pytest

from chairconsole.domain.commands.all_commands import (
    BeginSession,
    Finish,
    GoToStep,
    KeepPoint,
    Next,
    NoteClockStep,
    Pause,
    Redo,
    Resume,
    ResumeConsole,
    Undo,
)
from chairconsole.domain.events.all_events import ClockStepped, ConsoleResumed, Mode, PointKept, PointKind
from tests.domain.given import Stage, kinds, minutes, seconds, two_days


@pytest.fixture
def stage() -> Stage:
    return Stage().in_discussion()


def test_a_session_begins_once() -> None:
    assert Stage().refusal(BeginSession(session=two_days(), mode=Mode.LIVE)) == "session_has_begun"


def test_a_session_may_be_held_on_other_days() -> None:
    meeting = Stage(mode=Mode.REHEARSAL, shifted_days=7).meeting
    assert meeting.mode is Mode.REHEARSAL
    assert meeting.session.days[0].date == dt.date(2026, 6, 8)
    assert meeting.given.days[0].date == dt.date(2026, 6, 1)


def test_what_the_console_notes_changes_no_meeting(stage: Stage) -> None:
    done = stage.meeting.done
    assert stage.do(ResumeConsole(down=seconds(90), exact=True)) == (ConsoleResumed(down_seconds=90, exact=True),)
    assert stage.do(NoteClockStep(seconds(-3))) == (ClockStepped(seconds=-3),)
    assert stage.meeting.done == done


def test_finishing_ends_the_speech_and_leaves_the_discussion_open(stage: Stage) -> None:
    stage.give("Kenya")
    assert kinds(stage.do(Finish())) == ["floor_finished"]
    assert stage.meeting.step_id == "discussion"
    assert stage.refusal(Finish()) == "no_speaker"


def test_finishing_remarks_ends_their_step(stage: Stage) -> None:
    stage.do(GoToStep("panel-1", "concluding"))
    assert kinds(stage.do(Finish())) == ["floor_finished", "step_finished"]
    assert stage.meeting.step_id is None


def test_finishing_dated_back_ends_speech_and_step_then(stage: Stage) -> None:
    stage.do(GoToStep("panel-1", "concluding"))
    stage.after(100).do(Finish(ended_before=seconds(40)))
    concluding = stage.run("panel-1", "concluding")
    assert concluding.lasted(stage.now) == seconds(60)
    assert stage.meeting.latest_speech() is not None
    assert [speech.ended for speech in stage.meeting.speeches_in("panel-1", "concluding")] == [concluding.ended]


def test_a_speech_does_not_end_before_it_began_nor_later_than_now(stage: Stage) -> None:
    stage.give("Kenya")
    stage.after(30)
    for before in (seconds(31), seconds(-1), dt.timedelta.max):
        assert stage.refusal(Finish(ended_before=before)) == "too_early"
    stage.do(Finish(ended_before=seconds(30)))


def test_a_wall_clock_that_was_set_does_not_forbid_to_date_an_end_back(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    stage.after(100).set_wall_clock(-minutes(30))
    stage.do(Finish(ended_before=seconds(40)))
    assert stage.spoken(kenya) == 60


def test_an_end_before_a_pause_forgets_the_pause(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    stage.after(60).pauses(seconds(20)).after(10)
    stage.do(Finish(ended_before=seconds(40)))
    assert (stage.spoken(kenya), stage.speech(kenya).pauses) == (50, ())


def test_an_end_within_a_pause_cuts_it(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    stage.after(60).do(Pause())
    stage.after(20).do(Resume())
    stage.after(10).do(Finish(ended_before=seconds(20)))
    assert stage.spoken(kenya) == 60
    assert [pause.lasted(stage.now) for pause in stage.speech(kenya).pauses] == [seconds(10)]


def test_a_point_keeps_its_speech_its_block_and_its_themes(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    (kept,) = stage.do(KeepPoint("  shorter visas \n", ("data",), kenya, PointKind.QUESTION, ("expert-1",)))
    assert isinstance(kept, PointKept)
    assert (kept.text, kept.intervention, kept.block) == ("shorter visas", kenya, "panel-1")
    assert (kept.themes, kept.what, kept.to) == (("data",), PointKind.QUESTION, ("expert-1",))


def test_a_point_may_belong_to_no_speech_and_to_no_block() -> None:
    stage = Stage()
    (kept,) = stage.do(KeepPoint("before the opening", (), None))
    assert isinstance(kept, PointKept)
    assert (kept.intervention, kept.block) == (None, None)


def test_a_point_says_something_about_a_speech_that_is_known(stage: Stage) -> None:
    assert stage.refusal(KeepPoint(" \n", (), None)) == "nothing_said"
    assert stage.refusal(KeepPoint("visas", (), "unknown")) == "no_such_speech"


def test_nothing_to_undo_or_redo() -> None:
    stage = Stage()
    assert stage.refusal(Undo()) == "nothing_to_undo"
    assert stage.refusal(Redo()) == "nothing_to_redo"


def test_the_big_button_opens_the_block_that_is_due() -> None:
    stage = Stage()
    assert kinds(stage.do(Next())) == ["block_opened"]
    assert stage.meeting.block_id == "opening-1"
