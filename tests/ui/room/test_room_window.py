"""The room's window can be filled and left, and nothing in it can be broken by a key."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle
from pytestqt.qtbot import QtBot

from chairconsole.ui.room.room_window import RoomWindow
from tests.ui.meeting_room import Room


def test_a_double_click_enters_and_leaves_full_screen(display: RoomWindow) -> None:
    assert not display.isFullScreen()
    QTest.mouseDClick(display.view, Qt.MouseButton.LeftButton)
    assert display.isFullScreen()
    QTest.mouseDClick(display.view, Qt.MouseButton.LeftButton)
    assert not display.isFullScreen()


def test_esc_only_leaves_full_screen(room: Room, display: RoomWindow) -> None:
    display.toggle_full_screen()
    for _ in range(3):
        QTest.keyClick(display, Qt.Key.Key_Escape)
    assert not display.isFullScreen()
    assert display.isVisible()
    assert room.screen.room.window is display


def test_the_keys_of_the_podium_work_while_the_room_display_has_the_focus(room: Room, display: RoomWindow) -> None:
    display.activateWindow()
    assert QTest.qWaitForWindowActive(display)
    room.press("F5", on=display)
    assert room.meeting.block_id == "opening"


def test_opening_it_leaves_the_focus_to_the_console(display: RoomWindow) -> None:
    assert display.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_beside_the_console_its_last_line_stays_on_the_screen_below_its_title(display: RoomWindow) -> None:
    display.setMinimumSize(0, 0)
    display.show_as_window(display.screen())
    title = display.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    assert title > 0
    assert display.geometry().bottom() + title <= display.screen().availableGeometry().bottom()


def test_it_tells_when_it_goes(qtbot: QtBot, display: RoomWindow) -> None:
    with qtbot.waitSignal(display.closed):
        display.close()


def test_it_may_be_as_small_as_a_quarter_of_a_small_screen(display: RoomWindow) -> None:
    display.resize(400, 225)
    assert (display.width(), display.height()) == (400, 225)
    display.grab()
