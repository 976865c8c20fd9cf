"""Ctrl and a digit, with Shift or without, tell the digit while the widget is seen."""

from PySide6.QtWidgets import QWidget

from chairconsole.ui.frame.digit_keys import answer_digits
from tests.ui.meeting_room import Room


def test_each_digit_is_told_once_and_only_while_the_widget_is_seen(room: Room) -> None:
    told: list[int] = []
    page = QWidget(room.screen)
    answer_digits(page, told.append)
    room.screen.podium.hide()
    room.press("Ctrl+1", on=room.screen)
    assert told == []
    page.show()
    for digit in range(1, 10):
        room.press(f"Ctrl+{digit}", on=room.screen)
        room.press(f"Ctrl+Shift+{digit}", on=room.screen)
    room.repeat("Ctrl+9", on=room.screen)
    assert told == [digit for digit in range(1, 10) for _ in range(2)]
