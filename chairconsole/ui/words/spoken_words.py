"""The sentences that the chair says next, with the names as they are spoken."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.participants import Participant, ParticipantKind, is_unnamed
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import Block, Seat
from chairconsole.domain.queries import next_step as upcoming
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.limits import seat_participant
from chairconsole.domain.queries.segments import panellists

_DISTINGUISHED = (
    ParticipantKind.MEMBER_STATE,
    ParticipantKind.OBSERVER_STATE,
    ParticipantKind.GROUP,
    ParticipantKind.IGO,
)


def spoken_words(meeting: Meeting, now: Stamp) -> str:
    """What the chair says when the next key is pressed: thanks, who has the floor then, and who is to follow."""
    translate = QCoreApplication.translate
    following = upcoming.what_next(meeting, now)
    thanks, give = _thanks(meeting), ""
    match following:
        case upcoming.WillCall():
            give = _give(meeting, is_first=not thanks)
        case upcoming.WillGiveReply(block, seats):
            give = _reply(meeting, block, seats, is_first=not thanks)
        case upcoming.WillStart(block, step) if step.kind == "discussion":
            give = translate("spoken", "I open the floor for the discussion.")
        case upcoming.WillStart(block, step) if step.seat is not None:
            who = seat_participant(meeting.session, block, step.seat)
            give = _sentence(addressed(who), None, is_first=not thanks)
        case upcoming.WillReturn(speech):
            return _back(meeting, speech)
        case upcoming.WillResume():
            return translate("spoken", "The meeting is resumed.")
    return " ".join(part for part in (thanks, give) if part)


def _thanks(meeting: Meeting) -> str:
    speech = meeting.speech
    if speech is None:
        return ""
    words = QCoreApplication.translate("spoken", "I thank %1.")
    return fill(words, addressed(speech.participant))


def _back(meeting: Meeting, speech: Intervention | None) -> str:
    """After a point of order: thanks to whoever raised it, the ruling, and the floor back to whom it interrupted."""
    translate = QCoreApplication.translate
    raiser = meeting.point_of_order.participant if meeting.point_of_order is not None else None
    thanks = fill(translate("spoken", "I thank %1."), addressed(raiser)) if raiser is not None else ""
    back = translate("spoken", "I give the floor back to %1.")
    give = fill(back, addressed(speech.participant, speech.behalf)) if speech is not None else ""
    return " ".join(part for part in (thanks, translate("spoken", "\u2039ruling\u203a"), give) if part)


def _give(meeting: Meeting, *, is_first: bool) -> str:
    order = [request for request in calling_order(meeting) if not request.is_held] or list(calling_order(meeting))
    called, then, last = (*order[:3], None, None)[:3]
    if called is None:
        return ""
    follows = then.participant if then else None
    words = _sentence(addressed(called.participant, called.behalf), follows, is_first=is_first)
    if last is None:
        return words
    after = QCoreApplication.translate("spoken", "After that: %1.")
    return f"{words} {fill(after, _called(last.participant))}"


def _reply(meeting: Meeting, block: Block, seats: Sequence[Seat], *, is_first: bool) -> str:
    """Who replies next and which panellist is to follow; the first of a turn is told that it is the panellists'."""
    first, then = (*(seat_participant(meeting.session, block, seat.id) for seat in seats[:2]), None)[:2]
    if first is None:
        return ""
    begins = len(seats) == len(panellists(block))
    words = _sentence(addressed(first), then, is_first=is_first or begins)
    turn = QCoreApplication.translate("spoken", "We now turn to our panellists.")
    return f"{turn} {words}" if begins else words


def _sentence(who: str, then: Participant | None, *, is_first: bool) -> str:
    translate = QCoreApplication.translate
    names = [who, _called(then) if then else ""]
    if then is None and is_first:
        words = translate("spoken", "I give the floor to %1.")
    elif then is None:
        words = translate("spoken", "I now give the floor to %1.")
    elif is_first:
        words = translate("spoken", "I give the floor to %1, to be followed by %2.")
    else:
        words = translate("spoken", "I now give the floor to %1, to be followed by %2.")
    return fill(words, *names)


def addressed(who: Participant, behalf: Participant | None = None) -> str:
    """Somebody as the chair addresses them: delegations by their representative, everybody else by name."""
    translate = QCoreApplication.translate
    if who.kind not in _DISTINGUISHED:
        if behalf is None:
            return _called(who)
        return fill(translate("spoken", "%1, speaking on behalf of %2"), _called(who), behalf.spoken)
    if behalf is None:
        return fill(translate("spoken", "the distinguished representative of %1"), who.spoken)
    words = translate("spoken", "the distinguished representative of %1, speaking on behalf of %2")
    return fill(words, who.spoken, behalf.spoken)


def _called(who: Participant) -> str:
    """The spoken name; dots where it is still to follow."""
    return "\u2026" if is_unnamed(who) else who.spoken
