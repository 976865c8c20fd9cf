"""A point of order led with the keyboard: who, what about, the ruling; and one that is pending when the power goes."""

import datetime as dt

import pytest

from tests.journeys.driver import Chair
from tests.journeys.test_floor import until_the_discussion

pytestmark = pytest.mark.x_server

LEFT = dt.timedelta(seconds=72)


@pytest.fixture
def interrupted(chair: Chair) -> Chair:
    """The Philippines has spoken for 1:48 of 3:00 when somebody raises a point of order; Germany waits."""
    chair.open()
    until_the_discussion(chair)
    chair.type_name("philippines", "ger")
    chair.pass_time(5)
    chair.press("F5")
    chair.pass_time(108)
    chair.press("Ctrl+F4")
    return chair


def left(chair: Chair) -> dt.timedelta | None:
    assert chair.meeting.speech is not None
    assert chair.meeting.speech.participant.name == "Philippines"
    return chair.meeting.speech.left(chair.console.now())


def test_a_ruling_from_the_key_to_the_same_speaker_at_the_same_time(interrupted: Chair) -> None:
    chair, card = interrupted, interrupted.podium.floor
    chair.pass_time(14)
    chair.see("Point of order", "0:14", "Philippines keeps", "1:12", "2 who", on=card)
    chair.type("iom")
    chair.see("only States may raise", on=card)
    chair.press("Ctrl+A", "Delete")
    chair.type("uruguay")
    chair.see("Uruguay", "may raise", on=card)
    chair.press("Return")
    chair.type("no interpretation into Spanish")
    chair.press("Return")
    chair.see("No ruling: back to Philippines, at 1:12", "3 ruling, or none", "To the ruling", on=card)
    chair.press("Down", "Down")
    chair.pass_time(20)
    chair.see("0:34", "4 Philippines goes on at 1:12", on=card)
    chair.press("F5")
    assert left(chair) == LEFT
    chair.pass_time(1)
    chair.see("1:11", "Running", "Then: give floor to Germany", on=card)
    (point,) = chair.meeting.points_of_order.values()
    assert point.participant is not None
    assert (point.participant.name, point.text, point.ruling) == (
        "Uruguay",
        "no interpretation into Spanish",
        "Upheld",
    )
    chair.press("F4")
    chair.see("No ruling: back to Philippines, at 1:12", on=card)
    chair.press("F4")
    assert chair.meeting.points_of_order == {}
    chair.check_the_record()


def test_one_that_is_pending_is_pending_when_the_power_comes_back(interrupted: Chair) -> None:
    chair = interrupted
    chair.pass_time(14)
    record = chair.record
    chair.cut_the_power()
    chair.go_on_with(record)
    chair.see("Point of order", "Philippines keeps", "1:12", "2 who", on=chair.podium.floor)
    chair.type("uruguay")
    chair.press("Return")
    chair.type("no interpretation")
    chair.press("Return")
    chair.type("Taken")
    chair.pass_time(1.5)
    chair.cut_the_power()
    chair.go_on_with(record)
    order = chair.podium.floor.order
    assert (order.matter.text(), order.ruling.text()) == ("no interpretation", "Taken")
    chair.press("Ctrl+F4", "End")
    chair.type(" note of")
    chair.press("Return")
    (point,) = chair.meeting.points_of_order.values()
    assert point.ruling == "Taken note of"
    assert left(chair) == LEFT
    chair.check_the_record()
