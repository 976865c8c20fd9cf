"""Which questions "Answered" means, and how a question is told."""

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.proceedings_commands import AnswerQuestions
from chairconsole.domain.commands.speech_commands import Finish
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.queries.questions import open_questions
from chairconsole.ui.words.question_words import (
    answer_line,
    answered_so_far,
    are_being_answered,
    may_be_answered,
    put_by,
    put_to,
    question_line,
)
from chairconsole.ui.words.time_words import clock_time
from tests.ui.meeting_room import Room
from tests.ui.podium.panel import let_speak, put_questions


def test_a_question_is_told_by_whom_it_is_put_to_and_who_puts_it(room: Room) -> None:
    put_questions(room, ("brazil", ("expert-1", "expert-3")), ("chad", ()))
    room.lead(KeepPoint("portability of\nsocial security?", (), room.meeting.latest_speech().id, PointKind.QUESTION))
    first, second = open_questions(room.meeting)
    assert question_line(room.meeting, first) == "Expert 1, Expert 3 \u00b7 Brazil"
    assert put_to(room.meeting, second) == "Any panellist"
    assert put_by(second) == "Chad \u00b7 portability of social security?"


def test_a_question_of_nobody_is_told_by_its_text(room: Room) -> None:
    room.lead(OpenBlock("panel-1"))
    room.lead(KeepPoint("What of return?", (), None, PointKind.QUESTION))
    (question,) = open_questions(room.meeting)
    assert put_by(question) == "What of return?"


def test_those_to_whoever_answers_are_meant_or_else_all(room: Room) -> None:
    put_questions(room, ("brazil", ("expert-1",)), ("chad", ("expert-2",)), ("mali", ()))
    brazil, chad, mali = open_questions(room.meeting)
    assert may_be_answered(room.meeting) == (brazil, chad, mali)
    assert are_being_answered(room.meeting) == frozenset()
    let_speak(room, "expert-2")
    assert may_be_answered(room.meeting) == (chad, mali)
    assert are_being_answered(room.meeting) == {chad.id, mali.id}
    room.lead(Finish())
    assert may_be_answered(room.meeting) == (chad, mali)
    assert are_being_answered(room.meeting) == frozenset()


def test_the_last_answered_is_known_until_it_is_taken_back(room: Room) -> None:
    put_questions(room, ("brazil", ()), ("chad", ()))
    brazil, chad = open_questions(room.meeting)
    assert answered_so_far(room.meeting) == ()
    room.lead(AnswerQuestions((chad.id,)))
    room.lead(AnswerQuestions((brazil.id,)), after=2)
    assert [one.id for one in answered_so_far(room.meeting)] == [brazil.id, chad.id]
    room.lead(Undo(), after=2)
    assert [one.id for one in answered_so_far(room.meeting)] == [chad.id]


def test_an_answer_tells_who_gave_it_to_whom_and_how_long_it_took(room: Room) -> None:
    put_questions(room, ("brazil", ("expert-3",)), ("chad", ()))
    brazil, chad = open_questions(room.meeting)
    put = clock_time(room.meeting.session.venue_time(brazil.put.at))
    let_speak(room, "expert-3")
    room.lead(AnswerQuestions((brazil.id,)), after=130)
    room.lead(Finish())
    (answered,) = answered_so_far(room.meeting)
    assert answer_line(room.meeting, answered, room.feed.now) == f"Expert 3 \u2192 Brazil {put} \u00b7 2:10"
    room.lead(AnswerQuestions((chad.id,)))
    assert answer_line(room.meeting, answered_so_far(room.meeting)[0], room.feed.now).startswith(
        "Expert 3 \u2192 Chad "
    )
