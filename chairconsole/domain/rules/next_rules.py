"""Handler of "next": it does what `next_step.what_next` finds."""

from typing import assert_never

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.event_parts import Mode
from chairconsole.domain.commands.agenda_commands import CloseBlock, Next, OpenBlock
from chairconsole.domain.commands.proceedings_commands import LeavePointOfOrder, ResumeMeeting
from chairconsole.domain.commands.speech_commands import CallRequest, GiveFloor
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries import next_step
from chairconsole.domain.queries.limits import seat_participant
from chairconsole.domain.rules.agenda_rules import close_block, finish_step, open_block, start_step
from chairconsole.domain.rules.floor_rules import call_request, give_floor, leave_remarks
from chairconsole.domain.rules.handling import Handlers, Happenings, Moment
from chairconsole.domain.rules.interruption_rules import leave_point_of_order, resume_meeting


def go_on(meeting: Meeting, _command: Next, moment: Moment) -> Happenings:
    """Do what comes next. Raises Refused."""
    following = next_step.what_next(meeting, moment.now)
    match following:
        case next_step.WillOpen():
            return open_block(meeting, OpenBlock(following.block.id), moment)
        case next_step.WaitsForItsDay():
            session = meeting.session
            start = session.venue_time(session.start_of(following.block))
            is_to_begin = meeting.mode is Mode.LIVE and not meeting.blocks
            raise Refused("session_begins_later" if is_to_begin else "is_on_a_later_day", start=start.isoformat())
        case next_step.WillStart():
            return finish_step(meeting) + start_step(meeting, following.block, following.step, moment.new_id)
        case next_step.WillCall():
            return call_request(meeting, CallRequest(following.request.id), moment)
        case next_step.WillGiveReply():
            panellist = seat_participant(meeting.session, following.block, following.seat.id)
            return give_floor(meeting, GiveFloor(panellist, seat=following.seat.id), moment)
        case next_step.WillResume():
            return resume_meeting(meeting, ResumeMeeting(), moment)
        case next_step.WillReturn():
            return leave_point_of_order(meeting, LeavePointOfOrder(), moment)
        case next_step.WillFinish():
            return leave_remarks(meeting)
        case next_step.WillClose():
            return close_block(meeting, CloseBlock(), moment)
        case next_step.NobodyWaits():
            raise Refused("list_is_empty")
        case next_step.NothingLeft():
            raise Refused("nothing_left")
        case _:
            assert_never(following)


HANDLERS: Handlers = {Next: go_on}
