"""What is said while the record cannot be written."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.meeting_room import Room


def test_what_could_not_be_kept_is_said_in_red_and_the_chair_can_go_on(room: Room) -> None:
    room.lose_everything()
    room.press("F5")
    assert room.meeting.block is None, "what is not kept did not happen"
    assert room.screen.notices.property("tone") == "red"
    assert room.notice()
    (go_on,) = [one for one in room.screen.notices.findChildren(QPushButton) if "unsaved" in one.accessibleName()]
    QTest.mouseClick(go_on, Qt.MouseButton.LeftButton)
    room.settle()
    assert room.meeting.block is not None
    assert room.screen.notices.property("tone") == "red"
    assert "1 action" in room.words()
    room.press("F5")
    assert room.feed.saving.unsaved > 1
    assert f"{room.feed.saving.unsaved} actions NOT SAVED" in room.words()


def test_writing_elsewhere_is_said_as_long_as_it_lasts(room: Room) -> None:
    room.desk.path.rename(room.desk.path.with_suffix(".away"))
    room.desk.path.mkdir()
    room.press("F5")
    assert room.meeting.block is not None
    assert room.screen.notices.property("tone") == "amber"
    assert str(room.desk.machine.elsewhere.second_place) in room.notice()
    room.desk.path.rmdir()
    room.desk.path.with_suffix(".away").rename(room.desk.path)
    room.press("F5")
    assert room.notice() == ""


def test_what_is_done_once_there_is_a_place_leaves_its_field_with_what_was_added(room: Room) -> None:
    room.in_discussion()
    room.press("F3")
    room.write("borders are safe")
    room.lose_everything()
    room.press("Ctrl+Return")
    room.write(" and open")
    room.press("Ctrl+F8")
    assert [point.text for point in room.meeting.points.values()] == ["borders are safe"]
    assert room.note.toPlainText() == "and open"
    assert "and open" in room.bridge.working_text("note")
    assert "safe" not in room.bridge.working_text("note")


def test_names_that_are_listed_once_there_is_a_place_are_gone_from_the_field(room: Room) -> None:
    room.in_discussion()
    room.lose_everything()
    room.press("F2")
    room.enter("Mali")
    assert room.field.text() == "Mali"
    room.press("Ctrl+F8")
    assert len(room.meeting.waiting) == 1
    assert room.field.text() == ""
    assert room.bridge.working_text("names") == ""
