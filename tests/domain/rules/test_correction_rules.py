"""Times of a speech that are corrected later."""

import datetime as dt

import pytest

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.commands.agenda_commands import GoToStep
from chairconsole.domain.commands.speech_commands import CorrectTimes, Finish, SpeakerAbsent, VoidSpeech
from chairconsole.domain.commands.undo_commands import Undo
from tests.domain.given import Stage, kinds, seconds


@pytest.fixture
def stage() -> Stage:
    """Kenya from 10:43:00 to 10:45:00, Mali from 10:46:00 to 10:48:00; it is 10:50."""
    stage = Stage().in_discussion()
    for name in ("Kenya", "Mali"):
        stage.give(name)
        stage.after(120).do(Finish())
        stage.after(60)
    return stage.after(60)


def speech_of(stage: Stage, name: str) -> str:
    return next(one.id for one in stage.meeting.interventions.values() if one.participant.name == name)


def at(stage: Stage, time: str) -> dt.datetime:
    return dt.datetime.fromisoformat(f"2026-06-01T{time}").replace(tzinfo=stage.session.zone).astimezone(dt.UTC)


def test_a_speech_began_and_ended_at_other_times_and_undo_knows_it(stage: Stage) -> None:
    mali = speech_of(stage, "Mali")
    stage.do(CorrectTimes(mali, at(stage, "10:45:30"), at(stage, "10:48:30")))
    speech = stage.speech(mali)
    assert (stage.clock(speech.began), stage.clock(speech.ended)) == ("10:45:30", "10:48:30")
    assert speech.spoken(stage.now) == seconds(180)
    stage.do(Undo())
    assert stage.clock(stage.speech(mali).began) == "10:46:00"


def test_a_speech_may_lie_wholly_after_or_before_where_it_was(stage: Stage) -> None:
    mali = speech_of(stage, "Mali")
    moved = stage.do(CorrectTimes(mali, at(stage, "10:48:30"), at(stage, "10:49:30")))
    assert kinds(moved) == ["end_set", "start_set"]
    moved = stage.do(CorrectTimes(mali, at(stage, "10:45:10"), at(stage, "10:45:50")))
    assert kinds(moved) == ["start_set", "end_set"]
    assert stage.do(CorrectTimes(mali, at(stage, "10:45:10"))) == ()


@pytest.mark.parametrize(
    ("began", "ended", "code"),
    [
        ("10:44:59", None, "times_of_others"),
        (None, "10:51:00", "too_early"),
        ("10:48:00", None, "too_early"),
        ("10:42:00", "10:42:30", "times_of_others"),
    ],
)
def test_other_speeches_the_step_and_the_present_are_in_the_way(
    stage: Stage, began: str | None, ended: str | None, code: str
) -> None:
    asked = CorrectTimes(
        speech_of(stage, "Mali"),
        None if began is None else at(stage, began),
        None if ended is None else at(stage, ended),
    )
    assert stage.refusal(asked) == code


@pytest.mark.parametrize(
    ("name", "began", "ended", "lies_there"),
    [
        ("Mali", "10:52:00", "10:53:00", False),
        ("Mali", "11:03:00", "11:04:00", False),
        ("Mali", "11:05:00", "11:06:00", True),
        ("Chad", "10:52:00", "10:53:00", False),
        ("Chad", "11:03:00", "11:04:00", True),
        ("Chad", "11:06:00", "11:07:00", True),
    ],
)
def test_a_speech_lies_in_one_stretch_of_its_step_or_else_of_its_block(
    stage: Stage, name: str, began: str, ended: str, *, lies_there: bool
) -> None:
    # lunch from 10:50 to 11:00, then the panel again, whose discussion, of which Chad is no part, goes on at 11:05
    stage.open("lunch-1").at("11:00").open("panel-1")
    stage.speaks("Chad", seconds(60))
    stage.at("11:05").do(GoToStep("panel-1", "discussion"))
    corrected = CorrectTimes(speech_of(stage.at("11:10"), name), at(stage, began), at(stage, ended))
    if lies_there:
        stage.do(corrected)
        assert stage.clock(stage.speech(corrected.intervention).began) == began
    else:
        assert stage.refusal(corrected) == "times_of_others"


