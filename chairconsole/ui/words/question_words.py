"""What the podium says of questions: to whom, by whom and what; and which of them the speaker may be answering."""

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.questions import Question, open_questions, questions, questions_to
from chairconsole.domain.queries.segments import panellists
from chairconsole.ui.words.name_words import seat_labels, with_behalf


def put_to(meeting: Meeting, question: Question) -> str:
    """To whom a question was put: the labels of the seats, or any panellist."""
    labels = seat_labels(meeting.session, question.block, question.to)
    return ", ".join(labels) or QCoreApplication.translate("questions", "Any panellist")


def put_by(question: Question) -> str:
    """Who put a question, and what it is about as far as it was noted: "Brazil · portability of social security?"."""
    name = "" if question.participant is None else with_behalf(question.participant, question.behalf)
    text = " ".join(question.text.split())
    asks = QCoreApplication.translate("questions", "asks")
    return " \u00b7 ".join(part for part in (name, text) if part) or asks


def question_line(meeting: Meeting, question: Question) -> str:
    """A question in one line: "Expert 3 · Brazil · portability of social security?"."""
    return f"{put_to(meeting, question)} \u00b7 {put_by(question)}"


def answering(meeting: Meeting) -> Intervention | None:
    """The speech of a panellist that goes on or, until somebody else speaks, has just ended."""
    speech, block = meeting.latest_speech(), meeting.block
    if speech is None or block is None or speech.block != block.id:
        return None
    return speech if speech.seat in {seat.id for seat in panellists(block)} else None


def may_be_answered(meeting: Meeting) -> tuple[Question, ...]:
    """The questions that "Answered" may mean: those to the panellist who answers now, else all that are open."""
    speech = answering(meeting)
    if speech is not None and speech.seat is not None:
        to_them = questions_to(meeting, speech.seat)
        if to_them:
            return to_them
    return open_questions(meeting)


def are_being_answered(meeting: Meeting) -> frozenset[str]:
    """The questions put to the panellist who has the floor, or to anybody."""
    speech = answering(meeting)
    if speech is None or speech.seat is None or speech.ended is not None:
        return frozenset()
    return frozenset(question.id for question in questions_to(meeting, speech.seat))


def answered_last(meeting: Meeting) -> Question | None:
    """The question of the open block that had its answer last."""
    if meeting.block_id is None:
        return None
    places = {key: place for place, key in enumerate(meeting.answered)}
    done = [question for question in questions(meeting, meeting.block_id) if question.is_answered]

    def place(question: Question) -> int:
        return max(places.get(question.id, -1), places.get(question.intervention or "", -1))

    return max(done, key=place, default=None)
