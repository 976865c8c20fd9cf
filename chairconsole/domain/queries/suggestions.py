"""A suggested order of the floor list, with reasons; it is never applied by itself."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from chairconsole.domain.base.event_parts import StakeholderRule
from chairconsole.domain.base.participants import ParticipantKind, is_unnamed
from chairconsole.domain.base.timing import Stamp, between
from chairconsole.domain.meeting.floor import Request
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.calling import is_stakeholder, one_every
from chairconsole.domain.queries.heard import regions_heard, voice, voices

LONG_WAIT = dt.timedelta(minutes=20)
"""A request that has waited so long is not put behind one of a region that has not been heard."""

_TIERS = (
    ParticipantKind.GROUP,
    ParticipantKind.MEMBER_STATE,
    ParticipantKind.OBSERVER_STATE,
    ParticipantKind.IGO,
    ParticipantKind.UN_ENTITY,
    ParticipantKind.OTHER,
    ParticipantKind.STAKEHOLDER,
    ParticipantKind.SEAT,
)


class Why(StrEnum):
    """Why a request has its place in the suggested order."""

    GROUP = "group"
    FIRST_TIME = "first_time"
    FIRST_IN_BLOCK = "first_in_block"
    SPOKE = "spoke"
    REGION = "region"
    WAITING = "waiting"
    STAKEHOLDER_TURN = "stakeholder_turn"
    HELD = "held"
    REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Reason:
    """A reason and its figure.

    `number` is how often it spoke in the block (SPOKE) or in the session (FIRST_IN_BLOCK), the minutes of WAITING or
    the n of STAKEHOLDER_TURN; `region` the one that has not been heard.
    """

    why: Why
    number: int | None = None
    region: str | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A waiting request at its place in a balanced order, and why it is there."""

    request: Request
    reasons: tuple[Reason, ...]


def suggestions(meeting: Meeting, now: Stamp) -> tuple[Suggestion, ...]:
    """All who wait in a balanced order, the first to be called first.

    Groups come first, then Member States, observer States, intergovernmental organizations, UN entities, and
    stakeholders as the chair's rule says. Within a tier: who has not spoken in the block, then who has not spoken in
    the session, then a region that has not been heard in the block or a wait of twenty minutes; among equals it is
    the order of request. Replies and those that are held come last.
    """
    waiting = sorted(meeting.floor_list, key=lambda request: request.since.at)
    in_turn = [request for request in waiting if not request.is_held and not request.is_reply]
    main = _with_stakeholders(meeting, _balanced(meeting, now, in_turn))
    replies = [Suggestion(one, (Reason(Why.REPLY),)) for one in waiting if one.is_reply and not one.is_held]
    held = [Suggestion(one, (Reason(Why.HELD),)) for one in waiting if one.is_held]
    return (*main, *replies, *held)


def tier(request: Request) -> int:
    """The tier in which a request is called, from 0; a State that speaks for a group is of the group's."""
    kind = request.participant.kind
    if request.behalf is not None and request.behalf.kind is ParticipantKind.GROUP:
        kind = ParticipantKind.GROUP
    elif is_unnamed(request.participant):
        kind = ParticipantKind.MEMBER_STATE
    return _TIERS.index(kind)


def _balanced(meeting: Meeting, now: Stamp, waiting: list[Request]) -> list[Suggestion]:
    heard, regions = voices(meeting), set(regions_heard(meeting))
    by_rank: dict[tuple[int, int, int], list[Request]] = {}
    for request in waiting:
        in_block, in_session = heard.get(voice(request.participant, request.behalf), (0, 0))
        by_rank.setdefault((tier(request), in_block, min(in_session, 1)), []).append(request)
    order: list[Suggestion] = []
    for rank in sorted(by_rank):
        left = by_rank[rank]
        while left:
            chosen = next((one for one in left if _comes_first(one, regions, now)), left[0])
            left.remove(chosen)
            counted = heard.get(voice(chosen.participant, chosen.behalf), (0, 0))
            order.append(Suggestion(chosen, _reasons(chosen, counted, regions, now)))
            if chosen.participant.regional_group:
                regions.add(chosen.participant.regional_group)
    return order


def _comes_first(request: Request, regions: set[str], now: Stamp) -> bool:
    region = request.participant.regional_group
    return between(request.since, now) >= LONG_WAIT or (region is not None and region not in regions)


def _reasons(request: Request, counted: tuple[int, int], regions: set[str], now: Stamp) -> tuple[Reason, ...]:
    in_block, in_session = counted
    found: list[Reason] = []
    if tier(request) == 0:
        found.append(Reason(Why.GROUP))
    if in_session == 0:
        found.append(Reason(Why.FIRST_TIME))
    else:
        found.append(Reason(Why.SPOKE, in_block) if in_block else Reason(Why.FIRST_IN_BLOCK, in_session))
    region = request.participant.regional_group
    if region is not None and region not in regions:
        found.append(Reason(Why.REGION, region=region))
    waited = between(request.since, now)
    if waited >= LONG_WAIT:
        found.append(Reason(Why.WAITING, waited // dt.timedelta(minutes=1)))
    return tuple(found)


def _with_stakeholders(meeting: Meeting, balanced: list[Suggestion]) -> list[Suggestion]:
    """The stakeholders among the others as the chair's rule says, with the rule as their first reason."""
    if meeting.stakeholders.rule is not StakeholderRule.ONE_EVERY:
        return balanced
    reasons = {suggestion.request.id: suggestion.reasons for suggestion in balanced}
    turn = (Reason(Why.STAKEHOLDER_TURN, meeting.stakeholders.every),)
    return [
        Suggestion(request, (*(turn if is_stakeholder(request) else ()), *reasons[request.id]))
        for request in one_every(meeting, [suggestion.request for suggestion in balanced])
    ]
