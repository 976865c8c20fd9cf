"""The floor list, and who gets the floor."""

import pytest

from chairconsole.domain.base.event_parts import About, Outcome
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.agenda_commands import CloseBlock, GoToStep
from chairconsole.domain.commands.list_commands import (
    AddRequests,
    EnteredByMistake,
    MarkAbsent,
    MoveRequest,
    NewRequest,
    Withdraw,
)
from chairconsole.domain.commands.speech_commands import (
    AskToSlowDown,
    CallRequest,
    ChangeSpeech,
    Finish,
    GiveFloor,
    SpeakerAbsent,
)
from chairconsole.domain.events.speech_events import FloorGiven
from tests.domain.given import Stage, discussion, kinds, minutes, panel_of, seconds, who


def names(stage: Stage) -> list[str]:
    return [request.participant.name for request in stage.meeting.floor_list]


def test_several_plates_at_once_are_one_step_in_their_order(stage: Stage) -> None:
    stage.add("Fiji")
    stage.add("Kenya", "Brazil", "Iran")
    assert names(stage) == ["Fiji", "Kenya", "Brazil", "Iran"]
    assert len({event.step for event in stage.events[-3:]}) == 1


def test_a_list_needs_an_open_block_and_somebody_to_add(stage: Stage) -> None:
    assert stage.refusal(AddRequests(())) == "nothing_to_add"
    stage.do(CloseBlock())
    assert stage.refusal(AddRequests((NewRequest(who("Kenya")),))) == "no_block_open"
    assert stage.refusal(GiveFloor(who("Kenya"))) == "no_block_open"


def test_a_list_may_begin_before_the_discussion() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    stage.add("Kenya")
    assert names(stage) == ["Kenya"]


def test_calling_finishes_the_speech_before_at_the_same_instant(stage: Stage) -> None:
    first, second = stage.add("Kenya", "Brazil")
    kenya = stage.call(second)
    stage.after(60)
    assert kinds(stage.do(CallRequest(first))) == ["floor_finished", "floor_given"]
    assert stage.meeting.requests[second].outcome is Outcome.SPOKE
    assert stage.meeting.speech is not None
    assert stage.meeting.speech.began == stage.speech(kenya).ended
    assert stage.meeting.waiting == ()


def test_who_has_the_floor_no_longer_waits(stage: Stage) -> None:
    (kenya,) = stage.add("Kenya")
    speech = stage.call(kenya)
    request = stage.meeting.requests[kenya]
    assert (request.is_waiting, request.outcome, request.intervention) == (False, None, speech)


@pytest.mark.parametrize("command", [CallRequest, Withdraw, MarkAbsent, EnteredByMistake])
def test_only_who_waits_can_be_called_or_taken_off(stage: Stage, command: type[Withdraw]) -> None:
    (kenya,) = stage.add("Kenya")
    assert stage.refusal(command("nobody")) == "no_such_request"
    stage.do(Withdraw(kenya))
    assert stage.refusal(command(kenya)) == "no_such_request"


def test_a_request_ends_in_one_outcome_or_does_not_count(stage: Stage) -> None:
    kenya, brazil, fiji = stage.add("Kenya", "Brazil", "Fiji")
    stage.do(Withdraw(kenya))
    stage.do(MarkAbsent(brazil))
    stage.do(EnteredByMistake(fiji))
    requests = stage.meeting.requests
    assert [requests[one].outcome for one in (kenya, brazil, fiji)] == [Outcome.WITHDRAWN, Outcome.ABSENT, None]
    assert [requests[one].is_void for one in (kenya, brazil, fiji)] == [False, False, True]
    assert names(stage) == []


@pytest.mark.parametrize("by_request", [True, False])
def test_whoever_was_just_called_and_is_absent_is_void_and_kept(stage: Stage, *, by_request: bool) -> None:
    (kenya,) = stage.add("Kenya")
    speech = stage.call(kenya)
    stage.after(8)
    assert kinds(stage.do(MarkAbsent(kenya) if by_request else SpeakerAbsent())) == ["intervention_voided"]
    assert stage.meeting.speaking is None
    assert stage.speech(speech).void == "absent"
    assert stage.spoken(speech) == 8
    assert stage.meeting.requests[kenya].outcome is Outcome.ABSENT
    assert speech not in [one.id for one in stage.meeting.speeches("panel-1")]
    assert stage.meeting.step_id == "discussion"


def test_whoever_speaks_goes_on_when_another_one_is_absent(stage: Stage) -> None:
    kenya, brazil = stage.add("Kenya", "Brazil")
    speech = stage.call(kenya)
    assert kinds(stage.do(MarkAbsent(brazil))) == ["request_ended"]
    assert stage.meeting.speaking == speech


def test_nobody_is_absent_who_was_not_called(stage: Stage) -> None:
    assert stage.refusal(SpeakerAbsent()) == "no_speaker"


def test_a_seat_that_is_absent_can_be_called_again() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.do(GoToStep("panel-1", "expert-1"))
    stage.after(15)
    assert kinds(stage.do(SpeakerAbsent())) == ["intervention_voided", "step_finished"]
    stage.after(60).do(GoToStep("panel-1", "expert-1"))
    assert stage.meeting.speech is not None
    assert stage.meeting.speech.limit is not None
    assert stage.run("panel-1", "expert-1").lasted(stage.now) == seconds(15)


