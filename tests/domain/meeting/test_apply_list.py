"""What happens on the floor list, and what it changes: also events that decide would never give."""

import pytest

from chairconsole.domain.base.event_parts import ListState, Outcome
from chairconsole.domain.commands.list_commands import AddRequests, NewRequest, Withdraw
from chairconsole.domain.events import list_events
from tests.domain.given import Stage, after_event, who, why_not


def test_an_order_names_whom_it_will_and_leaves_the_rest_behind(stage: Stage) -> None:
    kenya, brazil, fiji, iran = stage.add("Kenya", "Brazil", "Fiji", "Iran")
    stage.do(Withdraw(fiji))
    ordered = after_event(stage, list_events.ListOrdered(requests=("nobody", iran, fiji, iran)))
    assert ordered.waiting == (iran, kenya, brazil)
    assert after_event(stage, list_events.ListOrdered(requests=())).waiting == stage.meeting.waiting


def test_replies_stay_behind_what_is_added_later(stage: Stage) -> None:
    stage.add("Kenya")
    stage.do(AddRequests((NewRequest(who("Iran"), is_reply=True), NewRequest(who("Fiji"), is_reply=True))))
    stage.add("Brazil")
    assert [one.participant.name for one in stage.meeting.floor_list] == ["Kenya", "Brazil", "Iran", "Fiji"]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (list_events.RequestChanged(request="r", participant=who("Kenya")), "no such request is waiting"),
        (list_events.RequestHeld(request="r", held=True), "no such request is waiting"),
        (list_events.RequestReturned(request="r"), "no such request has ended without a speech"),
        (list_events.TextReceived(request="r"), "no such request was not reached"),
        (list_events.ListStateSet(block="panel-2", state=ListState.CLOSED), "that block is not open"),
    ],
)
def test_what_does_not_fit_is_left_out(stage: Stage, body: list_events.ListBody, why: str) -> None:
    assert why_not(stage, body) == why


def test_a_request_of_a_block_that_is_over_does_not_return(stage: Stage) -> None:
    (kenya,) = stage.add("Kenya")
    stage.open("lunch-1")
    assert stage.meeting.requests[kenya].outcome is Outcome.NOT_REACHED
    assert why_not(stage, list_events.RequestReturned(request=kenya)) == "that block is not open"


def test_a_request_that_was_ended_twice_ended_once(stage: Stage) -> None:
    (kenya,) = stage.add("Kenya")
    stage.do(Withdraw(kenya))
    assert (
        why_not(stage, list_events.RequestEnded(request=kenya, outcome=Outcome.ABSENT)) == "no such request is waiting"
    )
