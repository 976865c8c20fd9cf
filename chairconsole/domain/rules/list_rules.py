"""What follows from the chair's commands about the floor list."""

from collections.abc import Iterable
from dataclasses import replace

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.participants import ParticipantKind, someone
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.commands.list_commands import (
    AddRequests,
    CarryOver,
    ChangeRequest,
    HoldRequest,
    MarkTextReceived,
    NewRequest,
    ReturnRequest,
    SetListState,
    SetStakeholderRule,
)
from chairconsole.domain.events.all_events import (
    ListOrdered,
    ListState,
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
from chairconsole.domain.events.envelope import Happening
from chairconsole.domain.meeting.state import ListStatus, Meeting, Request, StakeholderTurn
from chairconsole.domain.plan.session import Block
from chairconsole.domain.queries.calling import is_stakeholder, to_carry_over
from chairconsole.domain.queries.doubts import require_confirmed
from chairconsole.domain.queries.suggestions import suggestions
from chairconsole.domain.rules.agenda_rules import NewId, said


def add_requests(meeting: Meeting, command: AddRequests, new_id: NewId) -> tuple[Happening, ...]:
    """Put requests at the end of the floor list. Raises Refused."""
    block = open_block_of(meeting)
    if not command.requests:
        raise Refused("nothing_to_add")
    for request in command.requests:
        require_seats(block, request.to)
    require_confirmed(meeting, block, command.requests, command.confirmed)
    together = command.together and len(command.requests) > 1
    return said(*(_added(meeting, block, one, new_id(), together=together) for one in command.requests))


def carry_over(meeting: Meeting, command: CarryOver, new_id: NewId) -> tuple[Happening, ...]:
    """Let those who were not reached in another block ask again in the open one. Raises Refused."""
    block = open_block_of(meeting)
    missed = {request.id: request for request in to_carry_over(meeting)}
    olds = [missed.get(request) for request in dict.fromkeys(command.requests)]
    if not olds:
        raise Refused("nothing_to_add")
    again: list[tuple[Request, NewRequest]] = []
    for old in olds:
        if old is None:
            raise Refused("no_such_request")
        again.append((old, _asked_again(old, block)))
    require_confirmed(meeting, block, [new for _, new in again], command.confirmed)
    return said(*(_added(meeting, block, new, new_id(), carried_from=old.id) for old, new in again))


def return_request(meeting: Meeting, command: ReturnRequest) -> tuple[Happening, ...]:
    """Put a request that ended without a speech back at the end of the list. Raises Refused."""
    block = open_block_of(meeting)
    request = meeting.requests.get(command.request)
    if request is None or request.block != block.id or request.outcome in (None, Outcome.SPOKE):
        raise Refused("no_such_request")
    require_confirmed(meeting, block, [_asked_again(request, block)], command.confirmed | {"list_is_closed"})
    return said(RequestReturned(request=request.id))


def change_request(meeting: Meeting, command: ChangeRequest) -> tuple[Happening, ...]:
    """Change who asks, on whose behalf, what for and to whom; nothing if it is so already. Raises Refused.

    Where stakeholders are held until there is time, one that turns out to be a stakeholder is, and one that is none
    after all waits in turn.
    """
    request = waiting_request(meeting, command.request)
    require_seats(open_block_of(meeting), command.to)
    changed = replace(
        request, participant=command.participant, behalf=command.behalf, about=command.about, to=command.to
    )
    if changed == request:
        return ()
    is_held = is_stakeholder(changed)
    turns = meeting.stakeholders.rule is StakeholderRule.HOLD and is_held != is_stakeholder(request)
    return said(
        RequestChanged(
            request=request.id,
            participant=command.participant,
            behalf=command.behalf,
            about=command.about,
            to=command.to,
        ),
        *((RequestHeld(request=request.id, held=is_held),) if turns and is_held != request.is_held else ()),
    )


def move_request(meeting: Meeting, request_id: str, before: str | None) -> tuple[Happening, ...]:
    """Put a waiting request at another place; nothing happens if it is there already. Raises Refused."""
    waiting_request(meeting, request_id)
    if before is not None:
        waiting_request(meeting, before)
    place = meeting.waiting.index(request_id)
    after = meeting.waiting[place + 1] if place + 1 < len(meeting.waiting) else None
    if before in (request_id, after):
        return ()
    return said(RequestMoved(request=request_id, before=before))


def order_as_suggested(meeting: Meeting, now: Stamp) -> tuple[Happening, ...]:
    """Put the whole list in the suggested order; nothing if it is in it already. Raises Refused."""
    if not meeting.waiting:
        raise Refused("list_is_empty")
    order = tuple(suggestion.request.id for suggestion in suggestions(meeting, now))
    return () if order == meeting.waiting else said(ListOrdered(requests=order))


def hold_request(meeting: Meeting, command: HoldRequest) -> tuple[Happening, ...]:
    """Let a waiting request wait until there is time, or in turn. Raises Refused."""
    request = waiting_request(meeting, command.request)
    return () if request.is_held == command.held else said(RequestHeld(request=request.id, held=command.held))


def withdraw(meeting: Meeting, request_id: str) -> tuple[Happening, ...]:
    """Note that a request was withdrawn. Raises Refused."""
    waiting_request(meeting, request_id)
    return said(RequestEnded(request=request_id, outcome=Outcome.WITHDRAWN))


def enter_by_mistake(meeting: Meeting, request_id: str) -> tuple[Happening, ...]:
    """Note that a request should never have been on the list. Raises Refused."""
    waiting_request(meeting, request_id)
    return said(RequestVoided(request=request_id))


def mark_text_received(meeting: Meeting, command: MarkTextReceived) -> tuple[Happening, ...]:
    """Note that texts of those who were not reached were handed in, or were not after all. Raises Refused."""
    asked = [meeting.requests.get(request) for request in dict.fromkeys(command.requests)]
    if not asked:
        raise Refused("no_such_request")
    marked: list[TextReceived] = []
    for request in asked:
        if request is None or request.outcome is not Outcome.NOT_REACHED:
            raise Refused("only_not_reached")
        if request.text_received != command.received:
            marked.append(TextReceived(request=request.id, received=command.received))
    return said(*marked)


def set_list_state(meeting: Meeting, command: SetListState, now: Stamp) -> tuple[Happening, ...]:
    """Open the list, announce its last call or close it; nothing if it is so already. Raises Refused."""
    block = open_block_of(meeting)
    closes_at = command.closes_at if command.state is ListState.LAST_CALL else None
    if closes_at is not None and closes_at <= now.at:
        raise Refused("already_past")
    if meeting.list_status == ListStatus(command.state, closes_at, meeting.list_status.since):
        return ()
    return said(ListStateSet(block=block.id, state=command.state, closes_at=closes_at))


def set_stakeholder_rule(meeting: Meeting, command: SetStakeholderRule) -> tuple[Happening, ...]:
    """Set when stakeholders are called; nothing if it is so already. Raises Refused."""
    every = command.every if command.rule is StakeholderRule.ONE_EVERY else None
    if command.rule is StakeholderRule.ONE_EVERY and (every is None or every < 1):
        raise Refused("needs_a_number")
    turn, held = StakeholderTurn(command.rule, every), command.rule is StakeholderRule.HOLD
    stakeholders = [request for request in meeting.floor_list if is_stakeholder(request)]
    if meeting.stakeholders == turn and all(request.is_held == held for request in stakeholders):
        return ()
    return said(StakeholderRuleSet(rule=command.rule, every=every))


def waiting_request(meeting: Meeting, request_id: str) -> Request:
    """The request, if it still waits. Raises Refused."""
    request = meeting.requests.get(request_id)
    if request is None or not request.is_waiting:
        raise Refused("no_such_request")
    return request


def open_block_of(meeting: Meeting) -> Block:
    """The block that is open. Raises Refused."""
    if meeting.block is None:
        raise Refused("no_block_open")
    return meeting.block


def require_seats(block: Block, seats: Iterable[str]) -> None:
    """Raise Refused unless the block has all these seats."""
    if any(block.seat(seat) is None for seat in seats):
        raise Refused("no_such_seat")


def _added(
    meeting: Meeting,
    block: Block,
    asked: NewRequest,
    request_id: str,
    *,
    together: bool = False,
    carried_from: str | None = None,
) -> RequestAdded:
    participant = someone(request_id) if asked.participant is None else asked.participant
    is_held = meeting.stakeholders.rule is StakeholderRule.HOLD and participant.kind is ParticipantKind.STAKEHOLDER
    return RequestAdded(
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


def _asked_again(old: Request, block: Block) -> NewRequest:
    """The same request in this block, to those of its seats that it has."""
    return NewRequest(
        participant=old.participant,
        behalf=old.behalf,
        about=old.about,
        to=tuple(seat for seat in old.to if block.seat(seat) is not None),
        is_reply=old.is_reply,
        answers=old.answers,
    )
