"""To what later time a rehearsal is put on, typed in one line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from chairconsole.ui.dialogs.jump_question import JumpQuestion
from tests.ui.asked import answered
from tests.ui.meeting_room import Room


def typed(room: Room, text: str) -> tuple[str | None, str]:
    """What comes of typing this and Enter: the venue time, and what stood in the window."""
    words: list[str] = []

    def act(dialog: QDialog) -> None:
        QTest.keyClicks(dialog.focusWidget(), text)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        words.append(room.words(dialog))

    instant = answered(lambda: JumpQuestion(room.look, room.feed, room.screen).ask(), act)
    return (None if instant is None else f"{room.feed.venue_time(instant):%Y-%m-%d %H:%M:%S}"), words[0]


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("11:42", "2017-05-08 11:42:00"),
        ("11:42:30", "2017-05-08 11:42:30"),
        ("2017-05-09 10:00", "2017-05-09 10:00:00"),
    ],
)
def test_a_later_time_is_taken(room: Room, text: str, at: str) -> None:
    assert typed(room, text)[0] == at


@pytest.mark.parametrize(("text", "said"), [("09:00", "is past"), ("soon", "no time of day"), ("", "no time of day")])
def test_anything_else_is_said_and_can_be_typed_anew(room: Room, text: str, said: str) -> None:
    instant, words = typed(room, text)
    assert instant is None
    assert said in words
