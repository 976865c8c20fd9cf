"""The order in which requests are called, and what a speech is that is called, by its entry or by name."""

from collections.abc import Sequence
from typing import Any

from chairconsole.domain.base.event_parts import Outcome, StakeholderRule
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands.speech_commands import GiveFloor, SwapSpeaker
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block
from chairconsole.domain.queries.limits import limit_for, limit_of, panel_limit, seat_participant
from chairconsole.domain.queries.segments import panellists


def calling_order(meeting: Meeting) -> tuple[Request, ...]:
    """The waiting requests as they will be called: in the order of the list, but for what the chair's rule says.

    Those that are held come last. Under "one every n" a stakeholder follows after n others, in the order of each;
    the replies that end the list stay behind them.
    """
    waiting = [request for request in meeting.floor_list if not request.is_held]
    held = [request for request in meeting.floor_list if request.is_held]
    end = len(waiting)
    while end and waiting[end - 1].is_reply:
        end -= 1
    return (*one_every(meeting, waiting[:end]), *waiting[end:], *held)


def one_every(meeting: Meeting, requests: Sequence[Request]) -> tuple[Request, ...]:
    """Requests in the order in which they are called under the chair's rule for stakeholders.

    Under "one every n" that is one stakeholder after n others, as long as there are others, those who have spoken
    included. Under any other rule the order stays.
    """
    every = meeting.stakeholders.every
    if meeting.stakeholders.rule is not StakeholderRule.ONE_EVERY or every is None:
        return tuple(requests)
    left = [request for request in requests if not is_stakeholder(request)]
    turns = [request for request in requests if is_stakeholder(request)]
    order, in_a_row = list[Request](), _others_in_a_row(meeting)
    while left and turns:
        if in_a_row >= every:
            order.append(turns.pop(0))
            in_a_row = 0
        else:
            order.append(left.pop(0))
            in_a_row += 1
    return (*order, *left, *turns)


def _others_in_a_row(meeting: Meeting) -> int:
    """How many others than stakeholders have spoken from the floor in the open block since the last stakeholder."""
    number = 0
    for speech in meeting.speeches():
        if speech.block != meeting.block_id or speech.seat is not None:
            continue
        if speech.participant.kind is ParticipantKind.STAKEHOLDER:
            number = 0
        elif speech.continues is None:
            number += 1
    return number


def is_stakeholder(request: Request) -> bool:
    """Whether a stakeholder asks for the floor."""
    return request.participant.kind is ParticipantKind.STAKEHOLDER


def not_reached(meeting: Meeting, block: str) -> tuple[Request, ...]:
    """The requests that were not reached in a block, in the order of request."""
    return tuple(
        request
        for request in meeting.requests.values()
        if request.block == block and request.outcome is Outcome.NOT_REACHED
    )


def not_reached_last(meeting: Meeting) -> tuple[Request, ...]:
    """The requests of the block closed last that were not reached, whose text was not received, and not carried over.

    None once a speech is over in the block that is open now: its first may begin at the moment at which it is opened.
    """
    latest = last_block(meeting)
    if latest is None:
        return ()
    if meeting.block_id is not None and any(one.ended for one in meeting.speeches(meeting.block_id)):
        return ()
    again = {request.id for request in to_carry_over(meeting)}
    return tuple(one for one in not_reached(meeting, latest) if one.id in again and not one.text_received)


def last_block(meeting: Meeting) -> str | None:
    """The block that was closed last, whether another is open now or not; None if none was."""
    closed = [(run.ended.at, block) for block, run in meeting.blocks.items() if run.ended is not None]
    return max(closed)[1] if closed else None


def to_carry_over(meeting: Meeting) -> tuple[Request, ...]:
    """The requests not reached in another block than the open one that have not been carried over since."""
    carried = {request.carried_from for request in meeting.requests.values() if not request.is_void}
    return tuple(
        request
        for request in meeting.requests.values()
        if request.outcome is Outcome.NOT_REACHED and request.block != meeting.block_id and request.id not in carried
    )


def of_entry(meeting: Meeting, block: Block, request: Request) -> dict[str, Any]:
    """What a speech is when a waiting entry is called: the fields of its event."""
    return {
        "participant": request.participant,
        "behalf": request.behalf,
        "request": request.id,
        "limit": limit_of(meeting, block, request),
        "about": request.about,
        "to": request.to,
        "is_reply": request.is_reply,
        "answers": request.answers,
    }


def who_is_meant(
    meeting: Meeting, block: Block, command: GiveFloor | SwapSpeaker, *, is_reply: bool = False
) -> dict[str, Any]:
    """What a speech is when somebody is named, by whose waiting entry if there is one: the fields of its event.

    What was typed goes before what the entry says. A seat that answers in a discussion has the panel's limit, if there
    is one, and any other seat has none.
    """
    typed = {"behalf": command.behalf, "seat": command.seat, "about": command.about, "to": command.to}
    if command.seat is not None:
        answers = meeting.segment is not None and command.seat in {seat.id for seat in panellists(block)}
        limit = panel_limit(meeting, block) if answers else None
        return typed | {"participant": seat_participant(meeting.session, block, command.seat), "limit": limit}
    entry = _entry_of(meeting, command, is_reply=is_reply)
    if entry is None:
        limit = limit_for(meeting, block, command.participant, command.behalf)
        return typed | {"participant": command.participant, "limit": limit}
    said = {name: value for name, value in typed.items() if value}
    behalf = command.behalf or entry.behalf
    limit = limit_of(meeting, block, entry)
    if behalf != entry.behalf and entry.limit is None and not entry.is_reply:
        limit = limit_for(meeting, block, command.participant, behalf)
    return of_entry(meeting, block, entry) | said | {"participant": command.participant, "limit": limit}


def _entry_of(meeting: Meeting, command: GiveFloor | SwapSpeaker, *, is_reply: bool) -> Request | None:
    """The first waiting entry of a participant in this capacity; in any, if none was typed."""
    theirs = [
        request
        for request in calling_order(meeting)
        if request.participant.key == command.participant.key and request.is_reply == is_reply
    ]
    same = [request for request in theirs if request.behalf == command.behalf]
    other = [request for request in theirs if command.behalf is None or request.behalf is None]
    return next(iter([*same, *other]), None)
