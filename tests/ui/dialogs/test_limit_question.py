"""The limit from now on: typed, for whom, until when, and back to the plan."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QRadioButton

from chairconsole.domain.base.event_parts import LimitOf, Until
from chairconsole.domain.base.notation import Limit
from chairconsole.ui.dialogs.limit_question import no_length, read_limit
from chairconsole.ui.widgets.key_button import KeyButton
from tests.there import there
from tests.ui.meeting_room import Room


@pytest.mark.parametrize(
    ("typed", "limit"),
    [
        ("2:00", Limit.of(120)),
        (" 1:30 ", Limit.of(90)),
        ("2", Limit.of(120)),
        ("90", None),
        ("90 s", Limit.of(90)),
        ("20", Limit.of(1200)),
        ("1'30", Limit.of(90)),
        ("5-7", Limit(lower=300, upper=420)),
        ("5:00-7:00", Limit(lower=300, upper=420)),
        ("", None),
        ("0", None),
        ("0:00", None),
        ("-2", None),
        ("two", None),
        ("\u0662", Limit.of(120)),
        ("9999", None),
        ("2:00:00", None),
    ],
)
def test_what_is_typed_is_read(typed: str, limit: Limit | None) -> None:
    assert read_limit(typed) == limit


def test_the_limit_is_set_with_its_reason_and_never_for_the_running_speech(room: Room) -> None:
    room.in_discussion()
    room.wait_list("Mali", "Chad")
    room.press("F5")
    before = room.meeting.speech
    room.press("Ctrl+Shift+F8")
    room.write("2:00")
    assert room.find(KeyButton, "set_limit").label() == "Set 2:00"
    room.find(QRadioButton, "Until_session").click()
    room.find(QLineEdit, "limit_reason").setFocus()
    room.write("many wait")
    room.press("Return")
    (change,) = room.meeting.limit_changes
    assert (change.of, change.limit, change.until) == (LimitOf.FLOOR, Limit.of(120), Until.SESSION)
    assert change.reason == "many wait"
    assert room.meeting.speech.limit == there(before).limit
    room.press("F5")
    assert room.meeting.speech.limit == Limit.of(120)


def test_a_limit_for_stakeholders_and_the_plan_again(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+Shift+F8")
    room.find(QRadioButton, "LimitOf_stakeholder").click()
    room.find(QLineEdit, "limit").setFocus()
    room.write("1")
    room.press("Return")
    assert room.meeting.limit_changes[-1].of is LimitOf.STAKEHOLDER
    room.press("Ctrl+Shift+F8")
    button = room.find(KeyButton, "limit_as_planned")
    button.setFocus(Qt.FocusReason.TabFocusReason)
    room.press("Return", on=button)
    assert room.meeting.limit_changes[-1].limit is None


def test_nonsense_sets_nothing(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+Shift+F8")
    room.write("soon")
    room.press("Return")
    assert room.meeting.limit_changes == ()
    assert room.find(QLineEdit, "limit").text() == "soon"


def test_a_number_alone_is_minutes_and_a_large_one_is_asked_about(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+Shift+F8")
    room.write("20")
    set_limit = room.find(KeyButton, "set_limit")
    read = "= 20 minutes \u00b7 for everybody on the floor: groups and stakeholders follow"
    assert (set_limit.label(), room.find(QLabel, "limit_reading").text()) == ("Set 20:00", read)
    room.press("Return")
    assert set_limit.label() == "20 minutes?"
    assert room.meeting.limit_changes == ()
    room.press("Return")
    assert [change.limit for change in room.meeting.limit_changes] == [Limit.of(1200)]


def test_it_says_to_whom_the_limit_applies_before_it_is_set(room: Room) -> None:
    room.in_discussion()
    room.press("Ctrl+Shift+F8")
    reading = room.find(QLabel, "limit_reading")
    assert reading.text() == "for everybody on the floor: groups and stakeholders follow"
    room.find(QRadioButton, "LimitOf_group").click()
    assert reading.text() == "for groups alone"
    room.find(QLineEdit, "limit").setFocus()
    room.enter("5")
    room.press("Ctrl+Shift+F8")
    room.find(QRadioButton, "LimitOf_floor").click()
    room.find(QLineEdit, "limit").setFocus()
    room.write("2")
    assert reading.text() == "= 2 minutes \u00b7 for Member States and others: groups keep 5:00, stakeholders follow"


@pytest.mark.parametrize("typed", ["abc", "0"])
def test_what_is_no_length_is_said_to_be_none(room: Room, typed: str) -> None:
    room.in_discussion()
    room.press("Ctrl+Shift+F8")
    reading = room.find(QLabel, "limit_reading")
    room.write(typed)
    assert reading.text() == no_length()
    room.press("Return")
    assert room.meeting.limit_changes == ()
    room.find(QLineEdit, "limit").clear()
    assert reading.text() == "for everybody on the floor: groups and stakeholders follow"
