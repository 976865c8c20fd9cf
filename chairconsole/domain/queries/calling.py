"""The order in which requests are called: the list, and the chair's rule for stakeholders; who was not reached."""

from collections.abc import Sequence

from chairconsole.domain.base.event_parts import Outcome, StakeholderRule
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.state import Meeting


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

    None once a participant has spoken in the block that is open now.
    """
    closed = [(run.ended.at, block) for block, run in meeting.blocks.items() if run.ended is not None]
    if not closed:
        return ()
    _, latest = max(closed)
    if meeting.block_id is not None and any(meeting.speeches(meeting.block_id)):
        return ()
    again = {request.id for request in to_carry_over(meeting)}
    return tuple(one for one in not_reached(meeting, latest) if one.id in again and not one.text_received)


def to_carry_over(meeting: Meeting) -> tuple[Request, ...]:
    """The requests not reached in another block than the open one that have not been carried over since."""
    carried = {request.carried_from for request in meeting.requests.values() if not request.is_void}
    return tuple(
        request
        for request in meeting.requests.values()
        if request.outcome is Outcome.NOT_REACHED and request.block != meeting.block_id and request.id not in carried
    )
