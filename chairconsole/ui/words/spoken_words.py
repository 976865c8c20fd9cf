"""What the chair says now and next: thanks, who has the floor, what is announced, how a meeting opens and closes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.event_parts import LimitOf, ListState
from chairconsole.domain.base.participants import (
    Participant,
    ParticipantKind,
    is_typed,
    is_unnamed,
)
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.meeting.floor import PointOfOrder, Suspension
from chairconsole.domain.meeting.speech import Intervention, Phase
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.chair_sentences import USUAL, OwnWords, Say, own_words, put_in
from chairconsole.domain.plan.parts import Block, BlockKind, Seat
from chairconsole.domain.queries import next_step as upcoming
from chairconsole.domain.queries.announcements import (
    LimitNews,
    ListNews,
    Pause,
    goes_on_after,
    pause_before,
    to_announce,
    to_thank,
)
from chairconsole.domain.queries.calling import calling_order
from chairconsole.domain.queries.limits import limit_in_force, limits_kept_apart, seat_participant
from chairconsole.domain.queries.segments import CHAIRS, MODERATOR, chairing_seats, panellists
from chairconsole.ui.words.order_words import ruling_said
from chairconsole.ui.words.spoken_times import spoken_day, spoken_limit, spoken_time

NO_NAME_IN_THANKS, BRIEFEST = 2, 3
"""How brief the sentence can be: 1 leaves out who comes after the next, 2 thanks nobody by name, 3 leaves out who is to
follow: the room is told that as long as there is any place for it."""

NO_WORDS: OwnWords = {}

_DELEGATIONS = (ParticipantKind.MEMBER_STATE, ParticipantKind.GROUP)
_ORGANIZATIONS = (ParticipantKind.IGO, ParticipantKind.UN_ENTITY, ParticipantKind.STAKEHOLDER)
_NEW_LIMITS = {
    LimitOf.FLOOR: Say.NEW_LIMIT,
    LimitOf.GROUP: Say.NEW_GROUP_LIMIT,
    LimitOf.STAKEHOLDER: Say.NEW_STAKEHOLDER_LIMIT,
    LimitOf.PANELLIST: Say.NEW_REPLY_LIMIT,
}


@dataclass(frozen=True, slots=True)
class Spoken:
    """What is said at once, and what is said next; that waits for a speech, a ruling or a pause if it `is_later`.

    `is_pressing` if what is said at once interrupts a speaker.
    """

    at_once: str = ""
    next: str = ""
    is_later: bool = False
    is_pressing: bool = False

    @property
    def text(self) -> str:
        """All of it."""
        return _joined(self.at_once, self.next)


def spoken_words(meeting: Meeting, now: Stamp, own: OwnWords = NO_WORDS, *, brief: int = 0, ruling: str = "") -> Spoken:
    """What the chair says now, and when the next key is pressed; `own` are the settings' words for what is said.

    `ruling` is what is typed or chosen so far, while one is due.
    """
    return _Chair(meeting, now, own, brief, ruling).spoken()


def usual_words(say: Say) -> str:
    """A sentence as it is usually said, in the language of the windows."""
    return QCoreApplication.translate("spoken", USUAL[say])


def addressed(who: Participant, behalf: Participant | None = None) -> str:
    """Somebody as the chair usually addresses them: delegations and organizations by their representative."""
    return _Wording({}).addressed(who, behalf)


class _Wording:
    """Sentences in the words that hold, and who is addressed in them."""

    def __init__(self, own: Mapping[Say, str]) -> None:
        self._own = own

    def say(self, say: Say, **values: str) -> str:
        """A sentence with these values in its places."""
        words = self._own.get(say)
        return put_in(usual_words(say) if words is None else words, values)

    def addressed(self, who: Participant, behalf: Participant | None = None, on_behalf: Say = Say.ON_BEHALF) -> str:
        """Somebody in a sentence, with the group for which they speak."""
        words = called(who)
        if is_unnamed(who) or who.is_person:
            pass
        elif who.kind in _DELEGATIONS:
            words = self.say(Say.DELEGATION, name=who.spoken)
        elif who.kind is ParticipantKind.OBSERVER_STATE:
            words = self.say(Say.OBSERVER, name=who.spoken)
        elif who.kind in _ORGANIZATIONS and not is_typed(who):
            words = self.say(Say.ORGANIZATION, name=who.spoken)
        return words if behalf is None else self.say(on_behalf, who=words, group=behalf.spoken)


class _Chair(_Wording):
    def __init__(self, meeting: Meeting, now: Stamp, own: OwnWords, brief: int, ruling: str) -> None:
        super().__init__(own_words(meeting.session.says, own, usual_words))
        self._meeting, self._now, self._brief = meeting, now, brief
        self._ruling = ruling
        self._following = upcoming.what_next(meeting, now)

    def spoken(self) -> Spoken:
        """What is said at once, and what comes next."""
        meeting, suspension, order = self._meeting, self._meeting.suspension, self._meeting.point_of_order
        if isinstance(self._following, upcoming.WillResume) and suspension is not None:
            return self._while_suspended(suspension)
        if isinstance(self._following, upcoming.WillReturn) and order is not None:
            return self._on_a_point_of_order(order, self._following.speech)
        if isinstance(self._following, upcoming.WillClose) and self._following.block.kind is BlockKind.BREAK:
            return self._in_a_break(self._following.block)
        pressing = "" if meeting.speech is None else self._to_the_speaker(meeting.speech)
        return Spoken(pressing, self._next(), upcoming.is_for_later(meeting, self._now), is_pressing=bool(pressing))

    def _next(self) -> str:
        meeting, speech = self._meeting, to_thank(self._meeting)
        is_thanked = speech is not None and not self._is_chairing(speech, CHAIRS)
        thanks = self._thanks(speech.participant, speech.behalf) if speech is not None and is_thanked else ""
        words = [self._announced(news) for news in to_announce(meeting, self._now)]
        is_first = not thanks
        match self._following:
            case upcoming.WillOpen(block) if pause_before(meeting, block) is Pause.NONE:
                is_break = block.kind is BlockKind.BREAK
                words.append(self._closing(block) if is_break else self.say(Say.NEXT_ITEM, title=block.title))
            case upcoming.WillOpen(block) | upcoming.WaitsForItsDay(block):
                words.append(self._opening(block))
            case upcoming.WillCall():
                words.append(self._give(is_first=is_first))
            case upcoming.WillGiveReply(block, seats):
                words.append(self._reply(block, seats, is_first=is_first))
            case upcoming.WillStart(block, step) if step.kind == "discussion":
                words.append(self.say(Say.OPEN_DISCUSSION))
                if (block.id, step.id) not in meeting.steps:
                    words.append(self._rules(block))
            case upcoming.WillStart(block, step) if step.seat is not None:
                who = seat_participant(meeting.session, block, step.seat)
                words.append(self._floor_to(self.addressed(who), None, is_first=is_first))
            case upcoming.NobodyWaits() if meeting.speech is None:
                words.append(self.say(Say.ASK_FOR_PLATES))
            case upcoming.WillClose(block):
                words.append(self._closing(block))
            case upcoming.WillFinish() if meeting.block is not None:
                words.append(self._closing(meeting.block))
        return _joined(thanks, *words)

    # Who has the floor, and who comes next

    def _thanks(self, who: Participant, behalf: Participant | None = None) -> str:
        words = self.addressed(who, behalf, Say.SPOKE_ON_BEHALF)
        is_short = self._brief >= NO_NAME_IN_THANKS or is_unnamed(who)
        return self.say(Say.THANKS_SHORT if is_short else Say.THANKS, who=words)

    def _give(self, *, is_first: bool) -> str:
        waiting = list(calling_order(self._meeting))
        order = [request for request in waiting if not request.is_held] or waiting
        called_now, then, last = (*order[:3], None, None)[:3]
        if called_now is None:
            return ""
        who = self.addressed(called_now.participant, called_now.behalf)
        words = self._floor_to(who, then.participant if then else None, is_first=is_first)
        if last is None or is_unnamed(last.participant) or self._brief:
            return words
        return _joined(words, self.say(Say.AFTER_THAT, next=called(last.participant)))

    def _reply(self, block: Block, seats: Sequence[Seat], *, is_first: bool) -> str:
        """Who replies next and which panellist is to follow; the first of a turn is told that it is the panellists'."""
        first, then = (*(seat_participant(self._meeting.session, block, seat.id) for seat in seats[:2]), None)[:2]
        if first is None:
            return ""
        begins = len(seats) == len(panellists(block))
        words = self._floor_to(self.addressed(first), then, is_first=is_first or begins)
        return _joined(self.say(Say.PANELLISTS_TURN), words) if begins else words

    def _floor_to(self, who: str, then: Participant | None, *, is_first: bool) -> str:
        if then is None or is_unnamed(then) or self._brief >= BRIEFEST:
            return self.say(Say.GIVE_FLOOR if is_first else Say.NOW_GIVE_FLOOR, who=who)
        followed = Say.GIVE_FLOOR_FOLLOWED if is_first else Say.NOW_GIVE_FLOOR_FOLLOWED
        return self.say(followed, who=who, next=called(then))

    def _to_the_speaker(self, speech: Intervention) -> str:
        """What interrupts a speaker."""
        who = self.addressed(speech.participant)
        if speech.phase(self._now) is Phase.OVER and not self._is_chairing(speech):
            is_delegation = speech.participant.kind in _DELEGATIONS
            return self.say(Say.CONCLUDE_DELEGATION if is_delegation else Say.CONCLUDE, who=who)
        return self.say(Say.SLOW_DOWN, who=who) if speech.is_asked_to_slow_down(self._now) else ""

    def _is_chairing(self, speech: Intervention, roles: frozenset[str] = CHAIRS | {MODERATOR}) -> bool:
        """Whether one of the block's chairs with such a role speaks: nobody thanks or interrupts themselves.

        The session's chairs thank a moderator, who hands the floor back to them.
        """
        chairing = () if self._meeting.block is None else chairing_seats(self._meeting.block)
        return speech.seat in {seat.id for seat in chairing if seat.role.casefold() in roles}

    def _on_a_point_of_order(self, order: PointOfOrder, speech: Intervention | None) -> Spoken:
        """The floor to whoever raised it, until they said what about; then thanks, the ruling, the floor back."""
        raiser = order.participant
        who = "\u2026" if raiser is None else self.addressed(raiser)
        thanks = "" if raiser is None or self._brief >= BRIEFEST else self._thanks(raiser)
        back = "" if speech is None else self.say(Say.GIVE_BACK, who=self.addressed(speech.participant, speech.behalf))
        at_once = "" if raiser and (order.text or self._ruling.strip()) else self.say(Say.POINT_OF_ORDER, who=who)
        return Spoken(at_once, _joined(thanks, ruling_said(self._ruling), back), is_later=True)

    # What is announced

    def _announced(self, news: ListNews | LimitNews) -> str:
        if isinstance(news, LimitNews):
            return self.say(_NEW_LIMITS[news.of], limit=spoken_limit(news.limit))
        if news.state is ListState.LAST_CALL and news.closes_at is not None:
            at = self._meeting.session.venue_time(news.closes_at)
            return self.say(Say.LAST_CALL_UNTIL, time=spoken_time(at.hour * 60 + at.minute))
        states = {ListState.LAST_CALL: Say.LAST_CALL, ListState.CLOSED: Say.LIST_CLOSED, ListState.OPEN: Say.LIST_OPEN}
        return self.say(states[news.state])

    def _rules(self, block: Block) -> str:
        """How long one may speak, with those whose limit is another, and how one asks for the floor."""
        meeting = self._meeting
        kept = limits_kept_apart(meeting, block)
        words = [self.say(Say.RULES, limit=spoken_limit(limit_in_force(meeting, block, LimitOf.FLOOR)))]
        for of, say in ((LimitOf.GROUP, Say.GROUP_RULE), (LimitOf.STAKEHOLDER, Say.STAKEHOLDER_RULE)):
            if of in kept:
                words.append(self.say(say, limit=spoken_limit(kept[of])))
        return _joined(*words)

    # How a meeting opens, pauses and closes

    def _opening(self, block: Block) -> str:
        meeting = self._meeting
        if block.kind is BlockKind.BREAK:
            return self._closing(block)
        match pause_before(meeting, block):
            case Pause.SESSION:
                floor = next((one for _, one in meeting.session.blocks() if _has_floor(one)), None)
                opened = self.say(Say.OPEN_SESSION, title=meeting.session.title)
                return _joined(opened, "" if floor is None else self._rules(floor))
            case Pause.NIGHT:
                return self.say(Say.OPEN_MEETING)
            case Pause.BREAK:
                return self.say(Say.RESUME)
            case _:
                return ""

    def _closing(self, block: Block) -> str:
        session, goes_on = self._meeting.session, goes_on_after(self._meeting.session, block)
        today = session.day_of(block.id)
        if goes_on.pause is Pause.SESSION:
            return self.say(Say.CLOSE_SESSION, title=session.title)
        if goes_on.block is None or goes_on.day is None or today is None:
            return ""
        at = spoken_time(goes_on.block.start)
        if goes_on.pause is Pause.NIGHT:
            return self.say(Say.ADJOURN_UNTIL, day=spoken_day(goes_on.day.date, today.date), time=at)
        return self.say(Say.SUSPEND_UNTIL, time=at) if goes_on.pause is Pause.BREAK else ""

    def _in_a_break(self, block: Block) -> Spoken:
        session, goes_on = self._meeting.session, goes_on_after(self._meeting.session, block)
        if goes_on.pause is not Pause.BREAK or session.end_of(block) <= self._now.at:
            return Spoken(next=self.say(Say.RESUME) if goes_on.pause is Pause.BREAK else "")
        return Spoken(self._closing(block), self.say(Say.RESUME), is_later=True)

    def _while_suspended(self, suspension: Suspension) -> Spoken:
        resume, until = self.say(Say.RESUME), suspension.resumes_at
        if until is None:
            return Spoken(self.say(Say.SUSPEND), resume, is_later=True)
        if until <= self._now.at:
            return Spoken(next=resume)
        at = self._meeting.session.venue_time(until)
        return Spoken(self.say(Say.SUSPEND_UNTIL, time=spoken_time(at.hour * 60 + at.minute)), resume, is_later=True)


def called(who: Participant) -> str:
    """The spoken name; dots where it is still to follow."""
    return "\u2026" if is_unnamed(who) else who.spoken


def _has_floor(block: Block) -> bool:
    return any(step.kind == "discussion" for step in block.steps)


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
