"""What happens on the floor list, and what it changes in a meeting."""

from dataclasses import replace
from typing import assert_never

from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.events.all_events import (
    ListBody,
    ListOrdered,
    ListStateSet,
    Outcome,
    RequestAdded,
    RequestChanged,
    RequestEnded,
    RequestHeld,
    RequestMoved,
    RequestReturned,
    RequestVoided,
    StakeholderRule,
    StakeholderRuleSet,
    TextReceived,
)
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.builder import Building, CannotApply
from chairconsole.domain.meeting.state import ListStatus, Request, StakeholderTurn


def apply_to_list(building: Building, event: Event, body: ListBody) -> None:
    """Change the building by what happened on the floor list. Raises CannotApply, and then has changed nothing."""
    match body:
        case RequestAdded():
            _add(building, event, body)
        case RequestChanged():
            request = building.waiting_request(body.request)
            building.requests[request.id] = replace(
                request, participant=body.participant, behalf=body.behalf, about=body.about, to=body.to
            )
        case RequestMoved():
            _move(building, body)
        case ListOrdered():
            named = [one for one in dict.fromkeys(body.requests) if one in building.waiting]
            building.waiting = named + [one for one in building.waiting if one not in set(named)]
        case RequestHeld():
            request = building.waiting_request(body.request)
            building.requests[request.id] = replace(request, is_held=body.held)
        case RequestEnded():
            request = building.waiting_request(body.request)
            building.waiting.remove(request.id)
            building.requests[request.id] = replace(request, outcome=body.outcome)
        case RequestVoided():
            request = building.waiting_request(body.request)
            building.waiting.remove(request.id)
            building.requests[request.id] = replace(request, is_void=True)
        case RequestReturned():
            _return(building, event, body)
        case TextReceived():
            _receive_text(building, body)
        case ListStateSet():
            building.open_block(body.block)
            building.list_status = ListStatus(body.state, body.closes_at, event.effective)
        case StakeholderRuleSet():
            _set_stakeholder_rule(building, body)
        case _:
            assert_never(body)


def _add(building: Building, event: Event, body: RequestAdded) -> None:
    building.open_block(body.block)
    if body.request in building.requests:
        raise CannotApply("that request is on the list already")
    request = Request(
        id=body.request,
        block=body.block,
        participant=body.participant,
        behalf=body.behalf,
        asked=event.effective,
        since=event.effective,
        about=body.about,
        to=body.to,
        together=body.together,
        after_closing=body.after_closing,
        is_reply=body.is_reply,
        answers=body.answers,
        is_held=body.held,
        carried_from=body.carried_from,
    )
    building.requests[request.id] = request
    _put_at_end(building, request)


def _put_at_end(building: Building, request: Request) -> None:
    """At the end of the list; the replies that end it stay behind what is not one."""
    place = len(building.waiting)
    while not request.is_reply and place > 0 and building.requests[building.waiting[place - 1]].is_reply:
        place -= 1
    building.waiting.insert(place, request.id)


def _move(building: Building, body: RequestMoved) -> None:
    building.waiting_request(body.request)
    if body.before is not None:
        building.waiting_request(body.before)
    if body.before == body.request:
        raise CannotApply("a request cannot be put before itself")
    building.waiting.remove(body.request)
    place = len(building.waiting) if body.before is None else building.waiting.index(body.before)
    building.waiting.insert(place, body.request)


def _return(building: Building, event: Event, body: RequestReturned) -> None:
    request = building.requests.get(body.request)
    if request is None or request.outcome in (None, Outcome.SPOKE):
        raise CannotApply("no such request has ended without a speech")
    building.open_block(request.block)
    returned = replace(request, outcome=None, intervention=None, since=event.effective, text_received=False)
    building.requests[request.id] = returned
    _put_at_end(building, returned)


def _receive_text(building: Building, body: TextReceived) -> None:
    request = building.requests.get(body.request)
    if request is None or request.outcome is not Outcome.NOT_REACHED:
        raise CannotApply("no such request was not reached")
    building.requests[request.id] = replace(request, text_received=body.received)


def _set_stakeholder_rule(building: Building, body: StakeholderRuleSet) -> None:
    building.stakeholders = StakeholderTurn(body.rule, body.every)
    for request_id in building.waiting:
        request = building.requests[request_id]
        if request.participant.kind is ParticipantKind.STAKEHOLDER:
            held = body.rule is StakeholderRule.HOLD
            building.requests[request_id] = replace(request, is_held=held)
