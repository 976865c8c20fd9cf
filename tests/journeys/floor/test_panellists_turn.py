"""The panellists' turn led with the keyboard: in seat order, out of it, left for somebody who insists, and cut off."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView

from chairconsole.domain.plan.parts import SegmentOf
from chairconsole.domain.queries.segments import segments_of
from tests.journeys.driver import Chair
from tests.journeys.test_floor import until_the_discussion

pytestmark = pytest.mark.x_server


@pytest.fixture
def replying(chair: Chair) -> Chair:
    """Three have asked; the Philippines spoke last, for 2:51. Germany, Mali and Greece wait; it is the panel's turn."""
    chair.open()
    until_the_discussion(chair)
    chair.type_name("morocco ? expert 1", "kenya ? expert 2", "philippines ? expert 2", "ger, mali", "greece")
    for seconds in (100, 100, 171):
        chair.pass_time(5)
        chair.press("F5")
        chair.pass_time(seconds)
    chair.press("F6")
    chair.pass_time(3)
    chair.press("Ctrl+G")
    chair.pass_time(4)
    return chair


def told(chair: Chair) -> list[tuple[SegmentOf, int, float]]:
    step = chair.meeting.step
    assert step is not None
    found = segments_of(chair.meeting, "panel-1", step.id, chair.console.now())
    return [(one.of, one.interventions, round(one.spoken.total_seconds())) for one in found]


def has_floor(chair: Chair) -> str:
    speech = chair.meeting.speech
    assert speech is not None
    return speech.seat or speech.participant.name


FLOOR, PANEL = SegmentOf.FLOOR, SegmentOf.PANELLISTS


def test_a_turn_of_three_and_back_to_the_floor_with_one_key(replying: Chair) -> None:
    chair, card = replying, replying.podium.floor
    chair.see("We now turn to our panellists. I give the floor to Expert 1", on=card)
    chair.see("2 panellists owe 3 replies", "nobody has the floor · Philippines finished, 2:51", on=card)
    for seat, following in (
        ("expert-1", "Expert 2"),
        ("expert-2", "Expert 3"),
        ("expert-3", "Then the floor: Germany"),
    ):
        chair.press("F5")
        assert has_floor(chair) == seat
        chair.see(following, on=card)
        chair.pass_time(60)
    chair.press("F5")
    assert has_floor(chair) == "Germany"
    chair.pass_time(30)
    assert told(chair) == [(FLOOR, 3, 105 + 105 + 171), (PANEL, 3, 180), (FLOOR, 1, 30)]
    chair.press("F4")
    assert has_floor(chair) == "expert-3"
    assert chair.meeting.segment is PANEL
    chair.press("Shift+F4")
    chair.pass_time(1)
    assert told(chair)[-1] == (FLOOR, 1, 31)
    chair.check_the_record()


def test_the_second_first_then_the_others_in_seat_order(replying: Chair) -> None:
    chair, heard = replying, []
    for key in ("Alt+I", "F5", "F5", "F5"):
        chair.press(key)
        heard.append(has_floor(chair))
        chair.pass_time(60)
    assert heard == ["expert-2", "expert-1", "expert-3", "Germany"]
    assert chair.meeting.segment is FLOOR
    chair.check_the_record()


def test_somebody_of_the_list_called_in_between_speaks_for_the_floor(replying: Chair) -> None:
    chair = replying
    chair.press("F5")
    chair.pass_time(60)
    table = chair.podium.list_card.floor_list.findChild(QTableView)
    row = table.model().index(2, 1)
    table.scrollTo(row)
    place = table.visualRect(row).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert has_floor(chair) == "Greece"
    chair.pass_time(45)
    assert told(chair) == [(FLOOR, 3, 105 + 105 + 171), (PANEL, 1, 60), (FLOOR, 1, 45)]
    chair.see("Then: give floor to Germany", on=chair.podium.floor)
    chair.press("F4")
    assert (has_floor(chair), chair.meeting.segment) == ("expert-1", PANEL)
    chair.see("Then: give floor to Expert 2", on=chair.podium.floor)
    chair.check_the_record()


def test_a_turn_goes_on_where_it_was_when_the_power_comes_back(replying: Chair) -> None:
    chair = replying
    chair.press("Alt+I")
    chair.pass_time(40)
    record = chair.record
    chair.cut_the_power()
    chair.go_on_with(record)
    assert chair.meeting.segment is PANEL
    chair.pass_time(20)
    chair.see("Then: give floor to Expert 1", "no limit", "1:00", on=chair.podium.floor)
    for seat in ("expert-1", "expert-3", "Germany"):
        chair.pass_time(30)
        chair.press("F5")
        assert has_floor(chair) == seat
    assert told(chair)[1:] == [(PANEL, 3, 150), (FLOOR, 1, 0)]
    chair.check_the_record()
