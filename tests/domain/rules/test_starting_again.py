"""What starts again: a speech, a step, a block."""

import pytest

from chairconsole.domain.base.event_parts import Part
from chairconsole.domain.commands.agenda_commands import GoToStep, Next, StartAgain
from chairconsole.domain.commands.speech_commands import CorrectTimes, Pause
from tests.domain.given import Stage, kinds, minutes, seconds


def test_a_speech_that_starts_again_forgets_pauses_and_additions(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    stage.after(20).add_time(30).pauses(seconds(10)).after(5)
    assert kinds(stage.do(StartAgain(Part.SPEECH))) == ["start_set"]
    stage.after(7)
    assert stage.spoken(kenya) == 7
    assert stage.speech(kenya).allowed() == minutes(3)


def test_a_paused_speech_that_starts_again_runs(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    stage.after(20)
    stage.do(Pause())
    stage.after(5)
    stage.do(StartAgain(Part.SPEECH))
    stage.after(3)
    assert stage.spoken(kenya) == 3


@pytest.mark.parametrize("of", [Part.SPEECH, Part.STEP])
def test_remarks_start_again_with_their_step(of: Part) -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    stage.after(40).add_time(30).do(StartAgain(of))
    assert stage.meeting.speech is not None
    assert stage.meeting.speech.began == stage.run("panel-1", "opening").began == stage.now
    assert stage.meeting.speech.allowed() == minutes(7)


def test_remarks_that_began_after_their_step_start_again_alone() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    began = stage.after(60).now.at - seconds(30)
    stage.do(CorrectTimes(stage.meeting.speaking or "", began))
    assert stage.refusal(StartAgain(Part.STEP)) == "has_speeches"
    assert kinds(stage.do(StartAgain(Part.SPEECH))) == ["start_set"]
    assert stage.clock(stage.run("panel-1", "opening").began) == "10:15:00"


def test_a_speech_outside_of_any_step_starts_again() -> None:
    stage = Stage().open("panel-1")
    kenya = stage.give("Kenya")
    stage.after(20).do(StartAgain(Part.SPEECH))
    assert stage.spoken(kenya) == 0


def test_remarks_that_are_held_again_leave_the_first_ones_alone(stage: Stage) -> None:
    stage.do(GoToStep("panel-1", "opening"))
    stage.after(10)
    stage.do(StartAgain(Part.SPEECH))
    opening = stage.run("panel-1", "opening")
    assert stage.clock(opening.began) == "10:15:00"
    assert opening.since == stage.now
    assert opening.lasted(stage.now) == minutes(7)


def test_a_discussion_starts_again_only_before_anybody_spoke(stage: Stage) -> None:
    stage.after(40)
    stage.do(StartAgain(Part.STEP))
    assert stage.clock(stage.run("panel-1", "discussion").began) == "10:43:40"
    stage.give("Kenya")
    assert stage.refusal(StartAgain(Part.STEP)) == "has_speeches"


def test_a_block_starts_again_only_before_its_first_step() -> None:
    stage = Stage().at("10:15").open("panel-1").after(30)
    stage.do(StartAgain(Part.BLOCK))
    assert stage.clock(stage.run("panel-1").began) == "10:15:30"
    stage.do(Next())
    assert stage.refusal(StartAgain(Part.BLOCK)) == "has_speeches"


@pytest.mark.parametrize("has_step", [True, False])
def test_no_block_starts_again_after_a_step_without_speeches_or_a_speech_without_a_step(*, has_step: bool) -> None:
    stage = Stage().open("panel-1")
    if has_step:
        stage.do(GoToStep("panel-1", "discussion"))
    else:
        stage.give("Kenya")
    assert stage.refusal(StartAgain(Part.BLOCK)) == "has_speeches"


def test_steps_of_another_block_let_a_block_start_again(stage: Stage) -> None:
    stage.open("lunch-1").after(40).do(StartAgain(Part.BLOCK))
    assert stage.run("lunch-1").began == stage.now


def test_nothing_to_start_again(stage: Stage) -> None:
    assert stage.refusal(StartAgain(Part.SPEECH)) == "no_speaker"
