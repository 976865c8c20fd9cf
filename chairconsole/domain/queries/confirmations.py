"""What the chair has to confirm before requests are put on the floor list."""

from collections.abc import Iterator, Sequence

from chairconsole.domain.base.errors import Confirmable, Confirmation, Refused
from chairconsole.domain.base.event_parts import ListState
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.commands.list_commands import NewRequest
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block
from chairconsole.domain.queries.limits import replies_given

REPLIES_EACH = 2
"""How many rights of reply a delegation has in one meeting, by the Assembly's practice."""

_Capacity = tuple[str, str | None, bool]


def require_confirmed(
    meeting: Meeting, block: Block, requests: Sequence[NewRequest], confirmed: frozenset[Confirmable]
) -> None:
    """Raise Refused with all that is still to be confirmed, if anything is."""
    confirmations = tuple(confirmations_needed(meeting, block, requests))
    unconfirmed = [confirmation for confirmation in confirmations if confirmation.code not in confirmed]
    if unconfirmed:
        first = unconfirmed[0].code
        names = ", ".join(confirmation.name for confirmation in unconfirmed if confirmation.code == first)
        raise Refused(first, confirmations=confirmations, names=names)


def confirmations_needed(meeting: Meeting, block: Block, requests: Sequence[NewRequest]) -> Iterator[Confirmation]:
    """What is to be confirmed about these requests, one after the other: those before count as waiting."""
    waiting = {_capacity(one.participant, one.behalf, is_reply=one.is_reply) for one in meeting.floor_list}
    replies = [one.participant.key for one in meeting.floor_list if one.is_reply]
    is_closed = meeting.list_status.state is ListState.CLOSED
    for request in requests:
        participant = request.participant
        name = "" if participant is None else participant.name
        if is_closed and not request.is_reply:
            yield Confirmation("list_is_closed", name)
        if participant is None:
            continue
        capacity = _capacity(participant, request.behalf, is_reply=request.is_reply)
        if capacity in waiting:
            yield Confirmation("already_waiting", name)
        if not _is_of_this_floor(block, participant, request.behalf):
            yield Confirmation("not_on_this_floor", name)
        if request.is_reply:
            used = replies_given(meeting, block, participant) + replies.count(participant.key)
            if used >= REPLIES_EACH:
                yield Confirmation("third_reply", name)
            replies.append(participant.key)
        waiting.add(capacity)


def _capacity(participant: Participant, behalf: Participant | None, *, is_reply: bool) -> _Capacity:
    return participant.key, None if behalf is None else behalf.key, is_reply


def _is_of_this_floor(block: Block, participant: Participant, behalf: Participant | None) -> bool:
    """Whether the block's floor is for this kind of participant, or the kind is not known."""
    kinds = block.rules.floor_kinds
    if kinds is None or participant.kind is ParticipantKind.OTHER:
        return True
    return participant.kind in kinds or (behalf is not None and behalf.kind in kinds)
