"""Instants as reports tell them: in UTC for machines, in venue time for people."""

import datetime as dt
from dataclasses import dataclass

from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.session import Session


@dataclass(frozen=True, slots=True)
class Instant:
    """One instant, in UTC and as the clock on the wall of the venue told it; both know their zone."""

    utc: dt.datetime
    venue: dt.datetime


def instant(session: Session, at: dt.datetime) -> Instant:
    """An instant of the wall clock, told for this session."""
    return Instant(utc=at.astimezone(dt.UTC), venue=session.venue_time(at))


def instant_of(session: Session, stamp: Stamp | None) -> Instant | None:
    """The instant of a stamp; None where there is none, as for the end of what goes on."""
    return None if stamp is None else instant(session, stamp.at)


def room_clock(session: Session) -> str:
    """How the room's clock, by which venue times are told, stands to the computer's."""
    seconds = round(session.clock_offset.total_seconds())
    if not seconds:
        return "as the computer's"
    return f"{format_duration(abs(seconds))} {'ahead of' if seconds > 0 else 'behind'} the computer's"


def room_clock_note(session: Session) -> tuple[str, ...]:
    """The sentence that tells of another room's clock; none where the two agree."""
    if not session.clock_offset:
        return ()
    return (f"The room's clock was {room_clock(session)}: all times are the room's, no length is changed.",)


def last_instant(meeting: Meeting) -> Stamp:
    """The instant up to which the record knows anything: that of its last event.

    It is the `now` of an export, so that the same record always gives the same report. A meeting without any
    event has the first midnight of its plan.
    """
    if meeting.history:
        return meeting.history[-1].stamp
    return Stamp(meeting.session.instant(meeting.session.days[0].date, 0), boot="", steady_ns=0)
