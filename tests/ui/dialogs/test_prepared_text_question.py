"""The text of a step: pasted, measured, kept, left half typed."""

from PySide6.QtWidgets import QDialog

from chairconsole.domain.plan.parts import Block, Step
from chairconsole.ui.dialogs.prepared_text_question import PreparedTextQuestion, step_text_question
from tests.there import there
from tests.ui.asked import answered
from tests.ui.meeting_room import Room


def step_of(room: Room) -> tuple[Block, Step]:
    block = there(room.meeting.session.block("panel-1"))
    return block, block.steps[0]


def question(room: Room) -> PreparedTextQuestion:
    return step_text_question(room.look, room.bridge, *step_of(room), room.screen)


def test_a_text_is_kept_with_ctrl_enter_and_told_against_the_limit(room: Room) -> None:
    asked = question(room)

    def act(_: QDialog) -> None:
        assert asked.heading.text() == "Moderator's opening remarks"
        asked.field.setPlainText("word " * 110)
        assert "1:00 of 7:00 \u00b7 110 words at 110 a minute" in room.words(asked)
        asked.field.setPlainText("Excellencies,\n\nwelcome.")
        room.press("Return", on=asked.field)
        room.press("Ctrl+Return", on=asked.field)

    answered(asked.ask, act)
    assert step_of(room)[1].text == "Excellencies,\n\nwelcome."


def test_what_is_half_typed_is_there_the_next_time_and_the_step_as_it_was(room: Room) -> None:
    asked = question(room)

    def act(_: QDialog) -> None:
        asked.field.setPlainText("Half")
        room.press("Esc", on=asked.field)

    answered(asked.ask, act)
    assert step_of(room)[1].text == ""
    room.wait(2)
    room.restart()
    again = question(room)
    assert again.field.toPlainText() == "Half"
    again.deleteLater()
