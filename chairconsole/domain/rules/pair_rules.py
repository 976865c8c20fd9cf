"""Handlers of the commands about what differs, what is alike, and the short names of the issues."""

from itertools import combinations

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.commands import note_commands
from chairconsole.domain.events import message_events
from chairconsole.domain.meeting.notes import Message, Point, pair
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.pairs import differences, standing_for
from chairconsole.domain.rules.handling import Handlers, Happenings, Moment, happenings, known


def mark_differing(meeting: Meeting, command: note_commands.MarkDiffering, _: Moment) -> Happenings:
    """Let two messages or points differ, and leave the pairs that they were in. Raises Refused."""
    one, other = _side(meeting, command.one).id, _side(meeting, command.other).id
    if one == other:
        raise Refused("needs_two_points")
    issue = command.issue.strip()
    leaving = [found for found in differences(meeting) if one in found.sides or other in found.sides]
    if len(leaving) == 1 and (pair(*leaving[0].sides), leaving[0].issue) == (pair(one, other), issue):
        return ()
    others = (stored for found in leaving for stored in found.stored if stored != pair(one, other))
    return happenings(
        message_events.MessagesDiffer(one=one, other=other, issue=issue),
        *(message_events.DifferenceTakenBack(one=stored[0], other=stored[1]) for stored in others),
    )


def take_back_difference(meeting: Meeting, command: note_commands.TakeBackDifference, _: Moment) -> Happenings:
    """Let two messages or points differ no longer; nothing if they do not. Raises Refused."""
    sides = pair(_side(meeting, command.one).id, _side(meeting, command.other).id)
    gone = (stored for found in differences(meeting) if pair(*found.sides) == sides for stored in found.stored)
    return happenings(*(message_events.DifferenceTakenBack(one=one, other=other) for one, other in gone))


def decide_likeness(meeting: Meeting, command: note_commands.DecideLikeness, _: Moment) -> Happenings:
    """Find messages or points alike, or not; nothing if all of it is decided so already. Raises Refused."""
    sides = tuple(dict.fromkeys(command.of))
    if len({_side(meeting, side).id for side in sides}) < 2:
        raise Refused("needs_two_points")
    if all(meeting.likenesses.get(pair(*found)) is command.alike for found in combinations(sides, 2)):
        return ()
    return happenings(message_events.LikenessDecided(of=sides, alike=command.alike))


def give_short_name(meeting: Meeting, command: note_commands.GiveShortName, _: Moment) -> Happenings:
    """Say what the issues of major relevance call a message or a point. Raises Refused."""
    named = meeting.messages.get(command.of) or known(meeting.points.get(command.of), "no_such_point")
    short = command.short.strip()
    return () if named.short == short else happenings(message_events.ShortNameGiven(of=named.id, short=short))


def _side(meeting: Meeting, side: str) -> Message | Point:
    """The message or single point that an id stands for. Raises Refused."""
    found = standing_for(meeting, side)
    if found is None:
        raise Refused("no_such_point")
    return found


HANDLERS: Handlers = {
    note_commands.MarkDiffering: mark_differing,
    note_commands.TakeBackDifference: take_back_difference,
    note_commands.DecideLikeness: decide_likeness,
    note_commands.GiveShortName: give_short_name,
}
