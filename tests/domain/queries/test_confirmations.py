"""What is asked for confirmation before somebody is put on the list: all of it at once."""

import pytest

from chairconsole.domain.base.errors import Confirmation, Refused
from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest, SetListState, Withdraw
from chairconsole.domain.commands.speech_commands import CallRequest, Finish
from chairconsole.domain.events.list_events import RequestAdded
from chairconsole.domain.plan.session import Session
from chairconsole.domain.rules.decide import decide
from tests.domain.given import Stage, who, written

GROUP = who("African Group", ParticipantKind.GROUP)
TOWN = who("Migrants in Town", ParticipantKind.STAKEHOLDER)
TRADE = who("Chamber of Trade", ParticipantKind.STAKEHOLDER)


def refused(stage: Stage, *requests: NewRequest) -> Refused:
    with pytest.raises(Refused) as refusal:
        decide(stage.meeting, AddRequests(requests), stage.now, stage.new_id)
    return refusal.value


def for_states_only() -> Session:
    plan = written()
    plan["days"][0]["blocks"][1]["rules"]["floor_kinds"] = ["member_state", "group"]
    return Session.model_validate(plan)


def test_a_second_request_in_the_same_capacity_is_confirmed_once(stage: Stage) -> None:
    stage.add("Kenya")
    again = refused(stage, NewRequest(who("Kenya")))
    assert (again.code, again.confirmations, again.details) == (
        "already_waiting",
        (Confirmation("already_waiting", "Kenya"),),
        {"names": "Kenya"},
    )
    stage.do(AddRequests((NewRequest(who("Kenya")),), again.to_confirm))
    assert len(stage.meeting.waiting) == 2


def test_another_capacity_is_another_request(stage: Stage) -> None:
    stage.add("Kenya")
    stage.do(AddRequests((NewRequest(who("Kenya"), GROUP), NewRequest(who("Kenya"), is_reply=True))))
    assert refused(stage, NewRequest(who("Kenya"), GROUP)).code == "already_waiting"
    assert refused(stage, NewRequest(who("Kenya"), is_reply=True)).code == "already_waiting"


def test_who_no_longer_waits_may_ask_again(stage: Stage) -> None:
    kenya, brazil = stage.add("Kenya", "Brazil")
    stage.call(kenya)
    stage.do(Withdraw(brazil))
    stage.add("Kenya", "Brazil")


def test_a_name_twice_in_one_line_is_a_duplicate_and_names_to_follow_are_not(stage: Stage) -> None:
    assert refused(stage, NewRequest(who("Kenya")), NewRequest(who("Kenya"))).to_confirm == {"already_waiting"}
    stage.do(AddRequests((NewRequest(None), NewRequest(None))))
    keys = {one.participant.key for one in stage.meeting.floor_list}
    assert len(keys) == 2


def test_after_closing_it_asks_once_for_the_whole_line_and_marks(stage: Stage) -> None:
    stage.add("Kenya")
    stage.do(SetListState(ListState.CLOSED))
    once = refused(stage, NewRequest(who("Brazil")), NewRequest(None), NewRequest(who("Kenya")))
    assert once.code == "list_is_closed"
    assert once.details == {"names": "Brazil, , Kenya"}
    assert once.to_confirm == {"list_is_closed", "already_waiting"}
    command = AddRequests((NewRequest(who("Brazil")), NewRequest(who("Kenya"))), frozenset({"list_is_closed"}))
    assert stage.refusal(command) == "already_waiting"
    added = stage.do(AddRequests(command.requests, once.to_confirm))
    assert [one.after_closing for one in added if isinstance(one, RequestAdded)] == [True, True]


def test_a_right_of_reply_is_taken_after_closing(stage: Stage) -> None:
    stage.do(SetListState(ListState.CLOSED))
    (added,) = stage.do(AddRequests((NewRequest(who("Iran"), is_reply=True),)))
    assert isinstance(added, RequestAdded)
    assert not added.after_closing


def test_the_kinds_of_a_floor_are_a_filter_and_no_lock() -> None:
    stage = Stage(for_states_only()).in_discussion()
    assert refused(stage, NewRequest(who("Kenya")), NewRequest(TOWN), NewRequest(TOWN, TRADE)).confirmations == (
        Confirmation("not_on_this_floor", TOWN.name),
        Confirmation("not_on_this_floor", TOWN.name),
    )
    stage.do(AddRequests((NewRequest(TOWN),), frozenset({"not_on_this_floor"})))
    stage.do(AddRequests((NewRequest(who("Somebody typed", ParticipantKind.OTHER)),)))
    stage.do(AddRequests((NewRequest(who("Mission", ParticipantKind.OBSERVER_STATE), GROUP),)))


def test_the_third_right_of_reply_in_a_meeting_is_confirmed() -> None:
    stage = Stage().in_discussion()
    reply = AddRequests((NewRequest(who("Iran"), is_reply=True),))
    for _ in range(2):
        stage.do(reply)
        stage.do(CallRequest(stage.meeting.waiting[0]))
        stage.after(60).do(Finish())
    assert stage.refusal(reply) == "third_reply"
    stage.open("panel-2")
    stage.do(reply)


def test_what_is_no_reply_is_none_of_the_replies(stage: Stage) -> None:
    reply = NewRequest(who("Iran"), is_reply=True)
    stage.do(AddRequests((reply,)))
    stage.call(stage.meeting.waiting[0])
    stage.do(Finish())
    stage.add("Iran")
    stage.do(AddRequests((reply,)))
    stage.call(stage.meeting.waiting[-1])
    stage.do(Finish())
    # two replies are used up, and whoever has the floor in turn may have it
    stage.call(stage.meeting.waiting[0])
    stage.add("Iran")


def test_waiting_replies_count_as_well(stage: Stage) -> None:
    reply = NewRequest(who("Iran"), is_reply=True)
    assert refused(stage, reply, reply, reply).confirmations == (
        Confirmation("already_waiting", "Iran"),
        Confirmation("already_waiting", "Iran"),
        Confirmation("third_reply", "Iran"),
    )
