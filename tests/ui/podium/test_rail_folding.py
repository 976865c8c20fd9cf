"""What is over of the open block, in one line of the rail."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame

from chairconsole.ui.podium.rail_folding import folded_line, over_and_other
from chairconsole.ui.words.rail_words import RailStep
from tests.ui.meeting_room import Room


def rail_step(symbol: str, title: str, seconds: int) -> RailStep:
    return RailStep(symbol, "", title, "", id=title, seconds=seconds)


def test_steps_that_are_over_are_one_line_with_their_time_together(room: Room) -> None:
    first, second = rail_step("\u2713", "Expert 1", 300), rail_step("\u2713", "Expert 2", 61)
    here = rail_step("\u25b6", "Discussion", 5)
    assert over_and_other([first, second, here]) == ([first, second], [here])
    assert over_and_other([first, here]) == ([], [first, here])
    assert over_and_other([first, second]) == ([], [first, second])
    line = folded_line([first, second], is_opened=False)
    assert (line.title, line.figure) == ("2 steps", "6:01 \u25b8")


def test_a_click_shows_the_steps_that_are_over_and_folds_them_again(room: Room) -> None:
    room.in_discussion()
    room.settle()
    rail = room.screen.podium.rail
    folded = next(one for one in rail.findChildren(QFrame) if one.property("role") == "folded" and one.isVisible())
    for is_shown in (False, True, False):
        assert ("Expert 1" in room.words(rail).split("\n")) == is_shown
        QTest.mouseClick(folded, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
        room.settle()
