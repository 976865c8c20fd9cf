"""What an input method is composing is typed before anything is done with the field."""

from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from chairconsole.domain.meeting.notes import Point
from tests.ui.meeting_room import Room

KOREAN = "\ud55c"


def compose(field: QWidget, text: str) -> None:
    """What an input method tells while a syllable is not whole yet."""
    QApplication.sendEvent(field, QInputMethodEvent(text, []))


def kept(room: Room) -> list[Point]:
    return list(room.meeting.points.values())


def test_a_syllable_that_is_being_composed_is_kept_with_the_note(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali")
    room.press("F5")
    room.press("F3")
    room.write("data ")
    compose(room.note, KOREAN)
    assert room.note.toPlainText() == "data "
    room.press("Ctrl+Return")
    assert [point.text for point in kept(room)] == [f"data {KOREAN}"]
    assert room.note.toPlainText() == ""


def test_a_button_takes_it_too(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali")
    room.press("F5")
    room.press("F3")
    compose(room.note, KOREAN)
    room.button("keep_point").click()
    assert [point.text for point in kept(room)] == [KOREAN]


def test_it_is_part_of_the_half_typed_text(room: Room) -> None:
    room.press("F3")
    room.write("ab")
    room.press("Left")
    compose(room.note, KOREAN)
    room.wait(2)
    room.desk.restart()
    assert f"a{KOREAN}b" in room.desk.running.working_texts.get("note")


def test_what_was_given_up_is_not_typed(room: Room) -> None:
    room.press("F3")
    compose(room.note, KOREAN)
    compose(room.note, "")
    room.press("F2")
    assert room.note.toPlainText() == ""
