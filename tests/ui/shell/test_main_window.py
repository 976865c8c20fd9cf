"""The window: one screen at a time, and the one before is let go of."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.ui.shell.main_window import MainWindow
from chairconsole.ui.shell.session_screen import SessionScreen
from chairconsole.ui.theme import Look
from chairconsole.ui.widgets.key_button import KeyButton
from tests.ui.meeting_room import Room


@pytest.fixture
def window(look: Look) -> Iterator[MainWindow]:
    window = MainWindow()
    window.show()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    yield window
    window.close()
    window.deleteLater()


def let_go() -> None:
    """Let Qt delete what was given up."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def show_twice(window: MainWindow, room: Room) -> None:
    """Show the session of the room, and then again on a screen of its own."""
    room.close_screen()
    for _ in range(2):
        room._screen = SessionScreen(room.look, room.feed, room.bridge, room.directory)
        window.show_screen(room.screen)


def test_the_title_names_the_session(window: MainWindow) -> None:
    window.show_screen(QWidget(), "A session")
    assert window.windowTitle() == "A session \u2013 Chair's console"
    window.show_screen(QWidget())
    assert window.windowTitle() == "Chair's console"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_presses_the_button_that_has_the_focus(window: MainWindow, look: Look, key: Qt.Key) -> None:
    button = KeyButton(look, "Rehearse")
    pressed = []
    button.clicked.connect(lambda: pressed.append(True))
    window.show_screen(button)
    button.setFocus()
    QTest.keyClick(button, key)
    assert pressed == [True]
    QTest.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pressed == [True]


def test_the_screen_before_is_let_go_of(window: MainWindow) -> None:
    gone = []
    first = QWidget()
    first.destroyed.connect(lambda: gone.append(True))
    window.show_screen(first)
    window.show_screen(QWidget())
    let_go()
    assert gone


def test_a_session_begins_with_the_focus_where_names_are_typed(room: Room, window: MainWindow) -> None:
    show_twice(window, room)
    assert room.field.hasFocus()


def test_a_key_is_about_the_session_that_is_shown_alone(room: Room, window: MainWindow) -> None:
    show_twice(window, room)
    done = []
    room.bridge.done.connect(done.append)
    room.press("F5")
    assert len(done) == 1
    let_go()
    room.press("F5")
    assert len(done) == 2


def test_nothing_is_told_to_a_screen_that_is_gone(room: Room, window: MainWindow) -> None:
    show_twice(window, room)
    let_go()
    room.do(OpenBlock("panel-1"))
    room.wait(1)
    room.press("F6")
    assert room.notice() == "Nobody has the floor."


def test_a_window_is_put_back_where_it_stood(window: MainWindow) -> None:
    window.resize(1100, 700)
    place = window.place()
    window.resize(1100, 640)
    window.put_back(place)
    assert window.height() == 700


@pytest.mark.parametrize("place", ["", "no place", "\u00e9\u2026", "AAAA"])
def test_an_unreadable_place_is_left_alone(window: MainWindow, place: str) -> None:
    size = window.size()
    window.put_back(place)
    assert window.size() == size


def test_it_is_told_that_the_window_goes(window: MainWindow) -> None:
    told = []
    window.closing.connect(lambda: told.append(True))
    window.close()
    assert told == [True]


def test_a_window_appears_whole_or_fills_the_screen(window: MainWindow) -> None:
    room = window.screen().availableSize()
    window.resize(room.width() + 100, room.height() + 100)
    window.appear()
    assert window.isMaximized()


def test_a_window_that_may_not_close_stays(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    window.show()
    window.may_close = lambda: False
    with qtbot.assertNotEmitted(window.closing):
        assert not window.close()
    assert window.isVisible()
    window.may_close = lambda: True
    with qtbot.waitSignal(window.closing):
        assert window.close()
