"""Handlers of the commands about the floor list."""

from dataclasses import replace
from typing import Any

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import ListState, Outcome, StakeholderRule
from chairconsole.domain.base.participants import ParticipantKind, unnamed_participant
from chairconsole.domain.commands import list_commands
from chairconsole.domain.events import list_events
from chairconsole.domain.meeting.floor import ListStatus, Request, StakeholderTurn
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block
from chairconsole.domain.queries.calling import is_stakeholder, to_carry_over
from chairconsole.domain.queries.confirmations import require_confirmed
from chairconsole.domain.queries.suggestions import suggestions
from chairconsole.domain.rules.handling import (
    Handlers,
    Happenings,
    Moment,
    happenings,
    open_block_of,
    require_seats,
    waiting_request,
)


def add_requests(meeting: Meeting, command: list_commands.AddRequests, moment: Moment) -> Happenings:
    """Put requests at the end of the floor list. Raises Refused."""
    block = open_block_of(meeting)
    if not command.requests:
        raise Refused("nothing_to_add")
    for request in command.requests:
        require_seats(block, request.to)
    require_confirmed(meeting, block, command.requests, command.confirmed)
    together = command.together and len(command.requests) > 1
    return happenings(*(_added(meeting, block, one, moment.new_id(), together=together) for one in command.requests))


def carry_over(meeting: Meeting, command: list_commands.CarryOver, moment: Moment) -> Happenings:
    """Let those who were not reached in another block ask again in the open one. Raises Refused."""
    block = open_block_of(meeting)
    missed = {request.id: request for request in to_carry_over(meeting)}
    olds = [missed.get(request) for request in dict.fromkeys(command.requests)]
    if not olds:
        raise Refused("nothing_to_add")
    again: list[tuple[Request, list_commands.NewRequest]] = []
    for old in olds:
        if old is None:
            raise Refused("no_such_request")
        again.append((old, _asked_again(old, block)))
    require_confirmed(meeting, block, [new for _, new in again], command.confirmed)
    return happenings(*(_added(meeting, block, new, moment.new_id(), carried_from=old.id) for old, new in again))


def return_request(meeting: Meeting, command: list_commands.ReturnRequest, _: Moment) -> Happenings:
    """Put a request that ended without a speech back at the end of the list. Raises Refused."""
    block = open_block_of(meeting)
    request = meeting.requests.get(command.request)
    if request is None or request.block != block.id or request.outcome in (None, Outcome.SPOKE):
        raise Refused("no_such_request")
    require_confirmed(meeting, block, [_asked_again(request, block)], command.confirmed | {"list_is_closed"})
    return happenings(list_events.RequestReturned(request=request.id))


def change_request(meeting: Meeting, command: list_commands.ChangeRequest, _: Moment) -> Happenings:
    """Change who asks, on whose behalf, what for and to whom; nothing if it is so already. Raises Refused.

    Where stakeholders are held until there is time, one that turns out to be a stakeholder is, and one that is none
    after all waits in turn.
    """
    request = waiting_request(meeting, command.request)
    require_seats(open_block_of(meeting), command.to)
    asked: dict[str, Any] = {
        "participant": command.participant,
        "behalf": command.behalf,
        "about": command.about,
        "to": command.to,
    }
    changed = replace(request, **asked)
    if changed == request:
        return ()
    is_held = is_stakeholder(changed)
    turns = meeting.stakeholders.rule is StakeholderRule.HOLD and is_held != is_stakeholder(request)
    return happenings(
        list_events.RequestChanged(request=request.id, **asked),
        *((list_events.RequestHeld(request=request.id, held=is_held),) if turns and is_held != request.is_held else ()),
    )


def move_request(meeting: Meeting, command: list_commands.MoveRequest, _: Moment) -> Happenings:
    """Put a waiting request at another place; nothing happens if it is there already. Raises Refused."""
    waiting_request(meeting, command.request)
    if command.before is not None:
        waiting_request(meeting, command.before)
    place = meeting.waiting.index(command.request)
    after = meeting.waiting[place + 1] if place + 1 < len(meeting.waiting) else None
    if command.before in (command.request, after):
        return ()
    return happenings(list_events.RequestMoved(request=command.request, before=command.before))


def order_as_suggested(meeting: Meeting, _command: list_commands.OrderAsSuggested, moment: Moment) -> Happenings:
    """Put the whole list in the suggested order; nothing if it is in it already. Raises Refused."""
    if not meeting.waiting:
        raise Refused("list_is_empty")
    order = tuple(suggestion.request.id for suggestion in suggestions(meeting, moment.now))
    return () if order == meeting.waiting else happenings(list_events.ListOrdered(requests=order))


def hold_request(meeting: Meeting, command: list_commands.HoldRequest, _: Moment) -> Happenings:
    """Let a waiting request wait until there is time, or in turn. Raises Refused."""
    request = waiting_request(meeting, command.request)
    return (
        ()
        if request.is_held == command.held
        else happenings(list_events.RequestHeld(request=request.id, held=command.held))
    )


def withdraw(meeting: Meeting, command: list_commands.Withdraw, _: Moment) -> Happenings:
    """Note that a request was withdrawn. Raises Refused."""
    waiting_request(meeting, command.request)
    return happenings(list_events.RequestEnded(request=command.request, outcome=Outcome.WITHDRAWN))


