"""What happens on the floor list, and what it changes: also events that decide would never give."""

import pytest

from chairconsole.domain.base.event_parts import ListState, Outcome
from chairconsole.domain.commands.list_commands import (
    AddRequests,
    MarkTextReceived,
    NewRequest,
    ReturnRequest,
    Withdraw,
)
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.domain.events import list_events
from tests.domain.elsewhere import after_event, why_not
from tests.domain.given import Stage, who


def test_an_order_names_whom_it_will_and_leaves_the_rest_behind(stage: Stage) -> None:
    kenya, brazil, fiji, iran = stage.add("Kenya", "Brazil", "Fiji", "Iran")
    stage.do(Withdraw(fiji))
    ordered = after_event(stage, list_events.ListOrdered(requests=("nobody", iran, fiji, iran)))
    assert ordered.waiting == (iran, kenya, brazil)
    assert after_event(stage, list_events.ListOrdered(requests=())).waiting == stage.meeting.waiting


@pytest.mark.parametrize(
    ("others", "replies", "order"),
    [
        (("Kenya",), ("Iran", "Fiji"), ["Kenya", "Brazil", "Iran", "Fiji"]),
        (("Kenya",), ("Iran",), ["Kenya", "Brazil", "Iran"]),
        ((), ("Iran",), ["Brazil", "Iran"]),
    ],
)
def test_replies_stay_behind_what_is_added_later(
    stage: Stage, others: tuple[str, ...], replies: tuple[str, ...], order: list[str]
) -> None:
    for name in others:
        stage.add(name)
    stage.do(AddRequests(tuple(NewRequest(who(name), is_reply=True) for name in replies)))
    stage.add("Brazil")
    assert [one.participant.name for one in stage.meeting.floor_list] == order


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


def test_neither_who_waits_nor_who_spoke_returns(stage: Stage) -> None:
    kenya, brazil = stage.add("Kenya", "Brazil")
    stage.call(kenya)
    stage.after(60).do(Finish())
    for request in (kenya, brazil):
        assert (
            why_not(stage, list_events.RequestReturned(request=request)) == "no such request has ended without a speech"
        )


def test_who_asks_again_has_not_handed_in_a_text(stage: Stage) -> None:
    (kenya,) = stage.add("Kenya")
    stage.open("lunch-1").do(MarkTextReceived((kenya,)))
    stage.open("panel-1").do(ReturnRequest(kenya))
    assert not stage.meeting.requests[kenya].text_received


def test_no_text_is_received_of_who_withdrew(stage: Stage) -> None:
    (kenya,) = stage.add("Kenya")
    stage.do(Withdraw(kenya))
    assert why_not(stage, list_events.TextReceived(request=kenya)) == "no such request was not reached"


def test_a_request_that_was_ended_twice_ended_once(stage: Stage) -> None:
    (kenya,) = stage.add("Kenya")
    stage.do(Withdraw(kenya))
    assert (
        why_not(stage, list_events.RequestEnded(request=kenya, outcome=Outcome.ABSENT)) == "no such request is waiting"
    )
