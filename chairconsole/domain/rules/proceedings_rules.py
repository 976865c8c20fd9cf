"""Handlers of the commands about segments, answers, limits, the chair and who is present."""

from collections.abc import Iterator
from dataclasses import dataclass

from chairconsole.domain.base.errors import Refused
from chairconsole.domain.base.timing import NO_TIME, between
from chairconsole.domain.commands import proceedings_commands
from chairconsole.domain.events import proceedings_events
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.plan.parts import BlockKind, SegmentOf
from chairconsole.domain.queries.limits import changes_in_force
from chairconsole.domain.queries.questions import Question, questions
from chairconsole.domain.queries.segments import CHAIRS, chairing_seats
from chairconsole.domain.rules.handling import Handlers, Happenings, Moment, happenings, open_block_of, require_seats


@dataclass(frozen=True, slots=True)
class Candidate:
    """A person or seat that may take the chair; `name` is the label of a seat without a person."""

    person: str | None
    seat: str | None
    name: str


def switch_segment(meeting: Meeting, command: proceedings_commands.SwitchSegment, _: Moment) -> Happenings:
    """Let it be the turn of the floor or of the panellists. Raises Refused."""
    if meeting.segment is None or meeting.block_id is None or meeting.step_id is None:
        raise Refused("no_discussion")
    other = SegmentOf.PANELLISTS if meeting.segment is SegmentOf.FLOOR else SegmentOf.FLOOR
    if command.to is meeting.segment:
        raise Refused("already_their_turn")
    return happenings(proceedings_events.SegmentSwitched(block=meeting.block_id, step=meeting.step_id, to=other))


def answer_questions(meeting: Meeting, command: proceedings_commands.AnswerQuestions, _: Moment) -> Happenings:
    """Note that questions were answered. Raises Refused.

    If the command names no speech, it is the present one if a seat speaks, else the latest one of a seat in the block
    since they were put; if there is none, no speech answered them.
    """
    asked = _known(meeting, command.questions, are_answered=False)
    if command.intervention is not None and command.intervention not in meeting.interventions:
        raise Refused("no_such_speech")
    speech = command.intervention or _answering(meeting, asked)
    return happenings(
        proceedings_events.QuestionsAnswered(questions=tuple(one.id for one in asked), intervention=speech)
    )


def reopen_questions(meeting: Meeting, command: proceedings_commands.ReopenQuestions, _: Moment) -> Happenings:
    """Note that questions are unanswered after all. Raises Refused."""
    asked = _known(meeting, command.questions, are_answered=True)
    keys = [key for one in asked for key in (one.id, one.intervention) if key in meeting.answered]
    return happenings(
        proceedings_events.QuestionsReopened(questions=tuple(key for key in dict.fromkeys(keys) if key is not None))
    )


def set_limit(meeting: Meeting, command: proceedings_commands.SetLimit, _: Moment) -> Happenings:
    """Set the limit of those not yet called; nothing if it is set already. Raises Refused."""
    block = open_block_of(meeting)
    held = changes_in_force(meeting, block.id).get(command.of)
    if held is None and command.limit is None:
        return ()
    if held is not None and (held.limit, held.until) == (command.limit, command.until):
        return ()
    reason = command.reason.strip()
    return happenings(
        proceedings_events.LimitSet(
            block=block.id, of=command.of, limit=command.limit, until=command.until, reason=reason
        )
    )


def take_chair(meeting: Meeting, command: proceedings_commands.TakeChair, moment: Moment) -> Happenings:
    """Note who is in the chair from now on; nothing if they are already. Raises Refused."""
    if command.person is None and command.seat is None:
        raise Refused("no_such_person")
    if command.person is not None and command.person not in {person.id for person in meeting.session.people}:
        raise Refused("no_such_person")
    if command.seat is not None:
        require_seats(open_block_of(meeting), (command.seat,))
    chair = meeting.chair
    if chair and (chair.person, chair.seat) == (command.person, command.seat) and chair.block == meeting.block_id:
        return ()
    return happenings(proceedings_events.ChairTaken(block=meeting.block_id, person=command.person, seat=command.seat))


