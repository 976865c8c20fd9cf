"""What asks first: answered questions, a typed extension, a suspension, and who takes the chair."""

import datetime as dt
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QMenu

from chairconsole.control.actions import proceedings_actions, speech_actions
from chairconsole.control.actions.action import Action
from chairconsole.domain.commands.undo_commands import Undo
from chairconsole.ui.dialogs.small_questions import LengthQuestion
from chairconsole.ui.widgets.fitted_label import FittedLabel
from tests.ui.asked import answered
from tests.ui.meeting_room import Room
from tests.ui.podium.panel import askers, let_speak, put_questions


def asks(room: Room, action: Action) -> Callable[[], None]:
    return room.screen.context.actions.action(action).trigger


def typed(room: Room, **fields: str) -> Callable[[QDialog], None]:
    def type_in(dialog: QDialog) -> None:
        for name, text in fields.items():
            dialog.findChild(QLineEdit, name).setText(text)
        room.press("Return", on=dialog.findChild(QLineEdit, next(iter(fields))), after=0)

    return type_in


@pytest.mark.parametrize("keys", ["Ctrl+F3", "Ctrl+Shift+A"])
def test_the_only_question_is_answered_at_once(room: Room, keys: str) -> None:
    put_questions(room, ("brazil", ("expert-1",)), ("chad", ("expert-2",)))
    let_speak(room, "expert-2")
    room.press(keys)
    assert askers(room) == ["Brazil"]
    room.do(Undo())
    assert askers(room) == ["Brazil", "Chad"]


def test_of_several_those_that_are_marked_are_answered_in_one_step(room: Room) -> None:
    put_questions(room, ("brazil", ("expert-1",)), ("chad", ("expert-1",)), ("mali", ()))
    let_speak(room, "expert-1")

    def mark(dialog: QDialog) -> None:
        questions = dialog.findChild(QListWidget)
        for keys in ("Space", "Down", "Down", "Space", "Enter"):
            room.press(keys, on=questions, after=0)

    answered(asks(room, proceedings_actions.ANSWERED), mark)
    assert askers(room) == ["Chad"]
    room.do(Undo())
    assert askers(room) == ["Brazil", "Chad", "Mali"]


def test_with_no_question_the_key_says_so(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+F3")
    assert "no such question" in room.notice()


@pytest.mark.parametrize(
    ("text", "seconds"), [("0:45", 45), ("-0:30", -30), ("+90 s", 90), ("\u221220 s", -20), ("+2", 120)]
)
def test_time_is_added_as_typed(room: Room, text: str, seconds: int) -> None:
    room.in_discussion()
    room.wait_list("Mali")
    room.press("F5")
    answered(asks(room, speech_actions.ADD_TIME), typed(room, length=text))
    assert room.speech.added_seconds == seconds


def test_the_meeting_is_suspended_and_resumed(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali")
    room.press("F5")
    room.wait(30)
    answered(asks(room, proceedings_actions.SUSPEND), typed(room, resumes="20", reason="consultations"))
    assert room.meeting.suspension is not None
    resumes = room.meeting.suspension.resumes_at
    assert resumes is not None
    assert dt.timedelta(minutes=20) <= resumes - room.feed.now.at < dt.timedelta(minutes=21)
    shown = room.screen.podium.floor.findChild(FittedLabel).text()
    assert shown == f"MEETING SUSPENDED until {room.feed.venue_time(resumes):%H:%M}"
    assert "consultations" in room.words()
    assert room.digits().phase() == "paused"
    left = room.digits().text()
    room.wait(minutes=15)
    assert room.next_label() == "Resume the meeting"
    room.settle()
    room.button("next").click()
    assert room.meeting.suspension is None
    assert room.digits().text() == left


def test_a_suspension_needs_no_minutes(room: Room) -> None:
    room.in_discussion()
    answered(asks(room, proceedings_actions.SUSPEND), typed(room, resumes=""))
    assert room.screen.podium.floor.findChild(FittedLabel).text() == "MEETING SUSPENDED"
    asks(room, proceedings_actions.RESUME_MEETING)()
    assert room.meeting.suspension is None


def test_it_is_not_suspended_twice_nor_with_esc(room: Room) -> None:
    room.in_discussion()
    answered(asks(room, proceedings_actions.SUSPEND), lambda dialog: room.press("Esc", on=dialog))
    assert room.meeting.suspension is None
    answered(asks(room, proceedings_actions.SUSPEND), typed(room, resumes=""))
    asks(room, proceedings_actions.SUSPEND)()
    assert "suspended" in room.notice()


def test_the_chair_is_taken_and_shown(room: Room) -> None:
    room.in_discussion()
    assert "In the chair" not in room.words()
    asks(room, proceedings_actions.CHAIR)()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = [entry.text() for entry in menu.actions()]
    assert names == ["Moderator", "Juan Jos\u00e9 G\u00f3mez Camacho", "J\u00fcrg Lauber"]
    for keys in ("Down", "Down", "Return"):
        room.press(keys, on=menu, after=0)
    assert room.meeting.chair is not None
    assert room.meeting.chair.person == "lauber"
    assert "In the chair: J\u00fcrg Lauber" in room.words(room.screen.podium.rail)


def test_the_speaker_is_asked_to_slow_down_by_key(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali")
    room.press("F5")
    room.press("Ctrl+F5")
    assert "asked to slow down" in room.words(room.screen.podium.floor)
    room.press("Ctrl+Shift+D")
    assert len(room.speech.slow_downs) == 2


def test_the_floor_is_given_back(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali", "Chad")
    room.press("F5")
    room.press("F5", after=60)
    room.wait(20)
    asks(room, speech_actions.GIVE_BACK)()
    assert room.speech.participant.name == "Mali"
    assert room.digits().text() == "2:00"
    assert "continues" in room.words(room.screen.podium.floor)


def test_a_start_is_dated_back_by_a_typed_length(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali")
    room.press("F5", after=60)
    room.wait(60)

    def type_it(dialog: QDialog) -> None:
        assert isinstance(dialog, LengthQuestion)
        QTest.keyClicks(dialog.field, "0:20")
        QTest.keyClick(dialog.field, Qt.Key.Key_Enter)

    answered(lambda: room.press("Ctrl+F7", after=0), type_it)
    assert room.digits().text() == "1:40"
