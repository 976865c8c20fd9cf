"""Handlers of the commands about points of order and the suspension of the meeting."""

from dataclasses import replace

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.commands import proceedings_commands
from chairconsole.domain.events import proceedings_events
from chairconsole.domain.events.envelope import Happening
from chairconsole.domain.events.speech_events import FloorPaused, FloorResumed
from chairconsole.domain.meeting.floor import PointOfOrder
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.points_of_order import may_raise
from chairconsole.domain.rules.handling import (
    Handlers,
    Happenings,
    Moment,
    happenings,
    known,
    open_block_of,
    require_going_on,
)


def raise_point_of_order(
    meeting: Meeting, command: proceedings_commands.RaisePointOfOrder, moment: Moment
) -> Happenings:
    """Stop the clock of the speech, if it runs, and note who raises a point of order, if it is known.

    One that is raised while another is pending has its turn after that. Raises Refused.
    """
    block = open_block_of(meeting)
    require_going_on(meeting)
    _require_state(command.participant)
    before = meeting.point_of_order
    stopped = _stop_clock(meeting)
    return stopped + happenings(
        proceedings_events.PointOfOrderRaised(
            point_of_order=moment.new_id(),
            block=block.id,
            participant=command.participant,
            intervention=meeting.speaking,
            paused=bool(stopped) or (before is not None and before.paused),
            text=command.text.strip(),
        )
    )


def describe_point_of_order(
    meeting: Meeting, command: proceedings_commands.DescribePointOfOrder, _: Moment
) -> Happenings:
    """Note who raised a point of order and what it is about; nothing if it is so already. Raises Refused.

    It belongs to the entry that raised it: the undo of that takes back all of it.
    """
    latest = meeting.point_of_order or next(iter(reversed(tuple(meeting.points_of_order.values()))), None)
    asked = command.point_of_order
    point = known(latest if asked is None else meeting.points_of_order.get(asked), "no_point_of_order")
    _require_state(command.participant)
    described = replace(
        point, participant=command.participant or point.participant, text=command.text.strip() or point.text
    )
    if described == point:
        return ()
    body = proceedings_events.PointOfOrderDescribed(
        point_of_order=point.id, participant=described.participant, text=described.text
    )
    return (Happening(body, part_of=point.entry),)


def rule_on_point_of_order(meeting: Meeting, command: proceedings_commands.RuleOnPointOfOrder, _: Moment) -> Happenings:
    """Note the ruling, and let the clock go on that the point of order stopped. Raises Refused."""
    pending = known(meeting.point_of_order, "no_point_of_order")
    require_going_on(meeting)
    ruling = known(command.ruling.strip() or None, "no_ruling_chosen")
    ruled = happenings(proceedings_events.PointOfOrderRuled(point_of_order=pending.id, ruling=ruling))
    return ruled + _back_from(meeting, pending)


def leave_point_of_order(meeting: Meeting, _command: proceedings_commands.LeavePointOfOrder, _: Moment) -> Happenings:
    """Let the clock go on that the point of order stopped: no ruling is recorded. Raises Refused."""
    pending = known(meeting.point_of_order, "no_point_of_order")
    require_going_on(meeting)
    left = happenings(proceedings_events.PointOfOrderLeft(point_of_order=pending.id))
    return left + _back_from(meeting, pending)


def suspend_meeting(meeting: Meeting, command: proceedings_commands.SuspendMeeting, moment: Moment) -> Happenings:
    """Stop the clock of the speech, if it runs, and suspend the meeting. Raises Refused."""
    block = open_block_of(meeting)
    require_going_on(meeting)
    if command.resumes_at is not None and command.resumes_at <= moment.now.at:
        raise Refused("already_past")
    stopped = _stop_clock(meeting)
    return stopped + happenings(
        proceedings_events.MeetingSuspended(
            block=block.id,
            reason=command.reason.strip(),
            resumes_at=command.resumes_at,
            paused=meeting.speaking if stopped else None,
        )
    )


def resume_meeting(meeting: Meeting, _command: proceedings_commands.ResumeMeeting, _: Moment) -> Happenings:
    """Let the meeting go on, and the clock that its suspension stopped. Raises Refused."""
    suspension = known(meeting.suspension, "not_suspended")
    return happenings(proceedings_events.MeetingResumed(block=suspension.block)) + _start_clock(
        meeting, suspension.paused
    )


def _require_state(participant: Participant | None) -> None:
    """Raise Refused for whoever may not raise a point of order."""
    if participant is not None and not may_raise(participant):
        raise Refused("only_states", name=participant.name)


def _back_from(meeting: Meeting, ended: PointOfOrder) -> Happenings:
    """The clock that stood still because of a point of order goes on, unless another one still waits."""
    if any(point.ended is None and point.id != ended.id for point in meeting.points_of_order.values()):
        return ()
    return _start_clock(meeting, ended.intervention if ended.paused else None)


def _stop_clock(meeting: Meeting) -> Happenings:
    speech = meeting.speech
    return () if speech is None or speech.is_paused else happenings(FloorPaused(intervention=speech.id))


def _start_clock(meeting: Meeting, speech_id: str | None) -> Happenings:
    speech = meeting.speech
    if speech is None or speech.id != speech_id or not speech.is_paused:
        return ()
    return happenings(FloorResumed(intervention=speech.id))


HANDLERS: Handlers = {
    proceedings_commands.RaisePointOfOrder: raise_point_of_order,
    proceedings_commands.DescribePointOfOrder: describe_point_of_order,
    proceedings_commands.LeavePointOfOrder: leave_point_of_order,
    proceedings_commands.RuleOnPointOfOrder: rule_on_point_of_order,
    proceedings_commands.SuspendMeeting: suspend_meeting,
    proceedings_commands.ResumeMeeting: resume_meeting,
}
