"""The floor list: who is on it, in which order, and what becomes of the others."""

import pytest

from chairconsole.domain.base.event_parts import About, ListState, Outcome, StakeholderRule
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import Participant, ParticipantKind, is_unnamed
from chairconsole.domain.commands.list_commands import (
    AddRequests,
    CarryOver,
    ChangeRequest,
    EmptyList,
    HoldRequest,
    LimitRequest,
    MarkAbsent,
    MarkTextReceived,
    NewRequest,
    OrderAsSuggested,
    ReturnRequest,
    SetListState,
    SetStakeholderRule,
    Withdraw,
)
from chairconsole.domain.commands.speech_commands import CallRequest, Finish
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.events.list_events import ListOrdered, RequestAdded
from tests.domain.given import Stage, kinds, minutes, who

GROUP = who("African Group", ParticipantKind.GROUP)
TOWN = who("Migrants in Town", ParticipantKind.STAKEHOLDER)


def names(stage: Stage) -> list[str]:
    return [request.participant.name for request in stage.meeting.floor_list]


def test_a_request_says_what_it_is_about_and_to_whom(stage: Stage) -> None:
    (added,) = stage.do(AddRequests((NewRequest(who("Brazil"), GROUP, About.QUESTION, ("expert-1",)),), together=True))
    assert isinstance(added, RequestAdded)
    assert (added.behalf, added.about, added.to, added.together) == (GROUP, About.QUESTION, ("expert-1",), False)
    request = stage.meeting.requests[added.request]
    assert (request.about, request.to, request.since) == (About.QUESTION, ("expert-1",), stage.now)
    assert stage.refusal(AddRequests((NewRequest(who("Fiji"), to=("expert-9",)),))) == "no_such_seat"


@pytest.mark.parametrize("together", [True, False])
def test_plates_that_went_up_together_say_so(stage: Stage, *, together: bool) -> None:
    happened = stage.do(AddRequests((NewRequest(who("Brazil")), NewRequest(who("Fiji"))), together=together))
    assert [one.together for one in happened if isinstance(one, RequestAdded)] == [together] * 2
    assert [one.together for one in stage.meeting.floor_list] == [together] * 2


def test_only_requests_for_a_closed_list_came_after_its_closing(stage: Stage) -> None:
    speech = stage.speaks("Kenya", minutes(1))
    stage.add("Brazil")
    stage.do(SetListState(ListState.CLOSED))
    late = (NewRequest(who("Fiji")), NewRequest(who("Iran"), is_reply=True, answers=speech))
    stage.do(AddRequests(late, frozenset({"list_is_closed"})))
    assert [one.after_closing for one in stage.meeting.floor_list] == [False, True, False]


def test_a_name_may_follow(stage: Stage) -> None:
    (added,) = stage.do(AddRequests((NewRequest(None),)))
    assert isinstance(added, RequestAdded)
    assert is_unnamed(added.participant)
    stage.do(ChangeRequest(added.request, who("Fiji"), about=About.COMMENT))
    assert names(stage) == ["Fiji"]
    assert stage.do(ChangeRequest(added.request, who("Fiji"), about=About.COMMENT)) == ()


@pytest.mark.parametrize(
    "change",
    [
        (who("Benin"),),
        (who("Brazil"), GROUP),
        (who("Brazil"), None, About.QUESTION),
        (who("Brazil"), None, None, ("expert-1",)),
    ],
)
def test_whatever_differs_is_a_change_once(
    stage: Stage, change: tuple[Participant, Participant | None, About | None, tuple[str, ...]]
) -> None:
    (brazil,) = stage.add("Brazil")
    changed = ChangeRequest(brazil, *change)
    assert kinds(stage.do(changed)) == ["request_changed"]
    request = stage.meeting.requests[brazil]
    assert (request.participant, request.behalf, request.about, request.to) == (
        changed.participant,
        changed.behalf,
        changed.about,
        changed.to,
    )
    assert stage.do(changed) == ()


def test_changing_who_waits_leaves_the_running_clock_alone(stage: Stage) -> None:
    kenya, brazil = stage.add("Kenya", "Brazil")
    speech = stage.call(kenya)
    stage.after(20).do(ChangeRequest(brazil, who("Benin"), GROUP, About.QUESTION, ("expert-2",)))
    assert stage.spoken(speech) == 20
    assert stage.refusal(ChangeRequest(kenya, who("Fiji"))) == "no_such_request"
    assert stage.refusal(ChangeRequest(brazil, who("Fiji"), to=("expert-9",))) == "no_such_seat"


