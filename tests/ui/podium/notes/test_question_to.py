"""A note that is a question: to one panellist, to several or to any, by mouse and by keys."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QListWidget, QMenu

from chairconsole.domain.base.event_parts import PointKind
from chairconsole.domain.commands.speech_commands import GiveFloor
from chairconsole.domain.names.directory import free_text
from chairconsole.ui.podium.notes.question_to import QuestionTo
from tests.ui.asked import answered
from tests.ui.meeting_room import Room


def note(room: Room) -> None:
    room.in_discussion()
    room.do(GiveFloor(free_text("Brazil")), after=2)
    room.press("F3")
    room.write("Portability?")


def menu(room: Room) -> QMenu:
    return room.find(QuestionTo, "question_to").menu()


def test_the_keys_keep_it_for_one_seat(room: Room) -> None:
    note(room)
    room.press("Ctrl+Shift+Return")
    assert [entry.text() for entry in menu(room).actions()] == [
        "Any panellist", "Expert 1", "Expert 2", "Expert 3", "", "Several\u2026",
    ]  # fmt: skip
    room.press("Down", on=menu(room))
    room.press("Return", on=menu(room))
    (point,) = room.meeting.points.values()
    assert (point.text, point.what, point.to) == ("Portability?", PointKind.QUESTION, ("expert-1",))
    assert room.note.toPlainText() == ""
    assert room.note.hasFocus()
    room.settle()
    assert "Question to Expert 1 \u00b7 Portability?" in room.words()


def test_the_seat_is_marked_to_which_the_speech_is_known_to_put_its_question(room: Room) -> None:
    room.in_discussion()
    room.press("F2")
    room.enter("mali ? expert 2")
    room.press("F5")
    room.press("F3")
    room.write("Portability?")
    room.press("Ctrl+Shift+Return")
    room.press("Return", on=menu(room))
    (point,) = room.meeting.points.values()
    assert point.to == ("expert-2",)


@pytest.mark.parametrize("typed", ["2", "expert 2"])
def test_a_seat_is_typed(room: Room, typed: str) -> None:
    note(room)
    room.press("Ctrl+Shift+Return")
    QTest.keyClicks(menu(room), typed)
    room.press("Return", on=menu(room))
    (point,) = room.meeting.points.values()
    assert point.to == ("expert-2",)


def test_a_seat_that_is_not_there_keeps_no_question(room: Room) -> None:
    note(room)
    room.press("Ctrl+Shift+Return")
    QTest.keyClicks(menu(room), "9")
    room.press("Return", on=menu(room))
    assert not room.meeting.points


def test_a_seat_is_typed_in_the_list_of_several(room: Room) -> None:
    note(room)
    room.press("Ctrl+Shift+F4")
    several = menu(room).actions()[-1]
    menu(room).close()

    def mark(dialog: QDialog) -> None:
        seats = dialog.findChild(QListWidget)
        for typed in ("3", "2", "9"):
            QTest.keyClicks(seats, typed)
        room.press("Return", on=seats, after=0)

    answered(several.trigger, mark)
    (point,) = room.meeting.points.values()
    assert point.to == ("expert-2",)


def test_to_any_is_to_no_seat(room: Room) -> None:
    note(room)
    room.press("Ctrl+Shift+F4")
    room.press("Return", on=menu(room))
    (point,) = room.meeting.points.values()
    assert (point.what, point.to) == (PointKind.QUESTION, ())


def test_several_are_marked_in_a_list(room: Room) -> None:
    note(room)
    room.press("Ctrl+Shift+F4")
    several = menu(room).actions()[-1]
    menu(room).close()

    def mark(dialog: QDialog) -> None:
        seats = dialog.findChild(QListWidget)
        for keys in ("Space", "Down", "Down", "Space", "Return"):
            room.press(keys, on=seats, after=0)

    answered(several.trigger, mark)
    (point,) = room.meeting.points.values()
    assert point.to == ("expert-1", "expert-3")


def test_esc_keeps_nothing(room: Room) -> None:
    note(room)
    room.press("Ctrl+Shift+Return")
    room.press("Esc", on=menu(room))
    assert not room.meeting.points
    assert room.note.toPlainText() == "Portability?"


def test_an_empty_note_is_no_question(room: Room) -> None:
    room.in_discussion()
    room.press("F3")
    room.press("Ctrl+Shift+Return")
    assert QApplication.activePopupWidget() is None
    assert "empty" in room.notice()
