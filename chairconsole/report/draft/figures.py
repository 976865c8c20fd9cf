"""Sentences about the meeting itself: who took the floor, who was not reached, what was asked."""

from collections import Counter

from chairconsole.domain.base.event_parts import Outcome
from chairconsole.domain.base.participants import ParticipantKind
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.questions import questions
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
    """How many questions were put, and how many of them still wait for an answer; nothing if none were put."""
    put = questions(meeting, block)
    if not put:
        return ""
    waiting = sum(not question.is_answered for question in put)
    asked = f"{counted_as(len(put), 'question')} {'was' if len(put) == 1 else 'were'} put to the panel"
    if len(put) == 1:
        left = "and is still open" if waiting else "and was answered"
    elif not waiting:
        left = "and all were answered"
    else:
        left = f"and {number_word(waiting)} of them {'is' if waiting == 1 else 'are'} still open"
    return f"{capitalized(asked)}, {left}."
