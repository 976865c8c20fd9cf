"""What happens in the room beside speeches, and what it changes in a meeting."""

import datetime as dt
from dataclasses import replace
from typing import assert_never

from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events.all_events import (
    ChairTaken,
    LimitSet,
    MeetingResumed,
    MeetingSuspended,
    PointOfOrderRaised,
    PointOfOrderRuled,
    PresenceSet,
    QuestionsAnswered,
    QuestionsReopened,
    RoomBody,
    RoomClockSet,
    SegmentSwitched,
)
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.builder import Building, CannotApply
from chairconsole.domain.meeting.state import Chair, LimitChange, PointOfOrder, Segment, Suspension
from chairconsole.domain.plan.parts import SegmentOf


def apply_in_room(building: Building, event: Event, body: RoomBody) -> None:
    """Change the building by what happened in the room. Raises CannotApply, and then has changed nothing."""
    at = event.effective
    match body:
        case SegmentSwitched():
            _switch_segment(building, at, body)
        case QuestionsAnswered():
            if body.intervention is not None:
                building.speech(body.intervention)
            building.answered.update(dict.fromkeys(body.questions, body.intervention))
        case QuestionsReopened():
            for question in body.questions:
                building.answered.pop(question, None)
        case LimitSet():
            change = LimitChange(body.block, body.of, body.limit, body.until, body.reason, at)
            building.limit_changes = (*building.limit_changes, change)
        case PointOfOrderRaised():
            _raise_point_of_order(building, at, body)
        case PointOfOrderRuled():
            pending = building.pending_point_of_order()
            if pending is None or pending.id != body.point_of_order:
                raise CannotApply("no such point of order is pending")
            building.points_of_order[pending.id] = replace(pending, ruling=body.ruling, ended=at)
        case MeetingSuspended():
            building.open_block(body.block)
            if building.suspension() is not None:
                raise CannotApply("the meeting is suspended already")
            suspension = Suspension(body.block, body.reason, body.resumes_at, body.paused, at)
            building.suspensions = (*building.suspensions, suspension)
        case MeetingResumed():
            if building.suspension() is None:
                raise CannotApply("the meeting is not suspended")
            end_suspension(building, at)
        case ChairTaken():
            building.chair = Chair(body.block, body.person, body.seat, at)
        case RoomClockSet():
            _set_room_clock(building, event, body)
        case PresenceSet():
            building.present = None if body.codes is None else frozenset(body.codes)
        case _:
            assert_never(body)


def begin_segments(building: Building, at: Stamp, block: str, step: str) -> None:
    """A discussion begins with the first of the segments; one that goes on, with the one that it was in."""
    if (block, step) not in building.segments:
        order = building.session.rules.segments
        building.segments[block, step] = (Segment(order[0] if order else SegmentOf.FLOOR, at),)


def end_interruptions(building: Building, at: Stamp) -> None:
    """When a block is closed, nothing is suspended or pending any more."""
    end_suspension(building, at)
    pending = building.pending_point_of_order()
    if pending is not None:
        building.points_of_order[pending.id] = replace(pending, ended=at)


def end_suspension(building: Building, at: Stamp) -> None:
    """The meeting goes on, if it was suspended."""
    suspension = building.suspension()
    if suspension is not None:
        building.suspensions = (*building.suspensions[:-1], replace(suspension, ended=at))


def _switch_segment(building: Building, at: Stamp, body: SegmentSwitched) -> None:
    building.open_block(body.block)
    segments = building.segments.get((body.block, body.step), ())
    if building.step_id != body.step or not segments:
        raise CannotApply("that discussion does not go on")
    if segments[-1].of is body.to:
        raise CannotApply("it is their turn already")
    building.segments[body.block, body.step] = (*segments, Segment(body.to, at))


def _raise_point_of_order(building: Building, at: Stamp, body: PointOfOrderRaised) -> None:
    building.open_block(body.block)
    if body.point_of_order in building.points_of_order:
        raise CannotApply("that point of order was raised already")
    if building.pending_point_of_order() is not None:
        raise CannotApply("another point of order is pending")
    building.points_of_order[body.point_of_order] = PointOfOrder(
        id=body.point_of_order,
        block=body.block,
        participant=body.participant,
        intervention=body.intervention,
        paused=body.paused,
        text=body.text,
        raised=at,
    )


def _set_room_clock(building: Building, event: Event, body: RoomClockSet) -> None:
    session = building.session.by_room_clock(dt.timedelta(seconds=body.ahead_seconds))
    try:
        session.venue_time(event.at)
        for day in session.days:
            session.instant(day.date, 0)
    except OverflowError as beyond:
        raise CannotApply("no calendar has such a day") from beyond
    building.session = session
