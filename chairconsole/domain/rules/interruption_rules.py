"""Handlers of the commands about points of order and the suspension of the meeting."""

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.commands import proceedings_commands
from chairconsole.domain.events import proceedings_events
from chairconsole.domain.events.speech_events import FloorPaused, FloorResumed
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.rules.handling import (
    Handlers,
    Happenings,
    Moment,
    happenings,
    known,
    open_block_of,
    require_going_on,
)

STATES = (ParticipantKind.MEMBER_STATE, ParticipantKind.OBSERVER_STATE)
"""Who may raise a point of order."""


def raise_point_of_order(
    meeting: Meeting, command: proceedings_commands.RaisePointOfOrder, moment: Moment
) -> Happenings:
    """Stop the clock of the speech, if it runs, and note who raises a point of order. Raises Refused."""
    block = open_block_of(meeting)
    require_going_on(meeting)
    if command.participant.kind not in STATES:
        raise Refused("only_states", name=command.participant.name)
    if meeting.point_of_order is not None:
        raise Refused("point_of_order_is_pending")
    stopped = _stop_clock(meeting)
    return stopped + happenings(
        proceedings_events.PointOfOrderRaised(
            point_of_order=moment.new_id(),
            block=block.id,
            participant=command.participant,
            intervention=meeting.speaking,
            paused=bool(stopped),
            text=command.text.strip(),
        )
    )


def rule_on_point_of_order(meeting: Meeting, command: proceedings_commands.RuleOnPointOfOrder, _: Moment) -> Happenings:
    """Note the ruling, and let the clock go on that the point of order stopped. Raises Refused."""
    pending = known(meeting.point_of_order, "no_point_of_order")
    require_going_on(meeting)
    ruled = happenings(proceedings_events.PointOfOrderRuled(point_of_order=pending.id, ruling=command.ruling.strip()))
    return ruled + _start_clock(meeting, pending.intervention if pending.paused else None)


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
    proceedings_commands.RuleOnPointOfOrder: rule_on_point_of_order,
    proceedings_commands.SuspendMeeting: suspend_meeting,
    proceedings_commands.ResumeMeeting: resume_meeting,
}
