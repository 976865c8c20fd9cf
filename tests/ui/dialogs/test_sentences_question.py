"""What the chair says, in other words."""

from PySide6.QtWidgets import QDialog

from chairconsole.domain.plan.chair_sentences import Say
from chairconsole.ui.dialogs.sentences_question import SentencesQuestion
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.words.test_spoken_words import waiting


def test_a_sentence_is_put_in_other_words_for_good_and_as_usual_again(room: Room) -> None:
    room.in_discussion()
    room.do(waiting("mali"))
    question = SentencesQuestion(room.look, room.bridge, room.meeting.session, room.screen)

    def act(_: QDialog) -> None:
        question.table.mark_id(Say.GIVE_FLOOR.value)
        assert question.field.text() == "I give the floor to {who}."
        assert "It may hold {who}." in room.words(question)
        question.field.setText("The floor is with {whom}.")
        room.press("Return", on=question.field)
        assert question.wrong.text() == '"{whom}" is no place of this sentence; did you mean "who"?'
        question.field.setText("The floor is with {who}.")
        room.press("Return", on=question.field)
        assert question.wrong.text() == ""

    answered(question.ask, act)
    assert room.bridge.settings.sentences == {"give_floor": {"I give the floor to {who}.": "The floor is with {who}."}}
    room.wait(1)
    assert "The floor is with the distinguished representative of Mali." in room.words(room.screen.podium.floor)
    again = SentencesQuestion(room.look, room.bridge, room.meeting.session, room.screen)
    again.table.mark_id(Say.GIVE_FLOOR.value)
    assert again.field.text() == "The floor is with {who}."
    again.forget()
    assert room.bridge.settings.sentences == {}
    again.deleteLater()
