"""Which limit a speech has, by the rules of the block and of the session."""

from chairconsole.domain.notation import Limit
from chairconsole.domain.participants import Participant, ParticipantKind
from chairconsole.domain.session import Block, Session


def floor_limit(
    session: Session, block: Block, participant: Participant, behalf: Participant | None = None
) -> Limit | None:
    """The limit of a speech from the floor. A group's, or one on behalf of a group, is the group limit.

    A limit that the block does not set is the session's; one that neither sets is the floor's, as the procedural
    notes say three minutes for everybody.
    """
    own, general = block.rules, session.rules
    everybody = own.floor_limit or general.floor_limit
    if ParticipantKind.GROUP in (participant.kind, behalf.kind if behalf else None):
        return own.group_limit or general.group_limit or everybody
    if participant.kind is ParticipantKind.STAKEHOLDER:
        return own.stakeholder_limit or general.stakeholder_limit or everybody
    return everybody


def seat_participant(session: Session, block: Block, seat_id: str) -> Participant:
    """Who a seat is when it speaks: its people by name where they are known, else what the seat is called.

    Raises KeyError if the block has no such seat.
    """
    seat = block.seat(seat_id)
    if seat is None:
        raise KeyError(seat_id)
    names = [person.name for person in session.people if person.id in seat.people]
    return Participant(
        key=f"seat:{block.id}/{seat.id}",
        name=", ".join(names) if names else seat.label,
        spoken=", ".join(names) if names else seat.label,
        kind=ParticipantKind.SEAT,
    )
