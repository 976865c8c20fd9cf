"""How events of the proceedings (segments, limits, interruptions, chair, presence) change a meeting."""

import datetime as dt
from dataclasses import replace

from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.events import proceedings_events
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.builder import CannotApply, Changes, MeetingBuilder
from chairconsole.domain.meeting.floor import Chair, LimitChange, PointOfOrder, Segment, Suspension
from chairconsole.domain.plan.parts import SegmentOf


def _questions_answered(builder: MeetingBuilder, _: Event, body: proceedings_events.QuestionsAnswered) -> None:
    if body.intervention is not None:
        builder.speech(body.intervention)
    builder.answered.update(dict.fromkeys(body.questions, body.intervention))


def _questions_reopened(builder: MeetingBuilder, _: Event, body: proceedings_events.QuestionsReopened) -> None:
    for question in body.questions:
        builder.answered.pop(question, None)


def _limit_set(builder: MeetingBuilder, event: Event, body: proceedings_events.LimitSet) -> None:
    change = LimitChange(body.block, body.of, body.limit, body.until, body.reason, event.effective)
    builder.limit_changes = (*builder.limit_changes, change)


def _point_of_order_described(
    builder: MeetingBuilder, _: Event, body: proceedings_events.PointOfOrderDescribed
) -> None:
    point = builder.points_of_order.get(body.point_of_order)
    if point is None:
        raise CannotApply("there is no such point of order")
    builder.points_of_order[point.id] = replace(point, participant=body.participant, text=body.text)


def _point_of_order_left(builder: MeetingBuilder, event: Event, body: proceedings_events.PointOfOrderLeft) -> None:
    point = builder.points_of_order.get(body.point_of_order)
    if point is None or point.ended is not None:
        raise CannotApply("no such point of order is pending")
    builder.points_of_order[point.id] = replace(point, ended=event.effective)
    hear_next_point_of_order(builder, event.effective)


def _point_of_order_ruled(builder: MeetingBuilder, event: Event, body: proceedings_events.PointOfOrderRuled) -> None:
    """Once the meeting had gone on without a ruling, one may still follow."""
    point = builder.points_of_order.get(body.point_of_order)
    if point is None or point.ruling is not None:
        raise CannotApply("no such point of order is pending")
    builder.points_of_order[point.id] = replace(point, ruling=body.ruling, ended=point.ended or event.effective)
    hear_next_point_of_order(builder, event.effective)


def _meeting_suspended(builder: MeetingBuilder, event: Event, body: proceedings_events.MeetingSuspended) -> None:
    builder.open_block(body.block)
    if builder.suspension() is not None:
        raise CannotApply("the meeting is suspended already")
    suspension = Suspension(body.block, body.reason, body.resumes_at, body.paused, event.effective)
    builder.suspensions = (*builder.suspensions, suspension)


def _meeting_resumed(builder: MeetingBuilder, event: Event, _body: proceedings_events.MeetingResumed) -> None:
    if builder.suspension() is None:
        raise CannotApply("the meeting is not suspended")
    end_suspension(builder, event.effective)


def _chair_taken(builder: MeetingBuilder, event: Event, body: proceedings_events.ChairTaken) -> None:
    builder.chair = Chair(body.block, body.person, body.seat, event.effective)


def _presence_set(builder: MeetingBuilder, _: Event, body: proceedings_events.PresenceSet) -> None:
    builder.present = None if body.codes is None else frozenset(body.codes)


def _room_notice_set(builder: MeetingBuilder, _: Event, body: proceedings_events.RoomNoticeSet) -> None:
    builder.room_notice = body.text


def begin_segments(builder: MeetingBuilder, at: Stamp, block: str, step: str) -> None:
    """A discussion begins with the first of the segments; one that goes on, with the one that it was in."""
    if (block, step) not in builder.segments:
        order = builder.session.rules.segments
        builder.segments[block, step] = (Segment(order[0] if order else SegmentOf.FLOOR, at),)


def end_interruptions(builder: MeetingBuilder, at: Stamp) -> None:
    """When a block is closed, nothing is suspended or pending any more."""
    end_suspension(builder, at)
    leave_points_of_order(builder, at)


def leave_points_of_order(builder: MeetingBuilder, at: Stamp) -> None:
    """Whoever goes on without a ruling has left what was pending: none ever stands over a later speaker."""
    for point in tuple(builder.points_of_order.values()):
        if point.ended is None:
            builder.points_of_order[point.id] = replace(point, heard=point.heard or at, ended=at)


def hear_next_point_of_order(builder: MeetingBuilder, at: Stamp) -> None:
    """The turn of the next one that waits has come."""
    pending = builder.pending_point_of_order()
    if pending is not None and pending.heard is None:
        builder.points_of_order[pending.id] = replace(pending, heard=at)


def end_suspension(builder: MeetingBuilder, at: Stamp) -> None:
    """The meeting goes on, if it was suspended."""
    suspension = builder.suspension()
    if suspension is not None:
        builder.suspensions = (*builder.suspensions[:-1], replace(suspension, ended=at))


def _switch_segment(builder: MeetingBuilder, event: Event, body: proceedings_events.SegmentSwitched) -> None:
    builder.open_block(body.block)
    segments = builder.segments.get((body.block, body.step), ())
    if builder.step_id != body.step or not segments:
        raise CannotApply("that discussion does not go on")
    if segments[-1].of is body.to:
        raise CannotApply("it is their turn already")
    began = event.effective
    if body.intervention is not None:
        speech = builder.current_speech(body.intervention)
        builder.interventions[speech.id] = replace(speech, segment=len(segments))
        began = speech.began
    builder.segments[body.block, body.step] = (*segments, Segment(body.to, began))


def _raise_point_of_order(builder: MeetingBuilder, event: Event, body: proceedings_events.PointOfOrderRaised) -> None:
    builder.open_block(body.block)
    if body.point_of_order in builder.points_of_order:
        raise CannotApply("that point of order was raised already")
    builder.points_of_order[body.point_of_order] = PointOfOrder(
        id=body.point_of_order,
        block=body.block,
        participant=body.participant,
        intervention=body.intervention,
        paused=body.paused,
        text=body.text,
        raised=event.effective,
        entry=event.step,
    )
    hear_next_point_of_order(builder, event.effective)


def _set_room_clock(builder: MeetingBuilder, event: Event, body: proceedings_events.RoomClockSet) -> None:
    session = builder.session.by_room_clock(dt.timedelta(seconds=body.ahead_seconds))
    try:
        session.venue_time(event.at)
        for day in session.days:
            session.instant(day.date, 0)
    except OverflowError as beyond:
        raise CannotApply("no calendar has such a day") from beyond
    builder.session = session


CHANGES: Changes = {
    proceedings_events.SegmentSwitched: _switch_segment,
    proceedings_events.QuestionsAnswered: _questions_answered,
    proceedings_events.QuestionsReopened: _questions_reopened,
    proceedings_events.LimitSet: _limit_set,
    proceedings_events.PointOfOrderRaised: _raise_point_of_order,
    proceedings_events.PointOfOrderDescribed: _point_of_order_described,
    proceedings_events.PointOfOrderLeft: _point_of_order_left,
    proceedings_events.PointOfOrderRuled: _point_of_order_ruled,
    proceedings_events.MeetingSuspended: _meeting_suspended,
    proceedings_events.MeetingResumed: _meeting_resumed,
    proceedings_events.ChairTaken: _chair_taken,
    proceedings_events.RoomClockSet: _set_room_clock,
    proceedings_events.PresenceSet: _presence_set,
    proceedings_events.RoomNoticeSet: _room_notice_set,
}