def set_presence(meeting: Meeting, command: proceedings_commands.SetPresence, _: Moment) -> Happenings:
    """Note who is present; nothing if it is known already."""
    if command.codes is None:
        return () if meeting.present is None else happenings(proceedings_events.PresenceSet(codes=None))
    codes = tuple(dict.fromkeys(command.codes))
    return () if meeting.present == frozenset(codes) else happenings(proceedings_events.PresenceSet(codes=codes))


def set_room_notice(meeting: Meeting, command: proceedings_commands.SetRoomNotice, _: Moment) -> Happenings:
    """Note what the room is to read; nothing if it reads that already."""
    text = " ".join(command.text.split())
    return () if text == meeting.room_notice else happenings(proceedings_events.RoomNoticeSet(text=text))


def chair_candidates(meeting: Meeting) -> tuple[Candidate, ...]:
    """Who may take the chair now: the open block's chairing seats, then the session's chairs."""
    return tuple(dict.fromkeys(_candidates(meeting)))


def chair_name(meeting: Meeting) -> str | None:
    """Who is in the chair, by name or else by the label of the seat; None if nobody has taken it.

    Whoever took it for a seat, as a panel's moderator does, is in it while the block of that seat is open.
    """
    chair = meeting.chair
    if chair is None or (chair.seat is not None and chair.block != meeting.block_id):
        return None
    names = {person.id: person.name for person in meeting.session.people}
    if chair.person in names:
        return names[chair.person]
    seat = meeting.session.seat(chair.block, chair.seat)
    if seat is None:
        return chair.person or chair.seat
    return ", ".join(names[person] for person in seat.people if person in names) or seat.label


def chair_is_to_be_named(meeting: Meeting) -> bool:
    """Whether a block is open whose chair was not noted, after one for whose seat somebody had taken the chair."""
    chair, block = meeting.chair, meeting.block
    if chair is None or block is None or block.kind is BlockKind.BREAK:
        return False
    return chair.seat is not None and chair.block != block.id


def _candidates(meeting: Meeting) -> Iterator[Candidate]:
    names = {person.id: person.name for person in meeting.session.people}
    seated: set[str] = set()
    for seat in () if meeting.block is None else chairing_seats(meeting.block):
        seated.update(seat.people)
        if not seat.people:
            yield Candidate(None, seat.id, seat.label)
        for sitting in seat.people:
            yield Candidate(sitting, seat.id, names.get(sitting, sitting))
    for person in meeting.session.people:
        if person.role.casefold() in CHAIRS and person.id not in seated:
            yield Candidate(person.id, None, person.name)


def _known(meeting: Meeting, ids: tuple[str, ...], *, are_answered: bool) -> list[Question]:
    found = {question.id: question for question in questions(meeting) if question.is_answered == are_answered}
    if not ids or any(one not in found for one in ids):
        raise Refused("no_such_question")
    return [found[one] for one in dict.fromkeys(ids)]


def _answering(meeting: Meeting, asked: list[Question]) -> str | None:
    if meeting.block_id is None:
        return None
    if meeting.speech is not None and meeting.speech.seat is not None:
        return meeting.speech.id
    answers = [
        speech.id
        for speech in meeting.speeches(meeting.block_id)
        if speech.seat is not None and all(between(one.put, speech.began) >= NO_TIME for one in asked)
    ]
    return answers[-1] if answers else None


HANDLERS: Handlers = {
    proceedings_commands.SwitchSegment: switch_segment,
    proceedings_commands.AnswerQuestions: answer_questions,
    proceedings_commands.ReopenQuestions: reopen_questions,
    proceedings_commands.SetLimit: set_limit,
    proceedings_commands.TakeChair: take_chair,
    proceedings_commands.SetPresence: set_presence,
    proceedings_commands.SetRoomNotice: set_room_notice,
}
