"""Lines without a block, and what is only to be known."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLabel

from chairconsole.ui.session_editor.remark_list import MOST, MOST_HEIGHT, Remark, RemarkList
from chairconsole.ui.theme import Look


def make(look: Look, *remarks: Remark) -> RemarkList:
    listed = RemarkList(look)
    listed.resize(400, 150)
    listed.show_remarks(remarks)
    listed.show()
    return listed


def texts(listed: RemarkList) -> list[str]:
    return [label.text() for label in listed.findChildren(QLabel)]


def test_lines_without_a_block_come_first(look: Look) -> None:
    listed = make(look, Remark((3,), "to know"), Remark((7, 8), "<b>lost</b>", is_left_out=True))
    assert texts(listed) == ["7", "<b>lost</b>", "3", "to know"]


def test_a_click_or_enter_points_at_the_lines(look: Look) -> None:
    listed, pointed = make(look, Remark((3,), "one"), Remark((9, 4), "two")), []
    listed.pointed_at.connect(pointed.append)
    first, second = listed.findChildren(QFrame, "remark")
    QTest.mouseClick(second, Qt.MouseButton.LeftButton)
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert pointed == [(9, 4), (3,)]


def test_nothing_to_say_is_said_and_very_much_is_counted(look: Look) -> None:
    assert texts(make(look)) == ["Every row of the agenda is a block."]
    many = make(look, *(Remark((line,), f"remark {line}") for line in range(1, MOST + 6)))
    assert len(many.findChildren(QFrame, "remark")) == MOST
    assert texts(many)[-1] == "and %n more".replace("%n", "5")
    assert many.sizeHint().height() == MOST_HEIGHT


def test_few_take_little_room(look: Look) -> None:
    few = make(look, Remark((3,), "one"))
    more = make(look, *(Remark((3,), f"number {number}") for number in range(4)))
    assert few.sizeHint().height() < more.sizeHint().height() <= MOST_HEIGHT
