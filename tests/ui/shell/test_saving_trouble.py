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
