"""A speech turns out to be somebody else's, and its clock runs on."""

import pytest

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.speech_commands import (
    ChangeSpeech,
    SpeakerAbsent,
)
from chairconsole.domain.commands.undo_commands import Undo
from tests.domain.given import Stage, kinds, seconds, who


def test_the_person_is_swapped_while_the_clock_runs_on(stage: Stage) -> None:
    (congo,) = stage.add("Congo")
    speech = stage.call(congo)
    stage.after(25)
    assert stage.do(ChangeSpeech(who("Congo"))) == ()
    group = who("African Group", ParticipantKind.GROUP)
    changed = ChangeSpeech(who("DR Congo"), group, about=About.COMMENT, to=("expert-2",))
    assert kinds(stage.do(changed)) == ["intervention_changed"]
    assert stage.spoken(speech) == 25
    after = stage.speech(speech)
    assert (after.participant.name, after.behalf, after.about, after.limit) == (
        "DR Congo",
        group,
        About.COMMENT,
        Limit.of(180),
    )
    request = stage.meeting.requests[congo]
    assert (request.participant.name, request.behalf, request.about) == ("DR Congo", group, About.COMMENT)
    assert stage.refusal(ChangeSpeech(who("Fiji"), to=("expert-9",))) == "no_such_seat"
    assert stage.refusal(ChangeSpeech(who("Fiji"), intervention="none")) == "no_such_speech"
    stage.do(Undo())
    assert stage.speech(speech).participant.name == "Congo"


@pytest.mark.parametrize(
    "change",
    [
        ChangeSpeech(who("Congo"), who("African Group", ParticipantKind.GROUP)),
        ChangeSpeech(who("Congo"), about=About.COMMENT),
        ChangeSpeech(who("Congo"), to=("expert-2",)),
        ChangeSpeech(who("DR Congo")),
    ],
)
def test_whatever_differs_is_a_change_once(stage: Stage, change: ChangeSpeech) -> None:
    stage.give("Congo")
    assert kinds(stage.do(change)) == ["intervention_changed"]
    assert stage.do(change) == ()


def test_who_speaks_from_a_seat_may_speak_from_the_floor(stage: Stage) -> None:
    speech = stage.speech(stage.give("x", seat="expert-1"))
    stage.do(ChangeSpeech(speech.participant))
    assert stage.speech(speech.id).seat is None


def test_another_seat_may_have_answered_and_an_earlier_speech_be_another_ones(stage: Stage) -> None:
    first = stage.speaks("Congo", seconds(60))
    answer = stage.give("x", seat="expert-1")
    stage.do(ChangeSpeech(who("x"), seat="expert-2"))
    assert (stage.speech(answer).seat, stage.speech(answer).participant.name) == ("expert-2", "Expert 2")
    stage.do(ChangeSpeech(who("DR Congo"), intervention=first))
    assert stage.speech(first).participant.name == "DR Congo"
    assert stage.refusal(ChangeSpeech(who("x"), seat="expert-9")) == "no_such_seat"
    stage.do(SpeakerAbsent())
    assert stage.refusal(ChangeSpeech(who("Fiji"), intervention=answer)) == "no_such_speech"
    assert stage.refusal(ChangeSpeech(who("Fiji"))) == "no_speaker"


def test_a_speech_outside_of_any_step_may_be_another_ones() -> None:
    stage = Stage().open("panel-1")
    stage.give("Congo")
    assert kinds(stage.do(ChangeSpeech(who("DR Congo")))) == ["intervention_changed"]


def test_remarks_belong_to_their_seat() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    assert stage.refusal(ChangeSpeech(who("x"), seat="expert-1")) == "speaks_by_plan"
