"""What the podium says of questions, and of what a speech is about: to whom, by whom and what."""

from typing import assert_never

from PySide6.QtCore import QCoreApplication

from chairconsole.domain.base.event_parts import About
from chairconsole.domain.base.notation import format_duration
from chairconsole.domain.base.timing import Stamp, whole_seconds
from chairconsole.domain.base.translatable import fill
from chairconsole.domain.meeting.speech import Intervention
from chairconsole.domain.meeting.state import Meeting
from chairconsole.domain.queries.questions import Question, open_questions, questions, questions_to
from chairconsole.domain.queries.segments import panellists
from chairconsole.ui.words.counted import Counted
from chairconsole.ui.words.name_words import seat_labels, short_name, speaker_name, with_behalf
from chairconsole.ui.words.time_words import clock_time


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


def answered_so_far(meeting: Meeting) -> tuple[Question, ...]:
    """The questions of the open block that have had their answers, the latest answer first."""
    if meeting.block_id is None:
        return ()
    places = {key: place for place, key in enumerate(meeting.answered)}
    done = [question for question in questions(meeting, meeting.block_id) if question.is_answered]

    def place(question: Question) -> int:
        return max(places.get(question.id, -1), places.get(question.intervention or "", -1))

    return tuple(sorted(done, key=place, reverse=True))


def answer_line(meeting: Meeting, question: Question, now: Stamp) -> str:
    """Who answered whom, when it was asked, and how long the answer took: "Expert 3 → Brazil 10:52 · 2:10"."""
    speech = meeting.interventions.get(question.answered_by or "")
    who = put_to(meeting, question) if speech is None else speaker_name(meeting.session, speech)
    name = put_by(question) if question.participant is None else short_name(question.participant)
    put = clock_time(meeting.session.venue_time(question.put.at))
    took = "" if speech is None else f" \u00b7 {format_duration(whole_seconds(speech.spoken(now)))}"
    return f"{who} \u2192 {name} {put}{took}"


def asks_for(meeting: Meeting, speech: Intervention) -> str:
    """What the speech is about, and what became of it: "question to Expert 2 · continues"."""
    translate = QCoreApplication.translate
    parts = []
    if speech.is_reply:
        answered = meeting.interventions.get(speech.answers or "")
        words = translate("speaker", "right of reply to %1") if answered else translate("speaker", "right of reply")
        parts.append(fill(words, speaker_name(meeting.session, answered) if answered else ""))
    elif speech.about is not None:
        parts.append(_about_words(meeting, speech.about, speech))
    if speech.continues is not None:
        parts.append(translate("speaker", "continues"))
    if len(speech.slow_downs) > 1:
        parts.append(Counted.tr("asked to slow down %n times", "", len(speech.slow_downs)))
    elif speech.slow_downs:
        parts.append(translate("speaker", "asked to slow down"))
    return " \u00b7 ".join(parts)


def _about_words(meeting: Meeting, about: About, speech: Intervention) -> str:
    translate = QCoreApplication.translate
    seats = ", ".join(seat_labels(meeting.session, speech.block, speech.to))
    match about:
        case About.QUESTION:
            words = translate("speaker", "question to %1") if seats else translate("speaker", "question to the panel")
        case About.COMMENT:
            words = translate("speaker", "comment to %1") if seats else translate("speaker", "comment")
        case About.OBSERVATION:
            words = translate("speaker", "observation to %1") if seats else translate("speaker", "observation")
        case _:
            assert_never(about)
    return fill(words, seats)
