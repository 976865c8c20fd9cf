"""A page shows the meeting while it is seen."""

from PySide6.QtWidgets import QWidget

from chairconsole.ui.frame.while_seen import show_while_seen
from tests.ui.meeting_room import Room


def test_what_changes_is_shown_while_it_is_seen_and_when_it_comes_to_be_seen(room: Room) -> None:
    shown: list[str] = []
    page = QWidget(room.screen)
    show_while_seen(page, room.feed, lambda: shown.append("shown"))
    room.wait(minutes=1)
    room.feed.refresh()
    assert shown == []
    page.show()
    assert len(shown) == 1
    room.wait(1)
    assert len(shown) == 1
    room.wait(minutes=1)
    assert len(shown) == 2
    room.feed.refresh()
    assert len(shown) == 3
    page.hide()
    room.feed.refresh()
    assert len(shown) == 3
