"""The chair's notice to the room is typed, or chosen by its number or its button."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from chairconsole.ui.dialogs.room_notice_question import RoomNoticeQuestion
from chairconsole.ui.widgets.key_button import KeyButton
from tests.there import there
from tests.ui.asked import answered
from tests.ui.meeting_room import Room


def ask(room: Room) -> Callable[[], str | None]:
    return lambda: RoomNoticeQuestion(room.look, room.screen).ask()


def typed(text: str) -> Callable[[QDialog], None]:
    def act(dialog: QDialog) -> None:
        QTest.keyClicks(dialog.focusWidget(), text)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)

    return act


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        (" The coffee  is in the lobby. ", "The coffee is in the lobby."),
        ("1", "Please take your seats."),
        ("2", "Please speak at normal speed, so that all can be interpreted."),
        ("12", "12"),
        ("2 more speakers", "2 more speakers"),
    ],
)
def test_what_is_typed_is_shown_and_a_number_is_a_ready_text(room: Room, text: str, shown: str) -> None:
    assert answered(ask(room), typed(text)) == shown


def test_a_ready_text_has_a_button(room: Room) -> None:
    def act(dialog: QDialog) -> None:
        there(dialog.findChild(KeyButton, "ready_3")).click()

    assert answered(ask(room), act) == "Please raise your name plate to ask for the floor."


def test_nothing_typed_is_said_and_esc_shows_nothing(room: Room) -> None:
    words: list[str] = []

    def act(dialog: QDialog) -> None:
        typed("  ")(dialog)
        words.append(room.words(dialog))

    assert answered(ask(room), act) is None
    assert "Nothing is typed." in words[0]
