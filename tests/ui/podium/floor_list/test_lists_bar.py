"""The line of tabs and rules above the floor list."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.domain.base.event_parts import LimitOf
from chairconsole.domain.base.notation import Limit
from chairconsole.domain.commands.proceedings_commands import SetLimit
from chairconsole.ui.podium.floor_list.lists_bar import Tab
from tests.ui.meeting_room import Room


def test_a_click_shows_the_list_and_fills_its_tab(room: Room) -> None:
    room.in_discussion()
    bar = room.screen.podium.drawer.bar
    tabs = bar.findChildren(Tab)
    for place in (2, 3, 0, 1, 4):
        QTest.mouseClick(tabs[place], Qt.MouseButton.LeftButton)
        assert [tab.isChecked() for tab in tabs] == [other == place for other in range(6)]
    QTest.mouseClick(tabs[4], Qt.MouseButton.LeftButton)
    assert tabs[4].isChecked(), "a second click leaves it filled"


def test_no_tab_is_shortened_where_rules_hold(room: Room) -> None:
    room.in_discussion()
    room.do(SetLimit(LimitOf.FLOOR, Limit.of(120)))
    room.do(SetLimit(LimitOf.STAKEHOLDER, Limit.of(60)))
    room.screen.resize(1280, 720)
    room.settle()
    for tab in room.screen.podium.drawer.bar.findChildren(Tab):
        assert tab.width() >= tab.sizeHint().width()


def test_the_line_costs_little(room: Room) -> None:
    drawer = room.screen.podium.drawer
    assert drawer.height() - drawer.list_card.height() <= 30
