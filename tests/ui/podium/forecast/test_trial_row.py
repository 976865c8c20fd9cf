"""Trying another limit in place, by keys and by mouse."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from chairconsole.domain.base.notation import Limit
from chairconsole.ui.frame.typed_menu import TypedMenu
from chairconsole.ui.room.room_moment import RoomMoment
from chairconsole.ui.room.room_words import room_words
from chairconsole.ui.widgets.chip import ChipButton
from tests.ui.meeting_room import Room

KEY = "Ctrl+Shift+F12"


def floor_at(room: Room) -> list[str]:
    model = room.table.model()
    return [str(model.index(row, 4).data()) for row in range(model.rowCount())]


def crowded(room: Room) -> None:
    """Half an hour is left with a turn of the panellists in it, and more wait than fit at three minutes each."""
    room.in_discussion()
    room.wait(minutes=125)
    room.wait_list(*(f"Delegation {number}" for number in range(12)))


def test_the_arrows_show_at_once_who_would_fit(room: Room) -> None:
    crowded(room)
    card = room.screen.podium.forecast
    assert "8 of 12 fit" in room.words(card)
    assert [text.startswith("\u25b2") for text in floor_at(room)] == [False] * 8 + [True] * 4
    before = room.meeting
    room.press(KEY, after=0)
    assert "1:45" in room.words(card)
    assert "All fit" in room.words(card)
    assert not any(text.startswith("\u25b2") for text in floor_at(room))
    room.press("Right", after=0)
    for key in ("Up", "+", "Right"):
        room.press(key, after=0)
    assert "2:45" in room.words(card)
    assert [text.startswith("\u25b2") for text in floor_at(room)].count(True) == 4
    assert room.meeting is before, "nothing was changed by looking"
    room.press("Escape", after=0)
    assert "8 of 12 fit" in room.words(card)
    assert room.meeting is before
    assert QApplication.focusWidget() is room.field


def test_enter_sets_it_from_now_on(room: Room) -> None:
    crowded(room)
    room.press(KEY, after=0)
    room.press("Left", after=0)
    room.press("Return", after=0)
    assert [change.limit for change in room.meeting.limit_changes] == [Limit.of(90)]
    assert QApplication.focusWidget() is room.field
    assert "All fit" in room.words(room.screen.podium.forecast)


def test_the_same_key_leaves_it_and_gives_the_field_back(room: Room) -> None:
    room.in_discussion()
    room.note.setFocus()
    room.press(KEY, after=0)
    assert QApplication.focusWidget() is room.find(QWidget, "trial")
    room.press(KEY, after=0)
    assert QApplication.focusWidget() is room.note
    assert room.screen.podium.forecast.trial.limit is None


def ask_for_another(room: Room) -> None:
    """By the menu beside the one time: what else is known stands above it."""
    card = room.screen.podium.forecast
    room.find(ChipButton, "forecast_more").click()
    menu = card.findChildren(TypedMenu)[-1]
    facts = [entry.text() for entry in menu.actions() if entry.text() and not entry.isEnabled()]
    assert any(text.startswith("list done") for text in facts)
    menu.actions()[-1].trigger()
    menu.close()


def test_by_mouse(room: Room) -> None:
    crowded(room)
    trial = room.screen.podium.forecast.trial
    ask_for_another(room)
    assert trial.limit == 105
    room.find(ChipButton, "trial_shorter").click()
    room.find(ChipButton, "trial_longer").click()
    room.find(ChipButton, "trial_longer").click()
    assert trial.limit == 120
    row = room.find(QWidget, "trial")
    here = QPointF(5, 5)
    turned = QWheelEvent(
        here,
        row.mapToGlobal(here),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(row, turned)
    assert trial.limit == 105
    room.find(ChipButton, "trial_leave").click()
    assert trial.limit is None
    ask_for_another(room)
    room.find(ChipButton, "trial_set").click()
    assert room.meeting.limit_changes[-1].limit == Limit.of(105)


def test_without_a_floor_the_key_says_why(room: Room) -> None:
    room.press(KEY)
    assert "No block is open" in room.notice()


def test_the_room_sees_nothing_of_it(room: Room) -> None:
    crowded(room)
    before = room.feed.forecast
    shown = room_words(RoomMoment(room.meeting, before, room.feed.now))
    room.press(KEY, after=0)
    assert room.screen.podium.forecast.trial.limit == 105
    assert room.feed.forecast is before
    assert room_words(RoomMoment(room.meeting, room.feed.forecast, room.feed.now)) == shown
