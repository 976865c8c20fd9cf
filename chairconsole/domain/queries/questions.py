"""The questions put in a block, to whom, and which of them still wait for an answer."""

from dataclasses import dataclass

from chairconsole.domain.base.event_parts import About, PointKind
from chairconsole.domain.base.participants import Participant
from chairconsole.domain.base.timing import Stamp
from chairconsole.domain.meeting.notes import Point
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting


@dataclass(frozen=True, slots=True)
class Question:
    """A question, to these seats of its block or, if there are none, to the whole panel.

    It comes from a speech that asked one (`id` is then that of the speech) or from a note of the kind "question"
    (`id` is the note's, `text` what it says). `answered_by` is the speech that answered it, None if no speech did.
    """

    id: str
    block: str | None
    intervention: str | None
    participant: Participant | None
    behalf: Participant | None
    to: tuple[str, ...]
    text: str
    put: Stamp
    is_answered: bool
    answered_by: str | None


def questions(meeting: Meeting, block: str | None = None) -> tuple[Question, ...]:
    """All questions, or those of one block, in the order in which they were put.

    A speech whose questions were noted one by one is no further question; an answer to it closes them all. What was
    asked in a text that nobody spoke waits for no answer.
    """
    noted: dict[str | None, list[Point]] = {}
    for point in meeting.points.values():
        if point.what is PointKind.QUESTION and not point.written:
            speech_id = point.intervention if point.intervention in meeting.interventions else None
            noted.setdefault(speech_id, []).append(point)
    found = [_of_point(meeting, point, None) for point in noted.get(None, [])]
    for speech in meeting.interventions.values():
        if speech.id in noted:
            found += [_of_point(meeting, point, speech) for point in noted[speech.id]]
        elif speech.about is About.QUESTION and speech.void is None:
            found.append(_of_speech(meeting, speech))
    ordered = sorted(found, key=lambda question: question.put.at)
    return tuple(question for question in ordered if block is None or question.block == block)


def open_questions(meeting: Meeting) -> tuple[Question, ...]:
    """The questions of the open block that wait for an answer."""
    if meeting.block_id is None:
        return ()
    return tuple(question for question in questions(meeting, meeting.block_id) if not question.is_answered)


def questions_to(meeting: Meeting, seat: str) -> tuple[Question, ...]:
    """The questions of the open block that wait for an answer of this seat, those to the whole panel included."""
    return tuple(question for question in open_questions(meeting) if not question.to or seat in question.to)


def _of_speech(meeting: Meeting, speech: Intervention) -> Question:
    is_answered, answered_by = _answer(meeting, speech.id)
    return Question(
        id=speech.id,
        block=speech.block,
        intervention=speech.id,
        participant=speech.participant,
        behalf=speech.behalf,
        to=speech.to,
        text="",
        put=speech.began,
        is_answered=is_answered,
        answered_by=answered_by,
    )


def _of_point(meeting: Meeting, point: Point, speech: Intervention | None) -> Question:
    is_answered, answered_by = _answer(meeting, point.id)
    if not is_answered and speech is not None:
        is_answered, answered_by = _answer(meeting, speech.id)
    return Question(
        id=point.id,
        block=point.block,
        intervention=None if speech is None else speech.id,
        participant=None if speech is None else speech.participant,
        behalf=None if speech is None else speech.behalf,
        to=point.to or (() if speech is None else speech.to),
        text=point.text,
        put=point.kept,
        is_answered=is_answered,
        answered_by=answered_by,
    )


def _answer(meeting: Meeting, question: str) -> tuple[bool, str | None]:
    """Whether it has been answered, and in which speech; a speech that does not count answers nothing."""
    if question not in meeting.answered:
        return False, None
    speech_id = meeting.answered[question]
    speech = meeting.interventions.get(speech_id) if speech_id is not None else None
    if speech_id is not None and (speech is None or speech.void is not None):
        return False, None
    return True, speech_id
