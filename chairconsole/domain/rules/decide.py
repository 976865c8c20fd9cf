"""From a command to its handler: each module of rules has the handlers of a subject."""

import functools

from chairconsole.domain.base.command import Command
from chairconsole.domain.base.joining import without_doubles
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.rules import (
    agenda_rules,
    console_rules,
    correction_rules,
    draft_rules,
    floor_rules,
    interruption_rules,
    list_rules,
    merge_rules,
    message_rules,
    next_rules,
    pair_rules,
    plan_rules,
    point_rules,
    proceedings_rules,
    room_clock,
    time_rules,
    undo_rules,
)
from chairconsole.domain.rules.handling import Handlers, Happenings, Moment, NewId

_SUBJECTS = (
    agenda_rules,
    console_rules,
    correction_rules,
    draft_rules,
    floor_rules,
    interruption_rules,
    list_rules,
    merge_rules,
    message_rules,
    next_rules,
    pair_rules,
    plan_rules,
    point_rules,
    proceedings_rules,
    room_clock,
    time_rules,
    undo_rules,
)


def decide(meeting: Meeting, command: Command, now: Stamp, new_id: NewId) -> Happenings:
    """What happens when the command is carried out at this instant; nothing where it changes nothing.

    Raises Refused with the code of the reason.
    """
    return handlers()[type(command)](meeting, command, Moment(now, new_id))


@functools.cache
def handlers() -> Handlers:
    """The handler of each command. Raises ValueError if two modules handle the same one."""
    return without_doubles(*(subject.HANDLERS for subject in _SUBJECTS))
