"""A menu in which one may type."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from chairconsole.ui.frame.typed_menu import TypedMenu
from tests.ui.meeting_room import Room


@pytest.fixture
def menu(room: Room) -> Iterator[TypedMenu]:
    menu = TypedMenu(room.screen)
    for words in ("Any panellist", "Expert 1", "Expert 2 && 3", "Co-chair"):
        menu.addAction(words)
    menu.actions()[-1].setEnabled(False)
    menu.popup(room.screen.mapToGlobal(room.screen.rect().bottomRight()))
    menu.setActiveAction(menu.actions()[0])
    yield menu
    menu.close()


def marked(menu: TypedMenu) -> str:
    action = menu.activeAction()
    return action.text() if action else ""


def told(menu: TypedMenu) -> str:
    last = menu.actions()[-1]
    return last.text() if last.objectName() == "typed" else ""


def test_what_is_typed_is_marked_and_told_and_enter_takes_it(menu: TypedMenu) -> None:
    taken: list[str] = []
    menu.triggered.connect(lambda action: taken.append(action.text()))
    QTest.keyClicks(menu, "expert 2")
    assert (marked(menu), told(menu)) == ("Expert 2 && 3", "Typed: expert 2")
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert taken == ["Expert 2 && 3"]
    assert (menu.isVisible(), told(menu)) == (False, "")


def test_of_entries_that_fit_alike_the_next_from_the_mark_on_is_meant(menu: TypedMenu) -> None:
    menu.setActiveAction(menu.actions()[2])
    QTest.keyClicks(menu, "exp")
    assert marked(menu) == "Expert 2 && 3"
    QTest.keyClicks(menu, "ert 1")
    assert marked(menu) == "Expert 1"


@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
@pytest.mark.parametrize("typed", ["7", "co-chair", "expert 4"])
def test_what_is_no_entry_is_said_and_enter_takes_none(menu: TypedMenu, enter: Qt.Key, typed: str) -> None:
    taken: list[object] = []
    menu.triggered.connect(taken.append)
    QTest.keyClicks(menu, typed)
    assert (marked(menu), told(menu)) == ("", f"No entry has \u201c{typed}\u201d")
    QTest.keyClick(menu, enter)
    assert menu.isVisible()
    assert taken == []


def test_backspace_takes_a_letter_back(menu: TypedMenu) -> None:
    QTest.keyClicks(menu, "29")
    QTest.keyClick(menu, Qt.Key.Key_Backspace)
    assert (marked(menu), told(menu)) == ("Expert 2 && 3", "Typed: 2")
    QTest.keyClick(menu, Qt.Key.Key_Backspace)
    assert told(menu) == ""


def test_arrows_go_on_from_what_was_typed(menu: TypedMenu) -> None:
    QTest.keyClicks(menu, "e")
    QTest.keyClick(menu, Qt.Key.Key_Down)
    assert marked(menu) == "Expert 2 && 3"


def test_the_line_below_stays_on_the_screen(menu: TypedMenu) -> None:
    QTest.keyClicks(menu, "q" * 90)
    assert menu.screen().availableGeometry().contains(menu.geometry())
    assert told(menu) == f"No entry has \u201c{'q' * 60}\u201d"
