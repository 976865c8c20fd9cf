"""Which limit a speech has: by the rules of the block and the session, and by what the chair has set since."""

from collections.abc import Mapping

from chairconsole.domain.base.event_parts import LimitOf, Until
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.base.timing import NO_TIME, between
from chairconsole.domain.meeting.floor import LimitChange, Request
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, BlockKind, Seat
from chairconsole.domain.plan.session import Session


def limit_for(meeting: Meeting, block: Block, participant: Participant, behalf: Participant | None = None) -> Limit:
    """The limit that a speech from the floor would have if it were called now in this block.

    A group's speech, or one on behalf of a group, has the group limit. A limit that the block does not set is the
    session's; one that neither sets is the floor's, as the procedural notes say three minutes for everybody. A limit
    that the chair has set replaces the planned one; a group or stakeholder limit that equals the floor's in the plan
    changes with the floor's.
    """
    return limit_in_force(meeting, block, _limit_of(participant, behalf))


def limit_in_force(meeting: Meeting, block: Block, of: LimitOf) -> Limit:
    """The limit of those from the floor, of groups or of stakeholders that holds now in this block."""
    session = meeting.session
    if not meeting.limit_changes:
        return _planned(session, block, of)
    in_force = changes_in_force(meeting, block.id)
    changed = {key: change.limit for key, change in in_force.items() if change.limit is not None}
    planned, everybody = _planned(session, block, of), _planned(session, block, LimitOf.FLOOR)
    return changed.get(of) or (changed.get(LimitOf.FLOOR, planned) if planned == everybody else planned)


def limits_kept_apart(meeting: Meeting, block: Block) -> Mapping[LimitOf, Limit]:
    """Groups and stakeholders, each with its limit, where that stays when the floor's is set; the others follow."""
    everybody, in_force = _planned(meeting.session, block, LimitOf.FLOOR), changes_in_force(meeting, block.id)
    kept: dict[LimitOf, Limit] = {}
    for of in (LimitOf.GROUP, LimitOf.STAKEHOLDER):
        change, planned = in_force.get(of), _planned(meeting.session, block, of)
        if change is not None and change.limit is not None:
            kept[of] = change.limit
        elif planned != everybody:
            kept[of] = planned
    return kept


def limit_of(meeting: Meeting, block: Block, request: Request) -> Limit:
    """The limit that a waiting request would have if it were called now: one that the chair gave it, or a reply's."""
    if request.limit is not None:
        return request.limit
    if not request.is_reply:
        return limit_for(meeting, block, request.participant, request.behalf)
    limits = meeting.session.rules.reply_limits
    return limits[min(replies_given(meeting, block, request.participant), len(limits) - 1)]


def panel_limit(meeting: Meeting, block: Block) -> Limit | None:
    """The limit that the chair has set for a panellist's reply in the discussion of this block; none by default."""
    change = changes_in_force(meeting, block.id).get(LimitOf.PANELLIST)
    return None if change is None else change.limit


def changes_in_force(meeting: Meeting, block: str | None) -> Mapping[LimitOf, LimitChange]:
    """What the chair set that holds in a block, or outside any (None): the latest of each, in the order of time."""
    latest: dict[LimitOf, LimitChange] = {}
    for change in meeting.limit_changes:
        if change.until is Until.SESSION or change.block == block:
            latest.pop(change.of, None)
            if change.limit is not None:
                latest[change.of] = change
    return latest


def set_by(meeting: Meeting, speech: Intervention) -> LimitChange | None:
    """What the chair set, and when, for a speech from the floor; None if it had the limit of the plan."""
    if speech.seat is not None or speech.is_reply or speech.continues is not None:
        return None
    request = meeting.requests.get(speech.request or "")
    if request is not None and request.limit is not None:
        return None
    own = _limit_of(speech.participant, speech.behalf)
    for change in reversed(meeting.limit_changes):
        reaches = change.until is Until.SESSION or change.block == speech.block
        if reaches and change.of in (own, LimitOf.FLOOR) and between(change.since, speech.began) >= NO_TIME:
            if change.limit is not None and change.limit == speech.limit:
                return change
            if change.of is own:
                return None
    return None


def replies_given(meeting: Meeting, block: Block, participant: Participant) -> int:
    """How many rights of reply a delegation has used in the meeting to which a block belongs."""
    blocks = blocks_of_meeting(meeting.session, block)
    given = [one for one in meeting.speeches() if one.is_reply and one.continues is None and one.block in blocks]
    return sum(speech.participant.key == participant.key for speech in given)


def blocks_of_meeting(session: Session, block: Block) -> frozenset[str]:
    """The blocks of one meeting in the sense of the rules of procedure: those of the day between two breaks."""
    day = session.day_of(block.id)
    blocks: list[str] = []
    for other in () if day is None else day.blocks:
        if other.kind is BlockKind.BREAK:
            if block.id in blocks:
                break
            blocks = []
        else:
            blocks.append(other.id)
    return frozenset(blocks) if block.id in blocks else frozenset({block.id})


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
        spoken=_in_words(names) if names else _as_addressed(seat),
        kind=ParticipantKind.SEAT,
    )


def _in_words(names: list[str]) -> str:
    return " and ".join(part for part in (", ".join(names[:-1]), names[-1]) if part)


def _as_addressed(seat: Seat) -> str:
    """What a seat is called, with the article where it is called by its office: "the Moderator", but "Expert 2"."""
    label, office = seat.label.casefold(), seat.role.casefold()
    is_office = label.startswith(office) and not label.removeprefix(office).strip().isdigit()
    return f"the {seat.label}" if is_office else seat.label


def _limit_of(participant: Participant, behalf: Participant | None) -> LimitOf:
    if ParticipantKind.GROUP in (participant.kind, behalf.kind if behalf else None):
        return LimitOf.GROUP
    return LimitOf.STAKEHOLDER if participant.kind is ParticipantKind.STAKEHOLDER else LimitOf.FLOOR


def _planned(session: Session, block: Block, of: LimitOf) -> Limit:
    own, general = block.rules, session.rules
    everybody = own.floor_limit or general.floor_limit
    match of:
        case LimitOf.GROUP:
            return own.group_limit or general.group_limit or everybody
        case LimitOf.STAKEHOLDER:
            return own.stakeholder_limit or general.stakeholder_limit or everybody
        case _:
            return everybody
