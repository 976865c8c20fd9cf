"""The questions put in a block, and which of them still wait."""

from chairconsole.domain.base.event_parts import About, PointKind
from chairconsole.domain.commands.agenda_commands import CloseBlock
from chairconsole.domain.commands.note_commands import KeepPoint
from chairconsole.domain.commands.proceedings_commands import AnswerQuestions, ReopenQuestions
from chairconsole.domain.commands.speech_commands import ChangeSpeech, Finish, GiveFloor, SpeakerAbsent
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.domain.queries.questions import open_questions, questions, questions_to
from tests.domain.given import Stage, who


def asks(stage: Stage, name: str, *seats: str) -> str:
    stage.after(10).do(GiveFloor(who(name), about=About.QUESTION, to=seats))
    assert stage.meeting.speaking is not None
    return stage.meeting.speaking


def notes(stage: Stage, text: str, speech: str | None, *seats: str) -> None:
    stage.after(1).do(KeepPoint(text, (), speech, PointKind.QUESTION, seats))


def names(stage: Stage, seat: str) -> list[str]:
    return [one.participant.name if one.participant else one.text for one in questions_to(stage.meeting, seat)]


def test_questions_are_in_view_of_the_seat_to_which_they_were_put(stage: Stage) -> None:
    asks(stage, "Kenya", "expert-1")
    asks(stage, "Fiji")
    stage.do(GiveFloor(who("Iran"), about=About.COMMENT))
    asks(stage, "Peru", "expert-1", "expert-2")
    assert names(stage, "expert-1") == ["Kenya", "Fiji", "Peru"]
    assert names(stage, "expert-3") == ["Fiji"]
    assert {one.text for one in questions(stage.meeting)} == {""}


def test_one_answer_closes_several_and_the_others_stay_until_the_block_ends(stage: Stage) -> None:
    first, second, third = (asks(stage, name) for name in ("Kenya", "Fiji", "Iran"))
    answer = stage.give("x", seat="expert-1")
    stage.after(60).do(AnswerQuestions((first, third)))
    assert [one.id for one in open_questions(stage.meeting)] == [second]
    assert [one.answered_by for one in questions(stage.meeting)] == [answer, None, answer]
    assert stage.refusal(AnswerQuestions((first,))) == "no_such_question"
    assert stage.refusal(AnswerQuestions(())) == "no_such_question"
    stage.open("panel-2")
    assert open_questions(stage.meeting) == ()
    assert [one.is_answered for one in questions(stage.meeting, "panel-1")] == [True, False, True]


def test_an_answer_is_of_the_latest_seat_since_the_question_or_of_the_speech_that_is_named(stage: Stage) -> None:
    before = stage.give("x", seat="expert-2")
    kenya = asks(stage, "Kenya")
    fiji = asks(stage, "Fiji")
    stage.do(AnswerQuestions((kenya,)))
    assert questions(stage.meeting)[0].answered_by is None
    stage.do(AnswerQuestions((fiji,), before))
    assert questions(stage.meeting)[1].answered_by == before
    iran = asks(stage, "Iran")
    answer = stage.give("x", seat="expert-3")
    stage.after(30).give("Peru")
    assert stage.refusal(AnswerQuestions((iran,), "nothing")) == "no_such_speech"
    stage.do(AnswerQuestions((iran,)))
    assert questions(stage.meeting)[2].answered_by == answer


def test_noted_questions_stand_for_their_speech_and_an_answer_to_it_closes_them(stage: Stage) -> None:
    kenya = asks(stage, "Kenya", "expert-1")
    notes(stage, "How?", kenya)
    notes(stage, "When?", kenya, "expert-2")
    notes(stage, "From the room", None)
    assert [(one.text, one.to) for one in open_questions(stage.meeting)] == [
        ("How?", ("expert-1",)),
        ("When?", ("expert-2",)),
        ("From the room", ()),
    ]
    how = questions(stage.meeting)[0]
    stage.do(AnswerQuestions((how.id,)))
    assert [one.text for one in open_questions(stage.meeting)] == ["When?", "From the room"]


def test_a_note_on_a_question_is_one_only_if_it_says_so(stage: Stage) -> None:
    stage.do(KeepPoint("visas", (), stage.give("Kenya")))
    assert questions(stage.meeting) == ()


def test_a_noted_question_tells_who_put_it_and_stays_without_its_speech(stage: Stage) -> None:
    kenya = stage.give("Kenya")
    stage.do(ChangeSpeech(who("Kenya"), who("Mali")))
    notes(stage, "How?", kenya)
    (question,) = questions(stage.meeting)
    assert (question.intervention, question.participant, question.behalf) == (kenya, who("Kenya"), who("Mali"))
    stage.do(Undo())
    stage.do(Undo())
    (question,) = questions(stage.meeting)
    assert (question.text, question.intervention, question.participant) == ("How?", None, None)


def test_what_is_noted_of_a_question_that_was_answered_has_its_answer(stage: Stage) -> None:
    kenya = asks(stage, "Kenya")
    answer = stage.give("x", seat="expert-1")
    stage.do(AnswerQuestions((kenya,)))
    notes(stage, "How?", kenya)
    assert [(one.text, one.answered_by) for one in questions(stage.meeting)] == [("How?", answer)]


def test_neither_who_was_absent_asks_nor_does_a_block_that_is_closed_wait(stage: Stage) -> None:
    asks(stage, "Kenya")
    stage.do(SpeakerAbsent())
    assert questions(stage.meeting) == ()
    asks(stage, "Fiji")
    stage.do(CloseBlock())
    assert open_questions(stage.meeting) == ()
    assert len(questions(stage.meeting)) == 1


def test_a_question_can_be_reopened_and_an_absent_answer_is_none(stage: Stage) -> None:
    kenya = asks(stage, "Kenya")
    assert stage.refusal(ReopenQuestions((kenya,))) == "no_such_question"
    stage.give("x", seat="expert-1")
    stage.do(AnswerQuestions((kenya,)))
    stage.do(SpeakerAbsent())
    assert not questions(stage.meeting)[0].is_answered
    stage.do(Undo())
    assert questions(stage.meeting)[0].is_answered
    stage.do(ReopenQuestions((kenya,)))
    assert [one.id for one in open_questions(stage.meeting)] == [kenya]


def test_what_a_speech_is_about_can_be_said_later(stage: Stage) -> None:
    stage.give("Kenya")
    assert questions(stage.meeting) == ()
    stage.do(ChangeSpeech(who("Kenya"), about=About.QUESTION, to=("expert-1",)))
    assert [one.to for one in questions(stage.meeting)] == [("expert-1",)]
    stage.do(Finish())
    assert len(open_questions(stage.meeting)) == 1


def test_what_was_asked_in_a_text_that_nobody_spoke_waits_for_no_answer(stage: Stage) -> None:
    stage.do(KeepPoint("how?", (), None, PointKind.QUESTION, written=True))
    assert questions(stage.meeting) == ()
