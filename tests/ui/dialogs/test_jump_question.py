"""To what later time a rehearsal is put on, typed in one line."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog

from chairconsole.ui.dialogs.jump_question import JumpQuestion
from tests.ui.asked import answered
from tests.ui.meeting_room import Room


@pytest.mark.parametrize(
    ("text", "at", "said"),
    [
        ("11:42", "2017-05-08 11:42:00", ""),
        ("11:42:30", "2017-05-08 11:42:30", ""),
        ("2017-05-09 10:00", "2017-05-09 10:00:00", ""),
        ("09:00", None, "is past"),
        ("soon", None, "no time of day"),
        ("", None, "no time of day"),
    ],
)
def test_a_later_time_is_taken_and_anything_else_can_be_typed_anew(
    room: Room, text: str, at: str | None, said: str
) -> None:
    words: list[str] = []

    def act(dialog: QDialog) -> None:
        QTest.keyClicks(dialog.focusWidget(), text)
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
        words.append(room.words(dialog))

    instant = answered(lambda: JumpQuestion(room.look, room.feed, room.screen).ask(), act)
    assert (instant and f"{room.feed.venue_time(instant):%Y-%m-%d %H:%M:%S}") == at
    assert said in words[0]
