"""What was answered: all of it where panellists answer, and the key that says that one more was."""

from chairconsole.domain.commands.proceedings_commands import AnswerQuestions, SwitchSegment
from chairconsole.domain.queries.questions import open_questions
from chairconsole.ui.podium.notes.answered_box import AnsweredBox
from tests.ui.meeting_room import Room
from tests.ui.podium.panel import let_speak, put_questions


def box(room: Room) -> AnsweredBox:
    return room.screen.podium.notes.findChild(AnsweredBox)


def test_it_is_not_there_before_anything_was_answered(room: Room) -> None:
    put_questions(room, ("brazil", ("expert-3",)))
    room.do(SwitchSegment())
    assert not box(room).isVisible()


def test_in_the_panellists_turn_all_are_listed_the_latest_first(room: Room) -> None:
    put_questions(room, ("brazil", ("expert-3",)), ("nepal", ("expert-1",)), ("chad", ("expert-2",)))
    brazil, nepal, _ = open_questions(room.meeting)
    room.do(SwitchSegment())
    let_speak(room, "expert-3")
    room.do(AnswerQuestions((brazil.id,)), after=130)
    let_speak(room, "expert-1")
    room.do(AnswerQuestions((nepal.id,)), after=108)
    told = room.words(box(room))
    assert "Answered so far \u00b7 2" in told
    assert told.index("Expert 1 \u2192 Nepal") < told.index("Expert 3 \u2192 Brazil")
    button = next(one for one in box(room).findChildren(type(room.button("answered"))) if one.isVisible())
    assert (button.label(), button.key()) == ("Question answered", "Ctrl+F3")
    room.do(SwitchSegment(), after=2)
    told = room.words(box(room))
    assert "Expert 1 \u2192 Nepal" in told
    assert "Brazil" not in told
    assert not button.isVisible()