def test_speeches_may_follow_each_other_at_once_and_lie_where_they_were(stage: Stage) -> None:
    kenya, mali = speech_of(stage, "Kenya"), speech_of(stage, "Mali")
    stage.do(CorrectTimes(mali, at(stage, "10:45:00")))
    stage.do(CorrectTimes(mali, at(stage, "10:46:00"), at(stage, "10:47:00")))
    stage.do(CorrectTimes(kenya, None, at(stage, "10:46:00")))
    assert (stage.spoken(kenya), stage.spoken(mali)) == (180, 60)


def test_a_speech_that_was_void_is_in_nobodys_way(stage: Stage) -> None:
    stage.give("Chad")
    stage.after(60).do(SpeakerAbsent())
    stage.do(CorrectTimes(speech_of(stage, "Mali"), None, at(stage, "10:50:30")))


def test_no_speech_lies_after_the_end_of_its_step(stage: Stage) -> None:
    stage.do(GoToStep("panel-1", "concluding"))
    stage.do(Finish())
    after = CorrectTimes(speech_of(stage.at("10:55"), "Mali"), at(stage, "10:52:00"), at(stage, "10:53:00"))
    assert stage.refusal(after) == "times_of_others"


def test_a_speech_that_does_not_count_has_no_times_to_correct(stage: Stage) -> None:
    absent = stage.give("Chad")
    stage.do(SpeakerAbsent())
    assert stage.refusal(CorrectTimes(absent, at(stage, "10:49:00"))) == "no_such_speech"


def test_a_wall_clock_that_was_set_lets_no_speech_end_before_it_began(stage: Stage) -> None:
    stage.set_wall_clock(dt.timedelta(minutes=30))
    # Whether the start that is known is given with it or not.
    for began in (None, at(stage, "10:46:00")):
        assert stage.refusal(CorrectTimes(speech_of(stage, "Mali"), began, at(stage, "10:47:30"))) == "too_early"


def test_the_end_of_a_speech_that_goes_on_is_not_corrected(stage: Stage) -> None:
    speech = stage.give("Chad")
    stage.after(30)
    assert stage.refusal(CorrectTimes(speech, None, stage.now.at)) == "still_speaking"
    assert stage.refusal(CorrectTimes("nobody")) == "no_such_speech"
    stage.do(CorrectTimes(speech, at(stage, "10:49:45")))
    assert stage.spoken(speech) == 45


def test_a_speech_that_was_entered_by_mistake_counts_nowhere_and_its_entry_waits_at_its_place(stage: Stage) -> None:
    kenya, fiji = stage.add("Kenya", "Fiji")
    speech = stage.call(kenya)
    assert stage.refusal(VoidSpeech(speech)) == "still_speaking"
    stage.after(3).call(fiji)
    stage.add("Chad")
    assert kinds(stage.after(60).do(VoidSpeech(speech))) == ["intervention_voided"]
    assert (stage.speech(speech).void, stage.meeting.waiting[0]) == ("mistake", kenya)
    counting = stage.meeting.speeches("panel-1", "discussion")
    assert [one.participant.name for one in counting] == ["Kenya", "Mali", "Fiji"], "an earlier one, and not the void"
    assert speech not in {one.id for one in counting}
    assert stage.refusal(VoidSpeech(speech)) == "no_such_speech"
    assert stage.refusal(VoidSpeech("nobody")) == "no_such_speech"
    stage.do(Undo())
    assert stage.speech(speech).void is None
    assert stage.meeting.requests[kenya].outcome is Outcome.SPOKE
    stage.open("lunch-1")
    stage.do(VoidSpeech(speech))
    assert stage.meeting.requests[kenya].outcome is Outcome.NOT_REACHED
