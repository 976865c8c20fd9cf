"""Points of order: who may raise one, and how long it has been spoken to."""

import datetime as dt

from chairconsole.domain.base.participants import Participant, ParticipantKind
from chairconsole.domain.base.timing import NO_TIME, Stamp, between
from chairconsole.domain.meeting.floor import PointOfOrder
from chairconsole.domain.meeting.state import Meeting

STATES = (ParticipantKind.MEMBER_STATE, ParticipantKind.OBSERVER_STATE)


def may_raise(participant: Participant) -> bool:
    """Whether a point of order may come from them: only a State's does."""
    return participant.kind in STATES


def unnamed_point_of_order(meeting: Meeting) -> PointOfOrder | None:
    """The point of order that is pending without anybody having said who raises it."""
    pending = meeting.point_of_order
    return pending if pending is not None and pending.participant is None else None


def time_taken(meeting: Meeting, point: PointOfOrder, now: Stamp) -> dt.timedelta:
    """How long a point of order has been spoken to, or was: nobody's clock runs while the meeting is suspended."""
    if point.heard is None:
        return NO_TIME
    until = point.ended or now
    stood = NO_TIME
    for suspension in meeting.suspensions:
        began = _later(suspension.began, point.heard)
        stood += max(NO_TIME, between(began, _earlier(suspension.ended or until, until)))
    return max(NO_TIME, between(point.heard, until) - stood)


def _later(one: Stamp, other: Stamp) -> Stamp:
    return other if between(one, other) > NO_TIME else one


def _earlier(one: Stamp, other: Stamp) -> Stamp:
    return one if between(one, other) > NO_TIME else other
