"""A locked text is not wiped by a slip."""

import pytest
from PySide6.QtGui import QContextMenuEvent, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QMenu

from chairconsole.ui.summary.paper import Paper
from chairconsole.ui.summary.summary_screen import SummaryScreen
from tests.there import there
from tests.ui.meeting_room import Room

TEXT = "Fees rise. Data lack. Visas wait."


@pytest.fixture
def paper(room: Room, summary: SummaryScreen) -> Paper:
    """The page, with a text of three sentences that is locked."""
    summary.draft.paper.setFocus()
    room.write(TEXT)
    room.press("Alt+F")
    assert summary.draft.lock.locked_at
    summary.draft.paper.setFocus()
    return summary.draft.paper


@pytest.mark.parametrize("key", ["X", "Backspace", "Del", "Return", "Ctrl+X", "Ctrl+V"])
def test_more_than_a_sentence_is_taken_away_when_the_same_key_is_pressed_again(
    room: Room, paper: Paper, key: str
) -> None:
    QApplication.clipboard().setText("y")
    room.press("Ctrl+A")
    room.press(key)
    assert paper.text() == f"{TEXT}\n"
    assert "The text is locked." in room.notice()
    assert paper.textCursor().hasSelection()
    room.press(key)
    assert TEXT not in paper.text()
    room.press("Ctrl+Z")
    assert paper.text() == f"{TEXT}\n"


def test_another_key_or_other_words_are_asked_about_anew(room: Room, paper: Paper) -> None:
    room.press("Ctrl+A")
    for key in ("X", "Y", "X"):
        room.press(key)
        assert paper.text() == f"{TEXT}\n"
    room.press("Shift+Left")
    room.press("X")
    assert paper.text() == f"{TEXT}\n"


def test_a_sentence_and_what_is_typed_beside_it_are_edited_as_in_any_text(room: Room, paper: Paper) -> None:
    room.press("Ctrl+Home")
    for _ in "Fees rise.":
        room.press("Shift+Right")
    room.write("Costs grow.")
    assert paper.text() == "Costs grow. Data lack. Visas wait.\n"


def test_an_unlocked_text_is_replaced_at_once(room: Room, paper: Paper) -> None:
    room.press("Alt+F")
    paper.setFocus()
    room.press("Ctrl+A")
    room.write("X")
    assert paper.text() == "X\n"


def test_what_is_composed_and_what_the_menu_does_replace_nothing(room: Room, paper: Paper) -> None:
    room.press("Ctrl+A")
    for composed in (QInputMethodEvent("k", []), QInputMethodEvent("ka", [])):
        QApplication.sendEvent(paper, composed)
    assert paper.text() == f"{TEXT}\n"
    place = paper.cursorRect().center()
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, paper.viewport().mapToGlobal(place))
    QApplication.sendEvent(paper.viewport(), asked)
    menu = there(paper.findChild(QMenu))
    enabled = {action.objectName() for action in menu.actions() if action.isEnabled()}
    menu.close()
    assert "edit-copy" in enabled
    assert not enabled & {"edit-cut", "edit-paste", "edit-delete"}
