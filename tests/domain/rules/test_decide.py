"""From a command to what happens: finishing, and points of it."""

import datetime as dt

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.speech_commands import Finish, Pause, Resume
from chairconsole.domain.events.point_events import PointKept
from tests.domain.given import Stage, kinds, minutes, seconds


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
    assert [speech.ended for speech in stage.meeting.speeches("panel-1", "concluding")] == [concluding.ended]


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
