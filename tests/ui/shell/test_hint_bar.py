"""The hints: the keys one needs most, and what undo would take back."""

from chairconsole.ui.frame.notices import SHOWN_FOR_TICKS
from chairconsole.ui.shell.hint_bar import HintBar, LowestLine
from chairconsole.ui.widgets.key_cap import KeyCap
from tests.ui.meeting_room import Room


def hints(room: Room) -> str:
    return room.words(room.screen.findChild(HintBar))


def test_the_keys_are_those_of_the_table(room: Room) -> None:
    caps = [cap.key() for cap in room.screen.findChild(HintBar).findChildren(KeyCap)]
    assert {"F1", "F2", "F3", "F4", "F5"} <= set(caps)


def test_undo_is_named_by_what_it_takes_back(room: Room) -> None:
    assert "nothing to undo" in hints(room)
    room.in_discussion()
    room.wait_list("Mali")
    assert "add Mali" in hints(room)
    room.press("F5")
    assert "floor to Mali" in hints(room)
    room.press("F4")
    assert "add Mali" in hints(room)


def test_undo_is_named_after_a_restart(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali")
    room.restart()
    assert "add Mali" in hints(room)


def test_it_tells_the_key_that_switches_segments(room: Room) -> None:
    assert "panellists / floor" in room.words(room.screen)


def test_a_low_window_has_its_line_for_notices_only(room: Room) -> None:
    line = room.screen.findChild(LowestLine)
    assert line.isVisible()
    room.screen.resize(1280, 650)
    room.settle()
    list_height = room.screen.podium.drawer.height()
    assert not line.isVisible()
    room.press("F6")
    assert "Nobody has the floor" in room.notice()
    assert line.isVisible()
    room.wait(60)
    for _ in range(SHOWN_FOR_TICKS):
        room.wait(1)
    room.settle()
    assert not line.isVisible()
    assert room.screen.podium.drawer.height() == list_height
    room.screen.resize(1280, 800)
    room.settle()
    assert line.isVisible()


def test_every_key_has_its_room_on_a_screen_with_more_of_them(room: Room) -> None:
    room.screen.resize(1280, 800)
    room.settle()
    room.press("Alt+3")
    room.settle()
    shown = [cap for cap in room.screen.findChild(HintBar).findChildren(KeyCap) if cap.isVisible()]
    assert len(shown) > 5
    assert [(cap.key(), cap.width()) for cap in shown] == [(cap.key(), cap.sizeHint().width()) for cap in shown]
