"""A pasted statement, sentence by sentence."""

from PySide6.QtCore import Qt

from chairconsole.ui.dialogs.statement_question import StatementQuestion, TakenSentences
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.asked import answered
from tests.ui.meeting_room import Room

TEXT = "Chair, we thank you. Data must be broken down. Visas take too long."


def ask(look: Look, speeches: tuple[tuple[str | None, str], ...] = ()) -> StatementQuestion:
    return StatementQuestion(look, "Of Mali", speeches)


def test_what_is_ticked_with_space_is_taken(room: Room) -> None:
    question = ask(room.look, (("speech", "Mali 10:15"), (None, "In writing")))

    def answer(_: object) -> None:
        room.press("Ctrl+Return", on=question.field)
        assert "No sentence is ticked" in question.wrong.text()
        question.field.setPlainText(TEXT)
        assert question.list.count() == 3
        room.press("Down", on=question.list)
        room.press("Space", on=question.list)
        room.press("Down", on=question.list)
        room.press("Space", on=question.list)
        room.press("Ctrl+Return", on=question.list)

    taken = answered(question.ask, answer)
    assert taken == TakenSentences(("Data must be broken down.", "Visas take too long."), "speech")


def test_whose_it_is_can_be_chosen(room: Room) -> None:
    question = ask(room.look, (("speech", "Mali 10:15"), (None, "In writing")))

    def answer(_: object) -> None:
        room.press("Down", on=question.said_by)
        assert question.said_by.currentText() == "In writing"
        question.field.setPlainText(TEXT)
        question.list.item(0).setCheckState(Qt.CheckState.Checked)
        room.press("Ctrl+Return", on=question.field)

    assert answered(question.ask, answer) == TakenSentences(("Chair, we thank you.",), None)


def test_what_is_ticked_stays_so_while_the_statement_is_mended(room: Room) -> None:
    question = ask(room.look)

    def answer(_: object) -> None:
        question.field.setPlainText(TEXT)
        question.list.item(1).setCheckState(Qt.CheckState.Checked)
        question.field.setPlainText(TEXT + " One more.")
        room.press("Ctrl+Return", on=question.field)

    assert answered(question.ask, answer) == TakenSentences(("Data must be broken down.",), None)


def test_left_it_takes_nothing(room: Room) -> None:
    question = ask(room.look)
    assert answered(question.ask, lambda dialog: room.press("Esc", on=question.field)) is None


def test_long_names_leave_the_buttons_their_words(room: Room) -> None:
    who = "Mali for the Group of Least Developed Countries and those of the region 10:15"
    question = ask(room.look, (("speech", who), (None, "In writing")))

    def answer(_: object) -> None:
        buttons = question.findChildren(KeyButton)
        assert [button.shown_label() for button in buttons] == [button.label() for button in buttons]
        room.press("Esc", on=question.field)

    assert answered(question.ask, answer) is None