def enter_by_mistake(meeting: Meeting, command: list_commands.EnteredByMistake, _: Moment) -> Happenings:
    """Note that a request should never have been on the list. Raises Refused."""
    waiting_request(meeting, command.request)
    return happenings(list_events.RequestVoided(request=command.request))


def limit_request(meeting: Meeting, command: list_commands.LimitRequest, _: Moment) -> Happenings:
    """Give a waiting request a limit of its own, or that of the others again. Raises Refused."""
    request = waiting_request(meeting, command.request)
    if request.limit == command.limit:
        return ()
    return happenings(list_events.RequestLimitSet(request=request.id, limit=command.limit))


def empty_list(meeting: Meeting, _command: list_commands.EmptyList, _: Moment) -> Happenings:
    """Let nobody wait any more: they were not reached, and can be put back. Raises Refused."""
    if not meeting.waiting:
        raise Refused("list_is_empty")
    return happenings(
        *(list_events.RequestEnded(request=request, outcome=Outcome.NOT_REACHED) for request in meeting.waiting)
    )


def mark_text_received(meeting: Meeting, command: list_commands.MarkTextReceived, _: Moment) -> Happenings:
    """Note that texts of those who were not reached were handed in, or were not after all. Raises Refused."""
    asked = [meeting.requests.get(request) for request in dict.fromkeys(command.requests)]
    if not asked:
        raise Refused("no_such_request")
    marked: list[list_events.TextReceived] = []
    for request in asked:
        if request is None or request.outcome is not Outcome.NOT_REACHED:
            raise Refused("only_not_reached")
        if request.text_received != command.received:
            marked.append(list_events.TextReceived(request=request.id, received=command.received))
    return happenings(*marked)


def set_list_state(meeting: Meeting, command: list_commands.SetListState, moment: Moment) -> Happenings:
    """Open the list, announce its last call or close it; nothing if it is so already. Raises Refused."""
    block = open_block_of(meeting)
    closes_at = command.closes_at if command.state is ListState.LAST_CALL else None
    if closes_at is not None and closes_at <= moment.now.at:
        raise Refused("already_past")
    if meeting.list_status == ListStatus(command.state, closes_at, meeting.list_status.since):
        return ()
    return happenings(list_events.ListStateSet(block=block.id, state=command.state, closes_at=closes_at))


def set_stakeholder_rule(meeting: Meeting, command: list_commands.SetStakeholderRule, _: Moment) -> Happenings:
    """Set when stakeholders are called; nothing if it is so already. Raises Refused."""
    every = command.every if command.rule is StakeholderRule.ONE_EVERY else None
    if command.rule is StakeholderRule.ONE_EVERY and (every is None or every < 1):
        raise Refused("needs_a_number")
    turn, held = StakeholderTurn(command.rule, every), command.rule is StakeholderRule.HOLD
    stakeholders = [request for request in meeting.floor_list if is_stakeholder(request)]
    if meeting.stakeholders == turn and all(request.is_held == held for request in stakeholders):
        return ()
    return happenings(list_events.StakeholderRuleSet(rule=command.rule, every=every))


def _added(
    meeting: Meeting,
    block: Block,
    asked: list_commands.NewRequest,
    request_id: str,
    *,
    together: bool = False,
    carried_from: str | None = None,
) -> list_events.RequestAdded:
    participant = unnamed_participant(request_id) if asked.participant is None else asked.participant
    is_held = meeting.stakeholders.rule is StakeholderRule.HOLD and participant.kind is ParticipantKind.STAKEHOLDER
    return list_events.RequestAdded(
        request=request_id,
        block=block.id,
        participant=participant,
        behalf=asked.behalf,
        about=asked.about,
        to=asked.to,
        together=together,
        after_closing=meeting.list_status.state is ListState.CLOSED and not asked.is_reply,
        is_reply=asked.is_reply,
        answers=asked.answers,
        held=is_held,
        carried_from=carried_from,
    )


def _asked_again(old: Request, block: Block) -> list_commands.NewRequest:
    """The same request in this block, to those of its seats that it has."""
    return list_commands.NewRequest(
        participant=old.participant,
        behalf=old.behalf,
        about=old.about,
        to=tuple(seat for seat in old.to if block.seat(seat) is not None),
        is_reply=old.is_reply,
        answers=old.answers,
    )


HANDLERS: Handlers = {
    list_commands.AddRequests: add_requests,
    list_commands.CarryOver: carry_over,
    list_commands.ReturnRequest: return_request,
    list_commands.ChangeRequest: change_request,
    list_commands.MoveRequest: move_request,
    list_commands.OrderAsSuggested: order_as_suggested,
    list_commands.HoldRequest: hold_request,
    list_commands.Withdraw: withdraw,
    list_commands.EnteredByMistake: enter_by_mistake,
    list_commands.LimitRequest: limit_request,
    list_commands.EmptyList: empty_list,
    list_commands.MarkTextReceived: mark_text_received,
    list_commands.SetListState: set_list_state,
    list_commands.SetStakeholderRule: set_stakeholder_rule,
}
