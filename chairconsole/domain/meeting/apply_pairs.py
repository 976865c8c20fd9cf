"""How events about what holds between two messages, or single points, change a meeting.

A pair stays whatever becomes of its messages and points, which may come back: `queries.pairs` leaves it out meanwhile.
"""

from itertools import combinations

from chairconsole.domain.events import message_events
from chairconsole.domain.events.envelope import Event
from chairconsole.domain.meeting.builder import CannotApply, Changes, MeetingBuilder
from chairconsole.domain.meeting.notes import pair


def _differ(builder: MeetingBuilder, _: Event, body: message_events.MessagesDiffer) -> None:
    if body.one == body.other:
        raise CannotApply("nothing differs from itself")
    builder.differences[pair(body.one, body.other)] = body.issue


def _difference_taken_back(builder: MeetingBuilder, _: Event, body: message_events.DifferenceTakenBack) -> None:
    if pair(body.one, body.other) not in builder.differences:
        raise CannotApply("there is no such difference")
    del builder.differences[pair(body.one, body.other)]


def _likeness_decided(builder: MeetingBuilder, _: Event, body: message_events.LikenessDecided) -> None:
    for one, other in combinations(dict.fromkeys(body.of), 2):
        builder.likenesses[pair(one, other)] = body.alike


CHANGES: Changes = {
    message_events.MessagesDiffer: _differ,
    message_events.DifferenceTakenBack: _difference_taken_back,
    message_events.LikenessDecided: _likeness_decided,
}
