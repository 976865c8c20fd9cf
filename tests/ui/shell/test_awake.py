"""A live session keeps the machine awake, says when that is not possible, and shows a battery that is low."""

import pytest
from PySide6.QtCore import QObject

from chairconsole.control.power import Battery
from chairconsole.domain.commands.agenda_commands import OpenBlock
from chairconsole.ui.frame.notices import Notice
from chairconsole.ui.shell.awake import Awake
from tests.desk import FakePower
from tests.ui.meeting_room import Room


@pytest.fixture
def power() -> FakePower:
    return FakePower()


@pytest.fixture
def screen() -> QObject:
    """What the watch lives as long as."""
    return QObject()


@pytest.fixture
def awake(room: Room, power: FakePower, screen: QObject) -> Awake:
    return Awake(room.feed, power, room.screen.notices, screen)


def test_a_live_session_keeps_the_machine_awake_until_it_is_left(
    room: Room, power: FakePower, awake: Awake, screen: QObject
) -> None:
    assert not power.is_awake
    awake.begin()
    assert power.is_awake
    assert room.notice() == ""
    screen.deleteLater()
    room.settle()
    assert not power.is_awake


def test_it_says_so_where_the_system_does_not_agree(room: Room, power: FakePower, awake: Awake) -> None:
    power.agrees = False
    awake.begin()
    # whatever else is said at the start, until something is led
    room.screen.notices.say(Notice("The days move."))
    assert room.notice() == "The days move."
    for _ in range(70):
        room.screen.notices.tick()
    assert "may fall asleep" in room.notice()
    room.do(OpenBlock("panel-1"))
    assert room.notice() == ""


def test_a_low_battery_is_shown_until_it_is_charged(room: Room, power: FakePower, awake: Awake) -> None:
    awake.begin()
    for battery, told in (
        (Battery(21, is_charging=False), ""),
        (Battery(20, is_charging=False), "Battery at 20 %: plug the machine in."),
        (Battery(9, is_charging=False), "Battery at 9 %: plug the machine in."),
        (Battery(9, is_charging=True), ""),
        (None, ""),
    ):
        power.left = battery
        awake.show_battery()
        assert room.notice() == told


@pytest.mark.parametrize(
    ("percent", "is_charging", "low", "nearly_empty"),
    [(20, False, True, False), (21, False, False, False), (10, False, True, True), (5, True, False, False)],
)
def test_what_is_low(percent: int, is_charging: bool, low: bool, nearly_empty: bool) -> None:
    battery = Battery(percent, is_charging)
    assert (battery.is_low, battery.is_nearly_empty) == (low, nearly_empty)
