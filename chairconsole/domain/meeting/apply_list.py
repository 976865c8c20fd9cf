"""How events of the floor list change a meeting."""

from dataclasses import replace

from chairconsole.domain.base.event_parts import Outcome, StakeholderRule
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.events import list_events
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.builder import CannotApply, Changes, MeetingBuilder
from chairconsole.domain.meeting.floor import ListStatus, Request, StakeholderTurn


def _request_changed(builder: MeetingBuilder, _: Event, body: list_events.RequestChanged) -> None:
    request = builder.waiting_request(body.request)
    builder.requests[request.id] = replace(
        request, participant=body.participant, behalf=body.behalf, about=body.about, to=body.to
    )


def _list_ordered(builder: MeetingBuilder, _: Event, body: list_events.ListOrdered) -> None:
    named = [one for one in dict.fromkeys(body.requests) if one in builder.waiting]
    builder.waiting = (*named, *(one for one in builder.waiting if one not in named))


def _request_held(builder: MeetingBuilder, _: Event, body: list_events.RequestHeld) -> None:
    request = builder.waiting_request(body.request)
    builder.requests[request.id] = replace(request, is_held=body.held)


def _request_limit_set(builder: MeetingBuilder, _: Event, body: list_events.RequestLimitSet) -> None:
    request = builder.waiting_request(body.request)
    builder.requests[request.id] = replace(request, limit=body.limit)


def _request_ended(builder: MeetingBuilder, _: Event, body: list_events.RequestEnded) -> None:
    request = builder.waiting_request(body.request)
    builder.stop_waiting(request.id)
    builder.requests[request.id] = replace(request, outcome=body.outcome)


def _request_voided(builder: MeetingBuilder, _: Event, body: list_events.RequestVoided) -> None:
    request = builder.waiting_request(body.request)
    builder.stop_waiting(request.id)
    builder.requests[request.id] = replace(request, is_void=True)


def _list_state_set(builder: MeetingBuilder, event: Event, body: list_events.ListStateSet) -> None:
    builder.open_block(body.block)
    builder.list_status = ListStatus(body.state, body.closes_at, event.effective)


def _add(builder: MeetingBuilder, event: Event, body: list_events.RequestAdded) -> None:
    builder.open_block(body.block)
    if body.request in builder.requests:
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
    builder.requests[request.id] = request
    _put_at_end(builder, request)


def _put_at_end(builder: MeetingBuilder, request: Request) -> None:
    """At the end of the list; the replies that end it stay behind what is not one."""
    place = len(builder.waiting)
    while not request.is_reply and place > 0 and builder.requests[builder.waiting[place - 1]].is_reply:
        place -= 1
    builder.wait_at(place, request.id)


def _move(builder: MeetingBuilder, _: Event, body: list_events.RequestMoved) -> None:
    builder.waiting_request(body.request)
    if body.before is not None:
        builder.waiting_request(body.before)
    if body.before == body.request:
        raise CannotApply("a request cannot be put before itself")
    builder.stop_waiting(body.request)
    place = len(builder.waiting) if body.before is None else builder.waiting.index(body.before)
    builder.wait_at(place, body.request)


def _return(builder: MeetingBuilder, event: Event, body: list_events.RequestReturned) -> None:
    request = builder.requests.get(body.request)
    if request is None or request.outcome in (None, Outcome.SPOKE):
        raise CannotApply("no such request has ended without a speech")
    builder.open_block(request.block)
    returned = replace(request, outcome=None, intervention=None, since=event.effective, text_received=False)
    builder.requests[request.id] = returned
    _put_at_end(builder, returned)


def _receive_text(builder: MeetingBuilder, _: Event, body: list_events.TextReceived) -> None:
    request = builder.requests.get(body.request)
    if request is None or request.outcome is not Outcome.NOT_REACHED:
        raise CannotApply("no such request was not reached")
    builder.requests[request.id] = replace(request, text_received=body.received)


def _set_stakeholder_rule(builder: MeetingBuilder, _: Event, body: list_events.StakeholderRuleSet) -> None:
    builder.stakeholders = StakeholderTurn(body.rule, body.every)
    for request_id in builder.waiting:
        request = builder.requests[request_id]
        if request.participant.kind is ParticipantKind.STAKEHOLDER:
            held = body.rule is StakeholderRule.HOLD
            builder.requests[request_id] = replace(request, is_held=held)


CHANGES: Changes = {
    list_events.RequestAdded: _add,
    list_events.RequestChanged: _request_changed,
    list_events.RequestMoved: _move,
    list_events.ListOrdered: _list_ordered,
    list_events.RequestHeld: _request_held,
    list_events.RequestLimitSet: _request_limit_set,
    list_events.RequestEnded: _request_ended,
    list_events.RequestVoided: _request_voided,
    list_events.RequestReturned: _return,
    list_events.TextReceived: _receive_text,
    list_events.ListStateSet: _list_state_set,
    list_events.StakeholderRuleSet: _set_stakeholder_rule,
}