@pytest.mark.parametrize(
    ("moved", "before", "order"),
    [
        (2, 0, ["Fiji", "Kenya", "Brazil"]),
        (0, 2, ["Brazil", "Kenya", "Fiji"]),
        (0, None, ["Brazil", "Fiji", "Kenya"]),
    ],
)
def test_a_request_is_put_before_another_or_at_the_end(
    stage: Stage, moved: int, before: int | None, order: list[str]
) -> None:
    requests = stage.add("Kenya", "Brazil", "Fiji")
    stage.do(MoveRequest(requests[moved], None if before is None else requests[before]))
    assert names(stage) == order


def test_moving_to_the_same_place_is_nothing(stage: Stage) -> None:
    kenya, brazil = stage.add("Kenya", "Brazil")
    assert stage.do(MoveRequest(kenya, brazil)) == ()
    assert stage.do(MoveRequest(kenya, kenya)) == ()
    assert stage.do(MoveRequest(brazil, None)) == ()
    (fiji,) = stage.add("Fiji")
    assert stage.do(MoveRequest(brazil, fiji)) == ()


def test_only_who_waits_can_be_moved_and_only_before_who_waits(stage: Stage) -> None:
    (kenya,) = stage.add("Kenya")
    assert stage.refusal(MoveRequest("nobody", None)) == "no_such_request"
    assert stage.refusal(MoveRequest(kenya, "nobody")) == "no_such_request"


def test_the_floor_without_an_entry_has_the_limit_of_who_speaks_and_on_whose_behalf(stage: Stage) -> None:
    group = who("African Group", ParticipantKind.GROUP)
    (given,) = stage.do(GiveFloor(who("Chad"), behalf=group))
    assert isinstance(given, FloorGiven)
    assert (given.request, given.behalf, given.step) == (None, group, "discussion")
    town = who("Migrants in Town", ParticipantKind.STAKEHOLDER)
    given = stage.do(GiveFloor(town))[-1]
    assert isinstance(given, FloorGiven)
    assert given.limit is not None
    assert given.limit.upper == 120


def test_a_seat_answers_without_a_limit_and_under_its_own_name(stage: Stage) -> None:
    (given,) = stage.do(GiveFloor(who("whoever"), seat="expert-2"))
    assert isinstance(given, FloorGiven)
    assert (given.participant.name, given.participant.key) == ("Expert 2", "seat:panel-1/expert-2")
    assert given.limit is None
    assert stage.refusal(GiveFloor(who("whoever"), seat="expert-9")) == "no_such_step"
    assert stage.refusal(GiveFloor(who("Kenya"), to=("expert-9",))) == "no_such_seat"


def test_the_floor_during_remarks_ends_them_and_their_step() -> None:
    stage = Stage().at("10:15").open("panel-1")
    stage.next()
    stage.after(60)
    happened = stage.do(GiveFloor(who("Kenya")))
    assert kinds(happened) == ["floor_finished", "step_finished", "floor_given"]
    assert stage.meeting.speech is not None
    assert stage.meeting.speech.step is None


def test_a_speech_within_remarks_of_another_seat_ends_alone(stage: Stage) -> None:
    stage.do(GoToStep("panel-1", "concluding"))
    stage.do(Finish())
    stage.give("Kenya")
    assert kinds(stage.do(Finish())) == ["floor_finished"]


def test_who_is_given_the_floor_by_name_is_not_called_again_by_the_list(stage: Stage) -> None:
    stage.add("Fiji", "Kenya")
    stage.do(AddRequests((NewRequest(who("Chad"), who("AG", ParticipantKind.GROUP), About.QUESTION, ("expert-1",)),)))
    stage.give("Chad")
    speech = stage.meeting.speech
    assert speech is not None
    assert (speech.behalf, speech.about, speech.to) == (who("AG", ParticipantKind.GROUP), About.QUESTION, ("expert-1",))
    assert names(stage) == ["Fiji", "Kenya"]
    stage.after(60).do(Finish())
    assert stage.meeting.requests[speech.request or ""].outcome is Outcome.SPOKE


def test_a_clock_that_is_behind_after_a_restart_forbids_no_end(stage: Stage) -> None:
    stage.give("Kenya")
    stage.reboot(-minutes(60)).do(Finish())
    assert stage.meeting.speech is None


def test_what_a_seat_says_in_a_discussion_is_no_remarks_even_if_the_plan_names_the_seat() -> None:
    stage = Stage(panel_of(discussion(seat="moderator"))).open("panel-1")
    stage.next()
    stage.give("x", seat="moderator")
    stage.do(ChangeSpeech(who("x"), seat="expert-1"))
    stage.give("x", seat="moderator")
    assert kinds(stage.do(Finish())) == ["floor_finished"]


def test_replies_have_three_minutes_and_then_two_and_name_what_they_answer(stage: Stage) -> None:
    kenya = stage.speaks("Kenya", seconds(60))
    limits = []
    for _ in range(3):
        reply = AddRequests(
            (NewRequest(who("Iran"), is_reply=True, answers=kenya),), confirmed=frozenset({"third_reply"})
        )
        stage.do(reply)
        speech = stage.speech(stage.call(stage.meeting.waiting[0]))
        limits.append(speech.limit)
        assert (speech.is_reply, speech.answers) == (True, kenya)
        stage.after(30).do(Finish())
    assert limits == [Limit.of(180), Limit.of(120), Limit.of(120)]


def test_being_asked_to_slow_down_is_kept_with_its_instant(stage: Stage) -> None:
    assert stage.refusal(AskToSlowDown()) == "no_speaker"
    speech = stage.give("Kenya")
    stage.after(10).do(AskToSlowDown())
    assert stage.speech(speech).slow_downs == (stage.now,)
    assert stage.spoken(speech) == 10