def test_an_absent_one_is_put_back_at_the_end_and_waits_since_then(stage: Stage) -> None:
    kenya, brazil, _ = stage.add("Kenya", "Brazil", "Fiji")
    stage.call(kenya)
    stage.after(5).do(MarkAbsent(kenya))
    assert stage.refusal(ReturnRequest(brazil)) == "no_such_request"
    assert kinds(stage.after(60).do(ReturnRequest(kenya))) == ["request_returned"]
    assert names(stage) == ["Brazil", "Fiji", "Kenya"]
    request = stage.meeting.requests[kenya]
    assert (request.since, request.outcome, request.intervention) == (stage.now, None, None)
    speech = stage.call(kenya)
    stage.after(60).do(Finish())
    assert stage.meeting.requests[kenya].outcome is Outcome.SPOKE
    assert stage.speech(speech).void is None
    assert stage.refusal(ReturnRequest(kenya)) == "no_such_request"


def test_an_absent_one_who_asked_again_meanwhile_is_confirmed(stage: Stage) -> None:
    (kenya,) = stage.add("Kenya")
    stage.do(MarkAbsent(kenya))
    stage.add("Kenya")
    stage.do(SetListState(ListState.CLOSED))
    assert stage.refusal(ReturnRequest(kenya)) == "already_waiting"
    stage.do(ReturnRequest(kenya, frozenset({"already_waiting"})))


def test_who_was_not_reached_is_carried_over_on_request_only(stage: Stage) -> None:
    first = NewRequest(who("Kenya"), GROUP, About.QUESTION, ("expert-1", "moderator"))
    stage.do(AddRequests((first, NewRequest(who("Fiji")))))
    kenya, fiji = stage.meeting.waiting
    assert stage.refusal(CarryOver((kenya,))) == "no_such_request"
    stage.open("summary")
    assert stage.meeting.waiting == ()
    (added,) = stage.do(CarryOver((kenya, kenya)))
    assert isinstance(added, RequestAdded)
    assert (added.carried_from, added.behalf, added.about, added.to) == (kenya, GROUP, About.QUESTION, ("moderator",))
    assert stage.meeting.requests[kenya].outcome is Outcome.NOT_REACHED
    assert stage.refusal(CarryOver((kenya,))) == "no_such_request"
    assert stage.refusal(CarryOver(())) == "nothing_to_add"
    stage.add("Fiji")
    assert stage.refusal(CarryOver((fiji,))) == "already_waiting"


def test_a_right_of_reply_is_one_when_it_is_asked_for_again(stage: Stage) -> None:
    speech = stage.speaks("Kenya", minutes(1))
    stage.do(AddRequests((NewRequest(who("Iran"), is_reply=True, answers=speech),)))
    (iran,) = stage.meeting.waiting
    stage.open("panel-2")
    (added,) = stage.do(CarryOver((iran,)))
    assert isinstance(added, RequestAdded)
    assert (added.is_reply, added.answers) == (True, speech)


def test_texts_are_received_of_who_was_not_reached(stage: Stage) -> None:
    kenya, fiji, iran = stage.add("Kenya", "Fiji", "Iran")
    stage.do(Withdraw(iran))
    assert stage.refusal(MarkTextReceived((kenya,))) == "only_not_reached"
    stage.open("lunch-1")
    assert kinds(stage.do(MarkTextReceived((kenya, fiji)))) == ["text_received", "text_received"]
    assert stage.do(MarkTextReceived((kenya,))) == ()
    stage.do(MarkTextReceived((fiji,), received=False))
    assert [stage.meeting.requests[one].text_received for one in (kenya, fiji)] == [True, False]
    assert stage.refusal(MarkTextReceived((iran,))) == "only_not_reached"
    assert stage.refusal(MarkTextReceived(("nobody",))) == "only_not_reached"
    assert stage.refusal(MarkTextReceived(())) == "no_such_request"


def test_the_list_is_open_in_last_call_or_closed_and_opens_anew_with_every_block(stage: Stage) -> None:
    later = stage.now.at + minutes(15)
    assert stage.do(SetListState(ListState.OPEN)) == ()
    stage.do(SetListState(ListState.LAST_CALL, later))
    assert (stage.meeting.list_status.state, stage.meeting.list_status.closes_at) == (ListState.LAST_CALL, later)
    assert stage.do(SetListState(ListState.LAST_CALL, later)) == ()
    assert stage.refusal(SetListState(ListState.LAST_CALL, stage.now.at)) == "already_past"
    stage.after(60).do(SetListState(ListState.CLOSED, later))
    assert (stage.meeting.list_status.closes_at, stage.meeting.list_status.since) == (None, stage.now)
    stage.do(Undo())
    assert stage.meeting.list_status.state is ListState.LAST_CALL
    stage.open("panel-2")
    assert stage.meeting.list_status.state is ListState.OPEN


