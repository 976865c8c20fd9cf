"""Sentences about the meeting itself: who took the floor, who was not reached, what was asked."""

from collections import Counter
from collections.abc import Sequence

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.questions import Question, questions
from chairconsole.domain.queries.segments import MODERATOR, chairing_seats, panellists
from chairconsole.report.draft.quantifiers import number_word
from chairconsole.report.draft.sentences import capitalized, counted_as, listed

_NOUNS = {
    ParticipantKind.MEMBER_STATE: ("Member State", "Member States"),
    ParticipantKind.OBSERVER_STATE: ("observer State", "observer States"),
    ParticipantKind.GROUP: ("group", "groups"),
    ParticipantKind.IGO: ("intergovernmental organization", "intergovernmental organizations"),
    ParticipantKind.UN_ENTITY: ("UN entity", "UN entities"),
    ParticipantKind.STAKEHOLDER: ("stakeholder", "stakeholders"),
    ParticipantKind.OTHER: ("other participant", "other participants"),
}


def heard_in(meeting: Meeting, block: str | None) -> str:
    """How many of each kind took the floor, and how many statements were made for groups; nothing if nobody did."""
    speeches = meeting.speeches(block)
    heard = {(speech.participant.kind, speech.participant.key) for speech in speeches}
    numbers = Counter(kind for kind, _ in heard)
    told = [counted_as(numbers[kind], *nouns) for kind, nouns in _NOUNS.items() if numbers[kind]]
    if not told:
        return ""
    groups = sum(speech.behalf is not None and speech.continues is None for speech in speeches)
    made = "statement was made on behalf of a group" if groups == 1 else "statements were made on behalf of groups"
    for_groups = f", and {number_word(groups)} {made}" if groups else ""
    return capitalized(f"{listed(told)} took the floor{for_groups}.")


def not_heard(meeting: Meeting) -> str:
    """How many requests were not reached; nothing if all were."""
    number = sum(request.outcome is Outcome.NOT_REACHED for request in meeting.requests.values())
    if not number:
        return ""
    return capitalized(f"{counted_as(number, 'request')} for the floor could not be reached in the time available.")


def open_questions_of(meeting: Meeting, block: str | None) -> str:
    """How many questions were put, to whom, and how many still wait for an answer; nothing if none were put."""
    put = questions(meeting, block)
    if not put:
        return ""
    asked = f"{counted_as(len(put), 'question')} {'was' if len(put) == 1 else 'were'} put"
    return f"{capitalized(asked)} to {_asked_of(meeting, put)}, {_answered(put)}."


def _asked_of(meeting: Meeting, put: Sequence[Question]) -> str:
    """Nobody's name: the panel, some of its panellists or who chairs it; the panels if there were several."""
    asked = frozenset((question.block, seat) for question in put for seat in question.to)
    blocks = {question.block for question in put}
    of_panel: set[tuple[str | None, str]] = set()
    of_chair: dict[tuple[str | None, str], str] = {}
    for _, block in meeting.session.blocks():
        if block.id in blocks:
            of_panel |= {(block.id, seat.id) for seat in panellists(block)}
            of_chair |= {(block.id, seat.id): seat.role.casefold() for seat in chairing_seats(block)}
    panel = "the panels" if len(blocks) > 1 else "the panel"
    told = []
    chairing = Counter("moderator" if of_chair[seat] == MODERATOR else "chair" for seat in asked if seat in of_chair)
    some = len(asked - of_chair.keys())
    if not all(question.to for question in put) or (some > 1 and of_panel <= asked):
        told.append(panel)
    if some and panel not in told:
        told.append(counted_as(some, "panellist"))
    told += [f"the {who}" if number == 1 else f"the {who}s" for who, number in sorted(chairing.items(), reverse=True)]
    return listed(told)


def _answered(put: Sequence[Question]) -> str:
    waiting = sum(not question.is_answered for question in put)
    if len(put) == 1:
        return "and is still open" if waiting else "and was answered"
    if waiting in (0, len(put)):
        all_of_them = "both" if len(put) == 2 else "all"
        return f"and {all_of_them} {'are still open' if waiting else 'were answered'}"
    return f"and {number_word(waiting)} of them {'is' if waiting == 1 else 'are'} still open"
