"""Field and list together: neither knows the other."""

from PySide6.QtWidgets import QDialog, QLineEdit

from chairconsole.domain.base.notation import Limit
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.asked import answered
from tests.ui.meeting_room import Room


def test_the_arrows_of_an_empty_field_mark_the_list(room: Room) -> None:
    room.in_discussion()
    (request,) = room.wait_list("Mali")
    room.press("F2")
    room.press("Down")
    assert room.marked() == request


def test_names_half_typed_are_there_after_a_restart_also_while_another_question_is_asked(room: Room) -> None:
    room.in_discussion()
    room.press("F2")
    room.write("mali, ch")
    room.press("Ctrl+F4")
    room.wait(2)
    room.restart()
    room.press("F2")
    assert room.field.text() == "mali, ch"
    room.press("End")
    room.write("ad")
    room.press("Return")
    assert room.names() == ["Mali", "Chad"]
    room.wait(2)
    room.restart()
    assert room.field.text() == ""


def test_esc_in_the_list_goes_back_to_the_field(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali")
    room.table.setFocus()
    room.press("Esc")
    assert room.field.hasFocus()


def test_the_choices_stay_below_the_field_when_the_window_changes(room: Room) -> None:
    room.in_discussion()
    room.press("F2")
    room.enter("con")
    quick_add = room.screen.podium.list_card.quick_add
    assert quick_add.below.choices.isVisible()
    for width in (1440, 1100, 1600):
        room.screen.resize(width, 800)
        room.settle()
        below = quick_add.mapTo(room.screen.podium.list_card, quick_add.rect().bottomLeft())
        place = quick_add.below.choices.geometry()
        assert place.topLeft().y() > below.y()
        assert place.x() == below.x()
        assert place.width() == quick_add.width()
        assert room.screen.podium.list_card.rect().contains(place)


def test_a_waiting_entry_has_a_limit_of_its_own_and_the_usual_one_again(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali", "Chad")
    room.press("F2")
    room.press("Down")

    def type_five(question: QDialog) -> None:
        question.findChild(QLineEdit).setText("5:00")
        question.findChild(KeyButton).click()

    answered(room.find_action("entry_limit").trigger, type_five)
    marked = room.marked()
    assert marked is not None
    assert room.meeting.requests[marked].limit == Limit.of(300)
    assert "limit 5" in " ".join(room.names())
    room.find_action("usual_limit").trigger()
    assert room.meeting.requests[marked].limit is None


def test_the_list_is_emptied_in_one_step_and_undo_puts_all_back(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali", "Chad", "Peru")
    room.find_action("empty_list").trigger()
    assert room.names() == []
    assert "empty the floor list" in room.words()
    room.press("F4")
    assert room.names() == ["Mali", "Chad", "Peru"]
