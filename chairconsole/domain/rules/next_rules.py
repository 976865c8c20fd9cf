"""What the key for "next" does: what `next_step.what_next` names."""

from typing import assert_never

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands.agenda_commands import Next
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.queries import next_step
from chairconsole.domain.rules.agenda_rules import closed, finish_step, opened, start_step
from chairconsole.domain.rules.floor_rules import call_request, leave_remarks
from chairconsole.domain.rules.handling import Handlers, Happenings, Moment
from chairconsole.domain.rules.interruption_rules import resumed
from chairconsole.domain.rules.proceedings_rules import switched


def go_on(meeting: Meeting, _command: Next, moment: Moment) -> Happenings:
    """Do what comes next. Raises Refused."""
    following = next_step.what_next(meeting, moment.now)
    match following:
        case next_step.WillOpen():
            return opened(meeting, following.block.id)
        case next_step.WillStart():
            return finish_step(meeting) + start_step(meeting, following.block, following.step, moment.new_id)
        case next_step.WillCall():
            return _back_to_the_floor(meeting) + call_request(meeting, following.request.id, moment.new_id)
        case next_step.WillResume():
            return resumed(meeting)
        case next_step.WillFinish():
            return leave_remarks(meeting)
        case next_step.WillClose():
            return closed(meeting)
        case next_step.NobodyWaits():
            raise Refused("list_is_empty")
        case next_step.NothingLeft():
            raise Refused("nothing_left")
        case _:
            assert_never(following)


def _back_to_the_floor(meeting: Meeting) -> Happenings:
    """The panellists' segment is over when the next on the floor list is called in turn."""
    return switched(meeting, SegmentOf.FLOOR) if meeting.segment is SegmentOf.PANELLISTS else ()


HANDLERS: Handlers = {Next: go_on}