def test_stakeholders_are_held_until_there_is_time_and_each_can_be_let_through(stage: Stage) -> None:
    stage.do(AddRequests((NewRequest(TOWN), NewRequest(who("Kenya")))))
    town, kenya = stage.meeting.waiting
    assert stage.refusal(SetStakeholderRule(StakeholderRule.ONE_EVERY)) == "needs_a_number"
    stage.do(SetStakeholderRule(StakeholderRule.HOLD))
    assert stage.do(SetStakeholderRule(StakeholderRule.HOLD)) == ()
    other = who("Other town", ParticipantKind.STAKEHOLDER)
    stage.do(AddRequests((NewRequest(other), NewRequest(who("Iran")))))
    assert [one.is_held for one in stage.meeting.floor_list] == [True, False, True, False]
    stage.do(HoldRequest(town, held=False))
    assert stage.do(HoldRequest(town, held=False)) == ()
    stage.do(HoldRequest(kenya))
    assert [one.is_held for one in stage.meeting.floor_list] == [False, True, True, False]
    # the rule is what it was, but not every stakeholder is held
    assert kinds(stage.do(SetStakeholderRule(StakeholderRule.HOLD))) == ["stakeholder_rule_set"]
    assert [one.is_held for one in stage.meeting.floor_list] == [True, True, True, False]
    stage.do(SetStakeholderRule(StakeholderRule.ACCEPT))
    assert [one.is_held for one in stage.meeting.floor_list] == [False, True, False, False]


def test_who_turns_out_to_be_a_stakeholder_is_held_like_one(stage: Stage) -> None:
    (request,) = stage.add("Typed")
    stage.do(SetStakeholderRule(StakeholderRule.HOLD))
    stakeholder = who("Typed", ParticipantKind.STAKEHOLDER)
    assert kinds(stage.do(ChangeRequest(request, stakeholder))) == ["request_changed", "request_held"]
    assert stage.meeting.requests[request].is_held
    assert kinds(stage.do(ChangeRequest(request, stakeholder, GROUP))) == ["request_changed"]
    assert kinds(stage.do(ChangeRequest(request, who("Kenya")))) == ["request_changed", "request_held"]
    assert not stage.meeting.requests[request].is_held


@pytest.mark.parametrize(
    ("rule", "held", "becomes"),
    [
        # nobody is held for being one
        (StakeholderRule.ACCEPT, False, TOWN),
        # who was held by hand stays so, whether or not it is one
        (StakeholderRule.HOLD, True, who("Benin")),
        (StakeholderRule.HOLD, True, TOWN),
    ],
)
def test_who_becomes_another_one_waits_as_before(
    stage: Stage, rule: StakeholderRule, becomes: Participant, *, held: bool
) -> None:
    (kenya,) = stage.add("Kenya")
    stage.do(SetStakeholderRule(rule))
    if held:
        stage.do(HoldRequest(kenya))
    assert kinds(stage.do(ChangeRequest(kenya, becomes))) == ["request_changed"]
    assert stage.meeting.requests[kenya].is_held == held


def test_a_held_one_can_be_called_all_the_same(stage: Stage) -> None:
    stage.do(SetStakeholderRule(StakeholderRule.HOLD))
    stage.do(AddRequests((NewRequest(TOWN),)))
    stage.do(CallRequest(stage.meeting.waiting[0]))
    assert stage.meeting.speech is not None


def test_the_suggested_order_is_one_step_that_undo_takes_back(stage: Stage) -> None:
    assert stage.refusal(OrderAsSuggested()) == "list_is_empty"
    stage.do(AddRequests((NewRequest(TOWN), NewRequest(who("Kenya")), NewRequest(who("Chad"), GROUP))))
    before = stage.meeting.waiting
    (ordered,) = stage.do(OrderAsSuggested())
    assert isinstance(ordered, ListOrdered)
    assert names(stage) == ["Chad", "Kenya", TOWN.name]
    assert stage.do(OrderAsSuggested()) == ()
    stage.do(Undo())
    assert stage.meeting.waiting == before


def test_the_list_is_emptied_in_one_step_and_nobody_on_it_is_lost(stage: Stage) -> None:
    assert stage.refusal(EmptyList()) == "list_is_empty"
    stage.add("Kenya", "Brazil", "Fiji")
    before = stage.meeting.waiting
    assert kinds(stage.do(EmptyList())) == ["request_ended"] * 3
    assert names(stage) == []
    assert {request.outcome for request in stage.meeting.requests.values()} == {Outcome.NOT_REACHED}
    stage.do(ReturnRequest(before[1]))
    assert names(stage) == ["Brazil"]
    stage.do(Undo())
    stage.do(Undo())
    assert stage.meeting.waiting == before


def test_an_entry_may_have_a_limit_of_its_own(stage: Stage) -> None:
    kenya, brazil = stage.add("Kenya", "Brazil")
    assert kinds(stage.do(LimitRequest(kenya, Limit.of(300)))) == ["request_limit_set"]
    assert stage.do(LimitRequest(kenya, Limit.of(300))) == ()
    stage.do(LimitRequest(brazil, Limit.of(60)))
    stage.do(LimitRequest(brazil, None))
    assert stage.speech(stage.call(kenya)).limit == Limit.of(300)
    assert stage.speech(stage.call(brazil)).limit == Limit.of(180)
    assert stage.refusal(LimitRequest(kenya, None)) == "no_such_request"
