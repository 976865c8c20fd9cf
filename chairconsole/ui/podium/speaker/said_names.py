"""Which names stand out in the sentence that the chair says next: those who are given the floor, in their order."""

from collections.abc import Iterator, Sequence

from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries import next_step as upcoming
from chairconsole.domain.queries.announcements import to_thank
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.limits import seat_participant
from chairconsole.ui.widgets.runs import Run
from chairconsole.ui.words.spoken_words import called

AT_MOST = 2
"""Who has the floor next, and who follows."""


def names_given_the_floor(meeting: Meeting, now: Stamp) -> tuple[str, ...]:
    """The spoken names of whoever gets the floor next and of who follows, as far as that is known."""
    following = upcoming.what_next(meeting, now)
    match following:
        case upcoming.WillCall():
            waiting = calling_order(meeting)
            order = [request for request in waiting if not request.is_held] or list(waiting)
            return tuple(called(request.participant) for request in order[:AT_MOST])
        case upcoming.WillGiveReply(block, seats):
            return tuple(called(seat_participant(meeting.session, block, seat.id)) for seat in seats[:AT_MOST])
        case upcoming.WillStart(block, step) if step.seat is not None:
            return (called(seat_participant(meeting.session, block, step.seat)),)
        case upcoming.WillReturn(speech) if speech is not None:
            return (called(speech.participant),)
        case _:
            return ()


def is_thanking(meeting: Meeting) -> bool:
    """Whether the sentence begins with thanks to somebody, whose name does not stand out."""
    order = meeting.point_of_order
    return to_thank(meeting) is not None if order is None else order.participant is not None


def with_names(text: str, names: Sequence[str], colour: str, *, after_thanks: bool) -> Iterator[Run]:
    """The text in this colour, and each of the names, in their order, in bold."""
    here = text.find(". ") + 2 if after_thanks and ". " in text else 0
    written = 0
    for name in names:
        place = text.find(name, here)
        if place >= 0:
            yield Run(text[written:place], colour)
            yield Run(name, "text", bold=True)
            here = written = place + len(name)
    yield Run(text[written:], colour)
