"""A speech turns out to be somebody else's, and its clock runs on."""

import pytest

from chairconsole.domain.base.event_parts import About, Outcome
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.list_commands import AddRequests, LimitRequest, NewRequest
from chairconsole.domain.commands.speech_commands import (
    CallRequest,
    ChangeSpeech,
    Finish,
    GiveFloorBack,
    SpeakerAbsent,
    SwapSpeaker,
)
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.names.directory import free_text
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


def names(stage: Stage) -> list[str]:
    return [request.participant.name for request in stage.meeting.floor_list]


def test_whoever_was_called_by_mistake_waits_again_and_who_speaks_does_no_longer(stage: Stage) -> None:
    _, brazil, _, denmark, _ = stage.add("Chad", "Brazil", "Kenya", "Denmark", "Mali")
    speech = stage.call(brazil)
    stage.after(20)
    before = stage.meeting
    assert kinds(stage.do(SwapSpeaker(who("Denmark")))) == ["speaker_swapped"]
    assert names(stage) == ["Chad", "Brazil", "Kenya", "Mali"]
    assert (stage.speech(speech).participant.name, stage.speech(speech).request) == ("Denmark", denmark)
    assert stage.spoken(speech) == 20
    stage.after(60).do(Finish())
    assert stage.meeting.requests[denmark].outcome is Outcome.SPOKE
    assert stage.meeting.requests[brazil].is_waiting
    stage.do(Undo())
    stage.do(Undo())
    assert stage.meeting.waiting == before.waiting
    assert stage.speech(speech).participant.name == "Brazil"
    assert stage.spoken(speech) == 80


def test_it_waits_at_its_place_whatever_the_list_has_become(stage: Stage) -> None:
    brazil, chad = stage.add("Brazil", "Chad")
    stage.call(brazil)
    stage.add("Kenya")
    stage.do(SwapSpeaker(who("Denmark")))
    assert names(stage) == ["Brazil", "Chad", "Kenya"]
    stage.call(chad)
    stage.do(SwapSpeaker(who("Fiji")))
    assert names(stage) == ["Brazil", "Chad", "Kenya"]
    stage.call(stage.meeting.waiting[2])
    stage.do(SwapSpeaker(who("Fiji")))
    assert names(stage) == ["Brazil", "Chad", "Kenya"]


def test_it_comes_first_where_none_of_those_who_waited_with_it_is_left(stage: Stage) -> None:
    (brazil,) = stage.add("Brazil")
    stage.call(brazil)
    stage.add("Kenya")
    stage.do(SwapSpeaker(who("Denmark")))
    assert names(stage) == ["Brazil", "Kenya"]


def test_who_speaks_has_what_their_own_entry_says_and_their_own_limit(stage: Stage) -> None:
    group = who("G77", ParticipantKind.GROUP)
    stage.add("Brazil")
    stage.do(AddRequests((NewRequest(who("Iran"), group, About.QUESTION, ("expert-2",)),)))
    brazil, iran = stage.meeting.waiting
    stage.do(LimitRequest(iran, Limit.of(300)))
    speech = stage.call(brazil)
    stage.do(SwapSpeaker(who("Iran")))
    after = stage.speech(speech)
    assert (after.behalf, after.about, after.to, after.limit) == (group, About.QUESTION, ("expert-2",), Limit.of(300))
    stage.do(SwapSpeaker(who("Migrants in Town", ParticipantKind.STAKEHOLDER)))
    assert stage.speech(speech).limit == Limit.of(120)
    assert names(stage) == ["Brazil", "Iran"]


def test_a_seat_or_the_one_before_may_really_speak(stage: Stage) -> None:
    (brazil,) = stage.add("Brazil")
    stage.speaks("Fiji", seconds(60))
    speech = stage.call(brazil)
    stage.do(SwapSpeaker(who("x"), seat="expert-1"))
    assert (stage.speech(speech).seat, stage.speech(speech).limit, names(stage)) == ("expert-1", None, ["Brazil"])
    assert stage.refusal(SwapSpeaker(who("x"), seat="expert-9")) == "no_such_seat"
    stage.do(Finish())
    stage.do(GiveFloorBack())
    assert stage.meeting.speech is not None
    stage.do(SwapSpeaker(who("Peru")))
    assert (stage.meeting.speech.continues, stage.meeting.speech.participant.name) == (None, "Peru")


def test_a_name_that_was_to_follow_is_no_other_speaker(stage: Stage) -> None:
    stage.do(AddRequests((NewRequest(None, about=About.COMMENT), NewRequest(free_text("Some town")))))
    for request in stage.meeting.waiting:
        speech = stage.call(request)
        assert kinds(stage.do(SwapSpeaker(who("Fiji")))) == ["intervention_changed"]
        assert (stage.speech(speech).participant.name, stage.speech(speech).request) == ("Fiji", request)
    assert names(stage) == []


def test_a_plate_without_a_name_waits_on_when_it_was_somebody_elses_turn(stage: Stage) -> None:
    stage.do(AddRequests((NewRequest(None), NewRequest(who("Fiji")))))
    unnamed, fiji = stage.meeting.waiting
    speech = stage.call(unnamed)
    stage.do(SwapSpeaker(who("Fiji")))
    assert (stage.speech(speech).request, stage.meeting.waiting) == (fiji, (unnamed,))


def test_the_same_one_in_another_capacity_keeps_the_entry(stage: Stage) -> None:
    (brazil,) = stage.add("Brazil")
    speech = stage.call(brazil)
    group = who("G77", ParticipantKind.GROUP)
    assert kinds(stage.do(SwapSpeaker(who("Brazil"), group))) == ["intervention_changed"]
    assert (stage.speech(speech).request, stage.speech(speech).behalf) == (brazil, group)


def test_remarks_and_nobody_have_no_other_speaker() -> None:
    stage = Stage().at("10:15").open("panel-1")
    assert stage.refusal(SwapSpeaker(who("Fiji"))) == "no_speaker"
    stage.next()
    assert stage.refusal(SwapSpeaker(who("Fiji"))) == "speaks_by_plan"
    assert stage.refusal(CallRequest("nobody")) == "no_such_request"
